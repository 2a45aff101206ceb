/** Which moment of a term a question asks for: "when is the midterm", "when will I hear back". */
import type { TimelineRow } from '../../ideas/idea.ts';
import { isWholeTerm, stageOf } from '../../ideas/timeline-stage.ts';

/** A moment people ask for, and how it is told in a timeline. */
export interface Moment {
  /** How it is said where no timeline has it: "the midterm". */
  readonly name: string;
  readonly isTold: (row: TimelineRow) => boolean;
}

interface AskedMoment extends Moment {
  readonly asked: RegExp;
}

export const DURATION = 'how long it lasts';
export const PROPOSALS = 'proposals of projects';
const STILL_PROPOSING =
  /\b(?:still|too late|in time|possible)\b.*\b(?:submit|propos\w+|hand in|add)\b.*\b(?:proposals?|ideas?|projects?)\b/;

/** In the order in which they are tried: the narrower first. */
const MOMENTS: readonly AskedMoment[] = [
  {
    name: 'the begin and the end of the term',
    asked: /\b(?:starts?|begins?|first)\b.*\b(?:and|to|until|till|or)\b.*\b(?:ends?|finish(?:es)?|last|over)\b/,
    isTold: ({ activity }) => ['begin', 'end'].includes(stageOf(activity) ?? '') || isWholeTerm(activity),
  },
  {
    name: DURATION,
    asked:
      /\b(?:how (?:long|many (?:weeks|months)) (?:is|does|do|are|will|would|was|were|did)|(?:duration|length) of) (?:the |a |an |one |each )?(?:(?:lfx|gsoc|whole|cncf|\d{4}) )*(?:terms?|program(?:me)?s?|mentorships?|internships?|cohorts?)\b/,
    isTold: ({ activity }) => ['begin', 'end'].includes(stageOf(activity) ?? '') || isWholeTerm(activity),
  },
  {
    name: 'the start of the work',
    asked:
      /\b(?:starts?|started|starting|begins?|began|beginning|commences?)\b (?:to |with |on |doing |the |their |actual |real |actually |his |our |my )*(?:work(?:ing)?|cod(?:e|ing)|contributing|mentorships?|projects?|internships?|tasks?)\b|\bwhen (?:do|would|will|can|could|should|must) (?:i|we|you|one|(?:the )?(?:mentees?|people|students)) (?:actually |really |then )?(?:start|begin)\b(?!.*\b(?:apply|application|applying)\b)|\b(?:work|coding|mentorship|internship) (?:itself |really |actually |period )?(?:(?:of|for) (?:[\w-]+ ){1,5}?)?(?:starts?|begins?|kicks? off)\b/,
    isTold: ({ activity }) => stageOf(activity) === 'begin',
  },
  { name: 'the midterm', asked: /\bmid-? ?terms?\b/, isTold: ({ activity }) => /\bmid-? ?terms?\b/i.test(activity) },
  {
    name: 'the final evaluation',
    asked:
      /\bfinal (?:mentee |mentor |contributor |student )?(?:evaluations?|reviews?|submissions?|reports?|exams?)\b|\bfinals\b/,
    isTold: ({ activity }) => /\bfinal\b/i.test(activity),
  },
  { name: 'feedback', asked: /\bfeedback\b/, isTold: ({ activity }) => /\bfeedback\b/i.test(activity) },
  { name: 'evaluations', asked: /\bevaluations?\b/, isTold: ({ activity }) => /\bevaluations?\b/i.test(activity) },
  {
    name: 'payments',
    asked: /\b(?:stipends?|paid|payments?|payouts?|money)\b/,
    isTold: ({ activity }) => /\b(?:stipends?|payments?)\b/i.test(activity),
  },
  {
    name: 'the review of applications',
    asked: /\b(?:application )?reviews?\b/,
    isTold: ({ activity }) => /\breview/i.test(activity),
  },
  {
    name: 'the results',
    asked:
      /\b(?:hear (?:back|from|about)|(?:they|mentors|(?<!\b(?:can|could|would|will|please) )you) (?:will )?(?:tell|reply|respond|answer|decide|choose|pick|select)|results?|select(?:ed|ions?)|notif\w+|announc\w+|decisions?|decided|chosen|accepted|admissions?|get to know|find out)\b/,
    isTold: ({ activity }) => stageOf(activity) === 'review' && !/\bapplication review\b(?!.*decision)/i.test(activity),
  },
  {
    name: PROPOSALS,
    asked:
      /\b(?:project (?:proposals?|ideas?|submissions?)|(?:mentors?|maintainers?|projects?|orgs?|organi[sz]ations?) (?:can |may )?(?:submit|propose|apply)|propos(?:e|ing) (?:an? )?(?:idea|project)s?)\b/,
    isTold: ({ activity }) => stageOf(activity) === 'proposals',
  },
  {
    name: 'the end of the term',
    asked: /\b(?:ends?|ended|ending|over|finish(?:es|ed)?|completes?|last day)\b(?!.*\bappl)/,
    isTold: ({ activity }) => stageOf(activity) === 'end',
  },
  {
    name: 'the start of the work',
    asked: /\b(?:starts?|started|starting|begins?|began|beginning|kick-? ?offs?|commences?|first day)\b(?!.*\bappl)/,
    isTold: ({ activity }) => stageOf(activity) === 'begin',
  },
];

const WHEN =
  /\b(?:when|what(?:'s| is| will)?(?: (?:happens?|happen|happening|going on|due|up|planned|expected|comes?|takes? place|follows?))? (?:at|on|in|during|for|around|after|before) (?:the )?(?=mid-? ?term|final|evaluation|start|end|begin|review|kick)|what (?:date|day|time)|which (?:date|day|month)|by what|how (?:long|soon|many (?:days|weeks))|(?:first|last|final) day|dates?|deadlines?|^(?:(?:and|so) )*(?:is|are) (?:the )?(?=(?:mid-?term|final|selection|results?|start|end|begin|last day|review)\b.*\b(?:before|after|in)\b)|(?:are|is|were|have) (?:the )?(?:selection )?(?:results?|selections|decisions) (?:been |already |now )*(?:out|announced|published|known|available|there))\b/;
const APPLYING =
  /\bdeadlines?\b.*\b(?:over|gone|passed|missed|past|still|extended)\b|\b(?:appl(?:y|ies|ied|ying|ications?)|sign(?:ing)? ?up|regist\w+)\b.*\b(?:open|clos|due|deadline|end|start|begin|over|until|till)|\b(?:open|clos\w*|due|deadline|end|start|begin)\b.*\bappl(?:y|ications?|ying)\b/;

/** A term that is announced is none whose results are. */
const OF_NEXT_TERM =
  /\b(?:next|coming|upcoming|following) (?:lfx |gsoc )?(?:terms?|rounds?|cohorts?|editions?)\b.*\b(?:announc|publish|releas)|\b(?:announc|publish|releas)\w*.*\b(?:next|coming|upcoming|following) (?:lfx |gsoc )?(?:terms?|rounds?|cohorts?|editions?)\b/;

/** The moment a sentence in lower case asks for; null for applications, which are told anyway, and where it asks for no date. */
export function readMoment(sentence: string): Moment | null {
  if (STILL_PROPOSING.test(sentence)) return MOMENTS.find(({ name }) => name === PROPOSALS) ?? null;
  if (!WHEN.test(sentence) || APPLYING.test(sentence) || OF_NEXT_TERM.test(sentence)) return null;
  return MOMENTS.find(({ asked }) => asked.test(sentence)) ?? null;
}

/** Whether a term has begun, or whether it is over. */
export type StageAsked = 'begun' | 'over';

const OF_A_TERM =
  /\b(?:terms?|lfx|gsoc|summer of code|program(?:me)?|cohorts?|mentorships?|rounds?|seasons?|editions?|20\d\d)\b/;
const WHETHER = /^(?:(?:and|so|but|ok) )*(?:is|are|was|were|has|have|had|did|does|do)\b/;
const BEGUN =
  /\b(?:start(?:s|ed)?|begun|began|begin|still run|running|ongoing|going on|under ?way|in progress|active|live|kicked off)\b/;
const OVER = /\b(?:over|ended?|finished|done|completed?|concluded|through)\b/;
const OF_APPLYING = /\b(?:appl\w+|deadlines?|window|accepting|sign(?:ing)? ?up|regist\w+|ideas?|projects?)\b/;

/** What is asked of where a term stands, in a sentence in lower case; null where that is not asked. */
export function readStage(sentence: string): StageAsked | null {
  if (!WHETHER.test(sentence) || !OF_A_TERM.test(sentence) || OF_APPLYING.test(sentence)) return null;
  if (OVER.test(sentence)) return 'over';
  return BEGUN.test(sentence) ? 'begun' : null;
}

/** The moment by which a term has begun or is over. */
export function momentOf(stage: StageAsked): Moment | null {
  const name = stage === 'over' ? 'the end of the term' : 'the start of the work';
  return MOMENTS.find((moment) => moment.name === name) ?? null;
}

const STAGE_ASKED =
  /\b(?:what|which) (?:stage|phase|state|status|point)\b|\bwhere (?:is|are|does) .*\b(?:stand|now|at)\b|\bwhat(?:'s| is) happening (?:with (?:the |this |lfx|gsoc)[\w ]*?)?(?:now|right now|currently|at the moment)\b/;

/** Whether a sentence in lower case asks for dates without naming a moment: where a term stands, or when the next one is. */
export function asksOfTerms(sentence: string): boolean {
  if (
    /^(?:(?:and|so|what about|how about) )+(?:(?:the|in|for) )*(?:next|coming|upcoming) (?:term|round|cohort|season|one)[?.! ]*$/.test(
      sentence,
    )
  )
    return true;
  if (
    /^(?:and |so )*what(?:'s| is) (?:(?:due|coming|happening|next)(?: up)?(?: next| soon)?|up next)[?.! ]*$/.test(
      sentence,
    )
  )
    return true;
  if (/^(?:(?:and|so|but) )*are we (?:still |already |now )*(?:in|at|past|before|after)\b/.test(sentence)) return true;
  if (STAGE_ASKED.test(sentence) && OF_A_TERM.test(sentence)) return true;
  if (/\b(?:closing|opening|cut-?off|deadline) (?:times?|dates?|days?|hours?)\b/.test(sentence)) return true;
  if (/\bhow much (?:longer|more time)\b.*\b(?:appl\w+|open)\b/.test(sentence)) return true;
  return WHEN.test(sentence) && readWhichTerm(sentence) === 'coming';
}

const WHAT_RUNS =
  /\b(?:what|what's|which (?:ideas|projects|ones|mentorships)|anything|list|show|how many (?:ideas|projects|mentorships))\b.*\b(?:running|in progress|under ?way|ongoing|(?:being )?worked on (?:now|right now|at the moment|currently|today))\b/;

/** Whether the ideas are asked for that are worked on now. */
export function asksWhatRuns(sentence: string): boolean {
  return WHAT_RUNS.test(sentence) && !/\b(?:terms?|editions?|rounds?|cohorts?|when|appl\w+)\b/.test(sentence);
}

/** The term that is worked in now, or the one to come. */
export type WhichTerm = 'running' | 'coming';

export function readWhichTerm(sentence: string): WhichTerm | null {
  if (
    /\b(?:running|ongoing|current|present|this)(?:ly running)? (?:term|cohort|round|mentorship|program|mentees)\b/.test(
      sentence,
    )
  ) {
    return 'running';
  }
  return /\b(?:next|coming|upcoming|following|future) (?:terms?|cohort|round|mentorship|program|one|cycle|season|time|window|chance|opportunity|intake|batch)\b/.test(
    sentence,
  )
    ? 'coming'
    : null;
}

/** Which moment of a term a question asks for: "when is the midterm", "when will I hear back". */
import type { TimelineRow } from '../../ideas/idea.ts';
import { stageOf } from '../../ideas/timeline-stage.ts';

/** A moment people ask for, and how it is told in a timeline. */
export interface Moment {
  /** How it is said where no timeline has it: "the midterm". */
  readonly name: string;
  readonly isTold: (row: TimelineRow) => boolean;
}

interface AskedMoment extends Moment {
  readonly asked: RegExp;
}

/** In the order in which they are tried: the narrower first. */
const MOMENTS: readonly AskedMoment[] = [
  { name: 'the midterm', asked: /\bmid-? ?terms?\b/, isTold: ({ activity }) => /\bmid-? ?terms?\b/i.test(activity) },
  {
    name: 'the final evaluation',
    asked: /\bfinal (?:mentee |mentor |contributor |student )?(?:evaluations?|reviews?|submissions?|reports?)\b/,
    isTold: ({ activity }) => /\bfinal\b/i.test(activity),
  },
  { name: 'evaluations', asked: /\bevaluations?\b/, isTold: ({ activity }) => /\bevaluations?\b/i.test(activity) },
  {
    name: 'payments',
    asked: /\b(?:stipends?|paid|payments?|payouts?|money)\b/,
    isTold: ({ activity }) => /\b(?:stipends?|payments?)\b/i.test(activity),
  },
  {
    name: 'the results',
    asked:
      /\b(?:hear (?:back|from|about)|results?|select(?:ed|ions?)|notif\w+|announc\w+|decisions?|chosen|accepted|admissions?|get to know|find out)\b/,
    isTold: ({ activity }) => stageOf(activity) === 'review' && !/\bapplication review\b(?!.*decision)/i.test(activity),
  },
  {
    name: 'proposals of projects',
    asked:
      /\b(?:project (?:proposals?|ideas?|submissions?)|(?:mentors?|maintainers?|projects?) (?:can |may )?(?:submit|propose|apply)|propos(?:e|ing) (?:an? )?(?:idea|project)s?)\b/,
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
  /\b(?:when|what (?:date|day|time)|which (?:date|day|month)|by what|how (?:long|soon|many (?:days|weeks))|dates?|deadlines?)\b/;
const APPLYING =
  /\b(?:appl(?:y|ies|ied|ying|ications?)|sign(?:ing)? ?up|regist\w+)\b.*\b(?:open|clos|due|deadline|end|start|begin|over|until|till)|\b(?:open|clos\w*|due|deadline|end|start|begin)\b.*\bappl(?:y|ications?|ying)\b/;

/** The moment a sentence in lower case asks for; null for applications, which are told anyway, and where it asks for no date. */
export function readMoment(sentence: string): Moment | null {
  if (!WHEN.test(sentence) || APPLYING.test(sentence)) return null;
  return MOMENTS.find(({ asked }) => asked.test(sentence)) ?? null;
}

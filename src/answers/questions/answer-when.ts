/** When things happen in the terms that a question names, or in those that matter now. */
import type { Idea, Timeline } from '../../ideas/idea.ts';
import { phaseAt } from '../../ideas/phase.ts';
import { compareTerms, termName } from '../../ideas/term.ts';
import { stageOf } from '../../ideas/timeline-stage.ts';
import type { AnswerContext } from '../answer-context.ts';
import { NOTHING_YET } from '../conversation/memory.ts';
import { knownOf, remembered, type Turn, turnOfFound, unknownTurn } from '../conversation/turn.ts';
import { momentOf, PROPOSALS, readMoment, readStage, readWhichTerm } from '../reading/moments.ts';
import { newestIdeas, newestTermsOf } from '../terms.ts';
import { answerDates, type DatesAsked } from './answer-dates.ts';
import { type LookUp, lookUp } from './look-up.ts';

/** What happens in a term, whatever the date asked for. */
const HAPPENINGS =
  /\b(?:mentee|mentees|mentors?|people|project|proposals?|selections?|selected|notifications?|notified|results?|winners?|announced?|announcements?|applications?|submissions?|submit|interviews?|coding|period|stipends?|evaluations?|midterm|mid-term|final|kick-?off|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|due|over|end(?:s|ed|ing)?|start(?:s|ed|ing)?|begin(?:s|ning)?|begun|finish(?:es|ed)?|next|new|current|running|ongoing|upcoming|coming|cycle|deadlines?|windows?|happen(?:s|ing)?|out|released?|published|come|organization|ideas?|all|stage|time ?zones?|phase(?! ?\d))\b/g;

/** "On dec 3": a day is no name of anything. */
const ON_A_DAY =
  /\b(?:on|by|at|before|after|until) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?! ?20\d\d)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)/g;

const LATER =
  /\b(?:tomorrow|next (?:week|month|monday|tuesday|wednesday|thursday|friday|weekend)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|later)\b/;

/** Whether another day than today is spoken of, of which "yes" would say nothing. */
export function namesADay(sentence: string): boolean {
  return sentence.replace(ON_A_DAY, '') !== sentence || LATER.test(sentence);
}

/** What is left of a question about dates: the term or the idea that it names. */
export function withoutHappenings(words: string): string {
  return words.replace(ON_A_DAY, ' ').replace(HAPPENINGS, ' ').replace(/\s+/g, ' ').trim();
}

/** The ideas of the terms that run now; where none does, the dates of all. */
export function answerRunning(context: AnswerContext): Turn {
  const { catalog, now } = context;
  const running = catalog.timelines.filter((timeline) => phaseAt(timeline, now) === 'running');
  const ideas = catalog.ideas.filter(({ program, term }) =>
    running.some((timeline) => timeline.program === program && timeline.term === term),
  );
  if (ideas.length === 0) return answerWhen('', 'what is running now', context);
  const sought = { words: '', phrase: 'that are worked on now', mended: [] };
  const found = {
    ...lookUp(context.index, ''),
    hits: ideas.map((idea) => ({ idea })),
    sought,
    scope: ideas,
    filters: [],
  };
  return turnOfFound(found, false, context);
}

const NOTHING_READ = 'No idea and no timeline has been read yet, so that I know no dates.';

/** @param canApply whether it is asked if one can apply now. */
export function answerWhen(words: string, sentence: string, context: AnswerContext, canApply = false): Turn {
  const rest = termWords(words, sentence, context);
  const found = lookUp(context.index, rest);
  const stage = readStage(sentence);
  const moment = readMoment(sentence) ?? (stage === null ? null : momentOf(stage));
  const asked: DatesAsked = { canApply, moment, stage };
  if (LAST_SEEN.test(sentence) && !found.isEmpty) {
    const ever = lastOf(rest, context);
    if (ever !== null) return ever;
  }
  if (!found.isEmpty && found.hits.length > 0) {
    const ideas = found.hits.map(({ idea }) => idea);
    return { answer: answerDates(ideas, asked, context), memory: remembered('dates', found.hits, []) };
  }
  if (namesOther(sentence, found, rest, context)) return unknownTurn(found, rest, context);
  const timelines = /\b20\d\d\b|\bterm \d\b/.test(found.times) ? timelinesNamed(found, context) : null;
  if (timelines !== null && found.scope.length === 0 && timelines.length === 0)
    return unknownTurn(found, rest, context);
  const { ideas, more } =
    timelines === null ? matteringNow(found, asked, sentence, context) : { ideas: found.scope, more: timelines };
  if (ideas.length + more.length === 0)
    return { answer: { kind: 'refused', message: NOTHING_READ }, memory: NOTHING_YET };
  return {
    answer: answerDates(ideas, { ...asked, next: nextOf(timelines !== null, sentence) }, context, more),
    memory: remembered('dates', [], []),
  };
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH_OF_TERM = new RegExp(
  String.raw`\b(?<month>${MONTHS.join('|')})(?:,? (?<year>20\d\d))? (?:lfx |gsoc |mentorship )*(?:terms?|mentorships?|cohorts?|rounds?|program|batch|intake)\b`,
);

/** What is left of a question about dates, with a term that is called by its month or season. */
export function termWords(words: string, sentence: string, context: AnswerContext): string {
  return withMonths(withoutHappenings(words), sentence, context);
}

const SEASON_OF_TERM =
  /\b(?<season>spring|summer|fall|autumn)(?: (?<year>20\d\d))? (?:lfx |mentorship )*(?:terms?|mentorships?|cohorts?|rounds?|program|season)\b/;
const SEASON_ALONE =
  /\b(?:for|in|of|this|last|the) (?:the )?(?<season>spring|summer|fall|autumn)(?:'s)?(?: (?<year>20\d\d))?\b/;
const NUMBERS: Readonly<Record<string, string>> = { spring: '1', summer: '2', fall: '3', autumn: '3' };

/** "The fall term": LFX's third, the newest that has dates. */
function withSeason(
  words: string,
  { season = '', year }: Readonly<Record<string, string | undefined>>,
  timelines: readonly Timeline[],
): string {
  const ends = `-${NUMBERS[season]}`;
  const meant = timelines.filter(
    ({ program, term }) => program === 'lfx' && term?.endsWith(ends) && term.startsWith(year ?? ''),
  );
  const [newest] = meant.toSorted((left, right) => compareTerms(right.term, left.term));
  if (newest === undefined) return words;
  const rest = words.replace(new RegExp(String.raw`\b${season}\b`), ' ').replace(/\b20\d\d\b/, ' ');
  return `${rest} program:lfx term:${newest.term}`;
}

/** "The march 2024 mentorship" is the term whose work began then. */
function withMonths(words: string, sentence: string, { catalog }: AnswerContext): string {
  const season = (SEASON_OF_TERM.exec(sentence) ?? SEASON_ALONE.exec(sentence))?.groups;
  if (season !== undefined) return withSeason(words, season, catalog.timelines);
  const said = MONTH_OF_TERM.exec(sentence)?.groups;
  if (said === undefined) return words;
  const month = String(MONTHS.indexOf(said.month ?? '') + 1).padStart(2, '0');
  const begins = catalog.timelines.filter(({ rows }) =>
    rows.some(
      ({ activity, from }) =>
        stageOf(activity) === 'begin' && from?.slice(5, 7) === month && from.startsWith(said.year ?? ''),
    ),
  );
  const newest = begins.toSorted((left, right) => compareTerms(right.term, left.term))[0];
  if (newest === undefined) return words;
  const rest = words.replace(new RegExp(String.raw`\b${said.month}\b`), ' ').replace(/\b20\d\d\b/, ' ');
  return `${rest} program:${newest.program} term:${newest.term}`;
}

const SUBJECT =
  /\b(?:when|until when|how long|what day) (?:does|do|is|are|will|did|can (?:i|we) apply (?:for|to|at|in)) (?:the )?([\p{L}\p{N}-]+)/u;

/** Whether it is asked of something that no document knows: of another program. */
function namesOther(sentence: string, { isEmpty }: LookUp, rest: string, context: AnswerContext): boolean {
  const subject = SUBJECT.exec(sentence)?.[1];
  return !isEmpty && subject !== undefined && knownOf(rest, context).unknown.includes(subject);
}

function nextOf(isNamed: boolean, sentence: string): 'asked' | 'besides' | null {
  if (isNamed) return null;
  return readWhichTerm(sentence) === 'coming' ? 'asked' : 'besides';
}

const LAST_SEEN =
  /\blast (?:in|time|take|took|part|participat\w+|seen|there|featured|included|listed|offer\w*|propos\w+|had|have|joined?|involved|on)\b|\bmost recently\b/;

/** When something was there last: its ideas of the last term that has any. */
function lastOf(words: string, context: AnswerContext): Turn | null {
  const said = words.replace(/\b(?:last|time|take|took|part|seen|there|in|was|were|did|most|recently)\b/g, ' ');
  const ever = lookUp(context.index, `term:any ${said}`);
  const [newest] = ever.hits.map(({ idea }) => idea.term).toSorted((left, right) => compareTerms(right, left));
  if (newest === undefined) return null;
  const hits = ever.hits.filter(({ idea }) => idea.term === newest);
  const scope = ever.scope.filter(({ term }) => term === newest);
  return turnOfFound(
    { ...ever, hits, scope, onlyEarlier: false, earlier: ever.hits.length - hits.length },
    false,
    context,
  );
}

/** Terms that are named and have a timeline, but no ideas yet. */
function timelinesNamed({ times, scope }: LookUp, { catalog }: AnswerContext): readonly Timeline[] {
  return catalog.timelines.filter(
    ({ program, term }) =>
      termName(program, term) === times && !scope.some((idea) => idea.program === program && idea.term === term),
  );
}

interface Mattering {
  readonly ideas: readonly Idea[];
  readonly more: readonly Timeline[];
}

/** Where no term is named: the newest ones, those to come, and for the moments of the work the one that runs. */
function matteringNow(
  { scope }: LookUp,
  { moment, stage }: DatesAsked,
  sentence: string,
  context: AnswerContext,
): Mattering {
  const { catalog, now } = context;
  const newest = newestTermsOf(catalog);
  const ideas = scope.length > 0 ? scope : newestIdeas(catalog);
  const programs = new Set(ideas.map(({ program }) => program));
  const others = catalog.timelines.filter(({ program, term }) => programs.has(program) && newest.get(program) !== term);
  const running = others.filter((timeline) => phaseAt(timeline, now) === 'running');
  const coming = others.filter(({ program, term }) => compareTerms(term, newest.get(program) ?? null) > 0);
  const which = readWhichTerm(sentence);
  const isOfWork = (moment !== null && moment.name !== 'the results' && moment.name !== PROPOSALS) || stage !== null;
  if (which === 'running' && isOfWork && running.length > 0) return { ideas: [], more: running };
  return { ideas, more: [...coming, ...(isOfWork && which !== 'coming' ? running : [])] };
}

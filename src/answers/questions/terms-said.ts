/** Which terms words speak of: "lfx 2027 term 1", "term 2" beside it, "last term", "this one". */
import type { Catalog, Idea, Program, Timeline } from '../../ideas/idea.ts';
import { phaseAt } from '../../ideas/phase.ts';
import { compareTerms, hasEnded, termName } from '../../ideas/term.ts';
import { parseQuery } from '../../search/query.ts';
import { isOfTerms } from '../../search/standing.ts';
import type { AnswerContext } from '../answer-context.ts';
import { applicationsOf } from '../application-window.ts';
import { newestIdeas, newestTermsOf, termOf, termsOf } from '../terms.ts';
import { timelineOf } from './context-of.ts';

const LAST =
  /\b(?:the )?(?:(?:last|previous|prior|past|preceding) (?:term|round|cohort|edition|season|session)(?:'s|s)?\b(?! of)|(?:term|round|cohort|edition) before(?: (?:that|this|it|this one|the current one|the last))?\b)/;
const OF_LFX = 'program:lfx';

/** "Last term" as filters: the one before the newest, unless applications for the newest are over and it is too. */
export function withTermsSaid(sentence: string, context: AnswerContext): string {
  const dated = withOlder(withYearsSaid(withMonths(sentence), context), context);
  return withNext(withRunning(withThis(withLast(dated, context), context), context), context).replace(
    OF_ONESELF.test(sentence) ? /$^/ : SEASON,
    (_, season: string) => ` ${SEASONS[season] ?? ''} `,
  );
}

const MONTHS_OF_TERM =
  /\b(?<first>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? ?- ?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?(?: (?<year>20\d\d))?(?: (?:term|round|cohort|batch|session))?\b/;
/** LFX's terms are held in spring, in summer and from autumn on; which months exactly has changed over the years. */
const TERM_FROM: Readonly<Record<string, number>> = { jan: 1, feb: 1, mar: 1, apr: 1, may: 2, jun: 2, jul: 2 };
const LAST_OF_YEAR = 3;

/** "June-August 2023" is LFX's second term of that year. */
function withMonths(sentence: string): string {
  return sentence.replace(MONTHS_OF_TERM, (...found) => {
    const { first = '', year } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const number = TERM_FROM[first.slice(0, 3)] ?? LAST_OF_YEAR;
    return `${OF_LFX} term:${year ?? ''}-${number}`;
  });
}

const OLDER =
  /\b(?:in|from|of|during) (?:(?:an?|any|some) (?:earlier|previous|past|older|former) (?:(?:lfx|gsoc) )?(?:term|round|cohort|edition|year)|(?:the |any |some )?(?:earlier|previous|past|older|former) (?:(?:lfx|gsoc) )?(?:terms|rounds|cohorts|editions|years)|(?:the )?(?:earlier|older|former) (?:(?:lfx|gsoc) )?(?:term|round|cohort|edition))\b|\b(?:before|prior to|earlier than) (?:this|the current) (?:term|round|cohort|edition|year)\b|^(?:the )?(?:earlier|previous|past|older|former) (?:terms|rounds|cohorts|editions|years)(?=[?.! ]*$)|\b(?:like (?:this|that|it) )?(?:before|previously|in the past|earlier)(?=[?.! ]*$)/;

/** "In an earlier term": every term but the newest of its program. */
function withOlder(sentence: string, { catalog }: AnswerContext): string {
  const newest = newestTermsOf(catalog);
  const older = catalog.ideas.filter(({ program, term }) => term !== null && newest.get(program) !== term);
  const terms = new Set(older.map(({ term }) => term));
  if (terms.size === 0 || !OLDER.test(sentence)) return sentence;
  const program = /\b(lfx|gsoc) (?:terms?|rounds?|editions?|years?)\b/.exec(sentence)?.[1];
  const filters = `${program === undefined ? '' : `program:${program} `}term:${[...terms].join(',')}`;
  return sentence.replace(OLDER, ` ${filters} `).replace(/\s+/g, ' ').trim();
}

/** LFX's terms by their seasons, as in "in the spring"; "Spring Boot" is none. */
const SEASON =
  /\b(?:in|during|for|of|from|this|last) (?:the |last |this )?(spring|summer|fall|autumn)(?: terms?)?(?=$|[?.!,]| (?!boot|framework|cloud|of code|data|20))/;
/** Whoever graduated this summer asks for no term. */
const OF_ONESELF =
  /\bi(?: have|'ve| just| recently)* (?:finish\w*|graduat\w*|complet\w*|start\w*|did|done|was|worked|studied|interned|began|got|end\w*|took|learn\w*)\b[^.?!]*\b(?:spring|summer|fall|autumn)\b/;
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'program:lfx term:-1',
  summer: 'program:lfx term:-2',
  fall: 'program:lfx term:-3',
  autumn: 'program:lfx term:-3',
};

const RANGE =
  /\b(?:(?<since>since|starting (?:in|from|with)) (?<first>20\d\d)|(?:from )(?<from>20\d\d) (?:on(?:wards?)?|and later|or later|till now|until now|to now)|(?<after>after|later than) (?<past>20\d\d)|(?<before>before|earlier than|older than|prior to) (?<next>20\d\d)|(?:until|up to|till) (?<last>20\d\d)|(?:between|from) (?<least>20\d\d) (?:and|to|until|till|-) (?<most>20\d\d))\b/;

/** "Since 2023" as the years that there are from then on. */
function withYearsSaid(sentence: string, { catalog }: AnswerContext): string {
  const found = RANGE.exec(sentence)?.groups;
  if (found === undefined) return sentence;
  const number = (said: string | undefined, by = 0): number | null => (said === undefined ? null : Number(said) + by);
  const least = number(found.first) ?? number(found.from) ?? number(found.past, 1) ?? number(found.least) ?? 0;
  const most = number(found.next, -1) ?? number(found.last) ?? number(found.most) ?? Number.POSITIVE_INFINITY;
  const years = new Set(catalog.ideas.map(({ term }) => Number(term?.slice(0, 4) ?? 0)));
  const meant = [...years].filter((year) => year >= least && year <= most && year > 0).toSorted();
  return meant.length === 0
    ? sentence
    : sentence
        .replace(RANGE, ` term:${meant.join(',')} `)
        .replace(/\s+/g, ' ')
        .trim();
}

const THIS = /\b(?:in |of |for )?(?:this|the current|current) (?:term|round|cohort|edition|season)(?:'s|s)?\b/;

/** "This term" is of the one program whose newest term is not over, where only one is not. */
function withThis(sentence: string, { catalog, now }: AnswerContext): string {
  if (!THIS.test(sentence) || /\b(?:lfx|gsoc)\b|program:/.test(sentence)) return sentence;
  const alive = [...newestTermsOf(catalog)].filter(([program, term]) => !hasEnded({ program, term }, now));
  const [only, ...others] = alive;
  const program = only?.[0];
  if (program === undefined || program === null || others.length > 0) return sentence;
  return sentence.replace(THIS, ` program:${program} `).replace(/\s+/g, ' ').trim();
}

const RUNNING =
  /\b(?:in |of |for |from |during )?(?:the )?(?:(?:currently |now )?(?:running|ongoing) (?:lfx |gsoc |mentorship )?(?:term|round|cohort|edition|one)|(?:term|round|cohort|edition|one) (?:(?:that|which) )?(?:(?:is|'s) )?(?:currently |now |just )?(?:running|runs|ongoing|under way|underway|in progress|going on|(?:is|'s) on)(?: on)?)\b(?: now| today| right now| currently| at the moment)?/;

/** "The running term" as filters: the newest that is worked in now; as it is where no timeline tells of one. */
function withRunning(sentence: string, context: AnswerContext): string {
  if (!RUNNING.test(sentence)) return sentence;
  const [running] = context.catalog.timelines
    .filter((timeline) => phaseAt(timeline, context.now) === 'running' && hasIdeas(timeline, context))
    .toSorted((left, right) => (right.term ?? '').localeCompare(left.term ?? ''));
  if (running === undefined) return sentence;
  const { program, term } = running;
  return sentence.replace(RUNNING, ` program:${program} term:${term} `).replace(/\s+/g, ' ').trim();
}

const NEXT =
  /\b(?:the )?(?:next|upcoming|coming|forthcoming) (?:lfx |gsoc |mentorship )?(?:term|round|cohort|edition|season|session|batch)(?:'s|s)?\b/;

/** "Next term" as filters: the one whose applications are open or open next; as it is where no timeline tells. */
function withNext(sentence: string, context: AnswerContext): string {
  if (!NEXT.test(sentence)) return sentence;
  const known = context.catalog.timelines
    .map((timeline) => ({ timeline, ...applicationsOf(timeline, context.now) }))
    .filter(({ state, timeline }) => (state === 'open' || state === 'ahead') && hasIdeas(timeline, context))
    .toSorted((left, right) => (left.opens ?? '9').localeCompare(right.opens ?? '9'));
  const next = known.find(
    ({ timeline }) => !/\b(?:gsoc|lfx)\b/.test(sentence) || sentence.includes(timeline.program ?? ''),
  );
  if (next === undefined) return sentence;
  const { program, term } = next.timeline;
  return sentence.replace(NEXT, ` program:${program} term:${term} `).replace(/\s+/g, ' ').trim();
}

function hasIdeas({ program, term }: Timeline, { catalog }: AnswerContext): boolean {
  return catalog.ideas.some((idea) => idea.program === program && idea.term === term);
}

function withLast(sentence: string, context: AnswerContext): string {
  if (!LAST.test(sentence)) return sentence;
  const program = programSaid(sentence, context);
  const term = lastTerm(program, context);
  if (term === null) return sentence;
  const said = program === 'lfx' ? `${OF_LFX} term:${term}` : `program:gsoc term:${term}`;
  return sentence.replace(LAST, ` ${said} `).replace(/\s+/g, ' ').trim();
}

/** The program that is named, or else the one that has terms. */
function programSaid(sentence: string, { catalog }: AnswerContext): Program {
  if (/\bgsoc\b/.test(sentence)) return 'gsoc';
  return newestTermsOf(catalog).has('lfx') ? 'lfx' : 'gsoc';
}

function lastTerm(program: Program, context: AnswerContext): string | null {
  const terms = termsOfProgram(program, context.catalog.ideas);
  const [newest, before] = terms;
  if (newest === undefined) return null;
  const timeline = timelineOf(context, { program, term: newest });
  const isPast = timeline !== null && isOver(timeline, context.now);
  return isPast || before === undefined ? newest : before;
}

/** Newest first. */
function termsOfProgram(program: Program, ideas: readonly Idea[]): readonly string[] {
  const terms = new Set(ideas.filter((idea) => idea.program === program).map(({ term }) => term));
  return [...terms].filter((term) => term !== null).toSorted((left, right) => compareTerms(right, left));
}

/** A scope that words name: a term, a program in its newest term, all there is. */
export interface TermsSaid {
  /** "LFX 2027 Term 1"; as it was asked for where the documents do not hold it. */
  readonly name: string;
  readonly ideas: readonly Idea[];
}

const SCOPE_WORDS =
  /\b(?:in|on|the|of|from|for|during|as|ideas?|projects?|mentorships?|program(?:me)?s?|one|there|part|side|took|takes?|participat\w*|were|are|is|was|that|which|who|any ?more)\b|[?!.,]/g;
const NOW =
  /^(?:(?:this|current|newest|latest|present|newer) ?(?:terms?|years?|rounds?|cohorts?)?|now|today|currently|right now|then|back|)$/;
const BEFORE =
  /^(?:any |all )?(?:earlier|before|previous|past|older|prior|previously)(?: (?:terms?|years?|rounds?|ones?))?$/;

/** Words that name a scope and nothing else; null where they name more. */
export function termsSaid(words: string, context: AnswerContext): TermsSaid | null {
  const { catalog } = context;
  const said = withTermsSaid(words, context).replace(SCOPE_WORDS, ' ').replace(/\s+/g, ' ').trim();
  const newest = newestIdeas(catalog);
  if (NOW.test(said)) return named(newest);
  if (BEFORE.test(said)) {
    const ids = new Set(newest.map(({ id }) => id));
    return { name: 'earlier terms', ideas: catalog.ideas.filter(({ id }) => !ids.has(id)) };
  }
  const parsed = parseQuery(said);
  if (parsed.kind === 'refused' || parsed.query.wanted.length + parsed.query.unwanted.length > 0) return null;
  const { filters } = parsed.query;
  if (filters.length === 0 || filters.some(({ key }) => key !== 'term' && key !== 'program')) return null;
  const programs = filters.find(({ key }) => key === 'program')?.values;
  const terms = filters.find(({ key }) => key === 'term')?.values;
  const ideas = catalog.ideas.filter((idea) => isOfTerms(idea, { programs, terms }, newestTermsOf(catalog)));
  if (terms?.includes('any'))
    return { name: programs === undefined ? 'all terms' : `all ${nameOf(programs)} terms`, ideas };
  return ideas.length > 0 ? named(ideas) : { name: spelled(programs, terms), ideas };
}

function named(ideas: readonly Idea[]): TermsSaid {
  return { name: termsOf(ideas).join(' and '), ideas };
}

function nameOf(programs: readonly string[]): string {
  return programs.map((program) => termName(program as Program, null)).join(' and ');
}

function spelled(programs: readonly string[] | undefined, terms: readonly string[] | undefined): string {
  const [program] = programs ?? [];
  const [term = ''] = terms ?? [];
  const name = term.startsWith('-') ? `Term ${term.slice(1)}` : term.replace('-', ' Term ');
  return program === undefined ? name : `${nameOf([program])} ${name}`.trim();
}

/** Of more terms than this, only the nearest are told. */
const TERMS_TOLD = 6;

/** The terms that there are, those of the same program nearest in time to a term's name first. */
export function termsNear(name: string, { ideas }: Catalog): readonly string[] {
  const each = [...new Map(ideas.map((idea) => [termOf(idea), idea])).entries()].flatMap(([term, { program }]) =>
    term === null ? [] : [{ term, program }],
  );
  const program = /^lfx\b/i.test(name) ? 'lfx' : /^gsoc\b/i.test(name) ? 'gsoc' : null;
  const same = each.filter((one) => program === null || one.program === program);
  const meant = placeOf(name);
  return (same.length > 0 ? same : each)
    .toSorted((left, right) => Math.abs(placeOf(left.term) - meant) - Math.abs(placeOf(right.term) - meant))
    .slice(0, TERMS_TOLD)
    .map(({ term }) => term);
}

/** Where a term stands in time, in years. */
function placeOf(name: string): number {
  const year = Number(/20\d\d/.exec(name)?.[0] ?? 0);
  const number = Number(/term (\d)/i.exec(name)?.[1] ?? 2);
  return year + (number - 1) / 3;
}

const YEAR = /\b20\d\d\b/;
const PROGRAM = /\b(?:lfx|gsoc)\b/;

/** Sides of which one leaves out what the other says: "lfx 2025 term 1" and "term 2". */
export function filledSides(sides: readonly string[], context: AnswerContext): readonly string[] {
  const whole = sides.join(' ');
  // "Last term" is of one program, and so is what is set beside it.
  const beside = LAST.test(whole) && !PROGRAM.test(whole) ? programSaid(whole, context) : null;
  const year = sides.map((side) => YEAR.exec(side)?.[0]).find((found) => found !== undefined);
  const program = sides.map((side) => PROGRAM.exec(side)?.[0]).find((found) => found !== undefined);
  return sides.map((side) => {
    const isNumbered = /\bterm \d\b/.test(side);
    if (beside !== null && /\b(?:this|current|newest) term\b/.test(side)) return `${beside} ${side}`;
    const isTime = isNumbered || YEAR.test(side);
    const withYear = isNumbered && !YEAR.test(side) && year !== undefined ? `${year} ${side}` : side;
    return isTime && !PROGRAM.test(side) && program !== undefined ? `${program} ${withYear}` : withYear;
  });
}

function isOver(timeline: Timeline, now: Date): boolean {
  return phaseAt(timeline, now) === 'over';
}

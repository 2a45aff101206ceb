/** Figures over projects, terms, skills and mentors: who has most, what is in both, how two compare. */
import type { Idea } from '../../ideas/idea.ts';
import { termName } from '../../ideas/term.ts';
import type { AnswerContext } from '../answer-context.ts';
import { NOTHING_YET } from '../conversation/memory.ts';
import { noTermTurn, remembered, type Turn, unknownTurn } from '../conversation/turn.ts';
import { compareNames } from '../overview-answer.ts';
import { countNames } from '../questions/answer-names.ts';
import { basisOf } from '../questions/context-of.ts';
import type { NameCount, NamesAnswer, Picked } from '../questions/figures-answer.ts';
import { type LookUp, lookUp } from '../questions/look-up.ts';
import { withTermsSaid } from '../questions/terms-said.ts';
import { answerIdeasRanked, answerTitles } from './answer-ideas-ranked.ts';
import { answerSides, answerSizes } from './answer-sides.ts';
import type { Figures, Unit } from './figures.ts';
import { keyOf, scopesOf } from './scopes-of.ts';

/** Everything there ever was. */
export const EVER =
  /\b(?:ever|overall|of all time|all time|so far|altogether|in total|all in all|historically|since the beginning|(?:in|of|from|for|during) (?:both|all|the two)(?: the| of the)? (?:terms|years|programs|programmes)|(?:across|over|in|through|of) (?:all|every|the)(?: the)? (?:terms|years|time|archive|history)|in history|(?:past|old|former|earlier) and (?:present|new|current)|(?:now|today) and (?:before|earlier|in the past|back then))\b/;

/** A term that is named is meant, "overall" or not. */
const A_TERM = /\b20\d\d\b|\bterm \d\b|\bterm:/;

/** Words with the terms that they speak of as filters; `any` where all there ever was is meant. */
export function withScope(words: string, context: AnswerContext): string {
  const said = withTermsSaid(words, context);
  if (!EVER.test(said)) return said;
  const rest = said.replace(EVER, ' ');
  return A_TERM.test(rest) ? rest : `${rest} term:any`;
}

const NO_RANKING =
  'I do not rank people. Ask who mentors an idea or a project, or which mentors have more than one idea.';

/** @returns null where the sides of it cannot be told. */
export function answerFigures(figures: Figures, context: AnswerContext): Turn | null {
  if (figures.kind === 'ranked' && figures.of === 'mentor')
    return { answer: { kind: 'refused', message: NO_RANKING }, memory: NOTHING_YET };
  switch (figures.kind) {
    case 'each':
    case 'ranked':
    case 'bounded':
      return answerCounts(figures, context);
    case 'both':
      return answerBoth(figures, context);
    case 'every':
      return answerEvery(figures, context);
    case 'only':
      return answerOnly(figures, context);
    case 'titles':
      return answerTitles(figures, context);
    case 'sides':
      return answerSides(figures.sides, context, figures.open === true);
    case 'sizes':
      return answerSizes(figures.sides, context);
    case 'ideas':
      return answerIdeasRanked(figures, lookUp(context.index, withScope(figures.rest, context)), context);
  }
}

/** Ideas of a project that are told with its terms. */
const IDEAS_TOLD = 8;

type Counts = Extract<Figures, { readonly kind: 'each' | 'ranked' | 'bounded' }>;

function answerCounts(figures: Counts, context: AnswerContext): Turn {
  const words = withScope(figures.rest, context);
  const found = lookUp(context.index, figures.of === 'term' && !/\bterm:/.test(words) ? `${words} term:any` : words);
  if (found.hits.length === 0) return unknownTurn(found, words, context);
  const ideas = found.hits.map(({ idea }) => idea);
  const unit: Unit = figures.kind === 'bounded' ? 'idea' : figures.unit;
  const counts = countNames(figures.of, ideas, context).map((count) => withUnits(count, unit));
  const { names, picked } = pick(counts, figures);
  const answer = namesOf(figures.of, found, names, context);
  const few = figures.of === 'term' && figures.kind === 'each' && !found.isEmpty && ideas.length <= IDEAS_TOLD;
  const told = few ? { ideas, tellsIdeas: true } : {};
  const average = figures.kind === 'each' && figures.average === true ? { average: averageOf(names) } : {};
  return turnOf({ ...answer, unit, ...told, ...average, ...(picked === null ? {} : { picked }) });
}

function averageOf(names: readonly NameCount[]): number {
  return names.length === 0 ? 0 : names.reduce((sum, name) => sum + sizeOf(name), 0) / names.length;
}

type Counted = ReturnType<typeof countNames>[number];

function withUnits({ name, ideas, open, of }: Counted, unit: Unit): NameCount {
  if (unit === 'idea') return { name, ideas, open };
  const units = unit === 'mentor' ? of.flatMap(mentorKeys) : of.map(({ project }) => project);
  return { name, ideas, open, units: new Set(units).size };
}

function mentorKeys({ mentors }: Idea): readonly string[] {
  return mentors.map(({ name, github }) => (github ?? name ?? '').toLowerCase());
}

function sizeOf({ units, ideas }: NameCount): number {
  return units ?? ideas;
}

function pick(
  counts: readonly NameCount[],
  figures: Counts,
): { readonly names: readonly NameCount[]; readonly picked: Picked | null } {
  if (figures.kind === 'each') return { names: counts, picked: null };
  if (figures.kind === 'bounded') {
    const { least, most } = figures.bounds;
    const size = (count: NameCount): number => (figures.open === true ? count.open : sizeOf(count));
    const names = counts.filter((count) => size(count) >= least && size(count) <= most);
    return {
      names: names.toSorted((left, right) => sizeOf(right) - sizeOf(left)),
      picked: { kind: 'bounded', least, most, ...(figures.open === undefined ? {} : { open: true }) },
    };
  }
  const sign = figures.order === 'most' ? 1 : -1;
  const ordered = counts.toSorted((left, right) => sign * (sizeOf(right) - sizeOf(left)));
  const names = figures.limit === undefined ? ordered : ordered.slice(0, figures.limit);
  return { names, picked: { kind: 'ranked', order: figures.order } };
}

function namesOf(
  of: NamesAnswer['of'],
  found: Pick<LookUp, 'sought' | 'scope'>,
  names: readonly NameCount[],
  context: AnswerContext,
): NamesAnswer {
  return { kind: 'names', of, sought: found.sought, names, least: 1, ideas: [], ...basisOf(context, found.scope) };
}

function turnOf(answer: NamesAnswer): Turn {
  return { answer, memory: remembered('find', [], []) };
}

const NO_WORDS = { words: '', mended: [] };

function answerBoth({ of, sides }: Extract<Figures, { readonly kind: 'both' }>, context: AnswerContext): Turn | null {
  const scopes = scopesOf(sides, context);
  if (scopes === null) return null;
  if (typeof scopes === 'string') return noTermTurn(scopes, context);
  const [first = new Map<string, NameCount>(), ...others] = scopes.map(({ ideas }) => byName(of, ideas, context));
  const names = [...first.values()]
    .filter(({ name }) => others.every((other) => other.has(keyOf(name, context))))
    .map((count) => {
      const each = [count, ...others.map((other) => other.get(keyOf(count.name, context)) ?? count)];
      return {
        name: count.name,
        ideas: each.reduce((sum, { ideas }) => sum + ideas, 0),
        open: each.reduce((sum, { open }) => sum + open, 0),
        each: each.map(({ ideas }) => ideas),
      };
    });
  const scope = scopes.flatMap(({ ideas }) => ideas);
  const answer = namesOf(of, { sought: NO_WORDS, scope }, byLetters(names), context);
  return turnOf({ ...answer, picked: { kind: 'both', terms: scopes.map(({ name }) => name) } });
}

/** What is in every term of a scope; where nothing is, what is in the most of them. */
function answerEvery({ of, rest }: Extract<Figures, { readonly kind: 'every' }>, context: AnswerContext): Turn {
  const words = withScope(rest, context);
  const times = /\b(?:20\d\d|term:\S+)/.test(words) ? words : `${words} term:any`;
  const { scope } = lookUp(context.index, (times.match(/\b(?:lfx|gsoc|20\d\d|(?:term|program):\S+)/g) ?? []).join(' '));
  const terms = Map.groupBy(scope, ({ program, term }) => termName(program, term));
  const counts = countNames(of, scope, context).map(({ name, ideas, open, of: same }) => {
    return { name, ideas, open, units: new Set(same.map(({ program, term }) => termName(program, term))).size };
  });
  const most = Math.max(0, ...counts.map(({ units }) => units));
  const names = counts.filter(({ units }) => units === most);
  const answer = namesOf(of, { sought: NO_WORDS, scope }, byLetters(names), context);
  return turnOf({ ...answer, unit: 'term', picked: { kind: 'every', terms: terms.size, most } });
}

function answerOnly(figures: Extract<Figures, { readonly kind: 'only' }>, context: AnswerContext): Turn | null {
  const { of, inside, outside } = figures;
  const scopes = scopesOf([inside, outside], context);
  if (scopes === null) return null;
  if (typeof scopes === 'string') return noTermTurn(scopes, context);
  const [here, there] = scopes;
  if (here === undefined || there === undefined) return null;
  const not = byName(of, there.ideas, context);
  const names = [...byName(of, here.ideas, context).values()].filter(({ name }) => !not.has(keyOf(name, context)));
  const answer = namesOf(of, { sought: NO_WORDS, scope: here.ideas }, byLetters(names), context);
  return turnOf({ ...answer, picked: { kind: 'only', inside: here.name, outside: there.name } });
}

function byName(
  of: 'project' | 'mentor' | 'skill',
  ideas: readonly Idea[],
  context: AnswerContext,
): ReadonlyMap<string, NameCount> {
  return new Map(
    countNames(of, ideas, context).map(({ name, ideas, open }) => [keyOf(name, context), { name, ideas, open }]),
  );
}

function byLetters(names: readonly NameCount[]): readonly NameCount[] {
  return names.toSorted((left, right) => compareNames(left.name, right.name));
}

/** Terms, projects or skills side by side, by their figures; ideas by their size. */
import type { Idea } from '../../ideas/idea.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { NOTHING_YET } from '../conversation/memory.ts';
import { noTermTurn, remembered, type Turn, turnOfFacts, unknownTurn } from '../conversation/turn.ts';
import { countNames } from '../questions/answer-names.ts';
import type { Found } from '../questions/context-of.ts';
import { basisOf, entriesOf } from '../questions/context-of.ts';
import type { Side, SidesAnswer } from '../questions/figures-answer.ts';
import { type LookUp, lookUp } from '../questions/look-up.ts';
import { projectsNamed } from '../questions/nearest.ts';
import { isMoreThanASkill } from '../questions/of-project.ts';
import { resolveReference } from '../questions/references.ts';
import { filledSides, termsSaid, withTermsSaid } from '../questions/terms-said.ts';
import { hoursOf } from '../reading/read-narrowing.ts';
import { standings } from '../standing.ts';

/** Skills told of each side. */
const SKILLS_TOLD = 5;
/** More ideas of a side than this are told by their number. */
const IDEAS_TOLD = 6;
/** More projects than this are told by their number. */
const PROJECTS_TOLD = 30;

interface Named {
  readonly name: string;
  readonly ideas: readonly Idea[];
  readonly isTerm: boolean;
}

/** @returns null where a side cannot be told. */
export function answerSides(words: readonly string[], context: AnswerContext, ofOpen = false): Turn | null {
  const sides = filledSides(timesApart(words), context);
  const times = sides.filter((side) => termsSaid(side, context) !== null);
  const things = sides.filter((side) => !times.includes(side));
  if (things.length === 0) return times.length < 2 ? null : turnOfTerms(times, context, ofOpen);
  const named = things.length === 1 ? crossed(things[0] ?? '', times) : things.map((thing) => [thing, ...times]);
  if (named.length < 2) return null;
  const looked = named.map((each) => each.map((one) => withTermsSaid(one, context)).join(' '));
  const found = looked.map((side) => ({ side, found: sideFound(side, context) }));
  if (found.some((one) => one.found.isEmpty)) return null;
  const nowhere = found.find((one) => one.found.hits.length === 0);
  if (nowhere !== undefined && found.every((one) => one.found.hits.length === 0)) {
    return unknownTurn(nowhere.found, nowhere.side, context);
  }
  // Where the newest terms have nothing of any side, all there was is compared.
  const isOver = found.every((one) => one.found.onlyEarlier || one.found.hits.length === 0);
  return turnOf(
    found.map((one, at) => ({
      name: `${sideName(one.found.sought.phrase ?? '', named[at]?.[1] ?? '', things.length === 1, context)}${isOver ? ' (earlier terms)' : ''}`,
      ideas: one.found.onlyEarlier && !isOver ? [] : one.found.hits.map(({ idea }) => idea),
      isTerm: false,
    })),
    context,
    ofOpen,
  );
}

/** What a side has; of a project its own ideas, of earlier terms where it has none now. */
function sideFound(side: string, { index }: AnswerContext): LookUp {
  const found = lookUp(index, side);
  const [project, ...others] = projectsNamed(index, side);
  if (project === undefined || others.length > 0 || !isMoreThanASkill(index, project)) return found;
  const concept = index.lexicon.byName.get(nameKey(project));
  const isOwn = ({ idea }: Found): boolean => index.lexicon.projects.get(idea.project) === concept;
  const own = found.hits.filter(isOwn);
  if (own.length > 0 || found.times !== '') return { ...found, hits: own };
  const ever = lookUp(index, `term:any ${side}`);
  return { ...found, hits: ever.hits.filter(isOwn), onlyEarlier: true };
}

const TIME =
  /\b(?:(?:lfx|gsoc)(?: 20\d\d)?(?: term \d)?|20\d\d(?: term \d)?|term \d(?: of 20\d\d)?|(?:this|last) term)\b/;

/** "Kyverno 2022" and "2025" are Kyverno in each of them. */
function timesApart(sides: readonly string[]): readonly string[] {
  const isTime = (side: string): boolean => side.replace(TIME, '').trim() === '';
  const [mixed, ...others] = sides.filter((side) => !isTime(side));
  if (others.length > 0) return timeOfAll(sides);
  const time = TIME.exec(mixed ?? '')?.[0];
  if (mixed === undefined || time === undefined || sides.length < 2) return sides;
  const thing = mixed
    .replace(TIME, ' ')
    .replace(/\b(?:in|for|of|from|during)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [thing, time, ...sides.filter((side) => side !== mixed)];
}

/** "Thanos and Vitess in 2023": the term behind the last of several things is of all of them. */
function timeOfAll(sides: readonly string[]): readonly string[] {
  const [last = '', ...before] = sides.toReversed();
  const time = TIME.exec(last)?.[0];
  if (time === undefined || before.some((side) => TIME.test(side))) return sides;
  return [
    ...before.toReversed(),
    last
      .replace(TIME, ' ')
      .replace(/\b(?:in|for|of|from|during)\b/g, ' ')
      .trim(),
    time,
  ];
}

/** "Karmada in term 1 or term 3": the same thing in each of the terms. */
function crossed(thing: string, times: readonly string[]): readonly (readonly string[])[] {
  return times.length < 2 ? [] : times.map((time) => [thing, time]);
}

function sideName(words: string, time: string, tellTime: boolean, context: AnswerContext): string {
  const name = words.replace(/^(?:for|of|with|about) /, '');
  return tellTime ? `${name} in ${termsSaid(time, context)?.name ?? time}` : name;
}

function turnOfTerms(times: readonly string[], context: AnswerContext, ofOpen: boolean): Turn | null {
  const scopes = times.map((side) => termsSaid(side, context)).filter((scope) => scope !== null);
  const missing = scopes.find(({ ideas }) => ideas.length === 0);
  if (missing !== undefined) {
    return noTermTurn(missing.name, context);
  }
  return turnOf(
    scopes.map((scope) => ({ ...scope, isTerm: true })),
    context,
    ofOpen,
  );
}

function turnOf(named: readonly Named[], context: AnswerContext, ofOpen: boolean): Turn {
  const standingOf = standings(context.catalog, context.now);
  const sides: readonly Side[] = named.map(({ name, ideas, isTerm }) => {
    const projects = countNames('project', ideas, context).map((count) => count.name);
    return {
      name,
      ideas: ideas.length,
      open: ideas.filter((idea) => standingOf(idea) === 'open').length,
      projects: projects.length,
      skills: countNames('skill', ideas, context).slice(0, SKILLS_TOLD),
      entries:
        isTerm || ideas.length > IDEAS_TOLD
          ? []
          : entriesOf(
              ideas.map((idea) => ({ idea })),
              context,
            ),
      names: isTerm && projects.length <= PROJECTS_TOLD ? projects : [],
    };
  });
  const answer: SidesAnswer = {
    kind: 'sides',
    sides,
    ofOpen,
    ...basisOf(
      context,
      named.flatMap(({ ideas }) => ideas),
    ),
  };
  return { answer, memory: NOTHING_YET };
}

/** The sizes of the ideas that are named, the largest first; null where one side is no single idea. */
export function answerSizes(sides: readonly string[], context: AnswerContext): Turn | null {
  const found = sides.map((side) => resolveReference(context.index, side));
  if (found.some(({ hits }) => hits.length !== 1)) return null;
  const ideas = [...new Map(found.flatMap(({ hits }) => hits).map((hit) => [hit.idea.id, hit])).values()];
  if (ideas.length < 2) return null;
  const hits = ideas.toSorted((left, right) => (hoursOf(right.idea) ?? 0) - (hoursOf(left.idea) ?? 0));
  const turn = turnOfFacts('size', { hits, sought: { words: '', mended: [] } }, false, context);
  return { ...turn, memory: remembered('size', hits, []) };
}

/** Ideas by what they name, by their size, and by whether they come again. */
import type { Idea } from '../../ideas/idea.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { noTermTurn, remembered, type Turn, turnOfFacts, unknownTurn } from '../conversation/turn.ts';
import { answerFound } from '../questions/answer-ideas.ts';
import { type LookUp, lookUp } from '../questions/look-up.ts';
import { hoursOf } from '../reading/read-narrowing.ts';
import type { Figures } from './figures.ts';
import { keyOf, scopesOf } from './scopes-of.ts';

/** @param found what is looked at. */
export function answerIdeasRanked(
  { by, order, rest, all }: Extract<Figures, { readonly kind: 'ideas' }>,
  found: LookUp,
  context: AnswerContext,
): Turn {
  if (by === 'size') return answerBySize(found, order, rest, context);
  if (all === true) {
    const sign = order === 'most' ? -1 : 1;
    const hits = found.hits.toSorted((left, right) => sign * (left.idea[by].length - right.idea[by].length));
    const phrase = `${found.sought.phrase ?? ''} by the number of ${by}, the ${order} first`.trim();
    return turnOfRanked({ ...found, hits, sought: { ...found.sought, phrase }, filters: [] }, context);
  }
  const sizes = found.hits.map(({ idea }) => idea[by].length);
  const size = order === 'most' ? Math.max(0, ...sizes) : Math.min(...sizes);
  const hits = found.hits.filter(({ idea }) => idea[by].length === size);
  const noun = size === 1 ? by.slice(0, -1) : by;
  const phrase = `${found.sought.phrase ?? ''} with the ${order} ${by}, ${size} ${noun}`.trim();
  return turnOfRanked({ ...found, hits, sought: { ...found.sought, phrase } }, context);
}

function turnOfRanked(ranked: LookUp, context: AnswerContext): Turn {
  return {
    answer: answerFound({ ...ranked, earlier: 0 }, false, context),
    memory: remembered('find', ranked.hits, []),
  };
}

/** Ideas of one term that are in another by their titles, or are not. */
export function answerTitles(
  { sides, isNot, rest }: Extract<Figures, { readonly kind: 'titles' }>,
  context: AnswerContext,
): Turn | null {
  const scopes = scopesOf(sides, context);
  if (scopes === null) return null;
  if (typeof scopes === 'string') return noTermTurn(scopes, context);
  const [here, there] = scopes;
  if (here === undefined || there === undefined) return null;
  const titleOf = ({ project, title }: Idea): string => `${keyOf(project, context)} ${nameKey(title)}`;
  const known = new Set(there.ideas.map(titleOf));
  const named = rest === '' ? null : lookUp(context.index, `${rest} term:any`);
  const isNamed = (idea: Idea): boolean => named === null || named.hits.some((hit) => hit.idea === idea);
  const hits = here.ideas
    .filter((idea) => known.has(titleOf(idea)) !== isNot && isNamed(idea))
    .map((idea) => ({ idea }));
  const of = named?.sought.phrase ?? '';
  const phrase = isNot ? `of ${here.name} and not of ${there.name}` : `of ${here.name} and of ${there.name} too`;
  const found: LookUp = {
    ...lookUp(context.index, ''),
    hits,
    scope: here.ideas,
    sought: { words: phrase, phrase: `${of} ${phrase}`.trim(), mended: [] },
  };
  return { answer: answerFound(found, false, context), memory: remembered('find', hits, []) };
}

/** Ideas by the hours that their documents tell; those of earlier terms where the newest tell none. */
function answerBySize(found: LookUp, order: 'most' | 'fewest', rest: string, context: AnswerContext): Turn {
  const sign = order === 'most' ? -1 : 1;
  const told = (hits: LookUp['hits']): LookUp['hits'] =>
    hits
      .filter(({ idea }) => hoursOf(idea) !== null)
      .toSorted((left, right) => sign * ((hoursOf(left.idea) ?? 0) - (hoursOf(right.idea) ?? 0)));
  const now = told(found.hits);
  const hits = now.length > 0 || found.times !== '' ? now : told(lookUp(context.index, `${rest} term:any`).hits);
  if (found.hits.length === 0) return unknownTurn(found, rest, context);
  if (hits.length === 0)
    return turnOfFacts(
      'size',
      { hits: found.hits.slice(0, SIZES_UNTOLD), sought: { words: '', mended: [] } },
      false,
      context,
    );
  return turnOfFacts('size', { hits, sought: { words: '', mended: [] } }, false, context);
}

/** Where no document tells a size, so many ideas show it. */
const SIZES_UNTOLD = 3;

/** Which ideas the sides of a comparison are. */
import type { SearchIndex } from '../../search/build-index.ts';
import type { AnswerContext } from '../answer-context.ts';
import { sidesOf } from '../reading/sides.ts';
import type { Found } from './context-of.ts';
import { lookUp } from './look-up.ts';
import { projectsNamed } from './nearest.ts';
import { isMostlyNamed, isPartlyNamed, resolveReference, wholeTitled } from './references.ts';
import { termsSaid } from './terms-said.ts';

/** A side as it was asked for, and what is called so, best first. */
export interface SideFound {
  readonly side: string;
  readonly hits: readonly Found[];
}

const BEFORE_ALL = /^(?:(?:for|in|of|at|on) )?(?<project>[^:,?]{2,40})[:,] /;
const BEHIND_ALL =
  / (?:in|of|from|for|at|within|by) (?:the )?(?<project>[\w.-]+(?: [\w.-]+){0,2}?)(?: project)?[?.! ]*$/;

/** "Envoy: retries or timeouts", "retries vs timeouts in Envoy": the project that all sides are of. */
function projectOfAll(
  words: string,
  context: AnswerContext,
): { readonly project: string; readonly rest: string } | null {
  for (const said of [BEFORE_ALL.exec(words), BEHIND_ALL.exec(words)]) {
    const name = said?.groups?.project ?? '';
    const [project, ...others] = name === '' ? [] : projectsNamed(context.index, name);
    const isWhole = wholeTitled(context.index, name).some(({ idea }) => idea.project.toLowerCase() === name);
    if (said === null || project === undefined || others.length > 0 || !isWhole) continue;
    return { project: name, rest: words.replace(said[0], ' ').trim() };
  }
  return null;
}

/** Each side with the ideas that are called so; a side that none is called is filled with no other. */
export function sidesFound(words: string, said: readonly string[], context: AnswerContext): readonly SideFound[] {
  const all = projectOfAll(words, context);
  const [only, ...others] = said;
  // "The two Envoy ideas" are both sides.
  if (only !== undefined && others.length === 0)
    return [{ side: only, hits: resolveReference(context.index, only).hits }];
  if (all === null) return said.map((side) => ({ side, hits: hitsOf(side, projectIn(said, context), context) }));
  const sides = sidesOf(all.rest.replace(ASKED, ' '));
  return sides.map((side) => ({
    side: `${side} (${all.project})`,
    hits: hitsIn(all.project, side, lastWordsOf(sides), context),
  }));
}

const ASKED = /\b(?:what(?:'s| is| are)?|the|differences?|compare|between|how|do|does|differ)\b/g;

/** The one project that the sides name. */
function projectIn(sides: readonly string[], context: AnswerContext): string | null {
  const named = new Set(sides.flatMap((side) => projectsNamed(context.index, side)));
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? null : only;
}

/** "AWS vs Azure relationships": what stands behind the first word of the last side may be of all. */
function lastWordsOf(sides: readonly string[]): string {
  return sides.at(-1)?.split(' ').slice(1).join(' ') ?? '';
}

function hitsOf(side: string, project: string | null, { index, ...context }: AnswerContext): readonly Found[] {
  if (termsSaid(side, { index, ...context }) !== null) return [];
  const titled = [project === null ? side : `${project} ${side}`, side].map((words) => wholeTitled(index, words));
  return titled.find((hits) => hits.length > 0) ?? namedBy(side, index);
}

/** What has all of the words, some in its title or skills, or else most of them in its title. */
function namedBy(side: string, index: SearchIndex): readonly Found[] {
  const { hits, sought } = resolveReference(index, side);
  const isStrict = lookUp(index, side).hits.length > 0;
  if (sought.mended.length > 0) return hits;
  return hits.filter(({ idea }) => isMostlyNamed(idea, side) || (isStrict && isPartlyNamed(idea, side)));
}

function hitsIn(project: string, side: string, tail: string, { index }: AnswerContext): readonly Found[] {
  const isOfProject = ({ idea }: Found): boolean => idea.project.toLowerCase() === project;
  const called = [`${project} ${side} ${tail}`, `${project} ${side}`].map((words) =>
    wholeTitled(index, words).filter(isOfProject),
  );
  const titled = called.find((hits) => hits.length > 0);
  if (titled !== undefined) return titled;
  const named = lookUp(index, `project:"${project}" ${side}`).hits;
  return named.length > 0 ? named : namedBy(side, index).filter(isOfProject);
}

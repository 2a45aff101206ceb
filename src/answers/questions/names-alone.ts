/** A project that is named beside words that none of its ideas has. */
import { isKnown } from '../../search/mend.ts';
import type { Term } from '../../search/query.ts';
import type { AnswerContext } from '../answer-context.ts';
import { namesOf } from './has-it.ts';
import { type LookUp, lookUp, queryOf } from './look-up.ts';
import { projectsNamed } from './nearest.ts';

/**
 * What fits the names alone, where plain words beside a project are what nothing has together with it: "how does the
 * Envoy offer look this winter"; null where nothing is named, or nothing else is.
 */
export function withoutPlain(rest: string, { index }: AnswerContext): LookUp | null {
  const parsed = queryOf(index, rest);
  const [project, ...others] = projectsNamed(index, rest);
  if (parsed.kind === 'refused' || project === undefined || others.length > 0) return null;
  const isPlain = ({ kind, text, typed }: Term): boolean =>
    kind === 'words' && namesOf(index, text).concept === undefined && isKnown(index, typed);
  const plain = parsed.query.wanted.filter((any) => any.every(isPlain)).flat();
  if (plain.length === 0) return null;
  const words = plain.reduce((left, { typed }) => left.replace(new RegExp(`\\b${typed}\\b`, 'i'), ' '), rest);
  const found = lookUp(index, words);
  return found.isEmpty || found.hits.length === 0
    ? null
    : { ...found, sought: { ...found.sought, unspoken: plain.map(({ typed }) => typed) } };
}

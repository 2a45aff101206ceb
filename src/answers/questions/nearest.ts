/** Where nothing fits all of the words: what has most of it, or any of it. */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { describeQuery } from '../../search/describe-query.ts';
import { parseQuery } from '../../search/query.ts';
import { inOrderOfStanding } from '../../search/standing.ts';
import { phraseOf } from '../phrase.ts';
import { plainWords, withProject } from '../reading/plain-words.ts';
import { readNarrowing } from '../reading/read-narrowing.ts';
import { type LookUp, lookUp, queryOf, unstated, untimed } from './look-up.ts';
import { isProject } from './of-project.ts';
import { strictHits, withoutProse } from './strict-hits.ts';

/** Where no idea has all that is wanted, those that have most of it, with what they lack; null where there are none. */
export function closest(index: SearchIndex, words: string): LookUp | null {
  const parsed = queryOf(index, words);
  if (parsed.kind === 'refused') return null;
  const { narrowing } = readNarrowing(words);
  const { query } = withoutProse(index, parsed.query);
  const groups = query.wanted.map((any) => {
    const hits = strictHits(index, { ...query, wanted: [any] }).hits.filter(({ idea }) => narrowing.keeps(idea));
    return { label: any.map(({ text }) => text).join(' or '), ideas: new Map(hits.map((hit) => [hit.idea, hit])) };
  });
  const had = (idea: Idea): number => groups.filter(({ ideas }) => ideas.has(idea)).length;
  const all = [...new Map(groups.flatMap(({ ideas }) => [...ideas])).values()];
  // A project that was named is never traded for another.
  if (groups.some(({ label, ideas }) => ideas.size === 0 && isProject(index, label))) return null;
  const most = Math.max(0, ...all.map(({ idea }) => had(idea)));
  if (most === 0 || most === groups.length) return null;
  const hits = all.filter(({ idea }) => had(idea) === most);
  const project = groups.find(({ label }) => isProject(index, label));
  if (project !== undefined && hits.some(({ idea }) => !project.ideas.has(idea))) return null;
  const lacked = groups.filter(({ ideas }) => hits.some(({ idea }) => !ideas.has(idea))).map(({ label }) => label);
  return {
    ...lookUp(index, words),
    hits,
    sought: {
      words: describeQuery(untimed(query)),
      phrase: phraseOf(untimed(query), [], index),
      mended: [],
      leftOut: lacked,
    },
  };
}

/** Where several things are named, the ideas that have any of them, those with most of them first; null for one thing. */
export function anyOf(index: SearchIndex, words: string): LookUp | null {
  const { narrowing, rest } = readNarrowing(withProject(index, words));
  const parsed = parseQuery([plainWords(index, rest), ...narrowing.filters].join(' '));
  if (parsed.kind === 'refused') return null;
  const { query } = parsed;
  // Apart, lest two of them make the name of a third: "HTML, CSS".
  const wanted = rest.split(/[,;:]/).flatMap((part) => {
    const each = parseQuery(plainWords(index, part));
    return each.kind === 'refused' ? [] : each.query.wanted;
  });
  if (wanted.length < 2) return null;
  const groups = wanted.map((any) => ({
    any,
    ideas: new Set(strictHits(index, { ...query, wanted: [any] }).hits.map(({ idea }) => idea)),
  }));
  const having = groups.filter(({ ideas }) => ideas.size > 0);
  const ranked = [...new Set(having.flatMap(({ ideas }) => [...ideas]))].filter((idea) => narrowing.keeps(idea));
  if (ranked.length === 0) return null;
  const had = (idea: Idea): number => having.filter(({ ideas }) => ideas.has(idea)).length;
  const hits = inOrderOfStanding(ranked)
    .toSorted((left, right) => had(right) - had(left))
    .map((idea) => ({ idea }));
  const any = [...new Map(having.flatMap((group) => group.any).map((term) => [term.text, term])).values()];
  const found = lookUp(index, words);
  const meant = { ...unstated(query), wanted: [any] };
  const phrase = [phraseOf(meant, ranked, index), ...narrowing.phrases].filter(Boolean).join(' ');
  return {
    ...found,
    hits,
    onlyEarlier: false,
    earlier: 0,
    sought: { ...found.sought, phrase, any: having.length > 1 },
  };
}

/** The projects that the words name, as the catalog has them. */
export function projectsNamed(index: SearchIndex, words: string): readonly string[] {
  const parsed = queryOf(index, words);
  if (parsed.kind === 'refused') return [];
  const { wanted, filters } = parsed.query;
  const said = [
    ...wanted.flatMap((any) => (any.length === 1 ? any.map(({ text }) => text) : [])),
    ...filters.filter(({ key, negated }) => key === 'project' && !negated).flatMap(({ values }) => values),
  ];
  return [...new Set(said.filter((label) => isProject(index, label)))];
}

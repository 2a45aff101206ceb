/** Which single idea, or which few, a reference such as "the karmada dashboard one" means. */
import type { Idea } from '../../ideas/idea.ts';
import type { SearchIndex } from '../../search/build-index.ts';
import { FILLER } from '../../search/filler.ts';
import type { Mend } from '../../search/mend.ts';
import { parseQuery } from '../../search/query.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { search } from '../../search/search.ts';
import { tokensOf } from '../../search/tokens.ts';
import { stem } from '../../search/word-forms.ts';
import { plainWords } from '../reading/plain-words.ts';
import type { Found } from './context-of.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { titleWordsMended } from './titles-mended.ts';

export type Reference = LookUp;

/** The ideas whose project and title hold most of the words, all of which they must somehow have. */
export function resolveReference(index: SearchIndex, reference: string): Reference {
  const words = plainWords(index, reference);
  const found = lookUp(index, words);
  const titled = found.isEmpty ? [] : wholeTitled(index, words);
  if (titled.length > 0 && !isLessMeant(titled, found, words, index)) return { ...found, hits: titled };
  const titledSo = titledMended(index, words);
  if (titledSo !== null) {
    return { ...found, hits: titledSo.hits, sought: { ...found.sought, mended: titledSo.mended } };
  }
  if (found.hits.length > 0) return { ...found, hits: bestNamed(found.hits, words) };
  const parsed = parseQuery(words);
  if (parsed.kind === 'refused') return { ...found, hits: [] };
  const loose = search(index, parsed.query, 'any');
  const forgivable = loose.relaxed.every((label) => isOrdinary(index, label));
  const [best] = bestNamed(loose.hits, words);
  const share = best === undefined ? 0 : shareNamed(best.idea, words);
  return { ...found, hits: forgivable && best !== undefined && share >= 0.5 ? bestNamed(loose.hits, words) : [] };
}

/** What a title that was mistyped means, and what was mended; null where no title is meant. */
function titledMended(
  index: SearchIndex,
  words: string,
): { readonly hits: readonly Found[]; readonly mended: readonly Mend[] } | null {
  const mended = titleWordsMended(words, index);
  const hits = mended === null ? [] : wholeTitled(index, mended.words);
  return mended === null || hits.length === 0 ? null : { hits, mended: mended.mended };
}

/** The newest idea whose project and title hold every word, as it was said or nearly so; undefined where there is none. */
export function titledNearly(index: SearchIndex, words: string): Idea | undefined {
  return (wholeTitled(index, words)[0] ?? titledMended(index, plainWords(index, words))?.hits[0])?.idea;
}

/** One word of an older title means less than an idea of the newest terms that has it elsewhere. */
function isLessMeant(titled: readonly Found[], found: LookUp, words: string, { newest }: SearchIndex): boolean {
  const isOld = titled.every(({ idea }) => newest.get(idea.program) !== idea.term);
  const isOneWord = tokensOf(words).filter(({ word }) => !FILLER.has(word)).length === 1;
  return isOld && isOneWord && found.hits.length > 0 && !found.onlyEarlier;
}

/** Ideas whose project and title hold every word as it was said, of the newest terms where there are such. */
export function wholeTitled(index: SearchIndex, words: string): readonly Found[] {
  const titled = titledEver(index, words);
  const newest = titled.filter(({ idea }) => index.newest.get(idea.program) === idea.term);
  return newest.length > 0 ? newest : titled;
}

/** The same of whatever term. */
export function titledEver(index: SearchIndex, words: string): readonly Found[] {
  const said = tokensOf(words)
    .filter(({ word }) => !FILLER.has(word))
    .map(({ word }) => stem(word));
  if (said.length === 0 || /\b(?:not|no|without|or)\b|:/.test(words)) return [];
  const titled = index.ideas.filter((idea) => {
    const named = namedStems(idea);
    return said.every((word) => named.has(word));
  });
  return titled.map((idea) => ({ idea }));
}

/** Whether a word that had to be left out is one of plain language, and no name of anything. */
function isOrdinary({ lexicon, byStem }: SearchIndex, label: string): boolean {
  return label
    .split(' or ')
    .every(
      (word) => !lexicon.byName.has(nameKey(word)) && tokensOf(word).every((token) => byStem.has(stem(token.word))),
    );
}

/** An idea never changes, and each question looks at the names of all of them. */
const NAMED = new WeakMap<Idea, ReadonlySet<string>>();

function namedStems(idea: Idea): ReadonlySet<string> {
  const stems = NAMED.get(idea) ?? stemsOf(`${idea.project} ${idea.subproject ?? ''} ${idea.title}`);
  NAMED.set(idea, stems);
  return stems;
}

/** A sentence without the words that an idea's project and title hold. */
export function withoutNamesOf(idea: Idea, sentence: string): string {
  const named = namedStems(idea);
  return sentence.replace(/[\p{L}\p{N}]+/gu, (word) => (named.has(stem(word)) ? ' ' : word));
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).map(({ word }) => stem(word)));
}

/** Whether most of the words besides its project's name stand in an idea's title. */
export function isMostlyNamed(idea: Idea, words: string): boolean {
  const others = besidesProject(idea, words);
  return others === '' || shareNamed(idea, others) > 0.5;
}

/** Whether any of the words besides its project's name stands in an idea's title or among its skills. */
export function isPartlyNamed(idea: Idea, words: string): boolean {
  const asked = stemsOf(`${idea.title} ${idea.skills.join(' ')}`);
  return [...stemsOf(besidesProject(idea, words))].some((word) => asked.has(word) && !FILLER.has(word));
}

function besidesProject({ project, subproject }: Idea, words: string): string {
  const ofProject = stemsOf(`${project} ${subproject ?? ''}`);
  return words
    .replace(/[\p{L}\p{N}]+/gu, (word) =>
      ofProject.has(stem(word)) || FILLER.has(word) || COUNTING.has(word) ? ' ' : word,
    )
    .trim();
}

const COUNTING: ReadonlySet<string> = new Set([
  'two',
  'three',
  'both',
  'first',
  'second',
  'one',
  'ones',
  'idea',
  'ideas',
  '2',
  '3',
]);

/** How many of the words stand in an idea's project and title. */
export function wordsNamed(idea: Idea, words: string): number {
  const named = namedStems(idea);
  return [...stemsOf(words)].filter((word) => named.has(word) && !FILLER.has(word)).length;
}

/** Part of the words that stand in an idea's project and title. */
function shareNamed(idea: Idea, words: string): number {
  const wanted = parseQuery(words);
  const terms = wanted.kind === 'query' ? wanted.query.wanted.flat().map(({ text }) => text) : [words];
  const stems = [...stemsOf(terms.join(' '))];
  const named = namedStems(idea);
  return stems.length === 0 ? 0 : stems.filter((word) => named.has(word)).length / stems.length;
}

function bestNamed(hits: readonly Found[], words: string): readonly Found[] {
  const shares = hits.map((hit) => ({ hit, share: shareNamed(hit.idea, words) }));
  const most = Math.max(0, ...shares.map(({ share }) => share));
  return shares.filter(({ share }) => share === most).map(({ hit }) => hit);
}

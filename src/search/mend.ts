/**
 * Words the catalog does not know, mended.
 *
 * A word is mended only where nothing knows it, first to a name (a skill, project or technology), then to a mentor's
 * or another word that ideas use. The beginning of a word counts as that word, unfinished. The mend is always shown.
 */
import type { SearchIndex } from './build-index.ts';
import { editDistance, isAnagram } from './edit-distance.ts';
import { EVERYDAY } from './everyday-words.ts';
import { FILLER, HINTS } from './filler.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { nameKey } from './read-vocabulary.ts';
import { rememberedByWord } from './remembered.ts';
import type { Term } from './term.ts';
import { singular, stem } from './word-forms.ts';

export interface Mend {
  readonly from: string;
  readonly to: string;
}

interface Candidate {
  readonly word: string;
  readonly cost: number;
  readonly ideas: number;
}

const MIN_PREFIX = 4;
/** A shorter part of a name is like too many words. */
const MIN_PART = 5;
/** From this length on, a word that ideas have may be their authors' slip. */
const MIN_AUTHORS_SLIP = 10;
/** So many ideas have the same slip at most, and so many times more the name. */
const MAX_SLIPPED = 2;
const TIMES_MORE = 5;
/** A plain word has to be this frequent to be what a typo meant. */
const MIN_IDEAS = 3;

/** How many slips a word of this length may have. */
function slips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
}

/** Whether anything knows this folded word: the vocabulary, the catalog, or the language people write in. */
export function isKnown(index: SearchIndex, word: string): boolean {
  const key = singular(word);
  if (index.lexicon.byName.has(key) || index.lexicon.mentors.has(key)) return true;
  if (FILLER.has(word) || HINTS.has(word) || EVERYDAY.has(word)) return true;
  if (KNOWN_NAMES.has(word)) return true;
  if (index.spellings.has(word)) return !isSlipOfAuthors(index, word);
  return index.byStem.has(stem(word)) && !isSlipOfName(index, word);
}

/** Whether a long word that hardly any idea has is one letter away from a name that many have: authors slip too. */
function isSlipOfAuthors(index: SearchIndex, word: string): boolean {
  const ideas = index.byStem.get(stem(word))?.ideas ?? 0;
  if (word.length < MIN_AUTHORS_SLIP || ideas > MAX_SLIPPED) return false;
  for (const [name, concept] of index.lexicon.byName) {
    const isLike = name[0] === word[0] && !name.includes(' ') && editDistance(word, name, 1) === 1;
    if (isLike && (index.names[concept]?.ideas ?? 0) >= ideas * TIMES_MORE) return true;
  }
  return false;
}

/** Whether a spelling no idea has only shares its stem with a name ("kubernets"), as a slip can. */
function isSlipOfName(index: SearchIndex, word: string): boolean {
  const meant = mendWord(index, word)?.toLowerCase() ?? '';
  return index.lexicon.byName.has(singular(meant)) && stem(meant) === stem(word);
}

function nameCandidate(index: SearchIndex, word: string, name: string, concept: number): Candidate | undefined {
  const ideas = index.names[concept]?.ideas ?? 0;
  if (word.length >= MIN_PREFIX && name.startsWith(word)) return { word: name, cost: ideas > 0 ? 0.5 : 1.5, ideas };
  const allowed = Math.min(slips(word.length), slips(name.length));
  if (Math.abs(word.length - name.length) > allowed) return undefined;
  const distance = isAnagram(word, name) ? Math.min(1, allowed) : editDistance(word, name, allowed);
  if (distance > allowed) return undefined;
  // A first letter is rarely the wrong one, and a name no idea has is rarely the one meant.
  return { word: name, cost: distance + (word[0] === name[0] ? 0 : 0.6) + (ideas > 0 ? 0 : 0.7), ideas };
}

/** Whether a word is the beginning of a spelling; a handle is not what the beginning of an English word was to become. */
function isBeginning(word: string, spelling: string, isMentor: boolean): boolean {
  return word.length >= MIN_PREFIX && spelling.startsWith(word) && (!isMentor || word.length * 2 >= spelling.length);
}

/** Slips that a word which is no name may have. */
function plainSlips({ length }: string, isMentor: boolean): number {
  if (length < 6) return isMentor && length === 5 ? 1 : 0;
  return length < 9 ? 1 : 2;
}

function wordCandidate(word: string, spelling: string, { ideas, ofMentor, ofTitle }: Term): Candidate | undefined {
  if (word[0] !== spelling[0]) return undefined;
  if (isBeginning(word, spelling, ofMentor)) return { word: spelling, cost: ofMentor ? 0.9 : 1.2, ideas };
  const allowed = ofMentor || ofTitle || ideas >= MIN_IDEAS ? plainSlips(word, ofMentor) : 0;
  const distance = allowed === 0 ? Number.POSITIVE_INFINITY : editDistance(word, spelling, allowed);
  return distance > allowed ? undefined : { word: spelling, cost: distance + 0.3, ideas };
}

/** A word that only stands in names of several words: "artificial" is known by "artificial intelligence" alone. */
function partCandidate(word: string, name: string, ideas: number): Candidate | undefined {
  if (word.length < MIN_PART || !name.includes(' ')) return undefined;
  const allowed = word.length < 9 ? 1 : 2;
  const costs = name.split(' ').flatMap((part) => {
    const isLike = part !== word && part.length >= MIN_PART && part[0] === word[0];
    return isLike ? [{ word: part, cost: editDistance(word, part, allowed) + 0.2, ideas }] : [];
  });
  return costs.filter(({ cost }) => cost < allowed + 1).toSorted((a, b) => a.cost - b.cost)[0];
}

/** A name as it is written, any other word as it is. */
function said({ lexicon }: SearchIndex, word: string): string {
  const written = lexicon.concepts[lexicon.byName.get(word) ?? -1]?.name ?? word;
  return nameKey(written) === word ? written : word;
}

/** What a folded word nobody knows was meant to be; undefined where nothing is close. */
export const mendWord = rememberedByWord((index: SearchIndex, word: string): string | undefined => {
  let best: Candidate | undefined;
  const consider = (candidate: Candidate | undefined): void => {
    if (candidate === undefined) return;
    const nearer = best === undefined || candidate.cost < best.cost;
    if (nearer || (candidate.cost === best?.cost && candidate.ideas > best.ideas)) best = candidate;
  };
  for (const [name, concept] of index.lexicon.byName) {
    if (Math.abs(name.length - word.length) < 4 || name.startsWith(word))
      consider(nameCandidate(index, word, name, concept));
    consider(partCandidate(word, name, index.names[concept]?.ideas ?? 0));
  }
  for (const [spelling, meant] of index.spellings) {
    if (Math.abs(spelling.length - word.length) < 3 || spelling.startsWith(word)) {
      consider(wordCandidate(word, spelling, meant));
    }
  }
  return best && said(index, best.word);
});

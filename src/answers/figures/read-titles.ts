/** Ideas of one term that come again in another, or do not. */
import type { Figures } from './figures.ts';
import { IS_NEW, SET_AGAINST, TIME, timesIn, twoTimes } from './time-words.ts';

const SUBJECT_IDEAS =
  /^(?:(?:and|so|ok|please|are there|is there|were there|which|what|how many|list|show|name|give|me|any|all|the|of) )*(?:same )?(?<name>(?:(?!(?:and|or|how|has|have|most)\b)[\w.-]+ ){0,2}?)ideas?\b/;
const AGAIN =
  /\b(?:repeat\w*|again|already|c[ao]me back|coming back|returning|returned|carried over|continued?|both|also|too|same)\b/;
const LAST_TERM = /\b(?:(?:in|from|of|since) )?(?:the )?(?:last|previous) (?:term|round|edition)\b/;
const IS_NOT = /\b(?:new|not|never|only|without)\b/;

/** "Which ideas of term 1 were in term 3 too", "ideas repeated from last term": by their titles. */
export function readTitles(sentence: string): Figures | null {
  const found = SUBJECT_IDEAS.exec(sentence);
  if (found === null) return null;
  const rest = (found.groups?.name ?? '')
    .replace(new RegExp(TIME, 'g'), ' ')
    .replace(/\b(?:new|open|same)\b/g, ' ')
    .trim();
  const times = twoTimes(sentence);
  const isNot = IS_NOT.test(sentence);
  if (times !== null && (AGAIN.test(sentence) || (isNot && SET_AGAINST.test(sentence))))
    return { kind: 'titles', sides: times, isNot, rest };
  const [time, ...more] = timesIn(sentence);
  if (time !== undefined && more.length === 0 && IS_NEW.test(sentence) && COMPARED.test(sentence))
    return { kind: 'titles', sides: ['this term', time], isNot: true, rest };
  return REPEATED.test(sentence) && LAST_TERM.test(sentence)
    ? { kind: 'titles', sides: ['this term', 'last term'], isNot: false, rest }
    : null;
}

const COMPARED = /\b(?:compare[ds]? (?:to|with|against)|versus|vs\.?|against|that (?:was|were) not in|not in)\b/;
const REPEATED = /\b(?:repeated|repeating|repeats?|again|c[ao]me back|returning|returned|carried over|continued)\b/;

/** An idea in all the terms that it was proposed in: "is there a newer edition of the cache idea". */
import type { Idea } from '../../ideas/idea.ts';
import { compareTerms } from '../../ideas/term.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { type Turn, turnOfFound } from '../conversation/turn.ts';
import type { Found } from './context-of.ts';
import { lookUp } from './look-up.ts';
import { titledEver } from './references.ts';
import { ideasOfIds } from './said.ts';

const EDITION =
  /^(?:(?:and|so|but) )*(?:is|are|was|were|any|which|what|where|show|find|does|has|have)\b.*?\b(?:newer|later|newest|latest|more recent|updated|older|earlier|previous|other|another|follow-?up) (?:editions?|versions?|rounds?|iterations?|instal?ments?|phases?) (?:of|to|for) (?<what>.+?)[?.! ]*$/;
const AROUND = /\b(?:the|this|that|an?|ideas?|projects?|ones?|mentorships?)\b/g;

/** @returns null where no idea, or more than one thing, is called so. */
export function answerEditions(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const what = EDITION.exec(sentence)?.groups?.what;
  if (what === undefined) return null;
  const said = what.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  const [focus] = memory.focus === null ? [] : ideasOfIds([memory.focus], context);
  const isFocus = said === '' || said === 'it';
  if (isFocus && focus === undefined) return null;
  const called = isFocus ? `${focus?.idea.project} ${focus?.idea.title}` : said;
  return editionsCalled(called, isFocus ? (focus?.idea.title ?? '') : said, context);
}

const IN_OTHER_TERMS =
  /^(?:(?:and|so|but) )*(?:has|have|had|was|were|did|does|is) (?:the )?this idea\b.*\b(?:before|previously|(?:earlier|previous|past|older|other|another) (?:\w+ )?(?:terms?|years?|rounds?|editions?)|in both|both (?:in )?(?:gsoc|lfx)|(?:lfx|gsoc) (?:and|as well as|too|also)|also in (?:lfx|gsoc))\b/;

/**
 * Whether an idea that is called by its title was there before, or elsewhere: all of its name.
 *
 * @param around the sentence with "this idea" where the title was.
 */
export function answerOtherTerms(idea: Idea, around: string, context: AnswerContext): Turn | null {
  return IN_OTHER_TERMS.test(around) ? editionsCalled(`${idea.project} ${idea.title}`, idea.title, context) : null;
}

function editionsCalled(called: string, name: string, context: AnswerContext): Turn | null {
  const hits = titledEver(context.index, called).toSorted(newestFirst);
  const projects = new Set(hits.map(({ idea }) => idea.project));
  if (hits.length === 0 || projects.size > 1) return null;
  const found = lookUp(context.index, 'term:any');
  const order = hits.length === 1 ? 'in any term' : 'in any term, the newest first';
  const phrase = `called “${name}” ${order}`;
  return turnOfFound(
    { ...found, hits, sought: { words: phrase, phrase, mended: [] }, filters: [], earlier: 0 },
    false,
    context,
  );
}

function newestFirst({ idea: left }: Found, { idea: right }: Found): number {
  return compareTerms(right.term, left.term);
}

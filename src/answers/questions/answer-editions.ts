/** An idea in all the terms that it was proposed in: "is there a newer edition of the cache idea". */
import type { Idea, Program } from '../../ideas/idea.ts';
import { compareTerms, termName } from '../../ideas/term.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { type Turn, turnOfFound } from '../conversation/turn.ts';
import { TIME } from '../figures/time-words.ts';
import { termsOf } from '../terms.ts';
import type { Found } from './context-of.ts';
import { lookUp } from './look-up.ts';
import { resolveReference, titledEver } from './references.ts';
import { ideasOfIds } from './said.ts';
import { termsSaid } from './terms-said.ts';

const EDITION =
  /^(?:(?:and|so|but) )*(?:is|are|was|were|any|which|what|where|show|find|does|has|have)\b.*?\b(?:newer|later|newest|latest|more recent|updated|older|earlier|previous|other|another|follow-?up) (?:editions?|versions?|rounds?|iterations?|instal?ments?|phases?) (?:of|to|for) (?<what>.+?)[?.! ]*$/;
const AROUND = /\b(?:the|this|that|an?|ideas?|projects?|ones?|mentorships?)\b/g;

/** @returns null where no idea, or more than one thing, is called so. */
export function answerEditions(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const what = EDITION.exec(sentence)?.groups?.what;
  if (what === undefined) return answerElsewhere(sentence, memory, context);
  const said = what.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  const [focus] = memory.focus === null ? [] : ideasOfIds([memory.focus], context);
  const isFocus = said === '' || said === 'it';
  if (isFocus && focus === undefined) return null;
  const called = isFocus ? `${focus?.idea.project} ${focus?.idea.title}` : said;
  return editionsCalled(called, isFocus ? (focus?.idea.title ?? '') : said, context);
}

const IN_OTHER_TERMS =
  /^(?:(?:and|so|but) )*(?:has|have|had|was|were|did|does|is) (?:the )?this idea\b.*\b(?:before|previously|(?:earlier|previous|past|older|other|another) (?:\w+ )?(?:terms?|years?|rounds?|editions?)|in both|both (?:in )?(?:gsoc|lfx)|(?:lfx|gsoc) (?:and|as well as|too|also|only)|(?:also|only|just) in (?:lfx|gsoc))\b/;

/**
 * Whether an idea that is called by its title was there before, or elsewhere: all of its name.
 *
 * @param around the sentence with "this idea" where the title was.
 */
export function answerOtherTerms(idea: Idea, around: string, context: AnswerContext): Turn | null {
  return IN_OTHER_TERMS.test(around) || isElsewhere(around)
    ? elsewhere(idea, withoutEdition(idea.title), around, context)
    : null;
}

/** Which edition a title is of: "Dry runs II", "Dry runs 3.0", "Dry runs (round 2)". */
const EDITION_MARK =
  /[\s,:-]*(?:\(?\b(?:round|phase|part|version|v|continued) ?\d*\)?|\b[IVX]{1,4}|\b\d+(?:\.\d+)+)\s*$/i;

function withoutEdition(title: string): string {
  const left = title.replace(EDITION_MARK, '');
  return left.includes(' ') ? left : title;
}

const PROGRAM = '(?:lfx|gsoc)';
/** "Was the cache idea both GSoC and LFX", "was it in term 3 as well". */
const ELSEWHERE = new RegExp(
  `^(?:(?:and|so|but) )*(?:was|were|is|are|has|have|had|did|does)(?: there)? (?<what>.+?)(?: (?:been|ever|already|appear|come up|proposed|offered|listed|a part|part|take part|run|there|happen|as|as an?|an?|once))*(?: (?:both|either)(?: (?:in|of|as|an?|for|a part of|part of))*(?: the)? ${PROGRAM}(?: idea| project| program)? (?:and|&|or|as well as)(?: also)?(?: (?:in|as|an?|for|of))*(?: the)? ${PROGRAM}| (?:only|just|solely|exclusively)(?: (?:in|on|part of|for|an?|been))* ${PROGRAM}| (?:in|on|part of|for) ${PROGRAM} (?:only|alone|exclusively)| (?:in|on|part of|for) ${PROGRAM} (?:and|as well as|&|or)(?: also)?(?: in| on)? ${PROGRAM}| (?:also|too|again|as well)(?: (?:been|in|on|part of|for|offered|proposed|listed|at|as|an?|there))* (?:the )?${TIME.source}| (?:exist(?:ed)?|appear(?:ed)?|come up|run|ran|happen(?:ed)?|take place|offered|proposed|listed|around)(?: already| before| also)? (?:in|on|for) (?:the )?${TIME.source}| (?:in|on|for|at|of|part of) (?:the )?${TIME.source},? (?:also|too|as well|again|before))(?: ideas?| projects?| program(?:me)?s?| or not| or (?:only|just)(?: in)? ${PROGRAM})?[?.! ]*$`,
);

/** "Is the cache idea new, or was it there before". */
const IS_NEW =
  /^(?:(?:and|so|but) )*(?:is|are) (?!(?:there|any\w*|some\w*|what|which|it|they|these|those)\b)(?<what>.+?) (?:really |completely |actually )?(?:an? )?(?:brand |completely )?new(?: ideas?| ones?| projects?)?(?: this (?:term|year|time))?(?:,? or .*)?[?.! ]*$/;

/** Whether an idea that is called by some of its words was in a term or program too. */
function answerElsewhere(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  const what = (ELSEWHERE.exec(sentence) ?? IS_NEW.exec(sentence))?.groups?.what;
  if (what === undefined) return null;
  const said = what.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  const [focus] = memory.focus === null ? [] : ideasOfIds([memory.focus], context);
  if (said === '' || said === 'it')
    return focus === undefined ? null : elsewhere(focus.idea, focus.idea.title, sentence, context);
  const titled = titledEver(context.index, said);
  const called = titled.length > 0 ? titled : resolveReference(context.index, `${said} term:any`).hits;
  const [first, ...others] = called.toSorted(newestFirst);
  if (first === undefined || others.some(({ idea }) => idea.project !== first.idea.project)) return null;
  if (isProjectOf(said, first.idea, context)) return null;
  const isOne = new Set(called.map(({ idea }) => idea.title.toLowerCase())).size === 1 || titled.length > 0;
  return isOne ? elsewhere(first.idea, isWhole(called) ? first.idea.title : said, sentence, context) : null;
}

/** Whether a sentence with "this idea" in the place of its title asks where else that was. */
function isElsewhere(around: string): boolean {
  return ((ELSEWHERE.exec(around) ?? IS_NEW.exec(around))?.groups?.what ?? 'none').replace(AROUND, ' ').trim() === '';
}

/** Whether all that is called so has one title. */
function isWhole(called: readonly Found[]): boolean {
  return new Set(called.map(({ idea }) => idea.title.toLowerCase())).size === 1;
}

/** Of a project its terms are told, not those of one idea. */
function isProjectOf(said: string, { project }: Idea, { index: { lexicon } }: AnswerContext): boolean {
  const concept = lexicon.byName.get(nameKey(said));
  return nameKey(said) === nameKey(project) || (concept !== undefined && lexicon.projects.get(project) === concept);
}

function elsewhere(idea: Idea, name: string, sentence: string, context: AnswerContext): Turn | null {
  return editionsCalled(`${idea.project} ${name}`, name, context, sentence);
}

/** "In GSoC 2024 and in no LFX term": what each program or term that was asked for has of it. */
function presenceOf(hits: readonly Found[], sentence: string, context: AnswerContext): string {
  const ideas = hits.map(({ idea }) => idea);
  const isOnly = /\b(?:only|just|solely|exclusively|alone)\b/.test(sentence);
  const asked = isOnly ? ['gsoc', 'lfx'] : [...new Set(sentence.match(new RegExp(TIME, 'g')) ?? [])];
  const told = asked.flatMap((time) => {
    const scope = /^(?:lfx|gsoc)$/.test(time)
      ? { name: termName(time as Program, null), ideas: ideas.filter(({ program }) => program === time) }
      : termsSaid(time, context);
    if (scope === null) return [];
    const having = ideas.filter((idea) => scope.ideas.includes(idea));
    return having.length === 0 ? [`not in ${scope.name}`] : [`in ${termsOf(having).join(' and ')}`];
  });
  return told.length === 0 ? '' : `: ${told.join(', ')}`;
}

function editionsCalled(called: string, name: string, context: AnswerContext, sentence = ''): Turn | null {
  const hits = titledEver(context.index, called).toSorted(newestFirst);
  const projects = new Set(hits.map(({ idea }) => idea.project));
  if (hits.length === 0 || projects.size > 1) return null;
  const found = lookUp(context.index, 'term:any');
  const order = hits.length === 1 ? 'in any term' : 'in any term, the newest first';
  const phrase = `called “${name}” ${order}${presenceOf(hits, sentence, context)}`;
  return turnOfFound(
    { ...found, hits, sought: { words: phrase, phrase, mended: [] }, filters: [], earlier: 0 },
    false,
    context,
  );
}

function newestFirst({ idea: left }: Found, { idea: right }: Found): number {
  return compareTerms(right.term, left.term);
}

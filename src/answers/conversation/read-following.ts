/** How a turn hangs on those before it, by its words and by what was shown. */
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { withScope } from '../figures/answer-figures.ts';
import { factOf } from '../questions/answer-fact.ts';
import { withoutHappenings } from '../questions/answer-when.ts';
import type { Found } from '../questions/context-of.ts';
import { lookUp, lookUpAmong } from '../questions/look-up.ts';
import { ideasOfIds, type Said, spokenOf } from '../questions/said.ts';
import { MOST_AT_ONCE } from '../questions/tell-about.ts';
import type { Intent } from '../reading/intent.ts';
import { readWhichTerm } from '../reading/moments.ts';
import { partsOf } from '../reading/question-parts.ts';
import { type Following, readFollow } from '../reading/read-follow.ts';
import { type Put, readNoun } from '../reading/read-intent.ts';
import { IS_IT_IN } from './follow-patterns.ts';
import type { Memory } from './memory.ts';

/** How a turn hangs on those before it; null where it stands alone. */
export function readFollowing({ put, sentence, memory, shown }: Said, context: AnswerContext): Following | null {
  const needed = needsFollowing(sentence, memory, context) ?? fieldFollowing(sentence, memory);
  if (needed !== null) return needed;
  const read = readFollow(sentence);
  if (read === null)
    return put.intent === 'find'
      ? findFollowing(sentence, memory, context)
      : factFollowing(put, sentence, spokenOf({ shown, memory }), context);
  // "More" of one idea are its details, of a list the rest of it, and "next" the one behind it.
  if (read.follow.kind !== 'more' || memory.focus === null || isOfOthers(read.follow.limit, sentence)) return read;
  return STEPS.test(sentence) && memory.ideas.length > 1
    ? { follow: { kind: 'step', by: 1 }, rest: '' }
    : { follow: { kind: 'shown' }, rest: 'tell me about' };
}

/** "Is it in Java", "needs Go?" */
function needsFollowing(sentence: string, { focus, ideas }: Memory, { index }: AnswerContext): Following | null {
  const isIn = IS_IT_IN.exec(sentence)?.groups?.what;
  if (isIn !== undefined && index.lexicon.byName.has(nameKey(isIn))) {
    return { follow: { kind: 'needs', words: isIn }, rest: '' };
  }
  const both = BOTH_IN.exec(sentence)?.groups?.what;
  if (both !== undefined && index.lexicon.byName.has(nameKey(both))) return { follow: { kind: 'both' }, rest: both };
  const isOfFew = focus !== null || (ideas.length > 0 && ideas.length <= MOST_AT_ONCE);
  const needs =
    (focus === null ? undefined : NEEDS_IT.exec(sentence)?.groups?.what) ??
    (isOfFew ? NEEDED.exec(sentence)?.groups?.what : undefined);
  return needs === undefined || !index.lexicon.byName.has(nameKey(needs))
    ? null
    : { follow: { kind: 'needs', words: needs }, rest: '' };
}

/** A field of one of several: "first mentor", "the cache one: skills". */
function fieldFollowing(sentence: string, { ideas }: Memory): Following | null {
  const { place, noun: field = '' } = PLACE_NOUN.exec(sentence)?.groups ?? {};
  if (place !== undefined && ideas.length > 1) {
    return { follow: readFollow(place)?.follow ?? { kind: 'shown' }, rest: field };
  }
  const { what, noun = '' } = NOUN_OF_ONE.exec(sentence)?.groups ?? {};
  return what === undefined || readNoun(noun) === null ? null : { follow: { kind: 'called', words: what }, rest: noun };
}

/** "Both Rust?" */
const BOTH_IN =
  /^(?:and |are |do )*both(?: of (?:them|these|those))?(?: in| need| use)? (?<what>[\w+#./-]+(?: [\w+#./-]+)?)[?.! ]*$/;
const NEEDS_IT = /^(?:and )?(?:needs?|requires?|uses) (?<what>[\w+#./-]+(?: [\w+#./-]+)?)[?.! ]*$/;
const NEEDED =
  /^(?:and |is )?(?<what>[\w+#./-]+(?: [\w+#./-]+)?) (?:needed|required|necessary|mandatory|a must)(?: (?:there|for (?:it|that|this)))?[?.! ]*$/;
/** "First mentor" of several ideas is that of the first. */
const PLACE_NOUN =
  /^(?:and )?(?:the )?(?<place>first|second|third|fourth|fifth|last)(?: one)?(?:'s)? (?<noun>mentors?|maintainers?|deadline|date)[?.! ]*$/;

/** "Plugin one details", "the cache one: mentors?" */
const NOUN_OF_ONE =
  /^(?:and )?(?:the )?(?<what>(?!(?:which|that|this|any|first|second|third|last|other|next)\b)[\w+#./-]+(?: [\w+#./-]+){0,2}) (?:one|idea)(?:'s)?(?: ?[:,-])? (?<noun>[\w -]+?)[?.! ]*$/;

/** "In Python?" or "in 2024?" after a list asks for others, "any in Python?" for fewer of them. */
function findFollowing(sentence: string, { ideas, filters }: Memory, context: AnswerContext): Following | null {
  const isInSkill = ideas.length > 1 && IN_A_SKILL.test(sentence);
  if (isInSkill || isOnlyATime(sentence, context) || isOnlyASize(sentence, context))
    return { follow: { kind: 'instead' }, rest: sentence };
  if (ideas.length > 1 && ANY_IN.test(sentence)) return { follow: { kind: 'narrow' }, rest: sentence };
  // "Python?" after a project's ideas asks for those of them, where there are such.
  const before = partsOf(filters.join(' '), context.index);
  const isOfProject = before.named.length > 0 && before.skills.length === 0 && BARE.test(sentence);
  if (isOfProject && someAre(sentence, ideas, context)) return { follow: { kind: 'narrow' }, rest: sentence };
  return ideas.length > 1 && namesSomeOf(sentence, ideas, context)
    ? { follow: { kind: 'narrow' }, rest: sentence }
    : null;
}

/** Whether dates are asked for that those ideas have which were shown, all of one term. */
function isOfShown(rest: string, sentence: string, ideas: readonly Found[], { index }: AnswerContext): boolean {
  const terms = new Set(ideas.map(({ idea }) => `${idea.program} ${idea.term}`));
  const isNow = ideas.every(({ idea }) => index.newest.get(idea.program) === idea.term);
  // Of a term that is over only what was is asked.
  if (terms.size !== 1 || readWhichTerm(sentence) !== null || !(isNow || /\b(?:did|was|were|had)\b/.test(sentence)))
    return false;
  const { isEmpty, times } = lookUp(index, withoutHappenings(rest));
  return isEmpty && times === '' && !/\b(?:gsoc|lfx|summer of code|20\d\d|last (?:term|year))\b/.test(sentence);
}

const SOME_ONES =
  /^(?:and )?any [\w+#./-]+[?.! ]*$|^(?:and |any )?[\w+#./-]+(?: [\w+#./-]+)? ones[?.! ]*$|^(?:that )?(?:needs?|us(?:e|es|ing)|needing|requires?) [\w+#./-]+[?.! ]*$/;
const BY_NAME = /^(?:and )?(?:in|of|from|by|at) (?:the )?(?<name>[\w+#./-]+(?: [\w+#./-]+)?)[?.! ]*$/;

/** "Go ones?", "by Ann": some of the ideas shown, where some of them are; else it asks for others. */
function namesSomeOf(sentence: string, ids: readonly string[], context: AnswerContext): boolean {
  const name = BY_NAME.exec(sentence)?.groups?.name;
  const isNamed = name !== undefined && partsOf(name, context.index).named.length > 0;
  if (!isNamed && !SOME_ONES.test(sentence)) return false;
  return someAre(sentence.replace(/\bones\b/, ' '), ids, context);
}

/** Whether some of the ideas are what is named, and not all. */
function someAre(words: string, ids: readonly string[], context: AnswerContext): boolean {
  const shown = ideasOfIds(ids, context).map(({ idea }) => idea);
  const { isEmpty, hits } = lookUpAmong(context.index, `term:any ${words}`, shown);
  return !isEmpty && hits.length > 0 && hits.length < shown.length;
}

/** Something is asked of one among the ideas shown, or of what was shown. */
function factFollowing(
  { intent, rest }: Put,
  sentence: string,
  ideas: readonly Found[],
  context: AnswerContext,
): Following | null {
  const isOfThem = intent === 'compare' && (/\bones?\b/.test(rest) || lookUp(context.index, rest).isEmpty);
  if (isOfThem) return { follow: { kind: 'shown' }, rest: sentence };
  const isFact = factOf(intent) !== null;
  if (intent === 'dates' && isOfShown(rest, sentence, ideas, context)) return { follow: { kind: 'shown' }, rest: '' };
  const called = isFact ? THE_ONE.exec(rest)?.[1] : undefined;
  if (called !== undefined) return { follow: { kind: 'called', words: called }, rest: '' };
  return isFact && lookUp(context.index, rest).isEmpty ? { follow: { kind: 'shown' }, rest: sentence } : null;
}

function isOfOthers(limit: number | null, sentence: string): boolean {
  return limit !== null || OTHERS.test(sentence);
}

/** The idea behind the one that was singled out. */
export const STEPS = /^(?:and )?(?:the )?next(?: please)?[?.! ]*$/;
/** What was left out is asked for, and no details. */
export const OTHERS = /\b(?:rest|remaining|others|else|only)\b/;

const DIFFERENCE =
  /^(?:mentors?|skills?|sizes?) differences?[?.! ]*$|^(?:and |so |ok )*(?:what(?:'s| is| are)|show|tell me)? ?(?:me )?(?:the )?(?:main )?differences?[?.! ]*$|^(?:please )?compare(?: them| these| those| both| all)?(?: please)?[?.! ]*$/;

/** "Mentors?", "and the size?": a noun alone asks it of what was shown. */
export function nounAsked(sentence: string): Intent | null {
  const following = readFollow(sentence);
  if (following?.follow.kind === 'more' || following?.follow.kind === 'term') return null;
  if (DIFFERENCE.test(sentence)) return 'compare';
  const words = following?.follow.kind === 'instead' ? following.rest : sentence;
  return readNoun(words.replace(ASKED_FOR, '').replace(OF_THEM, ''));
}

const ASKED_FOR =
  /^(?:(?:and|so|now|then|ok|also) )*(?:(?:(?:can|could|may) (?:i|you|we) (?:please )?)?(?:give|show|tell|send|share|see|get|have|post|paste|drop)(?: (?:me|us))? |(?:what|who)(?:'s| is| are|'re) |i (?:need|want|would like)(?: to (?:see|know|have))? |(?:is|are) there (?:an? |any |some )?|does it (?:have|say|mention|list|name|tell) (?:an? |any )?|(?:is|are) (?=(?:the |its )?\w+ (?:mentioned|given|listed|specified|stated|named|known)))/;
const OF_THEM =
  /(?: (?:there|here|mentioned|given|listed|specified|stated|named|known|of (?:it|that|this|them|these|those|that one|this one|both|all of (?:them|these|those)|the idea|all)|for (?:it|that|this|them|these|those|that one|this one|both|all|all of them)|on (?:it|that|this|them|these|those)))[?.! ]*$/;

/** "Who mentors the benchmark one": among the ideas shown, where it is there. */
const THE_ONE = /^(?:the|that) (.+?) (?:one|idea)[,?.! ]*$/;

/** "Medium" after ideas of another size. */
function isOnlyASize(sentence: string, { index }: AnswerContext): boolean {
  const { sizes, ...others } = partsOf(sentence, index);
  return (
    sizes.length > 0 && Object.values(others).every((part) => part.length === 0) && sentence.split(' ').length <= 3
  );
}

/** Also "any in gsoc" and "term 2". */
const A_TIME =
  /^(?:(?:and|or|so|just|only|any|anything|something|some|ones?|is there|are there) )*(?:(?:in|from|for|during|of) |(?:the )?(?:lfx|gsoc|20\d\d|term \d|(?:this|next|last) (?:term|year))\b)/;
/** "In python?" after a list. */
const BARE = /^[\w+#./-]+(?: [\w+#./-]+)?\?+$/;
const IN_A_SKILL = /^(?:and )?(?:in|using) [\w+#.-]+(?: (?:or|and) [\w+#.-]+)?[?.! ]*$/;

/** "Any in Python?" after a list. */
const ANY_IN =
  /^(?:and |so )*(?:is there |are there )?(?:any|anything)(?: ones?)? (?:in|with|without|using|about|for|that (?:is|are|needs?|uses?|wants?)|needing) (?!me\b|beginners?\b)/;

/** "In the first term of 2025?" */
function isOnlyATime(sentence: string, context: AnswerContext): boolean {
  if (!A_TIME.test(sentence)) return false;
  const found = lookUp(context.index, withScope(sentence, context));
  return found.isEmpty && found.times !== '';
}

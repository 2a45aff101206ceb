/** Which ideas fit, or how many do. */
import { parseQuery } from '../../search/query.ts';
import type { AnswerContext } from '../answer-context.ts';
import { answerTalk } from './answer-talk.ts';
import { closest, type LookUp, lookUp } from './look-up.ts';
import { NOTHING_YET } from './memory.ts';
import { withoutUnknown } from './plain-words.ts';
import { readFollow } from './read-follow.ts';
import type { Put } from './read-intent.ts';
import { knownOf, type Turn, turnOfFound, unknownTurn } from './turn.ts';

const EVERYTHING =
  /\b(?:all|every|everything|list|show|ideas?|projects?|mentorships?|any|anything|what|which|there|available|how many)\b/;

export function answerFind({ intent, rest }: Put, context: AnswerContext): Turn {
  const found = lookUp(context.index, rest);
  if (readFollow(rest)?.follow.kind === 'place' && rest.length < 40) {
    return { answer: answerTalk('which-idea', context), memory: NOTHING_YET };
  }
  if (found.scope.length === 0 && found.times !== '') return unknownTurn(found, rest, context);
  if (found.isEmpty && found.hits.length === found.scope.length && intent === 'find' && !EVERYTHING.test(rest)) {
    return { answer: answerTalk('off-topic', context), memory: NOTHING_YET };
  }
  return found.hits.length > 0
    ? turnOfFound(found, intent === 'count', context)
    : answerFoundNone(found, rest, intent === 'count', context);
}

/** Nothing has all of it: what is known of it, the closest, none, or that the documents do not hold it. */
function answerFoundNone(found: LookUp, rest: string, counts: boolean, context: AnswerContext): Turn {
  const known = withoutPassing(rest, context);
  if (known !== null) return turnOfFound(known, counts, context);
  if (counts) return turnOfFound(found, true, context);
  if (!isNone(found, rest, context)) return unknownTurn(found, rest, context);
  const near = closest(context.index, rest);
  return turnOfFound(near ?? found, false, context);
}

/** What fits without the words that nothing knows and that were said in passing; null where nothing does. */
function withoutPassing(rest: string, context: AnswerContext): LookUp | null {
  const { known, unknown } = knownOf(rest, context);
  const passed = known.length === 0 ? null : withoutUnknown(rest, unknown);
  const left = passed === null ? null : lookUp(context.index, passed.words);
  if (passed === null || left === null || left.isEmpty || left.hits.length === 0) return null;
  return { ...left, sought: { ...left.sought, ignored: passed.ignored } };
}

/** Whether "none" is a true answer: some idea of some term has each thing that is named, only none has all of them. */
function isNone(found: LookUp, rest: string, { index }: AnswerContext): boolean {
  const parsed = parseQuery(rest);
  if (parsed.kind === 'refused' || found.isEmpty) return found.isEmpty;
  return parsed.query.wanted.every((any) => any.some(({ text }) => lookUp(index, `${text} term:any`).hits.length > 0));
}

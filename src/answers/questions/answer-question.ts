/**
 * A question in plain words → an answer, with the conversation so far.
 *
 * Everything said comes from the catalog or from the list of official pages. What the words name is looked up; where
 * nothing has it, that is the answer.
 */
import { plain } from '../../search/normalise.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import type { AnswerContext } from '../answer-context.ts';
import { followUp } from '../conversation/follow-up.ts';
import { type Memory, NOTHING_YET } from '../conversation/memory.ts';
import { carriedOn, type Turn, turnOfFacts } from '../conversation/turn.ts';
import { withoutAsides, withoutExcuses } from '../reading/asides.ts';
import { askedPart } from '../reading/asked-part.ts';
import type { Intent } from '../reading/intent.ts';
import { asksOfTerms, type Moment, readMoment } from '../reading/moments.ts';
import { isOtherLanguage } from '../reading/other-language.ts';
import { plainTurn, refusesThese } from '../reading/plain-turn.ts';
import { withProjectsJoined } from '../reading/project-names.ts';
import { questionsIn } from '../reading/questions-in.ts';
import { asksInstead } from '../reading/read-follow.ts';
import { asksWhichHasMore, type Put, readIntent, readIntents, readNoun } from '../reading/read-intent.ts';
import { readMonth } from '../reading/read-month.ts';
import { readTalk, type Talk } from '../reading/small-talk.ts';
import { withoutBesides, withTermByPhase, withThatTerm } from '../reading/that-term.ts';
import { tidy, withoutOpening } from '../reading/tidy.ts';
import { type Titled, titleIn, titlesIn } from '../reading/titles.ts';
import { readTopic } from '../reading/topics.ts';
import { compared } from './answer-comparison.ts';
import { answerDifficulty } from './answer-difficulty.ts';
import { answerEach } from './answer-each.ts';
import { answerOtherTerms } from './answer-editions.ts';
import { asksIf, factOf } from './answer-fact.ts';
import { answerMonth } from './answer-month.ts';
import { answerPut } from './answer-put.ts';
import { answerSimilarTo } from './answer-similar-to.ts';
import { answerTalk, answerTopic, answerUnknown } from './answer-talk.ts';
import { lookUp } from './look-up.ts';
import { mentorsNamed } from './mentors-named.ts';
import { titledNearly, withoutNamesOf } from './references.ts';

/** Longer than anybody asks; what is longer was pasted by mistake. */
const MAX_LENGTH = 1_000;
const TOO_LONG = 'That is longer than I can read. Ask one thing in a sentence, for example: which ideas ask for Go?';

/**
 * Answers one turn of a conversation.
 *
 * @param text as written; a leading mention is no part of it.
 * @param memory of the turns before; `NOTHING_YET` at the start.
 */
export function answerQuestion(text: string, memory: Memory, context: AnswerContext): Turn {
  if (text.length > MAX_LENGTH) return { answer: { kind: 'refused', message: TOO_LONG }, memory };
  const parts = questionsIn(plain(text).toLowerCase());
  const each = parts.length > 1 ? answerEach(parts, memory, context, answerTurn) : null;
  return each ?? carriedOn(memory, answerTurn(text, memory, context));
}

/** The answer to a turn that hangs on the ones before, however short: "mentors", "2021"; null where it stands alone. */
export function answerHanging(text: string, memory: Memory, context: AnswerContext): Turn | null {
  if (text.length > MAX_LENGTH || /https?:\/\//.test(text)) return null;
  const { typed, sentence } = readTurn(text, memory, context);
  if (talkOf(text, typed, sentence, memory, context) !== null || refusesThese(sentence)) return null;
  const plainly = plainTurn(sentence);
  const turn = followUp(plainly, readIntents(plainly), memory, context);
  return turn === null ? null : carriedOn(memory, asAsked(turn, sentence));
}

/** What was typed as it would be written, and the part of it that asks. */
function readTurn(
  text: string,
  memory: Memory,
  context: AnswerContext,
): { readonly typed: string; readonly sentence: string } {
  const tidied = tidy(text.replace(/^(?:\s|<@[^>]*>)+/, ''), context.index);
  const typed = withoutExcuses(withYears(withProjectsJoined(tidied, context.index), context.now));
  const asked = withoutAsides(withoutOpening(typed), (words) => namesKnown(words, context));
  const part = askedPart(asked, (words) => !lookUp(context.index, words).isEmpty);
  return { typed, sentence: withoutBesides(withTermByPhase(withThatTerm(part, memory, context), context)) };
}

/** Whether some of the words is the name of a skill or a project, and no word of plain language. */
function namesKnown(words: string, { index: { lexicon } }: AnswerContext): boolean {
  return words.split(/[\s,.;!?]+/).some((word) => {
    const concept = lexicon.byName.get(nameKey(word));
    return concept !== undefined && lexicon.concepts[concept]?.everyday !== true;
  });
}

function answerTurn(text: string, memory: Memory, context: AnswerContext): Turn {
  const { typed, sentence } = readTurn(text, memory, context);
  return asAsked(answerSentence(text, typed, sentence, memory, context), sentence);
}

/** Whether one can apply is said so that it answers whether an idea is gone, where that was asked. */
function asAsked(turn: Turn, sentence: string): Turn {
  const { answer } = turn;
  return answer.kind === 'facts' && answer.fact === 'open'
    ? { ...turn, answer: { ...answer, ...asksIf(sentence) } }
    : turn;
}

function answerSentence(text: string, typed: string, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const address = /https?:\/\/[^\s<>|]+/.exec(sentence)?.[0];
  if (address !== undefined) return answerAddress(address, sentence, context);
  const several = answerSimilarTo(sentence, context) ?? answerTitles(sentence, context);
  if (several !== null) return several;
  const titled = titleIn(sentence, context.index);
  const named =
    titled === null || asksWhichHasMore(sentence) || hangsOn(sentence, memory) ? null : answerTitled(titled, context);
  if (named !== null) return named;
  const talk = talkOf(text, typed, sentence, memory, context);
  if (talk !== null) return { answer: answerTalk(talk, context), memory };
  const month = readMonth(memory.intent === 'dates' ? sentence.replace(AND_THEN, 'what happens in ') : sentence);
  return month === null ? answerAsked(sentence, memory, context) : answerMonth(month, context);
}

/** After dates: "and in May?" */
const AND_THEN = /^(?:(?:and|or|so|what about|how about) )+(?:in |on )?/;

/** Something of the catalog is asked, or what no document tells. */
function answerAsked(said: string, memory: Memory, context: AnswerContext): Turn {
  const sentence = memory.ideas.length + memory.before.length > 0 ? plainTurn(said) : said;
  const difficulty = answerDifficulty(sentence, memory, context);
  if (difficulty !== null) return difficulty;
  const put = readIntents(sentence);
  const followed = refusesThese(said) ? null : followUp(sentence, put, memory, context);
  if (followed !== null) return followed;
  const isDated =
    isTold(readMoment(sentence), context) ||
    ((put.intent === 'find' || put.intent === 'dates') && asksOfTerms(sentence));
  if (isDated && put.intent !== 'dates') return answerPut({ ...put, intent: 'dates' }, sentence, memory, context);
  const topic =
    ASKS_OTHERWISE.has(put.intent) || isDated
      ? null
      : readTopic(OF_NO_TITLE.test(sentence) ? sentence : aroundTitle(sentence, put, context));
  if (topic !== null) return { answer: answerTopic(topic, sentence, context), memory };
  return answerPut(put, sentence, memory, context);
}

/** Whoever asks for these asks for no rule of a program, whatever words are used. */
const ASKS_OTHERWISE: ReadonlySet<Intent> = new Set([
  'contact',
  'projects',
  'terms',
  'skill-names',
  'mentor-names',
  'shared-mentors',
  'new',
]);

/** "Song" and "France" are names too. */
const OF_PEOPLE = /\b(?:who|whose|mentor\w*|by|maintain\w*|contact|reach|handle|e-?mail|ask)\b/;

/** After an idea, of that. */
const HOW_TO_APPLY =
  /^(?:(?:and|so|ok) )*(?:how|where) (?:do|can|should|would|to) (?:i |we )?apply(?: then| now)?[?.! ]*$/;

/** What a message is, where it asks for nothing; whoever names a mentor asks for something. */
function talkOf(text: string, typed: string, sentence: string, memory: Memory, { index }: AnswerContext): Talk | null {
  if (isOtherLanguage(plain(text).toLowerCase())) return 'language';
  const talk = readTalk(typed) ?? readTalk(sentence);
  if (
    talk === 'guidance' &&
    memory.ideas.length > 1 &&
    /^(?:and |so )?which (?:ones?|of)\b(?!.*\b(?:choose|pick|select|take|avoid)\b)/.test(sentence)
  )
    return null;
  if (talk === 'guidance' && memory.focus !== null && HOW_TO_APPLY.test(sentence)) return null;
  if (talk === 'guidance' && /^(?:(?:and|so|ok) )*who\b/.test(sentence)) return null;
  return talk === 'off-topic' && OF_PEOPLE.test(sentence) && mentorsNamed(sentence, index) !== null ? null : talk;
}

/** Whether the last question is asked again, of an idea called by its title. */
function hangsOn(sentence: string, { intent }: Memory): boolean {
  return intent !== 'find' && asksInstead(sentence);
}

/** One of them is the answer then. */
const ASKS_WHICH_OF_TWO = /\bwhich\b/;
/** Nobody chooses for somebody else: both are told, side by side. */
const ASKS_TO_CHOOSE =
  /\b(?:which|what)\b.*\b(?:should|shall|would|do) (?:i|we|you)\b.*\b(?:choose|pick|take|select|go for|prefer|apply|recommend|suggest)\b|\b(?:hesitat\w+|torn|undecided|decid\w+|choos\w+|choice) between\b/;

/** Ideas called by their titles side by side; null where something else is asked of them. */
function answerTitles(sentence: string, context: AnswerContext): Turn | null {
  const titled = titlesIn(sentence, context.index);
  if (titled === null) return null;
  const isChoice = ASKS_TO_CHOOSE.test(titled.around);
  if (!isChoice && (ASKS_WHICH_OF_TWO.test(titled.around) || readIntent(titled.around).intent !== 'compare'))
    return null;
  return compared(
    titled.ideas.map((idea) => ({ idea })),
    context,
  );
}

/** One thing about an idea that is called by its title, or what it is about; null where something else is asked. */
function answerTitled({ ideas, around }: Titled, context: AnswerContext): Turn | null {
  const [first] = ideas;
  const again = first === undefined ? null : answerOtherTerms(first, around, context);
  if (again !== null) return again;
  if (readTalk(around) !== null || readTopic(around) !== null) return null;
  const { intent, rest, also = [] } = readIntents(around);
  const isNamedOnly = lookUp(context.index, rest.replace(/\bthis idea\b/, ' ')).isEmpty;
  const noun = readNoun(around.replace(/ ?\bthis idea\b ?/, ''));
  const field = noun === null ? null : factOf(noun);
  const fact = field ?? factOf(intent) ?? (intent === 'find' && isNamedOnly ? 'about' : null);
  if (fact === null || (field === null && !isNamedOnly)) return null;
  const hits = ideas.map((idea) => ({ idea }));
  const others = also.map(factOf).filter((other) => other !== null);
  return turnOfFacts(fact, { hits, sought: { words: '', mended: [] } }, hits.length > 1, context, others);
}

/** One's own proposal is none that a title speaks of, and several ideas are no one that is called so. */
const OF_NO_TITLE =
  /\bmy (?:own )?(?:application|proposal|resume|cv)\b|\bapply\b.*\b(?:two|three|four|2|3|4|several|multiple|many|more than one)\b.*\b(?:ideas?|projects?)\b/;

/** A sentence without the words of the title that it names: none of them is a topic. */
function aroundTitle(sentence: string, { intent, rest }: Put, { index }: AnswerContext): string {
  const titled = factOf(intent) === null ? undefined : titledNearly(index, rest);
  return titled === undefined ? sentence : withoutNamesOf(titled, sentence);
}

/** "Last year" is a year. */
function withYears(sentence: string, now: Date): string {
  return sentence
    .replace(/\blast year(?:'s)?\b/g, String(now.getUTCFullYear() - 1))
    .replace(/\b(gsoc|lfx)[ ']*(\d\d)\b(?!\d)/g, '$1 20$2');
}

/** Whether a timeline tells of a moment: when one hears back is known, where who was chosen is not. */
function isTold(moment: Moment | null, { catalog }: AnswerContext): boolean {
  return moment !== null && catalog.timelines.some(({ rows }) => rows.some((row) => moment.isTold(row)));
}

/** What ends a sentence and no address. */
const AFTER_ADDRESS = /[?!.,;:)\]'"]+$/;

/** A pasted link shows its idea. */
function answerAddress(address: string, sentence: string, context: AnswerContext): Turn {
  const { intent } = readIntent(sentence.replace(address, ' '));
  const page = address.replace(AFTER_ADDRESS, '');
  const whole = lookUp(context.index, `${page} term:any`);
  const found = whole.hits.length > 0 ? whole : lookUp(context.index, `${page.replace(/[/?#]*[?#].*$/, '')} term:any`);
  if (found.hits.length === 0) {
    return { answer: answerUnknown('', 'no-match', [], context), memory: NOTHING_YET };
  }
  return turnOfFacts(factOf(intent) ?? 'about', found, false, context);
}

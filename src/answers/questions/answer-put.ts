/** What each way of asking is answered with. */
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { remembered, type Turn, turnOfFacts, turnOfNames } from '../conversation/turn.ts';
import { EVER, withScope } from '../figures/answer-figures.ts';
import { asksWhatRuns, readStage } from '../reading/moments.ts';
import { isReaching } from '../reading/reaching.ts';
import { asksMore, type Put } from '../reading/read-intent.ts';
import { answerChanges } from './answer-changes.ts';
import { answerComparison } from './answer-comparison.ts';
import { answerFact, answerOne, factOf } from './answer-fact.ts';
import { answerFieldOf } from './answer-field-of.ts';
import { answerFind } from './answer-find.ts';
import { answerContact, answerMentoredBy, answerPerson, ideasOfMentors } from './answer-people.ts';
import { answerShaped } from './answer-shaped.ts';
import { answerShared } from './answer-shared.ts';
import { answerUnknown } from './answer-talk.ts';
import { answerRunning, answerWhen, withoutHappenings } from './answer-when.ts';
import { answerWhich } from './answer-which.ts';
import { lookUp } from './look-up.ts';
import { mentorsNamed, namesOfMentors } from './mentors-named.ts';
import { mentorKey } from './people.ts';
import { resolveReference } from './references.ts';
import { withTermsSaid } from './terms-said.ts';

/** Where terms stand is told of each anyway. */
const OF_PHASES =
  /\b(?:with|their|its|status(?:es)?|phases?|stages?|states?|and|which|what|are|is|running|finished|over|closed|open|done|ended|completed?|ongoing|current(?:ly)?|upcoming|now)\b/g;
const MENTORS_OF = /\bhow many mentors (?:does|do|has|have|are (?:there )?(?:on|for|in))\b/;

/** A question that stands on its own. */
export function answerPut(put: Put, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const which = answerWhich(sentence, context);
  if (which !== null) return which;
  if (asksMore(sentence)) return answerComparison(put.rest, sentence, context);
  const shaped =
    answerSharing(sentence, context) ??
    answerPeopleFirst(put, sentence, context) ??
    answerStage(put, sentence, context) ??
    answerShaped(sentence, memory, context);
  if (shaped !== null) return shaped;
  const fact = factOf(put.intent);
  if (fact !== null) return answerFact(fact, put, sentence, memory, context);
  // "Ever" may stand in the words that were taken out.
  const scoped = withScope(EVER.test(sentence) ? `${put.rest} ever` : put.rest, context);
  switch (put.intent) {
    case 'count':
    case 'find':
      return (
        answerOne(sentence, memory, context) ??
        answerPerson(scoped, sentence, put.intent === 'count', context) ??
        answerFieldOf(sentence, memory, context) ??
        answerFind(put, context)
      );
    case 'projects':
      return mentorsNamed(put.rest, context.index) === null
        ? turnOfNames('project', scoped, context)
        : answerMentoredBy(put.rest, sentence, context);
    case 'skill-names':
      return turnOfNames('skill', scoped, context);
    case 'terms':
      return answerTerms(scoped.replace(OF_PHASES, ' '), context);
    case 'mentor-names':
      return turnOfNames('mentor', scoped, context);
    case 'mentored-by':
      return answerMentoredBy(scoped, sentence, context);
    case 'shared-mentors':
      return answerShared(scoped, sentence, memory, context);
    case 'compare':
      return answerComparison(put.rest, sentence, context);
    case 'dates':
      return answerWhen(withTermsSaid(put.rest, context), sentence, context);
    case 'new':
      return answerNew(sentence, memory, context);
    default:
      return answerFind(put, context);
  }
}

/** The terms that have what is named: of all there are, unless it is said of which. */
function answerTerms(words: string, context: AnswerContext): Turn {
  const people = mentorsNamed(words, context.index);
  const [who] = people === null ? [] : namesOfMentors(people.keys, context.index);
  const named = people === null || who === undefined ? words : `mentor:"${who}" ${people.rest}`;
  const { isEmpty, times } = lookUp(context.index, named);
  return turnOfNames('term', isEmpty || times !== '' ? named : `${named} term:any`, context);
}

const DOES = /^(?:(?:and|so|but) )*(?:does|did|do|has|is|was)\b/;
/** "Does Ada mentor at Envoy": whoever that is. */
const WHO_MENTORS =
  /^(?:(?:and|so|but) )*(?:does|did|do) (?!(?:he|she|they|it|that|this|these|those|any\w*|some\w*|both|i|you|we|the|each|every|which|who|lfx|gsoc)\b)(?<who>[\p{L}.'-]+(?: [\p{L}.'-]+)?) (?:also |ever |already )?mentor\b/u;

const SHARING_WITH =
  /^(?:(?:and|so) )*(?:which|what|any|are there|list)(?: (?:other|more|all))*(?: ideas?| projects?| ones?)* (?:that |which )?shares? (?:a |an |any |the same |one |some |its |their )*mentors? with (?<what>.+?)[?.! ]*$/;

/** Other ideas of whoever mentors the one that is named; null where that is not asked. */
function answerSharing(sentence: string, context: AnswerContext): Turn | null {
  const what = SHARING_WITH.exec(sentence)?.groups?.what;
  const hits = what === undefined ? [] : resolveReference(context.index, what).hits;
  const [only, ...others] = hits;
  if (only === undefined || others.length > 0) return null;
  return ideasOfMentors(new Set(only.idea.mentors.map(mentorKey)), hits, context);
}

/** Somebody is to be reached, or it is asked how many mentors an idea has. */
function answerPeopleFirst({ intent, rest }: Put, sentence: string, context: AnswerContext): Turn | null {
  const reached = isReaching(sentence) ? mentorsNamed(sentence, context.index) : null;
  if (reached !== null) return answerContact(reached, context);
  const who = WHO_MENTORS.exec(sentence)?.groups?.who;
  if (who !== undefined && intent !== 'mentors') {
    const isKnown = mentorsNamed(who, context.index, true) !== null;
    return answerMentoredBy(isKnown ? sentence.replace(DOES, ' ') : who, sentence, context);
  }
  if (!MENTORS_OF.test(sentence) || (intent !== 'mentor-names' && intent !== 'shared-mentors')) return null;
  const named = rest.replace(/\b(?:does|do|has|have|are|there|the|idea|project)\b/g, ' ');
  const of = resolveReference(context.index, named);
  return of.isEmpty || of.hits.length !== 1 ? null : turnOfFacts('mentors', of, false, context);
}

/** Whether a term has begun or is over. */
function answerStage({ intent, rest }: Put, sentence: string, context: AnswerContext): Turn | null {
  if (asksWhatRuns(sentence) && lookUp(context.index, withoutHappenings(rest)).isEmpty) return answerRunning(context);
  const isOfTerms = intent === 'find' && readStage(sentence) !== null;
  return isOfTerms && lookUp(context.index, withoutHappenings(rest)).isEmpty
    ? answerWhen(rest, sentence, context)
    : null;
}

function answerNew(sentence: string, memory: Memory, context: AnswerContext): Turn {
  const answer = answerChanges(sentence, context);
  if (answer === null) return { answer: answerUnknown('What changed', 'no-changes', [], context), memory };
  return { answer, memory: remembered('find', answer.changes, []) };
}

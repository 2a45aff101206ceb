/** Who mentors what: one person's ideas, mentors of several ideas, mentors that ideas share. */
import type { Idea } from '../../ideas/idea.ts';
import { EVERYDAY } from '../../search/everyday-words.ts';
import { FILLER, HINTS } from '../../search/filler.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { singular } from '../../search/word-forms.ts';
import type { AnswerContext } from '../answer-context.ts';
import { newestIdeas } from '../terms.ts';
import { answerSharedMentors, mentorKey } from './answer-ideas.ts';
import { answerUnknown } from './answer-talk.ts';
import type { Found } from './context-of.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { type Memory, NOTHING_YET } from './memory.ts';
import { resolveReference } from './references.ts';
import { sidesOf } from './sides.ts';
import { remembered, type Turn, turnOfFound, unknownTurn } from './turn.ts';

const LONGEST_NAME = 5;

/** The mentor whose whole name or handle stands among the words, and the words around it; null where none does. */
export function namedMentor(
  words: string,
  { index: { lexicon } }: AnswerContext,
): { readonly name: string; readonly rest: string } | null {
  const each = words
    .replace(/[?!,;:"()]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  for (let length = Math.min(LONGEST_NAME, each.length); length > 0; length--) {
    for (let from = 0; from + length <= each.length; from++) {
      const name = each
        .slice(from, from + length)
        .join(' ')
        .replace(/^@|\.$/g, '');
      const key = nameKey(name);
      const isWord = FILLER.has(key) || EVERYDAY.has(key) || HINTS.has(key) || lexicon.byName.has(singular(key));
      if (!lexicon.mentors.has(key) || (length === 1 && isWord)) continue;
      return { name, rest: [...each.slice(0, from), ...each.slice(from + length)].join(' ') };
    }
  }
  return null;
}

const AROUND_A_NAME =
  /\b(?:mentor(?:s|ed|ing)?|lead(?:s|ing)?|involved|working|works?|on|in|by|also|else|too|ideas?|projects?|ones?|supervis(?:e|es|ed|ing))\b/g;

/** The ideas of whoever is named; of a name that nobody has, that. */
export function answerMentoredBy(words: string, context: AnswerContext): Turn {
  const said = words
    .replace(/["?!.,:](?=\s|$)|\b(?:also|else|too|anything|any|something|other)\b|\b(?:mentors?)[ ?!.]*$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const idea = OF_AN_IDEA.exec(said)?.[1];
  if (idea !== undefined) return answerMentoredByThoseOf(idea, context);
  const mentor = namedMentor(said, context);
  const name = mentor?.name ?? said.replace(AROUND_A_NAME, ' ').replace(/\s+/g, ' ').trim();
  const around = (mentor?.rest ?? '').replace(AROUND_A_NAME, ' ').trim();
  const found = lookUp(context.index, name === '' ? '' : `mentor:"${name}" ${around}`);
  if (name === '' || (found.hits.length === 0 && mentor === null)) {
    return { answer: answerUnknown(name, 'no-mentor', [], context), memory: NOTHING_YET };
  }
  return found.hits.length === 0
    ? unknownTurn(found, `"${name}" ${around}`, context)
    : turnOfFound(found, false, context);
}

const OF_AN_IDEA = /^(?:the )?(?:co-?)?mentors? (?:of|for|on|behind) (.+)$/;

/** The ideas of whoever mentors an idea. */
function answerMentoredByThoseOf(words: string, context: AnswerContext): Turn {
  const [named] = resolveReference(context.index, words).hits;
  if (named === undefined) return { answer: answerUnknown(words, 'no-match', [], context), memory: NOTHING_YET };
  return ideasOfMentorsOf([named], [], context);
}

/** What else those mentor who mentor some ideas. */
function ideasOfMentorsOf(ideas: readonly Found[], but: readonly Found[], context: AnswerContext): Turn {
  return ideasOfMentors(new Set(ideas.flatMap(({ idea }) => idea.mentors.map(mentorKey))), but, context);
}

/**
 * What some mentors mentor, of the newest terms, or of earlier ones where there is nothing else.
 *
 * @param keys whose ideas; see `mentorKey`.
 * @param but ideas that were spoken of, and are not said again.
 */
export function ideasOfMentors(keys: ReadonlySet<string>, but: readonly Found[], context: AnswerContext): Turn {
  const left = new Set(but.map(({ idea }) => idea.id));
  const theirs = context.catalog.ideas.filter((idea) => idea.mentors.some((mentor) => keys.has(mentorKey(mentor))));
  const others = theirs.filter(({ id }) => !left.has(id));
  const scope = others.length > 0 ? newestIdeas(context.catalog) : context.catalog.ideas;
  const newest = others.filter((idea) => scope.includes(idea));
  const names = namesOf(keys, theirs).join(', ');
  const found: LookUp = {
    hits: (newest.length > 0 ? newest : others).map((idea) => ({ idea })),
    sought: { words: `the ideas of ${names}`, mended: [], ...(but.length > 0 ? { othersOf: names } : {}) },
    filters: [],
    scope,
    times: '',
    onlyEarlier: newest.length === 0 && others.length > 0,
    earlier: newest.length === 0 ? 0 : others.length - newest.length,
    suggestions: [],
    isEmpty: false,
  };
  const turn = turnOfFound(found, false, context);
  const memory = others.length > 0 ? turn.memory : remembered('mentors', but, []);
  return { ...turn, memory: { ...memory, people: [...keys] } };
}

function namesOf(keys: ReadonlySet<string>, ideas: readonly Idea[]): readonly string[] {
  const named = ideas.flatMap(({ mentors }) => mentors).filter((mentor) => keys.has(mentorKey(mentor)));
  return [...new Set(named.map(({ name, github }) => name ?? github ?? ''))];
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** How many ideas make a mentor one of several: "more than two" are three. */
function leastOf(sentence: string): number {
  const said = /\b(more than )?(?:at least )?(an?|one|two|three|four|five|\d)\b(?! of)/.exec(sentence);
  const word = said?.[2] ?? '';
  const number = /^an?$/.test(word) ? 1 : /\d/.test(word) ? Number(word) : NUMBERS.indexOf(word);
  return Math.max(2, said?.[1] === undefined ? number : number + 1);
}

const SHARING =
  /\b(?:do|does|are|is|share|shared|same|common|mentors?|mentoring|have|the|both|works?|with|on|two|three|ideas?|projects?)\b/g;

/** Mentors of several ideas, or mentors that two projects or ideas have in common. */
export function answerShared(rest: string, sentence: string, memory: Memory, context: AnswerContext): Turn {
  const sides = sidesOf(rest.replace(SHARING, ' '));
  const [one, other] = sides.map((side) => lookUp(context.index, side));
  if (one === undefined || other === undefined || one.isEmpty || other.isEmpty) {
    const found = lookUp(context.index, rest.replace(SHARING, ' '));
    if (!found.isEmpty && found.hits.length === 0) return unknownTurn(found, rest.replace(SHARING, ' '), context);
    return { answer: answerSharedMentors(found, context, null, leastOf(sentence)), memory };
  }
  const both: LookUp = {
    ...one,
    hits: [...one.hits, ...other.hits.filter(({ idea }) => !one.hits.some((hit) => hit.idea === idea))],
  };
  const keys = new Set(one.hits.flatMap(({ idea }) => idea.mentors.map(mentorKey)));
  const common = new Set(other.hits.flatMap(({ idea }) => idea.mentors.map(mentorKey)).filter((key) => keys.has(key)));
  const sought = {
    words: `${one.sought.words} and ${other.sought.words}`,
    mended: [...one.sought.mended, ...other.sought.mended],
  };
  return { answer: answerSharedMentors({ ...both, sought }, context, common), memory };
}

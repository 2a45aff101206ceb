/** What a sentence says of status and size, which are no words to look for. */
import type { Idea, Status } from '../../ideas/idea.ts';

export interface Narrowing {
  /** For the query language. */
  readonly filters: readonly string[];
  /** "350 hours", as said back. */
  readonly words: readonly string[];
  readonly keeps: (idea: Idea) => boolean;
  /** What is kept where `keeps` keeps nothing. */
  readonly otherwise: ((idea: Idea) => boolean) | null;
}

const IDEAS = `(?:ideas?|projects?|ones?|mentorships?|opportunit(?:y|ies)|positions?)`;
const STATUSES: readonly (readonly [Status | '-open', RegExp])[] = [
  [
    '-open',
    new RegExp(
      String.raw`\b(?:(?:is|are) )?not (?:yet |currently )?open(?: yet)?(?: for applications)?(?: ${IDEAS})?\b`,
      'i',
    ),
  ],
  ['proposed', new RegExp(String.raw`(?<![:\w-])(?:proposed|not (?:yet )?accepted(?: yet)?)(?: ${IDEAS})?\b`, 'i')],
  ['accepted', new RegExp(String.raw`(?<![:\w-])accepted(?: but not open)?(?: ${IDEAS})?\b`, 'i')],
  [
    'open',
    new RegExp(
      String.raw`(?<![:\w-])(?:currently |still |now |that are |which are |are |is )*(?:open|accepting applications|available to apply|open for applications)(?: now| right now| for applications| to apply)?(?=$|[ ?!.,](?!source|telemetry|policy|cluster|api|id\b|mp\b|metrics|shift|stack|kruise|ebs|function|everest|feature|yurt|choreo))(?: ${IDEAS})?`,
      'i',
    ),
  ],
];

const HOURS =
  /(?:about |around |approximately |~ ?)?(\d{2,3}) ?-?(?:hours?|hrs?|h)\b(?: (?:ideas?|projects?|ones?|long))*/i;
const SIZE = '(short|shorter|shortest|small|smaller|smallest|medium|large|larger|largest|long|longer|big|bigger)';
/** "a small one", "medium sized", "large and in Go", or the size alone. */
const SIZE_WORD = new RegExp(
  String.raw`\b${SIZE}(?:[- ]sized?)?(?: [\w+#-]+){0,2} ${IDEAS}\b|\b${SIZE}[- ]sized?\b|^(?:(?:any|only|the|just|a|and|size|of) )*${SIZE}(?: (?:ones?|please|too|size))*[?.! ]*$|\bsize(?: is| of)? ${SIZE}\b`,
  'i',
);

const BOUND =
  /\b(over|more than|longer than|at least|above|minimum|under|less than|at most|up to|below|maximum|within) (\d{2,3}) ?-?(?:hours?|hrs?|h)\b(?: long)?/i;
const MENTOR_COUNT =
  /\b(?:with|have|has|having|that have|which have|without) (?:an? )?(?:only |just )?(more than one|more than two|at least two|at least three|two or more|several|multiple|one|two|three|four|a single|single|any|no)? ?mentors?\b(?= *(?:$|[?.!,]|named|listed|and|or|in))/i;

/** How many mentors an idea has, by the words for it. */
function withMentors(said: string): (idea: Idea) => boolean {
  const [least, most] = MENTORS[said] ?? [0, 0];
  return ({ mentors }) => mentors.length >= least && mentors.length <= most;
}

const MENTORS: Readonly<Record<string, readonly [number, number]>> = {
  'more than one': [2, 99],
  'two or more': [2, 99],
  'at least two': [2, 99],
  several: [2, 99],
  multiple: [2, 99],
  'more than two': [3, 99],
  'at least three': [3, 99],
  one: [1, 1],
  single: [1, 1],
  'a single': [1, 1],
  two: [2, 2],
  three: [3, 3],
  four: [4, 4],
  any: [1, 99],
};

/** Hours that the programs' documents give for each word. */
const SIZES = { small: [0, 100], medium: [101, 250], large: [251, 1000], short: [0, 100] } as const;
/** Where nothing is small, medium is short. */
const SHORT_ELSE = [0, 250] as const;

/** How many hours an idea's size tells; null where it tells none. */
export function hoursOf({ size }: Idea): number | null {
  if (size === null) return null;
  const hours = /(\d{2,3})/.exec(size)?.[1];
  if (hours !== undefined) return Number(hours);
  const word = /\b(small|medium|large)\b/i.exec(size)?.[1]?.toLowerCase();
  return word === 'small' ? 90 : word === 'medium' ? 175 : word === 'large' ? 350 : null;
}

function between(from: number, to: number): (idea: Idea) => boolean {
  return (idea) => {
    const hours = hoursOf(idea);
    return hours !== null && hours >= from && hours <= to;
  };
}

function sizeOf(word: string): keyof typeof SIZES {
  if (word.startsWith('short')) return 'short';
  if (word.startsWith('small')) return 'small';
  return word === 'medium' ? 'medium' : 'large';
}

/** What the sentence narrows by, and the sentence without it. */
export function readNarrowing(sentence: string): { readonly narrowing: Narrowing; readonly rest: string } {
  let rest = sentence;
  const filters: string[] = [];
  const words: string[] = [];
  let keeps: (idea: Idea) => boolean = () => true;
  let otherwise: ((idea: Idea) => boolean) | null = null;
  const status = STATUSES.find(([, said]) => said.test(rest));
  if (status !== undefined) {
    filters.push(status[0] === '-open' ? '-status:open' : `status:${status[0]}`);
    rest = rest.replace(status[1], ' ');
  }
  const hours = HOURS.exec(rest)?.[1];
  const word = SIZE_WORD.exec(rest)?.slice(1).find(Boolean)?.toLowerCase();
  const bound = BOUND.exec(rest);
  const mentors = MENTOR_COUNT.exec(rest);
  if (mentors !== null) {
    const [said, number = ''] = mentors;
    keeps = withMentors(number.toLowerCase());
    words.push(said.trim());
    rest = rest.replace(MENTOR_COUNT, ' ');
  } else if (bound !== null) {
    const [said, way = '', number = '0'] = bound;
    const above = /over|more|longer|least|above|minimum/i.test(way);
    keeps = above ? between(Number(number) + Number(!/least|minimum/i.test(way)), 10_000) : between(0, Number(number));
    words.push(said.trim());
    rest = rest.replace(BOUND, ' ');
  } else if (hours !== undefined) {
    keeps = between(Number(hours) - 10, Number(hours) + 10);
    words.push(`${hours} hours`);
    rest = rest.replace(HOURS, ' ');
  } else if (word !== undefined) {
    const [from, to] = SIZES[sizeOf(word)];
    keeps = between(from, to);
    otherwise = sizeOf(word) === 'short' ? between(...SHORT_ELSE) : null;
    words.push(`size ${word}`);
    rest = rest.replace(new RegExp(String.raw`\b${word}(?:[- ]sized?)?\b`, 'i'), ' ');
  }
  return { narrowing: { filters, words, keeps, otherwise }, rest: rest.replace(/\s+/g, ' ').trim() };
}

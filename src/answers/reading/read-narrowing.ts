/** What a sentence says of status, size, mentors and fields, which are no words to look for. */
import type { Idea, Status } from '../../ideas/idea.ts';
import { BOUND, type Bounds, boundsOf, NUMBER, numberOf } from './numbers.ts';
import { readMissing } from './read-missing.ts';

export interface Narrowing {
  /** For the query language. */
  readonly filters: readonly string[];
  /** "350 hours", as it can be read again. */
  readonly words: readonly string[];
  /** The same and the status, as they follow "7 ideas": "of about 350 hours", "that are open". */
  readonly phrases: readonly string[];
  readonly keeps: (idea: Idea) => boolean;
  /** What is told where that keeps nothing: short ones are then the shortest there are. */
  readonly otherwise: Read | null;
}

/** One thing that a sentence narrows by, and the words that say it. */
interface Read {
  readonly said: string;
  readonly words: string;
  readonly phrase: string;
  readonly keeps: (idea: Idea) => boolean;
}

const IDEAS = `(?:ideas?|projects?|ones?|mentorships?|opportunit(?:y|ies)|positions?)`;
/** "Open" before these is part of a name. */
const NAMES_WITH_OPEN =
  'source|telemetry|policy|cluster|api|id\\b|mp\\b|metrics|shift|stack|kruise|ebs|function|everest|feature|yurt|choreo|standards?|data\\b|issues?';
const STATUSES: readonly (readonly [Status | '-open', string, RegExp])[] = [
  [
    'accepted',
    'accepted but not open yet',
    /(?<![:\w-])accepted,? (?:but|and) (?:are |is )?not (?:yet )?open(?:ed)?(?: yet)?\b/i,
  ],
  [
    '-open',
    'not open yet',
    new RegExp(
      String.raw`\b(?:(?:is|are) )?(?:not|yet to be) (?:yet |currently )?open(?:ed)?(?: yet)?(?: for applications)?(?: ${IDEAS})?\b`,
      'i',
    ),
  ],
  [
    'proposed',
    'that are proposed',
    new RegExp(
      String.raw`(?<![:\w-])(?:(?:still|only|just|merely|currently|already|are|is|status(?: of| is)?:?) )+proposed\b(?! by| for| in| to)|(?<![:\w-])proposed ${IDEAS}|(?<=^(?:and |so )?what(?:'s| is| are| has been| have been| was| were) )(?:(?:only|still|already|currently|so far) )*proposed\b(?: so far)?|^proposed\b(?! by| for| in| to)|\bnot (?:yet )?accepted(?: yet)?(?: ${IDEAS})?\b`,
      'i',
    ),
  ],
  ['accepted', 'accepted', new RegExp(String.raw`(?<![:\w-])accepted(?: but not open)?(?! by)(?: ${IDEAS})?\b`, 'i')],
  [
    'open',
    'open for applications',
    new RegExp(
      String.raw`\b(?:that |which )?(?:i|we|one|you|people|someone) (?:can|could|may) (?:still |now |already |currently |actually )*(?:apply|sign up)(?: (?:to|for))?(?: (?:right now|now|today|still|currently|at the moment))?(?=$|[ ?!.,])|(?<![:\w-])(?:currently |still |now |that are |which are |are |is )*(?:open|accepting applications|available to apply|open for applications)(?: now| right now| for applications| to apply)?(?=$|[ ?!.,](?!${NAMES_WITH_OPEN}))(?: ${IDEAS})?`,
      'i',
    ),
  ],
];

const HOUR = String.raw`(\d{2,3}) ?-?(?:hours?|hrs?|h)\b`;
const LONG = `(?: (?:${IDEAS}|long|of work))*`;
const HOURS = new RegExp(`(?:about |around |approximately |~ ?)?${HOUR}${LONG}`, 'i');
const BOUND_HOURS = new RegExp(
  String.raw`\b((?:nothing |none |not |no )?(?:longer than|shorter than|bigger than|larger than|smaller than|${BOUND})) (?:about )?${HOUR}${LONG}|\b${HOUR} (or more|or less|or fewer|or longer|or shorter|minimum|max(?:imum)?|and more|and up|\+)`,
  'i',
);
const BETWEEN_HOURS = /\b(?:between|from) (\d{2,3})(?: ?(?:hours?|hrs?|h))? (?:and|to) (\d{2,3}) ?(?:hours?|hrs?|h)\b/i;
const EITHER_HOURS = /\b(\d{2,3})(?: ?(?:hours?|hrs?|h))? (?:or|and|\/) (\d{2,3}) ?(?:hours?|hrs?|h)\b/i;
const SIZE =
  '(short|shorter|shortest|small|smaller|smallest|medium|large|larger|largest|long|longer|longest|big|bigger|biggest)';
/** "a small one", "medium sized", "large and in Go", or the size alone. */
const SIZE_WORD = new RegExp(
  String.raw`\b${SIZE}(?:[- ]sized?)?(?: [\w+#-]+){0,2} ${IDEAS}\b|\b${SIZE}[- ]sized?\b|^(?:(?:any|only|the|just|a|and|size|of) )*${SIZE}(?: (?:ones?|please|too|size))*[?.! ]*$|^(?:an? |any )?${SIZE}(?=,| (?:and|or|in|with|for|but)\b)|\b(?:gsoc|lfx|20\d\d),? ${SIZE}[?.! ]*$|\bnot (?:too |so |very |that )?${SIZE}\b|\bsize(?: is| of)? ${SIZE}\b|\b${IDEAS}(?: that| which)? (?:is|are) ${SIZE}\b(?! than)|\bwhich(?: of (?:them|these|those))? (?:is|are) ${SIZE}\b(?! than)[?.! ]*$`,
  'i',
);
const OF_FIELD = new RegExp(
  String.raw`\b(?:with|has|have|having|lists?|asks? for|needs?|but|and) (?:an? )?(?:(${BOUND}) )?(${NUMBER}|a single|single|several|multiple)( or more| or fewer| or less)? (?:different )?(mentors?|skills?)\b(?= *(?:$|[?.!,]|named|listed|and|or|but|in\b|each))`,
  'i',
);

/** Hours that the programs' documents give for each word: about 90, 175 and 350. */
const SIZES = {
  small: { bounds: [0, 100], phrase: 'of small size (about 90 hours)' },
  medium: { bounds: [101, 250], phrase: 'of medium size (about 175 hours)' },
  large: { bounds: [251, 1000], phrase: 'of large size (about 350 hours)' },
} as const;
const A_WEEK = /^ ?(?:a|per|each|every|\/) ?(?:week|day|month|weekend)/i;
const SHORT_ELSE: Read = {
  said: '',
  words: 'size medium',
  phrase: 'of medium size (about 175 hours); none is smaller',
  keeps: between(0, SIZES.medium.bounds[1]),
};
const ENDLESS = 10_000;
/** How far an idea's hours may be from those asked for. */
const ABOUT = 10;

/** How many hours an idea's size tells; null where it tells none. */
export function hoursOf({ size }: Idea): number | null {
  if (size === null) return null;
  const hours = /(\d{2,3})/.exec(size)?.[1];
  if (hours !== undefined) return Number(hours);
  const word = /\b(small|medium|large)\b/i.exec(size)?.[1]?.toLowerCase();
  return word === 'small' ? 90 : word === 'medium' ? 175 : word === 'large' ? 350 : null;
}

function between(least: number, most: number): (idea: Idea) => boolean {
  return (idea) => {
    const hours = hoursOf(idea);
    return hours !== null && hours >= least && hours <= most;
  };
}

function sizeOf(word: string): keyof typeof SIZES {
  if (/^(?:short|small)/.test(word)) return 'small';
  return word === 'medium' ? 'medium' : 'large';
}

function readHours(sentence: string): Read | null {
  const range = BETWEEN_HOURS.exec(sentence);
  if (range !== null) {
    const [said, least = '0', most = '0'] = range;
    return { said, words: said, phrase: `of ${least} to ${most} hours`, keeps: between(Number(least), Number(most)) };
  }
  const either = EITHER_HOURS.exec(sentence);
  if (either !== null) {
    const [said, one = '0', other = '0'] = either;
    const [small, large] = [
      between(Number(one) - ABOUT, Number(one) + ABOUT),
      between(Number(other) - ABOUT, Number(other) + ABOUT),
    ];
    return {
      said,
      words: said,
      phrase: `of about ${one} or ${other} hours`,
      keeps: (idea) => small(idea) || large(idea),
    };
  }
  const bound = BOUND_HOURS.exec(sentence);
  if (bound !== null) {
    const [said, before, number = bound[3] ?? '0', , after] = bound;
    const words = before?.toLowerCase() ?? (/more|longer|min|up|\+/.test(after ?? '') ? 'at least' : 'at most');
    const way = wayOf(words);
    const { least, most } = boundsOf(way, Number(number), ENDLESS);
    const phrase = /^(?:only|just|exactly)$/.test(way) ? `of ${number} hours` : `of ${way} ${number} hours`;
    return { said, words: said.trim(), phrase, keeps: between(least, most) };
  }
  const about = HOURS.exec(sentence);
  // Hours of a week are no size of an idea.
  if (about === null || A_WEEK.test(sentence.slice(about.index + about[0].length))) return null;
  const [said, number = '0'] = about;
  const hours = Number(number);
  return {
    said,
    words: `${hours} hours`,
    phrase: `of about ${hours} hours`,
    keeps: between(hours - ABOUT, hours + ABOUT),
  };
}

/** "Bigger than" is more than; "nothing over" is at most. */
function wayOf(words: string): string {
  const way = words
    .replace(/^(?:nothing|none|not|no) /, '')
    .replace(/(?:longer|bigger|larger) than/, 'more than')
    .replace(/(?:shorter|smaller) than/, 'less than');
  if (way.length === words.length || !/^(?:nothing|none|not|no) /.test(words)) return way;
  return /^(?:more than|over|above)/.test(way) ? 'at most' : /^(?:less than|under|below)/.test(way) ? 'at least' : way;
}

function readSize(sentence: string): Read | null {
  const word = SIZE_WORD.exec(sentence)?.slice(1).find(Boolean)?.toLowerCase();
  if (word === undefined) return null;
  const either = EITHER_SIZE.exec(sentence);
  if (either !== null) return eitherSize(either);
  const { bounds, phrase } = SIZES[sizeOf(word)];
  const said =
    new RegExp(
      String.raw`\b(?:not (?:too |so |very |that )?)?(?:size (?:is |of )?)?${word}(?:[- ]sized?)?\b`,
      'i',
    ).exec(sentence)?.[0] ?? word;
  if (/^not /i.test(said)) {
    const isIt = between(bounds[0], bounds[1]);
    const keeps = (idea: Idea): boolean => hoursOf(idea) !== null && !isIt(idea);
    return { said, words: said, phrase: phrase.replace(/^of/, 'not of'), keeps };
  }
  return { said, words: `size ${word}`, phrase, keeps: between(bounds[0], bounds[1]) };
}

const EITHER_SIZE = new RegExp(
  String.raw`\b${SIZE}(?:[- ]sized?)?(?: or | and | ?[/,] ?)${SIZE}(?:[- ]sized?)?\b`,
  'i',
);

/** "Small or medium". */
function eitherSize([said, one = '', other = '']: RegExpExecArray): Read {
  const sizes = [one, other].map((word) => SIZES[sizeOf(word.toLowerCase())]);
  return {
    said,
    words: said,
    phrase: sizes.map(({ phrase }, at) => (at === 0 ? phrase : phrase.replace(/^of /, 'or of '))).join(' '),
    keeps: (idea) => sizes.some(({ bounds: [least, most] }) => between(least, most)(idea)),
  };
}

/** How many mentors or skills an idea has. */
function readNumbers(sentence: string): Read | null {
  const found = OF_FIELD.exec(sentence);
  if (found === null) return null;
  const [said, bound = '', number = '', more = '', noun = ''] = found;
  const field = noun.toLowerCase().startsWith('mentor') ? 'mentors' : 'skills';
  const { least, most } = boundsOfField(bound.toLowerCase(), number.toLowerCase(), more.trim().toLowerCase());
  return {
    said,
    words: said.trim(),
    phrase: said.trim().replace(/^(?:has|have|having|lists?|asks? for|needs?|but|and)\b/i, 'with'),
    keeps: (idea) => idea[field].length >= least && idea[field].length <= most,
  };
}

/** Whether ideas are asked for by how many mentors or skills they have. */
export function asksNumbers(sentence: string): boolean {
  return OF_FIELD.test(sentence) && /\b(?:ideas?|ones?|projects?)\b/.test(sentence);
}

function boundsOfField(bound: string, number: string, more: string): Bounds {
  if (/^(?:several|multiple)$/.test(number)) return boundsOf('more than', 1);
  const way = more === 'or more' ? 'at least' : more === '' ? bound : 'at most';
  return boundsOf(way, numberOf(number));
}

const LEVEL =
  /\b(?:(?:real|proper|actual|serious|solid) )?(?<skill>\p{L}[\p{L}\d+#.]*),? (?:and |but )?(?<said>not (?:just |only |merely )?(?:an? )?(?:basics?|optional|beginner|nice to have|plus))\b/iu;
const LESS = /\b(?:basics?|beginners?|optional|plus|nice to have|familiar(?:ity)?)\b/i;

/** "Rust, not basic": those whose own words of it ask for more. */
function readLevel(sentence: string): Read | null {
  const { skill, said } = LEVEL.exec(sentence)?.groups ?? {};
  if (skill === undefined || said === undefined) return null;
  const word = skill.toLowerCase();
  const asksMore = (idea: Idea): boolean => {
    const asked = idea.skills.filter((one) => one.toLowerCase().includes(word));
    return asked.length === 0 || asked.some((one) => !LESS.test(one));
  };
  return { said, words: `${skill} ${said}`, phrase: `that is ${said}`, keeps: asksMore };
}

function readField(sentence: string): Read | null {
  const missing = readMissing(sentence);
  return missing === null ? null : { ...missing, words: missing.said };
}

/** A sentence without what it says of status. */
export function withoutStatus(sentence: string): string {
  const status = STATUSES.find(([, , said]) => said.test(sentence));
  return status === undefined ? sentence : sentence.replace(status[2], ' ');
}

/** What the sentence narrows by, and the sentence without it. */
export function readNarrowing(sentence: string): { readonly narrowing: Narrowing; readonly rest: string } {
  let rest = sentence;
  const reads: Read[] = [];
  for (const read of [readNumbers, readNumbers, readField, readLevel, readHours, readSize]) {
    const found = read(rest);
    if (found === null) continue;
    // "Small, 90 hours" is said once.
    if (read === readSize && reads.some(({ phrase }) => /\bhours\b/.test(phrase))) {
      rest = rest.replace(found.said, ' ');
      continue;
    }
    reads.push(found);
    rest = rest.replace(found.said, ' ');
  }
  const status = STATUSES.find(([, , said]) => said.test(rest));
  if (status !== undefined) rest = rest.replace(status[2], ' ');
  return {
    narrowing: {
      filters: status === undefined ? [] : [status[0] === '-open' ? '-status:open' : `status:${status[0]}`],
      words: reads.map(({ words }) => words),
      phrases: [...reads.map(({ phrase }) => phrase), ...(status === undefined ? [] : [status[1]])],
      keeps: (idea) => reads.every(({ keeps }) => keeps(idea)),
      otherwise: reads.length === 1 && reads[0]?.words.startsWith('size short') ? SHORT_ELSE : null,
    },
    rest: rest.replace(/\s+/g, ' ').trim(),
  };
}

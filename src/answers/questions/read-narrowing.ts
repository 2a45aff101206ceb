/** What a sentence says of status and size, which are no words to look for. */
import type { Idea, Status } from '../../ideas/idea.ts';

export interface Narrowing {
  /** For the query language. */
  readonly filters: readonly string[];
  /** "350 hours", as said back. */
  readonly words: readonly string[];
  readonly keeps: (idea: Idea) => boolean;
}

const IDEAS = `(?:ideas?|projects?|ones?|mentorships?|opportunit(?:y|ies)|positions?)`;
const STATUSES: readonly (readonly [Status, RegExp])[] = [
  ['proposed', new RegExp(String.raw`\b(?:proposed|not (?:yet )?(?:open|accepted)(?: yet)?)(?: ${IDEAS})?\b`, 'i')],
  ['accepted', new RegExp(String.raw`\baccepted(?: but not open)?(?: ${IDEAS})?\b`, 'i')],
  [
    'open',
    new RegExp(
      String.raw`\b(?:currently |still |now |that are |which are |are |is )*(?:open|accepting applications|available to apply|open for applications)(?: now| right now| for applications| to apply)?(?=$|[ ?!.,](?!source|telemetry|policy|cluster|api|id\b|mp\b|metrics|shift|stack|kruise|ebs|function|everest|feature|yurt|choreo))(?: ${IDEAS})?`,
      'i',
    ),
  ],
];

const HOURS =
  /(?:about |around |approximately |~ ?)?(\d{2,3}) ?-?(?:hours?|hrs?|h)\b(?: (?:ideas?|projects?|ones?|long))*/i;
const SIZE_WORD = new RegExp(
  String.raw`\b(short|shorter|shortest|small|smaller|smallest|medium|large|larger|largest|long|longer|big|bigger)(?:[- ]sized?)?(?: \w+)? ${IDEAS}\b`,
  'i',
);

/** Hours that the programs' documents give for each word. */
const SIZES = { small: [0, 100], medium: [101, 250], large: [251, 1000], short: [0, 250] } as const;

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
  const status = STATUSES.find(([, said]) => said.test(rest));
  if (status !== undefined) {
    filters.push(`status:${status[0]}`);
    rest = rest.replace(status[1], ' ');
  }
  const hours = HOURS.exec(rest)?.[1];
  const word = SIZE_WORD.exec(rest)?.[1]?.toLowerCase();
  if (hours !== undefined) {
    keeps = between(Number(hours) - 10, Number(hours) + 10);
    words.push(`${hours} hours`);
    rest = rest.replace(HOURS, ' ');
  } else if (word !== undefined) {
    const [from, to] = SIZES[sizeOf(word)];
    keeps = between(from, to);
    words.push(`size ${word}`);
    rest = rest.replace(new RegExp(String.raw`\b${word}(?:[- ]sized?)?\b`, 'i'), ' ');
  }
  return { narrowing: { filters, words, keeps }, rest: rest.replace(/\s+/g, ' ').trim() };
}

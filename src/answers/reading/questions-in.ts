/** The questions that a message holds: "which ideas ask for Go, and who mentors them" are two. */
import { readFigures } from '../figures/read-figures.ts';
import { readMoment } from './moments.ts';
import { type Put, readIntents } from './read-intent.ts';

/** More than this nobody expects to have answered at once. */
const MOST_PARTS = 4;

const OPENING =
  /^(?:(?:and|so|also|but|or|then|plus|ok|please|kindly|(?:hi|hello|hey)(?: all| everyone| everybody| there| team| folks| guys)?|could you|can you|would you|tell me|let me know|i would like to know|i want to know)[ ,:!.]+)*(?:until when|till when|by when|since when|how|who|whom|whose|what|what's|which|when|where|is|are|was|were|do|does|did|can|could|would|should|will|has|have|list|show|find|any)\b/;
const ASKING_WORD = /\b(?:is there|are there|which|what|what's|who|whom|whose|how|when|where)\b/;

/** What begins a question of its own behind "and" or a comma; "and which are open" narrows the one before. */
const ANOTHER = [
  '(?:until|till|by|since) when',
  "when(?:'s)? (?:is|are|do|does|did|can|could|will|would|must|should|the)",
  "where(?:'s)? (?:is|are|do|does|can|could|should|to|would|the)",
  'whom? (?:is|are|do|does|did|can|could|should|would|will|to|mentors?|supervises?|leads?|runs|guides)',
  'how (?:many|much|long|do|does|can|could|should|to|would|big)',
  "what(?:'s)?",
  'which (?:ideas?|projects?|skills?|mentors?|terms?|ones?|of)',
  '(?:is|are|can|could|do|does|did|has|have) (?:it|they|i|we|there|this|that|these|those|any|he|she)',
].join('|');
const CLAUSE = new RegExp(
  String.raw`\s*(?:[,;]\s*)?(?:\b(?:and|plus)\b|&|[,;])\s*(?:also |then |please |tell me |lastly,? )*(?=(?:${ANOTHER})\b)`,
);
const OF_EACH = /^(?:hi[ ,]+|so |and )*which (?:ideas?|projects?|ones?)\b/;
const AND_WHICH = /,? and (?=which (?:asks?|needs?|uses?|wants?|requires?)\b)/;

const COUNTED = '(?:ideas?|projects?|mentors?|skills?|orgs?|organi[sz]ations?|mentorships?)';
const COUNTS_OF_TWO = new RegExp(
  String.raw`^(?<before>.*?\bhow many) (?<one>(?:[\w+#.-]+ ){0,3}?${COUNTED})(?:,? and|,)(?: how many)? (?<two>(?:[\w+#.-]+ ){0,3}?${COUNTED})\b(?<tail>.*)$`,
);
const COUNTS_OF_KINDS = new RegExp(
  String.raw`^(?<before>.*?\bhow many) (?<one>[\w+#.-]+(?: [\w+#.-]+)?)(?:,? and|,) how many (?<two>[\w+#.-]+(?: [\w+#.-]+)?) (?<counted>${COUNTED})\b(?<tail>.*)$`,
);

/** "How many projects and how many ideas this term": what stands behind is of both. */
function countsIn(question: string): readonly string[] | null {
  const { before, one, two, tail } = COUNTS_OF_TWO.exec(question)?.groups ?? {};
  if (before !== undefined) return [`${before} ${one}${tail}`, `${before} ${two}${tail}`];
  const kinds = COUNTS_OF_KINDS.exec(question)?.groups;
  if (kinds === undefined) return null;
  const of = (kind: string | undefined): string => `${kinds.before} ${kind} ${kinds.counted}${kinds.tail}`;
  return [of(kinds.one), of(kinds.two)];
}

const OF_TWO =
  /^(?!.*\b(?:compare|differ\w*|between|common|shared?|same|both|first|second|third|last|other|than)\b)(?<asked>.*?\b(?:about|of|for|what's|what is|mentors|explain|describe|does|do|is|are)) (?<one>the [^,?]+? (?:idea|one|project)) and (?<two>the [^,?]+? (?:idea|one|project))(?<tail>[^,]*)$/;

/** "Tell me about the cache idea and the proxy idea": the same of each. */
function eachOfTwo(question: string): readonly string[] | null {
  const { asked, one, two, tail } = OF_TWO.exec(question)?.groups ?? {};
  return asked === undefined ? null : [`${asked} ${one}${tail}`, `${asked} ${two}${tail}`];
}

const TOGETHER: ReadonlySet<string> = new Set(['both', 'only', 'every', 'sides', 'sizes']);
const POINTING =
  /\b(?:it|its|they|them|their|the|a|an|that|this|these|those|one|ones|ideas?|projects?)\b|[^\p{L}\p{N}]/gu;

/** Whether two clauses ask for two things, and not twice for one. */
function areTwo(first: Put, second: Put): boolean {
  if (first.intent === 'compare' || second.intent === 'compare') return false;
  if (first.intent !== second.intent || first.intent === 'find' || first.intent === 'count') return true;
  const named = [first, second].map(({ rest }) => rest.replace(POINTING, ''));
  return first.intent !== 'dates' && named.every((words) => words !== '') && named[0] !== named[1];
}

/** "When do results come out and when does it begin": two moments, of which no one answer tells. */
function areTwoMoments(question: string, first: string, second: string): boolean {
  const [both, one, other] = [question, first, second].map((words) => readMoment(words)?.name);
  return one !== undefined && other !== undefined && one !== other && (both === one || both === other);
}

/** "Tell me about the cache idea and the proxy one". */
const ABOUT_EACH =
  /^(?<lead>(?:please |can you |could you )?(?:tell me(?: more)? about|describe|explain|show me|what is|what are|give me)) (?<one>the (?:[\w+#./-]+ ){1,4}(?:idea|one|project|thing(?:y|ie)?)),? and (?<other>the (?:[\w+#./-]+ ){1,4}(?:idea|one|project|thing(?:y|ie)?))[?.! ]*$/;

function aboutEach(question: string): readonly string[] | null {
  const { lead, one, other } = ABOUT_EACH.exec(question)?.groups ?? {};
  return one === undefined || other === undefined ? null : [`${lead} ${one}`, `${lead} ${other}`];
}

function clausesIn(question: string): readonly string[] {
  const each = aboutEach(question) ?? countsIn(question) ?? eachOfTwo(question);
  if (each !== null) return each;
  const whole = OF_EACH.test(question) ? AND_WHICH.exec(question) : null;
  const at = whole ?? CLAUSE.exec(question);
  if (at === null || /["“”]|https?:/.test(question)) return [question];
  const first = question.slice(0, at.index);
  const second = question.slice(at.index + at[0].length);
  if (!ASKING_WORD.test(first) && !OPENING.test(first)) return [question];
  if ((readIntents(question).also ?? []).length > 0) return [question];
  if (TOGETHER.has(readFigures(question)?.kind ?? '')) return [question];
  const areMoments = areTwoMoments(question, first, second);
  if (!areMoments && !areTwo(readIntents(first), readIntents(second))) return [question];
  return [first, ...clausesIn(whole === null ? second : second.replace(/^which/, 'which ideas'))];
}

/** What leads up to a question stands with it, what is said after the last one too. */
function sentencesIn(message: string): readonly string[] {
  const groups: string[] = [];
  let leading = '';
  for (const sentence of message.split(/(?<=[?!.])\s+(?=\S)|\s*\n+\s*/)) {
    const isFragment = !OPENING.test(sentence);
    const last = groups.at(-1);
    if (isFragment && last !== undefined && !last.endsWith('?')) groups[groups.length - 1] = `${last} ${sentence}`;
    else if (isFragment) leading = `${leading} ${sentence}`.trim();
    else {
      groups.push(`${leading} ${sentence}`.trim());
      leading = '';
    }
  }
  const last = groups.pop();
  return last === undefined ? [leading] : [...groups, `${last} ${leading}`.trim()];
}

/**
 * The questions of a message in lower case, in its order; the message itself where it holds one, or where several
 * things are asked of one idea in a sentence.
 */
export function questionsIn(message: string): readonly string[] {
  const sentences = sentencesIn(message);
  const isOfOne = sentences.length > 1 && (readIntents(message).also ?? []).length >= sentences.length - 1;
  const parts = isOfOne ? [message] : sentences.flatMap(clausesIn);
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [message];
}

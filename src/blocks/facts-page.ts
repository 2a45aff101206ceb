/** One thing about an idea, or about the few that a question may mean. */
import type { DatedEntry, Fact, FactsAnswer } from '../answers/questions/question-answer.ts';
import { basisNotes } from './basis-notes.ts';
import { cutRichText } from './cut-rich-text.ts';
import { cutText, oneLine } from './escape.ts';
import { factLines, mentorsLine, skillsLine, statusLine, type ToldElsewhere, upstreamLine } from './fact-lines.ts';
import { mendedNotes } from './found-page.ts';
import { markdownElements } from './markdown.ts';
import { portionPages, portionsOf, WHOLE } from './packed.ts';
import { pageWeight } from './page-weight.ts';
import { buttons, type Note, notes, type Part, rich } from './part.ts';
import { bold, joined, type RichElement, type Span, section, text } from './rich-text.ts';
import { windowNotes } from './window-notes.ts';
import { counted, MENTORS_RULE, projectName } from './wording.ts';

const TEXT_ROOM = 2400;
/** Of each idea's text, however many there are. */
const LEAST_TEXT = 200;
/** Ideas to pick from in a message; the text for a terminal holds all. */
const CANDIDATES_SHOWN = 5;
/** Ideas in a message, each with two blocks at most. */
const IDEAS_SHOWN = 20;

/** @param room escaped code points of a message's ideas. */
export function factsPages(answer: FactsAnswer, room: number): readonly (readonly Part[])[] {
  const { entries, fact, ambiguous } = answer;
  if (entries.length === 0) return [[rich(section(text(RULE_OF_ASKING))), notes(...basisNotes(answer))]];
  const isWhole = room === WHOLE;
  const shown = ambiguous && !isWhole ? entries.slice(0, CANDIDATES_SHOWN) : entries;
  const textRoom = isWhole ? WHOLE : Math.max(LEAST_TEXT, Math.floor(TEXT_ROOM / shown.length));
  const items = shown.map((entry, index) => [
    rich(...entryElements(entry, answer, index, textRoom, toldBeside(entry, answer))),
    ...(hasButtons(answer) ? [entryButtons(entry)] : []),
  ]);
  const portions = portionsOf(items, room, (parts) => Math.max(room / IDEAS_SHOWN, pageWeight(parts)));
  const hidden = entries.length - shown.length + portions.left;
  return portionPages(portions, ({ items }) => items.flat(), leadParts(answer), [
    ...(hidden > 0
      ? [rich(section(text(`${hidden} more ${hidden === 1 ? 'fits' : 'fit'}; name one of them more closely.`)))]
      : []),
    notes(
      ...mendedNotes(answer.sought),
      ...(isRuleBelow(answer) ? [text(`Questions belong on the upstream issues; ${MENTORS_RULE}`)] : []),
      ...windowNotes(shown, fact),
      ...sourceNotes(answer),
    ),
  ]);
}

/** What is told of each of a project's ideas. */
const TOLD: Partial<Record<Fact, string>> = {
  mentors: 'Mentors of',
  contact: 'Where to ask about',
  'where-to-ask': 'Where to ask about',
  skills: 'Skills of',
  outcome: 'Expected outcomes of',
  upstream: 'Upstream issues of',
  size: 'Sizes of',
  difficulty: 'Difficulty of',
};

function leadParts(answer: FactsAnswer): readonly Part[] {
  const { ambiguous, entries, fact, ofProject, alone, asksIf } = answer;
  if (asksIf === 'taken' && !ambiguous)
    return [rich(section(text('Whether somebody has been chosen is not in the documents.')))];
  if (alone !== undefined) {
    const these = entries.length === 1 ? 'this idea' : `these ${entries.length} ideas`;
    return [rich(section(text(`${cutText(oneLine(alone), 100)} is the only mentor of ${these}.`)))];
  }
  if (ofProject !== undefined) {
    const refusal = fact === 'contact' ? 'E-mail addresses and private contacts are never given here. ' : '';
    const whose = `${cutText(oneLine(ofProject), 120)}’s ${counted(entries.length, 'idea')}:`;
    return [rich(section(text(`${refusal}${TOLD[fact] === undefined ? '' : `${TOLD[fact]} `}${whose}`)))];
  }
  if (fact === 'contact') return [rich(section(text('E-mail addresses and private contacts are never given here.')))];
  if (!ambiguous && fact === 'open' && entries.length > 1 && entries.every(({ standing }) => standing !== 'open')) {
    return [rich(section(text(`None of these ${entries.length} ideas can be applied for now.`)))];
  }
  return ambiguous ? [rich(section(text(whichWords(answer))))] : [];
}

function whichWords({ entries, fact }: FactsAnswer): string {
  const meant = counted(entries.length, 'idea');
  const isOver = fact === 'open' && entries.every(({ standing }) => standing === 'closed');
  return isOver
    ? `${meant} may be meant; none of them can be applied for any more. Which one?`
    : `${meant} may be meant. Which one?`;
}

function sourceNotes(answer: FactsAnswer): readonly Note[] {
  return basisNotes(answer, ...answer.entries.map(({ idea }) => idea.source));
}

const RULE_OF_ASKING =
  'Ask about an idea on its upstream issue, where others read the answer too. Please do not message or e-mail mentors directly; e-mail addresses are never given here. Name the idea, and I show its upstream issue.';

function entryButtons({ idea, standing }: DatedEntry): Part {
  const spoken = cutText(oneLine(idea.title), 60);
  return buttons(
    { does: 'details', label: 'Details', request: { kind: 'idea', id: idea.id }, spoken: `Details: ${spoken}` },
    standing === 'open' && idea.lfxUrl !== null
      ? { does: 'link', label: 'Apply on LFX', url: idea.lfxUrl, spoken: `Apply on LFX: ${spoken}` }
      : null,
  );
}

/** What of an entry its button or the small print tells. */
function toldBeside({ idea, standing }: DatedEntry, answer: FactsAnswer): ToldElsewhere {
  return { page: hasButtons(answer) && standing === 'open' && idea.lfxUrl !== null, rule: isRuleBelow(answer) };
}

function hasButtons({ ambiguous, entries }: FactsAnswer): boolean {
  return ambiguous || entries.length === 1;
}

/** Whether the rule that spares mentors is said once for all. */
function isRuleBelow({ fact, also, entries }: FactsAnswer): boolean {
  return entries.length > 1 && [fact, ...also].some((one) => NAMES_MENTORS.has(one));
}

const NAMES_MENTORS: ReadonlySet<Fact> = new Set<Fact>(['mentors', 'contact', 'where-to-ask']);

function entryElements(
  entry: DatedEntry,
  { fact, also, named, entries, asksIf }: FactsAnswer,
  index: number,
  room: number,
  told: ToldElsewhere,
): readonly RichElement[] {
  const { idea, term } = entry;
  const place = entries.length > 1 ? index + 1 : null;
  const head: readonly Span[] = [
    ...bold(
      `${place === null ? '' : `${place}. `}${cutText(oneLine(projectName(idea)), 120)}: ${cutText(oneLine(idea.title), 300)}`,
    ),
    ...text(term === null ? '' : ` (${term})`),
  ];
  const facts = [fact, ...also];
  const prose = facts.find((one) => one === 'about' || one === 'outcome');
  const lines = [
    ...(named === undefined ? [] : [text(namedWords(named.who, named.by.includes(idea.id)))]),
    ...facts.flatMap((one) => (one === 'about' || one === 'outcome' ? [] : factLines(entry, one, told, asksIf))),
  ];
  if (prose === undefined) return [section(joined([head, ...lines], '\n'))];
  const elements = textElements(head, entry, prose, room, told);
  return lines.length === 0 || prose === 'about' ? elements : [...elements, section(joined(lines, '\n'))];
}

function namedWords(who: string, isNamed: boolean): string {
  const name = cutText(oneLine(who), 100);
  return isNamed ? `Yes: ${name} is among its mentors.` : `No: ${name} is not among its mentors.`;
}

function textElements(
  head: readonly Span[],
  entry: DatedEntry,
  fact: 'about' | 'outcome',
  room: number,
  told: ToldElsewhere,
): readonly RichElement[] {
  const { idea } = entry;
  const markdown = fact === 'about' ? idea.description : idea.outcome;
  const none = `${fact === 'about' ? 'A description' : 'An expected outcome'} is not in the document.`;
  const after =
    fact === 'about' ? [skillsLine(idea), mentorsLine(idea), upstreamLine(idea), statusLine(entry, told)] : [];
  if (markdown === null) return [section(joined([head, text(none), ...after], '\n'))];
  const { elements, cut } = cutRichText(markdownElements(markdown), room);
  return [
    section(head),
    ...elements,
    ...(cut ? [section(text('… The rest stands under Details.'))] : []),
    ...(after.length === 0 ? [] : [section(joined(after, '\n'))]),
  ];
}

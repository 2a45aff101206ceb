/** One thing about an idea, or about the few that a question may mean; ideas side by side. */
import type { ApplicationState } from '../answers/application-window.ts';
import type { CompareAnswer, DatedEntry, Fact, FactsAnswer } from '../answers/questions/question-answer.ts';
import type { Idea } from '../ideas/idea.ts';
import { basisNotes } from './basis-notes.ts';
import { cutRichText } from './cut-rich-text.ts';
import { cutText, oneLine } from './escape.ts';
import { mendedNotes } from './found-page.ts';
import { dateSpans } from './instant.ts';
import { markdownElements } from './markdown.ts';
import { portionPages, portionsOf, WHOLE } from './packed.ts';
import { pageWeight } from './page-weight.ts';
import { buttons, type Note, notes, type Part, rich } from './part.ts';
import { bold, joined, link, type RichElement, type Span, section, text } from './rich-text.ts';
import { counted, listed, MENTORS_RULE, mentorNames, projectName, shortAddress, standingWords } from './wording.ts';

const FACT = 600;
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
    rich(...entryElements(entry, answer, entries.length > 1 ? index + 1 : null, textRoom)),
    ...(ambiguous || entries.length === 1 ? [entryButtons(entry)] : []),
  ]);
  const portions = portionsOf(items, room, (parts) => Math.max(room / IDEAS_SHOWN, pageWeight(parts)));
  const hidden = entries.length - shown.length + portions.left;
  return portionPages(portions, ({ items }) => items.flat(), leadParts(answer), [
    ...(hidden > 0
      ? [rich(section(text(`${hidden} more ${hidden === 1 ? 'fits' : 'fit'}; name one of them more closely.`)))]
      : []),
    notes(...mendedNotes(answer.sought), ...windowNotes(shown, fact), ...sourceNotes(answer)),
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
};

function leadParts({ ambiguous, entries, fact, ofProject }: FactsAnswer): readonly Part[] {
  if (ofProject !== undefined) {
    const refusal = fact === 'contact' ? 'E-mail addresses and private contacts are never given here. ' : '';
    const whose = `${cutText(oneLine(ofProject), 120)}’s ${counted(entries.length, 'idea')}:`;
    return [rich(section(text(`${refusal}${TOLD[fact] === undefined ? '' : `${TOLD[fact]} `}${whose}`)))];
  }
  if (fact === 'contact') return [rich(section(text('E-mail addresses and private contacts are never given here.')))];
  if (!ambiguous && fact === 'open' && entries.length > 1 && entries.every(({ standing }) => standing !== 'open')) {
    return [rich(section(text(`None of these ${entries.length} ideas can be applied for now.`)))];
  }
  if (!ambiguous) return [];
  const meant = counted(entries.length, 'idea');
  const isOver = fact === 'open' && entries.every(({ standing }) => standing === 'closed');
  const words = isOver
    ? `${meant} may be meant; none of them can be applied for any more. Which one?`
    : `${meant} may be meant. Which one?`;
  return [rich(section(text(words)))];
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

function entryElements(
  entry: DatedEntry,
  { fact, also, named }: Pick<FactsAnswer, 'fact' | 'also' | 'named'>,
  place: number | null,
  room: number,
): readonly RichElement[] {
  const { idea, term } = entry;
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
    ...facts.flatMap((one) => (one === 'about' || one === 'outcome' ? [] : factLines(entry, one))),
  ];
  if (prose === undefined) return [section(joined([head, ...lines], '\n'))];
  const elements = textElements(head, entry, prose, room);
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
): readonly RichElement[] {
  const { idea } = entry;
  const markdown = fact === 'about' ? idea.description : idea.outcome;
  const none = `${fact === 'about' ? 'A description' : 'An expected outcome'} is not in the document.`;
  const after = fact === 'about' ? [skillsLine(idea), mentorsLine(idea), upstreamLine(idea), statusLine(entry)] : [];
  if (markdown === null) return [section(joined([head, text(none), ...after], '\n'))];
  const { elements, cut } = cutRichText(markdownElements(markdown), room);
  return [
    section(head),
    ...elements,
    ...(cut ? [section(text('… The rest stands under Details.'))] : []),
    ...(after.length === 0 ? [] : [section(joined(after, '\n'))]),
  ];
}

/** What is said of one idea, a line each. */
function factLines(entry: DatedEntry, fact: Exclude<Fact, 'about' | 'outcome'>): readonly (readonly Span[])[] {
  const { idea } = entry;
  switch (fact) {
    case 'mentors':
      return [mentorsLine(idea), askLine(idea)];
    case 'contact':
    case 'where-to-ask':
      return [askLine(idea), mentorsLine(idea)];
    case 'skills':
      return [skillsLine(idea)];
    case 'upstream':
      return [upstreamLine(idea)];
    case 'apply':
      return [applyLine(entry)];
    case 'size':
      return [
        text(idea.size === null ? 'Its size is not in the document.' : `Size: ${cutText(oneLine(idea.size), FACT)}`),
      ];
    case 'project-of':
      return [text(`It is an idea of ${cutText(oneLine(projectName(idea)), FACT)}.`)];
    case 'open':
      return [standingLine(entry)];
  }
}

function mentorsLine({ mentors }: Idea): readonly Span[] {
  if (mentors.length === 0) return text('The document names no mentor.');
  return text(`${mentors.length === 1 ? 'Mentor' : 'Mentors'}: ${cutText(oneLine(mentorNames(mentors)), FACT)}`);
}

function askLine({ upstream }: Idea): readonly Span[] {
  const [issue] = upstream;
  if (issue === undefined) {
    return text(
      'The document names no upstream issue: ask in the project’s public channels. Please do not message or e-mail mentors directly.',
    );
  }
  return [...text('Ask on the upstream issue: '), ...address(issue), ...text(`; ${MENTORS_RULE}`)];
}

/** An address that can be read where links are not shown as links. */
function address(url: string): readonly Span[] {
  return link(cutText(shortAddress(url), FACT / 2), url);
}

function skillsLine({ skills }: Idea): readonly Span[] {
  return text(
    skills.length === 0
      ? 'Skills are not in the document.'
      : `Skills: ${cutText(oneLine(skills.join(', ')), FACT * 2)}`,
  );
}

function upstreamLine({ upstream }: Idea): readonly Span[] {
  if (upstream.length === 0) return text('An upstream issue is not in the document.');
  return [...text('Upstream issue: '), ...joined(upstream.map(address), ', ')];
}

function applyLine(entry: DatedEntry): readonly Span[] {
  const { idea, standing } = entry;
  if (idea.lfxUrl === null)
    return text(`${standingWords(standing, idea)}: the document names no page to apply on yet.`);
  if (standing !== 'open') return standingLine(entry);
  return [...text('It is open: apply on its '), ...link('LFX page', idea.lfxUrl), ...text('.')];
}

function standingLine(entry: DatedEntry): readonly Span[] {
  const { idea } = entry;
  return [...text(openWords(entry)), ...pageSpans(idea)];
}

/** Where an idea stands, for whom asks about all of it. */
function statusLine({ idea, standing }: DatedEntry): readonly Span[] {
  return [...text(`${standingWords(standing, idea)}.`), ...pageSpans(idea)];
}

function pageSpans({ lfxUrl }: Idea): readonly Span[] {
  return lfxUrl === null ? [] : [...text(' '), ...link('LFX page', lfxUrl)];
}

/** Whether one can apply, from the status and the term's timeline. */
function openWords({ idea, standing, applications }: DatedEntry): string {
  if (idea.program === 'gsoc' && (standing === 'proposed' || standing === 'accepted')) {
    return `${standingWords(standing, idea)}.`;
  }
  switch (standing) {
    case 'open':
      return applications.state === 'ahead'
        ? 'It has its LFX page; applications are not open yet.'
        : 'Yes, it is open for applications.';
    case 'closed':
      return idea.status === 'proposed'
        ? 'No: it was proposed in a term that is over; applications are closed.'
        : 'Not any more: applications for it are closed.';
    case 'accepted':
      return 'Not yet: it is accepted, but has no LFX page to apply on.';
    case 'proposed':
      return 'Not yet: it is proposed, and has no LFX page to apply on.';
  }
}

/** The dates of a term; of several terms they would say little about each idea. */
function windowNotes(entries: readonly DatedEntry[], fact: Fact): readonly Note[] {
  const [first, ...others] = entries;
  return first === undefined || others.some(({ term }) => term !== first.term) ? [] : windowNote(first, fact);
}

function windowNote({ applications, term }: DatedEntry, fact: Fact): readonly Note[] {
  if (fact !== 'open' && fact !== 'apply' && fact !== 'about') return [];
  const { opens, closes, words: written, state } = applications;
  if (closes === null && opens === null) return [];
  const { first, from, until } = WINDOW[state];
  const edges = [
    opens === null ? [] : [...text(from), ...dateSpans(opens)],
    closes === null ? [] : [...text(until), ...dateSpans(closes)],
  ];
  const words = cutText(oneLine(written.join(' / ')), WINDOW_WORDS);
  return [
    [
      ...text(term === null ? 'Applications ' : `${term}: applications `),
      ...joined(first === 'from' ? edges : edges.toReversed(), ', '),
      ...text(words === '' ? '' : ` (in the document: “${words}”)`),
    ],
  ];
}

/** Escaped code points of a document's own words of its dates. */
const WINDOW_WORDS = 200;

interface WindowWords {
  /** Which edge counts now, and is told first. */
  readonly first: 'from' | 'until';
  readonly from: string;
  readonly until: string;
}

const WINDOW: Readonly<Record<ApplicationState, WindowWords>> = {
  ahead: { first: 'from', from: 'open ', until: 'close ' },
  open: { first: 'until', from: 'opened ', until: 'close ' },
  past: { first: 'until', from: 'opened ', until: 'closed ' },
  untold: { first: 'from', from: 'from ', until: 'until ' },
};

export function comparePage(answer: CompareAnswer): readonly Part[] {
  return [
    ...answer.entries.map((entry, index) =>
      rich(
        section(
          joined(
            [
              bold(
                `${index + 1}. ${cutText(oneLine(projectName(entry.idea)), 120)}: ${cutText(oneLine(entry.idea.title), 300)}`,
              ),
              text(entry.term ?? ''),
              skillsLine(entry.idea),
              ...(entry.idea.size === null ? [] : [text(`Size: ${cutText(oneLine(entry.idea.size), FACT)}`)]),
              mentorsLine(entry.idea),
              upstreamLine(entry.idea),
              statusLine(entry),
            ].filter((line) => line.length > 0),
            '\n',
          ),
        ),
      ),
    ),
    rich(section(text(sharedSkills(answer)))),
    notes(
      text(`Ask on the upstream issues; ${MENTORS_RULE}`),
      ...basisNotes(answer, ...answer.entries.map(({ idea }) => idea.source)),
    ),
  ];
}

function sharedSkills({ entries }: CompareAnswer): string {
  const [first, ...others] = entries.map(({ idea }) => idea.skills);
  const shared = (first ?? []).filter((skill) =>
    others.every((skills) => skills.some((other) => other.toLowerCase() === skill.toLowerCase())),
  );
  return shared.length === 0
    ? 'They have no skill in common.'
    : `${entries.length === 2 ? 'Both' : 'All'} ask for ${cutText(oneLine(listed(shared)), FACT)}.`;
}

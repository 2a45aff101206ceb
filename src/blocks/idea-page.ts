/** Everything about one idea: first what decides whether to read on, then the text. */
import type { IdeaAnswer } from '../answers/answer.ts';
import type { Idea } from '../ideas/idea.ts';
import { basisNotes, closingNotes, lineAddress } from './basis-notes.ts';
import { cutRichText, richLength } from './cut-rich-text.ts';
import { cutText, lengthOf, oneLine } from './escape.ts';
import { LIMITS } from './limits.ts';
import { MAX_MARKDOWN_LENGTH, markdownElements } from './markdown.ts';
import { pageWeight } from './page-weight.ts';
import { type Button, buttons, heading, notes, type Part, rich } from './part.ts';
import { bold, joined, type RichElement, type Span, section, shortLink, text } from './rich-text.ts';
import { firstOf, MENTORS_RULE, mentorNames, projectName, shortAddress, standingWords } from './wording.ts';

/** Escaped code points of one fact, of the skills, and of a title too long for a heading. */
const FACT = 300;
const SKILLS = 800;
const LONG_TITLE = 800;
const UPSTREAM_SHOWN = 3;
const SKILLS_SHOWN = 40;

/** How much of an idea, facts and texts, a message and a view may hold, escaped. */
export const IDEA_ROOM = { message: 8000, view: 16_000 };

/**
 * @param room escaped code points for all of it; what does not fit is linked to, or said to stand in the document.
 * @param share whether it has a button to post it in the channel.
 */
export function ideaPage(answer: IdeaAnswer, room: number, share: boolean): readonly Part[] {
  const { idea } = answer;
  const title = oneLine(idea.title);
  const whole = lengthOf(title) > LIMITS.headerText ? [rich(section(bold(cutText(title, LONG_TITLE))))] : [];
  const head = [heading(title), ...whole, rich(section(joined(facts(answer), '\n')))];
  const [description, outcome] = bodies(idea, room - pageWeight(head));
  return [
    ...head,
    ...bodyParts('Description', description, idea),
    ...bodyParts('Expected outcome', outcome, idea),
    buttons(applyButton(answer), share ? shareButton(idea) : null),
    notes(...closingNotes(answer.closings), ...basisNotes(answer, idea.source)),
  ];
}

/** One line for each fact, the missing ones said to be missing. */
function facts({ idea, term, standing }: IdeaAnswer): readonly (readonly Span[])[] {
  const none = 'not stated in the document';
  return [
    fact('Project', text(cutText(oneLine(projectName(idea)), FACT))),
    term === null ? [] : fact('Term', text(term)),
    fact('Status', [...text(standingWords(standing, idea)), ...lfxPage(idea)]),
    idea.programName === null ? [] : fact('Listed on LFX as', text(cutText(oneLine(idea.programName), FACT))),
    fact('Skills', text(cutText(oneLine(firstOf(idea.skills, SKILLS_SHOWN)), SKILLS) || none)),
    idea.size === null ? [] : fact('Size', text(cutText(oneLine(idea.size), FACT))),
    idea.difficulty === undefined ? [] : fact('Difficulty', text(cutText(oneLine(idea.difficulty), FACT))),
    fact(
      idea.mentors.length === 1 ? 'Mentor' : 'Mentors',
      text(cutText(oneLine(mentorNames(idea.mentors)), FACT * 2) || none),
    ),
    fact('Upstream issue', upstreamLinks(idea.upstream, none)),
    fact('Questions', text(questions(idea))),
  ];
}

function fact(label: string, value: readonly Span[]): readonly Span[] {
  return [...bold(`${label}: `), ...value];
}

function lfxPage({ lfxUrl }: Idea): readonly Span[] {
  return lfxUrl === null ? [] : [...text(' · '), ...shortLink('LFX page', lfxUrl)];
}

function upstreamLinks(upstream: readonly string[], none: string): readonly Span[] {
  if (upstream.length === 0) return text(none);
  const links = upstream.slice(0, UPSTREAM_SHOWN).map((url) => shortLink(cutText(shortAddress(url), FACT / 2), url));
  const rest = upstream.length - UPSTREAM_SHOWN;
  return [...joined(links, ', '), ...(rest > 0 ? text(` and ${rest} more in the document`) : [])];
}

function questions({ upstream }: Idea): string {
  const place = upstream.length === 0 ? 'ask in the project’s public channels' : 'comment on the upstream issue';
  return `${place}; ${MENTORS_RULE}`;
}

interface Body {
  readonly elements: readonly RichElement[];
  readonly cut: boolean;
}

/** Description and outcome share the room; the outcome, which is short, gets up to half of it first. */
function bodies({ description, outcome }: Idea, room: number): readonly [Body, Body] {
  const after = body(outcome, Math.floor(room / 2));
  return [body(description, room - richLength(after.elements)), after];
}

function body(markdown: string | null, room: number): Body {
  if (markdown === null) return { elements: [], cut: false };
  const { elements, cut } = cutRichText(markdownElements(markdown), room);
  return { elements, cut: cut || markdown.length > MAX_MARKDOWN_LENGTH };
}

function bodyParts(label: string, { elements, cut }: Body, { source }: Idea): readonly Part[] {
  if (elements.length === 0 && !cut) return [];
  const more = cut ? [section(readMore(source))] : [];
  return [rich(section(bold(label)), ...elements, ...more)];
}

function readMore({ url, line, document }: Idea['source']): readonly Span[] {
  return url === null
    ? text(`The rest stands in ${cutText(oneLine(document), 300)}, line ${line}.`)
    : shortLink('Read more in the document', lineAddress(url, line));
}

function applyButton({ idea, standing }: IdeaAnswer): Button | null {
  return standing === 'open' && idea.lfxUrl !== null ? { does: 'link', label: 'Apply on LFX', url: idea.lfxUrl } : null;
}

function shareButton(idea: Idea): Button {
  return { does: 'share', label: 'Share in this channel', request: { kind: 'idea', id: idea.id } };
}

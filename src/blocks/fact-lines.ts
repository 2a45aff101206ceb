/** What is said of one idea, a line for each thing. */
import type { DatedEntry, Fact, FactsAnswer } from '../answers/questions/question-answer.ts';
import type { Idea } from '../ideas/idea.ts';
import { cutText, oneLine } from './escape.ts';
import { joined, link, type Span, text } from './rich-text.ts';
import { MENTORS_RULE, mentorNames, projectName, shortAddress, standingWords } from './wording.ts';

/** Escaped code points of a line. */
export const FACT = 600;

/** What stands elsewhere in the message, and is not said in each line again. */
export interface ToldElsewhere {
  /** The page to apply on, which is on a button. */
  readonly page: boolean;
  /** That mentors are not to be written to. */
  readonly rule: boolean;
}

/** What is said of one idea, a line each. */
export function factLines(
  entry: DatedEntry,
  fact: Exclude<Fact, 'about' | 'outcome'>,
  told: ToldElsewhere,
  asksIf?: FactsAnswer['asksIf'],
): readonly (readonly Span[])[] {
  const { idea } = entry;
  switch (fact) {
    case 'mentors':
      return [mentorsLine(idea), askLine(idea, told)];
    case 'contact':
    case 'where-to-ask':
      return [askLine(idea, told), mentorsLine(idea)];
    case 'skills':
      return [skillsLine(idea)];
    case 'upstream':
      return [upstreamLine(idea)];
    case 'apply':
      return [applyLine(entry, told)];
    case 'size':
      return [
        text(idea.size === null ? 'Its size is not in the document.' : `Size: ${cutText(oneLine(idea.size), FACT)}`),
      ];
    case 'difficulty':
      return [
        text(
          idea.difficulty === undefined
            ? 'How hard it is, is not in the document.'
            : `Difficulty: ${cutText(oneLine(idea.difficulty), FACT)}`,
        ),
      ];
    case 'project-of':
      return [text(`It is an idea of ${cutText(oneLine(projectName(idea)), FACT)}.`)];
    case 'open':
      return [standingLine(entry, told, asksIf)];
  }
}

export function mentorsLine({ mentors }: Idea): readonly Span[] {
  if (mentors.length === 0) return text('The document names no mentor.');
  return text(`${mentors.length === 1 ? 'Mentor' : 'Mentors'}: ${cutText(oneLine(mentorNames(mentors)), FACT)}`);
}

function askLine({ upstream }: Idea, { rule }: ToldElsewhere): readonly Span[] {
  const [issue] = upstream;
  if (issue === undefined) {
    return text(
      `The document names no upstream issue: ask in the project’s public channels${rule ? '' : `; ${MENTORS_RULE}`}`,
    );
  }
  return [...text('Ask on the upstream issue: '), ...address(issue), ...text(rule ? '' : `; ${MENTORS_RULE}`)];
}

/** An address that can be read where links are not shown as links. */
function address(url: string): readonly Span[] {
  return link(cutText(shortAddress(url), FACT / 2), url);
}

export function skillsLine({ skills }: Idea): readonly Span[] {
  return text(
    skills.length === 0
      ? 'Skills are not in the document.'
      : `Skills: ${cutText(oneLine(skills.join(', ')), FACT * 2)}`,
  );
}

export function upstreamLine({ upstream }: Idea): readonly Span[] {
  if (upstream.length === 0) return text('An upstream issue is not in the document.');
  return [...text('Upstream issue: '), ...joined(upstream.map(address), ', ')];
}

function applyLine(entry: DatedEntry, told: ToldElsewhere): readonly Span[] {
  const { idea, standing } = entry;
  if (idea.lfxUrl === null)
    return text(`${standingWords(standing, idea)}: the document names no page to apply on yet.`);
  if (standing !== 'open') return standingLine(entry, told);
  if (told.page) return text('It is open: apply on its LFX page.');
  return [...text('It is open: apply on its '), ...link('LFX page', idea.lfxUrl), ...text('.')];
}

function standingLine(entry: DatedEntry, told: ToldElsewhere, asksIf?: FactsAnswer['asksIf']): readonly Span[] {
  return [...text(openWords(entry, asksIf)), ...pageSpans(entry.idea, told)];
}

/** Where an idea stands, for whom asks about all of it. */
export function statusLine({ idea, standing }: DatedEntry, told: ToldElsewhere): readonly Span[] {
  return [...text(`${standingWords(standing, idea)}.`), ...pageSpans(idea, told)];
}

function pageSpans({ lfxUrl }: Idea, { page }: ToldElsewhere): readonly Span[] {
  return lfxUrl === null || page ? [] : [...text(' '), ...link('LFX page', lfxUrl)];
}

const OPEN_LEAD = { open: 'Yes, it is', closed: 'No, it is', taken: 'It is' } as const;

/** Whether one can apply, from the status and the term's timeline. */
function openWords({ idea, standing, applications }: DatedEntry, asksIf?: FactsAnswer['asksIf']): string {
  if (idea.program === 'gsoc' && (standing === 'proposed' || standing === 'accepted')) {
    return `${standingWords(standing, idea)}.`;
  }
  switch (standing) {
    case 'open':
      return applications.state === 'ahead'
        ? 'It has its LFX page; applications are not open yet.'
        : `${OPEN_LEAD[asksIf ?? 'open']} open for applications.`;
    case 'closed':
      return idea.status === 'proposed'
        ? 'It was proposed in a term that is over; applications are closed.'
        : asksIf === 'closed'
          ? 'Yes, applications for it are closed.'
          : 'Not any more: applications for it are closed.';
    case 'accepted':
      return 'Not yet: it is accepted, but has no LFX page to apply on.';
    case 'proposed':
      return 'Not yet: it is proposed, and has no LFX page to apply on.';
  }
}

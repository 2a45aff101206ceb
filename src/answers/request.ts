/**
 * What somebody asks for, understood from what they typed.
 *
 * A request is plain data: a button carries one, so that a click can be answered after a restart and by another
 * replica. Every request can be said in words again, and those words mean the same request.
 */

/** A list of ideas is asked for by words, by the name of a project, or by the name of a mentor. */
export interface ListRequest {
  readonly kind: 'search' | 'project' | 'mentor';
  /** The query, or the name; either may hold search filters such as `term:any`. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
}

/** All projects, or all skills, with how many ideas each has. */
export interface OverviewRequest {
  readonly kind: 'projects' | 'skills';
  /** Every term, instead of the newest of each program. */
  readonly everyTerm: boolean;
  /** From 1. */
  readonly page: number;
}

export interface IdeaRequest {
  readonly kind: 'idea';
  readonly id: string;
}

export interface HelpRequest {
  readonly kind: 'help';
}

/** A question in plain words, such as an example that is offered. */
export interface QuestionRequest {
  readonly kind: 'ask';
  readonly text: string;
}

export type Request = HelpRequest | QuestionRequest | ListRequest | OverviewRequest | IdeaRequest;

/** Pages beyond this are asked for by nobody. */
export const LAST_PAGE = 9999;

/** What is longer is no verb with its name, and no page of anything. */
const LONGEST_VERB = 1500;

const ADDRESSED = /^(?:\s|<@[^>]*>|\/mentorship\b)+/i;
const PAGE = /(?:^|\s)page\s*:?\s*(\d{1,4})$/i;
const PUNCTUATION = /[\s"'`.!?,;:…]+/g;

const HELP = /^(?:help|help me|examples?|usage|commands?)?$/;
const OVERVIEW =
  /^(?:(?:list|show|all|the)\s+)*(projects?|skills?)(?:\s+(?:in|of|from)?\s*(term:\s*(?:any|all)|(?:all|any|every|earlier) terms?))?$/i;
const LIST_BY_NAME = /^(project|mentor)\s*:?\s+(.+)$/is;
const MENTOR_ALONE = /^mentors?\W*$/i;
const ONE_IDEA = /^(?:idea|details?)\s+(\S+\/\S+)$/i;

/**
 * Understands what was typed. Never fails: what is no verb is a search.
 *
 * @param text as typed after the command or in a message; a leading mention or `/mentorship` is no part of it.
 */
export function parseRequest(text: string): Request {
  const typed = plainQuotes(text).replace(/\s+/g, ' ').replace(ADDRESSED, '').trim();
  if (typed.length > LONGEST_VERB) return { kind: 'search', text: typed, page: 1 };
  const page = Math.max(1, Number(PAGE.exec(typed)?.[1] ?? 1));
  const asked = typed.replace(PAGE, '').trim();

  return parseHelp(asked) ?? parseIdea(asked) ?? parseOverview(asked, page) ?? parseList(asked, page);
}

/** The words that ask for a request: what to type where there is no button. */
export function requestText(request: Request): string {
  switch (request.kind) {
    case 'help':
      return 'help';
    case 'ask':
      return request.text;
    case 'idea':
      return `idea ${request.id}`;
    case 'projects':
    case 'skills':
      return `${request.kind}${request.everyTerm ? ' term:any' : ''}${pageText(request.page)}`;
    case 'search':
      return `${request.text}${pageText(request.page)}`;
    case 'project':
    case 'mentor':
      return `${request.kind} ${request.text}${pageText(request.page)}`.replace(/ +/g, ' ').trim();
  }
}

function pageText(page: number): string {
  return page > 1 ? ` page ${page}` : '';
}

function parseHelp(asked: string): HelpRequest | null {
  return HELP.test(asked.replace(PUNCTUATION, ' ').trim().toLowerCase()) ? { kind: 'help' } : null;
}

function parseIdea(asked: string): IdeaRequest | null {
  const id = ONE_IDEA.exec(asked)?.[1];
  return id === undefined ? null : { kind: 'idea', id: id.toLowerCase() };
}

function parseOverview(asked: string, page: number): OverviewRequest | null {
  const found = OVERVIEW.exec(asked.replace(/[\s.!?]+$/, ''));
  if (found === null) return null;
  const kind = found[1]?.toLowerCase().startsWith('project') ? 'projects' : 'skills';
  return { kind, everyTerm: found[2] !== undefined, page };
}

function parseList(asked: string, page: number): ListRequest {
  if (MENTOR_ALONE.test(asked)) return { kind: 'mentor', text: '', page: 1 };
  const found = LIST_BY_NAME.exec(asked);
  if (found?.[1] === undefined || found[2] === undefined) return { kind: 'search', text: asked, page };
  const kind = found[1].toLowerCase() === 'mentor' ? 'mentor' : 'project';
  return { kind, text: found[2].trim(), page };
}

/** Phones write curly quotes; they mean the plain ones. */
function plainQuotes(text: string): string {
  return text.replace(/[“”„‟«»]/g, '"').replace(/[‘’‚‛]/g, "'");
}

/**
 * What a button carries.
 *
 * A button's `value` comes back from Slack as it was sent, perhaps years later, perhaps to another replica, perhaps
 * made up by somebody. It holds a whole request and nothing secret; what cannot be read gives null.
 */
import type { ListRequest, OverviewRequest, Request } from '../answers/request.ts';
import { LAST_PAGE } from '../answers/request.ts';
import { lengthOf } from './escape.ts';
import { LIMITS } from './limits.ts';

/** What a press asks for: a request, or words carried out as if they were typed. */
export type Pressed = Request | { readonly kind: 'say'; readonly words: string };

/** Stands first in every state; a state of another version is not read. */
const VERSION = 1;

/**
 * A request as a button's value.
 *
 * @returns null where the request is too long for a button: say what to type instead.
 */
export function encodeState(request: Pressed): string | null {
  const state = JSON.stringify([VERSION, request.kind, ...fieldsOf(request)]);
  return lengthOf(state) > LIMITS.buttonValue ? null : state;
}

function fieldsOf(request: Pressed): readonly unknown[] {
  switch (request.kind) {
    case 'help':
      return [];
    case 'ask':
      return [request.text];
    case 'idea':
      return [request.id];
    case 'say':
      return [request.words];
    case 'projects':
    case 'skills':
      return [request.page, request.everyTerm];
    case 'search':
    case 'project':
    case 'mentor':
      return [request.page, request.text];
  }
}

/** What a button's value asks for; null where it holds nothing that we can read. */
export function decodeState(value: unknown): Pressed | null {
  if (typeof value !== 'string' || value.length > LIMITS.buttonValue * 2) return null;
  const state = parseArray(value);
  if (state?.[0] !== VERSION) return null;
  const [, kind, first, second] = state;
  switch (kind) {
    case 'help':
      return { kind };
    case 'ask':
      return typeof first === 'string' ? { kind, text: first } : null;
    case 'idea':
      return typeof first === 'string' && first !== '' ? { kind, id: first } : null;
    case 'say':
      return typeof first === 'string' && first !== '' ? { kind, words: first } : null;
    case 'projects':
    case 'skills':
      return overviewRequest(kind, first, second);
    case 'search':
    case 'project':
    case 'mentor':
      return listRequest(kind, first, second);
    default:
      return null;
  }
}

function overviewRequest(kind: OverviewRequest['kind'], page: unknown, everyTerm: unknown): OverviewRequest | null {
  return isPage(page) && typeof everyTerm === 'boolean' ? { kind, everyTerm, page } : null;
}

function listRequest(kind: ListRequest['kind'], page: unknown, text: unknown): ListRequest | null {
  return isPage(page) && typeof text === 'string' ? { kind, text, page } : null;
}

function isPage(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LAST_PAGE;
}

function parseArray(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

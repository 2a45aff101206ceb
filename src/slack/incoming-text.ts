/**
 * What a person typed, out of what Slack sends.
 *
 * Slack marks people, channels, links and dates as `<…>` and escapes `&`, `<` and `>` around them. Here they
 * become the plain words the person saw, so that a mention is something to search for and nothing that pings.
 */

const MARKED = /<([@#!]|(?=[a-z][a-z\d+.-]*:))([^<>|]+)(?:\|([^<>]*))?>/gi;
/** Emoji as Slack spells them: `:wave:`, `:wave::skin-tone-3:`. */
const EMOJI = /(?<![\w:])(?::[a-z0-9_+'-]+:)+(?![\w:])/g;
/** The command in a thread, where Slack runs none. */
const COMMAND = /^\s*\/mentorship(?!\S)/i;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * The plain words of a message or a command.
 *
 * @param text as Slack sends it; anything a client can make up.
 * @param botUserId the bot's own user, whose mention is an address and not part of what was asked.
 */
export function typedText(text: string, botUserId?: string): string {
  return text
    .replace(MARKED, (_, sign: string, target: string, label: string | undefined) =>
      sign === '@' && target === botUserId ? ' ' : wordsOf(sign, target, label),
    )
    .replace(EMOJI, ' ')
    .replace(COMMAND, ' ')
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

/** What a client shows for something marked: its label, or else what it points to. A pasted page is its whole address. */
function wordsOf(sign: string, target: string, label = ''): string {
  switch (sign) {
    case '@':
      return `@${label || target}`;
    case '#':
      return `#${label || target}`;
    case '!':
      return label || `@${target.replace(/\^.*$/, '')}`;
    default:
      return isPastedPage(target, label) ? target : label || target;
  }
}

/** Slack shortens a pasted address; a name such as node.js that it takes for one has no page. */
function isPastedPage(target: string, label: string): boolean {
  const page = /^https?:\/\/(?:www\.)?([^/?#]+[/?#].+)$/i.exec(target)?.[1];
  const shown = label.replace(/^https?:\/\/|^www\.|…$|\.\.\.$/gi, '');
  return page !== undefined && shown !== '' && page.toLowerCase().startsWith(shown.toLowerCase());
}

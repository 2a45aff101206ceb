/**
 * What a person typed, out of what Slack sends.
 *
 * Slack marks people, channels, links and dates as `<…>` and escapes `&`, `<` and `>` around them. Here they
 * become the plain words the person saw, so that a mention is something to search for and nothing that pings.
 */

const MARKED = /<([@#!]|(?=[a-z][a-z\d+.-]*:))([^<>|]+)(?:\|([^<>]*))?>/gi;
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
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

/** What a client shows for something marked: its label, or else what it points to. */
function wordsOf(sign: string, target: string, label = ''): string {
  switch (sign) {
    case '@':
      return `@${label || target}`;
    case '#':
      return `#${label || target}`;
    case '!':
      return label || `@${target.replace(/\^.*$/, '')}`;
    default:
      return label || target;
  }
}

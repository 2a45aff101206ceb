/**
 * What Slack would say against a message or a view, from its documented limits; and whether it could ping.
 *
 * It shares nothing with src/blocks on purpose: a limit that is wrong there must not be wrong here too.
 */

type Json = Readonly<Record<string, unknown>>;

const TEXT_MOST: Readonly<Record<string, number>> = { section: 3000, header: 150, context: 3000 };
const KNOWN_BLOCKS = ['section', 'header', 'context', 'actions', 'divider', 'rich_text', 'input', 'image'];
const TOTAL_MOST = 10_000;

/** Every complaint about what would be posted; empty when Slack would take it. */
export function complaintsAboutMessage(message: Json): string[] {
  const blocks = list(message.blocks);
  const text = String(message.text ?? '');
  return [
    ...(text === '' ? ['no text for notifications'] : []),
    ...tooLong('text', text, 4000),
    ...(blocks.length > 50 ? [`${blocks.length} blocks, 50 at most`] : []),
    ...(renderedLength(blocks) > TOTAL_MOST ? [`${renderedLength(blocks)} characters in all`] : []),
    ...complaintsAboutBlocks(blocks),
    ...pings('text', text, false),
  ];
}

/** Every complaint about a modal. */
export function complaintsAboutView(view: Json): string[] {
  const blocks = list(view.blocks);
  const title = (view.title ?? {}) as Json;
  return [
    ...(view.type === 'modal' ? [] : ['not a modal']),
    ...(title.type === 'plain_text' ? tooLong('title', String(title.text), 24) : ['no title']),
    ...tooLong('private_metadata', String(view.private_metadata ?? ''), 3000),
    ...(blocks.length > 100 ? [`${blocks.length} blocks, 100 at most`] : []),
    ...(JSON.stringify(view).length > 250_000 ? ['view_too_large'] : []),
    ...complaintsAboutBlocks(blocks),
  ];
}

function complaintsAboutBlocks(blocks: readonly Json[]): string[] {
  const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined);
  return [
    ...(new Set(ids).size === ids.length ? [] : ['a block_id twice']),
    ...blocks.flatMap((block, index) => complaintsAboutBlock(block).map((complaint) => `block ${index}: ${complaint}`)),
  ];
}

function complaintsAboutBlock(block: Json): string[] {
  const type = String(block.type);
  return [
    ...(KNOWN_BLOCKS.includes(type) ? [] : [`unknown type ${type}`]),
    ...tooLong('block_id', String(block.block_id ?? ''), 255),
    ...(isJson(block.text) ? complaintsAboutText(block.text, TEXT_MOST[type] ?? 3000) : []),
    ...(type === 'section' ? complaintsAboutSection(block) : []),
    ...(type === 'context' ? list(block.elements).flatMap((element) => complaintsAboutText(element, 3000)) : []),
    ...(type === 'rich_text' ? complaintsAboutRichText(block) : complaintsAboutElements(type, list(block.elements))),
  ];
}

function complaintsAboutSection({ text, fields, accessory }: Json): string[] {
  return [
    ...(text === undefined && fields === undefined ? ['an empty section'] : []),
    ...(list(fields).length > 10 ? ['more than 10 fields'] : []),
    ...list(fields).flatMap((field) => complaintsAboutText(field, 2000)),
    ...(isJson(accessory) ? complaintsAboutElements('section', [accessory]) : []),
  ];
}

function complaintsAboutElements(type: string, elements: readonly Json[]): string[] {
  const most = type === 'actions' ? 25 : 10;
  const actionIds = elements.map((element) => element.action_id).filter((id) => id !== undefined);
  return [
    ...(['actions', 'context'].includes(type) && elements.length === 0 ? ['no elements'] : []),
    ...(elements.length > most ? [`${elements.length} elements, ${most} at most`] : []),
    ...(new Set(actionIds).size === actionIds.length ? [] : ['an action_id twice']),
    ...elements.filter((element) => element.type === 'button').flatMap(complaintsAboutButton),
  ];
}

function complaintsAboutText(text: Json, most: number): string[] {
  const words = String(text.text);
  return [
    ...(words === '' ? ['an empty text'] : []),
    ...tooLong('text', words, most),
    ...(text.type === 'plain_text' && 'verbatim' in text ? ['verbatim in plain_text'] : []),
    ...(text.type === 'mrkdwn' ? pings('mrkdwn', words, text.verbatim === true) : []),
  ];
}

function complaintsAboutButton(button: Json): string[] {
  const url = button.url;
  return [
    ...tooLong('button text', String((button.text as Json).text), 75),
    ...((button.text as Json).type === 'plain_text' ? [] : ['a button text that is no plain_text']),
    ...tooLong('button value', String(button.value ?? ''), 2000),
    ...tooLong('action_id', String(button.action_id ?? ''), 255),
    ...(url === undefined ? [] : [...tooLong('url', String(url), 3000), ...wrongAddress(url)]),
  ];
}

/** Foreign words may only be `text` and `link`; anything else in rich text pings or is refused. */
function complaintsAboutRichText(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(complaintsAboutRichText);
  if (!isJson(value)) return [];
  const type = value.type;
  const pinging = ['user', 'usergroup', 'channel', 'broadcast', 'team'].includes(String(type));
  const empty = (type === 'text' || type === 'link') && value.text === '';
  return [
    ...(pinging ? [`a rich text ${String(type)}`] : []),
    ...(empty ? ['an empty rich text element'] : []),
    ...(type === 'link' ? wrongAddress(value.url) : []),
    ...complaintsAboutRichText(value.elements),
  ];
}

function wrongAddress(url: unknown): string[] {
  return /^https?:\/\//.test(String(url)) ? [] : [`${String(url)} is no web address`];
}

/** What in a mrkdwn text would ping; our own date and link forms are no ping. */
function pings(where: string, text: string, verbatim: boolean): string[] {
  const marked = text.match(/<[@#!](?!date\^)[^>]*>/g) ?? [];
  const plain = where === 'mrkdwn' && !verbatim ? (text.match(/@(?:here|channel|everyone)\b/g) ?? []) : [];
  return [...marked, ...plain].map((ping) => `${where} pings with ${ping}`);
}

function tooLong(what: string, text: string, most: number): string[] {
  const { length } = Array.from(text);
  return length > most ? [`${what} of ${length} characters, ${most} at most`] : [];
}

/** The characters of all words in the blocks, counted as Slack counts them: escaped. */
function renderedLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + renderedLength(each), 0);
  if (!isJson(value)) return 0;
  const own = typeof value.text === 'string' ? escapedLength(value.text, value.type === 'mrkdwn') : 0;
  return Object.values(value).reduce((sum: number, each) => sum + renderedLength(each), own);
}

function escapedLength(text: string, isEscaped: boolean): number {
  const escaped = isEscaped ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return Array.from(escaped).length;
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

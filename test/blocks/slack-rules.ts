/** What Slack would refuse, and what would be live, in a message or a view: the rules by which the blocks are judged. */
import { byteLength, escapedLength, lengthOf } from '../../src/blocks/escape.ts';
import { LIMITS } from '../../src/blocks/limits.ts';

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in a value, the value itself first. */
function objectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function within(name: string, value: unknown, most: number, least = 1): string[] {
  const length = typeof value === 'string' ? lengthOf(value) : array(value).length;
  return length < least || length > most ? [`${name} has ${length}, not ${least} to ${most}`] : [];
}

/** Element types of rich_text that may leave. */
const RICH = [
  'rich_text',
  'rich_text_section',
  'rich_text_list',
  'rich_text_quote',
  'rich_text_preformatted',
  'text',
  'link',
  'date',
];
const OTHERS = ['header', 'context', 'actions', 'divider', 'button', 'plain_text', 'mrkdwn', 'modal'];

/** Each object's own faults. */
function faultsOf(object: Json): string[] {
  const { type } = object;
  switch (type) {
    case undefined:
      return [];
    case 'header':
      return within('header', (object.text as Json).text, LIMITS.headerText);
    case 'context':
      return within('context elements', object.elements, LIMITS.contextElements);
    case 'actions':
      return [...within('actions elements', object.elements, LIMITS.actionsElements), ...idFaults(object.elements)];
    case 'button':
      return buttonFaults(object);
    case 'rich_text_list':
      return [
        ...within('list items', object.elements, Number.POSITIVE_INFINITY),
        ...((object.indent as number) > LIMITS.listIndent ? ['a list is indented too far'] : []),
      ];
    case 'rich_text':
    case 'rich_text_section':
    case 'rich_text_quote':
    case 'rich_text_preformatted':
      return within(type, object.elements, Number.POSITIVE_INFINITY);
    case 'text':
    case 'plain_text':
      return within(type, object.text, LIMITS.textObject);
    case 'link':
      return [...within('link text', object.text, LIMITS.textObject), ...urlFaults(object.url)];
    case 'date':
      return dateFaults(object);
    case 'mrkdwn':
      return [...within('mrkdwn', object.text, LIMITS.textObject), ...mrkdwnFaults(object)];
    default:
      return RICH.includes(String(type)) || OTHERS.includes(String(type)) ? [] : [`${String(type)} may not leave`];
  }
}

function idFaults(elements: unknown): string[] {
  const ids = array(elements).map((element) => (element as Json).action_id);
  return new Set(ids).size === ids.length ? [] : ['an action_id stands twice in a block'];
}

function buttonFaults(button: Json): string[] {
  return [
    ...within('button text', (button.text as Json).text, LIMITS.buttonText),
    ...within('action_id', button.action_id, LIMITS.actionId),
    ...(button.value === undefined ? [] : within('button value', button.value, LIMITS.buttonValue)),
    ...(button.url === undefined ? [] : urlFaults(button.url)),
    ...within('accessibility_label', button.accessibility_label ?? '-', LIMITS.buttonText),
  ];
}

/** An instant, with words for those whose client shows no dates. */
function dateFaults({ timestamp, format, fallback }: Json): string[] {
  return [
    ...(Number.isInteger(timestamp) ? [] : [`${String(timestamp)} is no timestamp`]),
    ...(/\{\w+\}/.test(String(format)) ? [] : ['a date without a format']),
    ...(/ UTC$/.test(String(fallback)) ? [] : ['a date whose words name no zone']),
  ];
}

function urlFaults(url: unknown): string[] {
  const fine = typeof url === 'string' && /^https?:\/\/[^\s<>|"]+$/.test(url);
  return [...(fine ? [] : [`${String(url)} is no web address`]), ...within('url', url, LIMITS.url)];
}

/** mrkdwn must say verbatim, and hold dates and links between `<` and `>` and nothing else. */
function mrkdwnFaults(object: Json): string[] {
  const text = String(object.text);
  const rest = text.replace(/<(?:https?:\/\/[^|<>\s]+\|[^|<>]+|!date\^\d+\^[^<>|]+\|[^<>|]+)>/g, '');
  return [
    ...(object.verbatim === true ? [] : ['mrkdwn that is not verbatim']),
    ...(/[<>]/.test(rest) ? [`live mrkdwn: ${rest}`] : []),
    ...(/@(?=\w)/.test(rest) ? [`a name in mrkdwn: ${rest}`] : []),
  ];
}

/** All text that Slack adds up, once escaped. */
function weightOf(blocks: unknown): number {
  return objectsIn(blocks).reduce((sum, object) => {
    const { type, text, url } = object;
    if (type === 'header') return sum + LIMITS.headerWeight;
    if (typeof text !== 'string') return sum;
    return (
      sum + (type === 'mrkdwn' ? lengthOf(text) : escapedLength(text)) + (typeof url === 'string' ? lengthOf(url) : 0)
    );
  }, 0);
}

/** What is wrong with a message; nothing, for one that Slack takes and that pings nobody. */
export function messageFaults({ text, blocks }: { readonly text: string; readonly blocks: unknown }): string[] {
  const weight = weightOf(blocks);
  return [
    ...within('blocks', blocks, LIMITS.blocksInMessage),
    ...objectsIn(blocks).flatMap(faultsOf),
    ...(weight > LIMITS.messageText ? [`all text weighs ${weight}`] : []),
    ...(byteLength(text) > LIMITS.messageTextBytes ? [`the text has ${byteLength(text)} bytes`] : []),
    ...(text.trim() === '' ? ['there is no text'] : []),
    ...(/[<>]/.test(text) ? ['the text is not escaped'] : []),
    ...(/@(?=\w)/.test(text) ? ['the text holds a name'] : []),
  ];
}

/** What is wrong with a modal. */
export function viewFaults(view: unknown): string[] {
  const { title, close, blocks } = view as { title: Json; close: Json; blocks: unknown };
  return [
    ...within('view title', title.text, LIMITS.viewTitle),
    ...within('view close', close.text, LIMITS.viewButton),
    ...within('view blocks', blocks, LIMITS.blocksInView),
    ...objectsIn(blocks).flatMap(faultsOf),
    ...(byteLength(JSON.stringify(view)) > LIMITS.viewBytes ? ['the view is too large'] : []),
  ];
}

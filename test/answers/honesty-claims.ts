/**
 * What an answer claims, and whether the documents hold it. Nothing here asks the answering how it came to its answer:
 * what is shown is read as a person reads it, and counted again.
 */
import type { Answer } from '../../src/answers/answer.ts';
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { OFFICIAL_PAGES } from '../../src/answers/reading/official-pages.ts';
import { answerMessages, answerText } from '../../src/blocks/answer-message.ts';
import type { Idea } from '../../src/ideas/idea.ts';
import { messageFaults } from '../blocks/slack-rules.ts';

const DAY = 86_400_000;
const URLS = /https?:\/\/[^\s<>"|)\]]+/g;

/** All that may be told, as one text. */
export interface Truth {
  readonly text: string;
  readonly ideas: ReadonlyMap<string, string>;
  readonly links: ReadonlySet<string>;
  /** Every number that stands somewhere, and every day between now and a date. */
  readonly numbers: ReadonlySet<number>;
  /** How many ideas each term has, by its name. */
  readonly terms: ReadonlyMap<string, number>;
  readonly now: Date;
  /** Names of other documents. */
  readonly strangers: readonly string[];
}

export function truthOf({ catalog, now }: AnswerContext, strangers: readonly string[]): Truth {
  const pages = Object.values(OFFICIAL_PAGES);
  const text = [...catalog.ideas, ...catalog.timelines, ...pages, now].map((value) => JSON.stringify(value)).join('\n');
  const dates = catalog.timelines.flatMap(({ rows }) => rows.flatMap(({ from, to }) => [from, to]));
  return {
    text,
    ideas: new Map(catalog.ideas.map((idea) => [idea.id, JSON.stringify(idea)])),
    links: new Set((text.match(URLS) ?? []).map(plainLink)),
    numbers: new Set([...numbersIn(text), ...dates.flatMap((date) => daysTo(date, now))]),
    now,
    terms: countBy(catalog.ideas, ({ program, term }) => termWords(program, term)),
    strangers: strangers.filter((name) => !text.toLowerCase().includes(name.toLowerCase())),
  };
}

/** What is wrong with an answer; nothing, for an honest one. Only a first question's scope can be counted again. */
export function liesIn(asked: string, answer: Answer, truth: Truth, first: boolean): readonly string[] {
  const messages = answerMessages(answer);
  const texts = [answerText(answer), ...messages.map(({ text }) => text)];
  const surfaces = [...texts, ...stringsIn(messages.map(({ blocks }) => blocks))];
  return [
    ...inventedIdeas(answer, truth),
    ...texts.flatMap((text) => inventedWords(asked, text, truth, first)),
    ...texts.flatMap((text) => falseTimes(text, truth)),
    ...surfaces.flatMap((text) => inventedLinks(text, truth)),
    ...surfaces.flatMap(addressIn),
    ...pingsIn(answerText(answer)),
    ...messages.flatMap(messageFaults),
  ];
}

function inventedWords(asked: string, text: string, truth: Truth, first: boolean): readonly string[] {
  return [
    ...strangersIn(asked, text, truth),
    ...inventedNumbers(asked, text, truth),
    ...(first ? falseCounts(text, truth) : []),
  ];
}

/** Ideas anywhere in the answer as data: each must be the catalog's, word by word. */
function inventedIdeas(answer: Answer, truth: Truth): readonly string[] {
  return objectsIn(answer)
    .filter((value): value is Idea & Record<string, unknown> => 'mentors' in value && 'title' in value)
    .filter((idea) => truth.ideas.get(idea.id) !== JSON.stringify(idea))
    .map(({ id }) => `an idea that is not in the catalog: ${id}`);
}

function inventedLinks(text: string, truth: Truth): readonly string[] {
  return (text.match(URLS) ?? [])
    .map(plainLink)
    .flatMap((url) => (truth.links.has(url) ? [] : [`a link from nowhere: ${url}`]));
}

/** A name of somebody or something that neither the documents nor the question hold. */
function strangersIn(asked: string, text: string, { strangers }: Truth): readonly string[] {
  const said = text.toLowerCase();
  const typed = asked.toLowerCase();
  return strangers
    .filter((name) => said.includes(name.toLowerCase()) && !typed.includes(name.toLowerCase()))
    .map((name) => `a name from nowhere: ${name}`);
}

/** Numbers beyond the catalog's size that stand nowhere; smaller ones are counts, which have rules of their own. */
function inventedNumbers(asked: string, text: string, truth: Truth): readonly string[] {
  const small = Math.max(truth.ideas.size, 31);
  return numbersIn(text.replaceAll(URLS, ''))
    .filter((number) => number > small && !truth.numbers.has(number) && !asked.includes(String(number)))
    .map((number) => `a number from nowhere: ${number}`);
}

/** "3 of 14 ideas in LFX 2027 Term 1 and GSoC 2027": the terms it names must have 14. */
function falseCounts(text: string, { terms }: Truth): readonly string[] {
  return [...text.matchAll(/(?:\b(\d+) of|None of|All)(?: the)? (\d+) ideas (?:in|of) ([^.:\n]*)/g)].flatMap(
    (match) => {
      const [said, some, all, where = ''] = match;
      const named = [...terms].filter(([name]) => where.includes(name));
      const true_ = named.reduce((sum, [, count]) => sum + count, 0);
      const fits = named.length === 0 || Number(all) === true_;
      return fits && Number(some ?? 0) <= Number(all) ? [] : [`a false count: ${said} (${true_})`];
    },
  );
}

/** "Applications closed 31 Mar 2027": what is to come has not been, and what is over will not be. */
function falseTimes(text: string, { now }: Truth): readonly string[] {
  return [
    ...text.matchAll(/applications (closed|ended|close|end|open) (\d{1,2} \w{3} \d{4})(?:, (\d\d:\d\d) UTC)?/gi),
  ].flatMap(([said, verb = '', day, time]) => {
    const at = Date.parse(`${day} ${time ?? '12:00'} UTC`);
    const isPast = /ed$/i.test(verb);
    return isPast === at < now.getTime() ? [] : [`a false time: ${said}`];
  });
}

/** Found by a pattern of its own, so that what the parser misses is seen here. */
const ADDRESS = /[\w.+-]+ ?(?:@|\[at\]|\(at\)) ?[\w-]+ ?(?:\.|\[dot\]|\(dot\)) ?[a-z]{2,}/i;

function addressIn(text: string): readonly string[] {
  const address = ADDRESS.exec(text.replaceAll(URLS, '').replaceAll('\u2060', ''));
  return address === null ? [] : [`an e-mail address: ${address[0]}`];
}

/** What pings where a text is passed on as it stands. */
function pingsIn(text: string): readonly string[] {
  const ping = /<[!@#][^>]*>|(?<![\w.])@(?:here|channel|everyone)\b/i.exec(text);
  return ping === null ? [] : [`a ping: ${ping[0]}`];
}

function daysTo(date: string | null, now: Date): readonly number[] {
  if (date === null) return [];
  const days = Math.abs(Date.parse(date) - now.getTime()) / DAY;
  return [Math.floor(days), Math.round(days), Math.ceil(days), Math.ceil(days) + 1];
}

function termWords(program: Idea['program'], term: string | null): string {
  const [year, number] = (term ?? '').split('-');
  return program === 'gsoc' ? `GSoC ${year}` : `LFX ${year} Term ${number}`;
}

function countBy<Value>(values: readonly Value[], key: (value: Value) => string): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(values, key)].map(([name, group]) => [name, group.length]));
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/(?<![\w.])\d+(?![\w.]*[a-z])/gi) ?? []).map(Number);
}

/** Without what a sentence or Markdown puts behind it, and spelled as a browser spells it. */
function plainLink(url: string): string {
  const bare = url.replace(/\\["n].*$/, '').replace(/[.,;:!?'`*_…]+$/, '');
  return (URL.parse(bare)?.href ?? bare).replace(/\/$/, '');
}

function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

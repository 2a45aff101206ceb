/**
 * `search`: one query for a person, or a stream of them for programs.
 */
import { phraseOf } from '../answers/phrase.ts';
import { countWords } from '../blocks/count-words.ts';
import { listed } from '../blocks/wording.ts';
import type { Idea } from '../ideas/idea.ts';
import { termName } from '../ideas/term.ts';
import { buildIndex, type SearchIndex } from '../search/build-index.ts';
import { type ParsedQuery, parseQuery } from '../search/query.ts';
import { type Hit, type SearchResult, search } from '../search/search.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { fold } from './fold.ts';
import { readCatalog } from './read-catalog.ts';
import { readTermScope } from './term-scope.ts';
import type { Terminal } from './terminal.ts';

/** How many results a person sees who does not say. */
const DEFAULT_LIMIT = 10;
/** More than these would hide the results below them. */
const MAX_TERMS_NAMED = 3;
const FROM_STANDARD_INPUT = '-';

/** What a query gave: a result, or what to type instead. */
type Outcome = { readonly kind: 'result'; readonly result: SearchResult } | Extract<ParsedQuery, { kind: 'refused' }>;

export async function runSearch({ args, options }: Call, terminal: Terminal): Promise<ExitCode> {
  const scope = readTermScope(options.term);
  if (scope.kind === 'refused') return refuse(scope.message, terminal);
  const term = scope.kind === 'term' ? scope.value : undefined;
  const typed = args.join(' ');
  const isStream = typed === FROM_STANDARD_INPUT;
  // A query that cannot be followed is told before a document is read.
  const first = isStream ? null : parseQuery(typed);
  if (first?.kind === 'refused' && !options.json) return refuse(first.message, terminal);

  const read = await readCatalog(options.source, terminal);
  if (read === null) return EXIT.configuration;
  const index = buildIndex(read.catalog.ideas);
  if (isStream) {
    for await (const line of terminal.lines()) {
      await terminal.print(jsonLine(line, find(line, index, term), options.limit));
    }
    return read.exitCode;
  }
  const outcome = find(typed, index, term);
  if (options.json) await terminal.print(jsonLine(typed, outcome, options.limit));
  if (outcome.kind === 'refused') return refuse(outcome.message, terminal);
  if (!options.json)
    await terminal.print(describeResult(outcome.result, index, options.limit ?? DEFAULT_LIMIT, terminal));
  return read.exitCode;
}

function find(text: string, index: SearchIndex, term: string | undefined): Outcome {
  const parsed = parseQuery(text);
  return parsed.kind === 'refused' ? parsed : { kind: 'result', result: search(index, parsed.query, term) };
}

function refuse(message: string, terminal: Terminal): ExitCode {
  terminal.warn(`${message}\n`);
  return EXIT.usage;
}

/**
 * The shape other programs rely on. Where some of the results only come close, they are the last, and `nearly` says how
 * many of the `total` they are; a refused query has no results and says why under `refused`.
 */
function jsonLine(query: string, outcome: Outcome, limit: number | null): string {
  if (outcome.kind === 'refused') {
    const { message, suggestions } = outcome;
    return `${JSON.stringify({ query, total: 0, results: [], suggestions, refused: message })}\n`;
  }
  const { hits, nearly, suggestions } = outcome.result;
  const all = [...hits, ...nearly];
  const results = all.slice(0, limit ?? all.length).map(({ idea, score }) => {
    const { id, title, project, source } = idea;
    return { id, title, project, score, source };
  });
  const close = nearly.length > 0 ? { nearly: nearly.length } : {};
  return `${JSON.stringify({ query, total: all.length, ...close, results, suggestions })}\n`;
}

function describeResult(result: SearchResult, index: SearchIndex, limit: number, terminal: Terminal): string {
  const { total, hits, nearly, query } = result;
  const terms = [...new Set(hits.map(({ idea }) => termName(idea.program, idea.term)))];
  const where = terms.length > 0 && terms.length <= MAX_TERMS_NAMED ? ` in ${listed(terms)}` : '';
  const ideas = result.relaxed.length > 0 ? [] : hits.map(({ idea }) => idea);
  const head = `${countWords(total, phraseOf(query, ideas, index))}${where}`;
  const shown = hits.slice(0, limit).map((hit, index) => describeHit(hit, index + 1, terminal));
  const close = nearly
    .slice(0, Math.max(0, limit - total))
    .map((hit, index) => describeHit(hit, total + index + 1, terminal));
  const closeHead =
    close.length === 0 ? [] : [`${nearly.length} more ${nearly.length === 1 ? 'comes' : 'come'} close:`, ''];
  return [terminal.bold(head), ...notesOf(result), '', ...shown, ...closeHead, ...close, ...endOf(result, limit)]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** What could not be taken as typed, and what was changed about the query for anything to match. */
function notesOf({ query, mended, relaxed }: SearchResult): string[] {
  return [
    ...query.notes,
    ...mended.map(({ from, to }) => `Showing ${to}: "${from}" looks like a typo.`),
    ...(relaxed.length === 0 ? [] : [`Nothing has all of it; left out: ${relaxed.join(', ')}.`]),
  ];
}

function describeHit({ idea, matched, alsoAsks }: Hit, place: number, { width, bold }: Terminal): string {
  const number = `${place}. `.padStart(4);
  const indent = ' '.repeat(number.length);
  const why = [matched.join(', '), alsoAsks.length > 0 ? `also asks for ${alsoAsks.join(', ')}` : '']
    .filter((part) => part !== '')
    .join('; ');
  return [
    fold(number + nameOf(idea, bold), width, indent),
    ...(why === '' ? [] : [fold(indent + why, width, indent)]),
    `${indent}${idea.status}${idea.lfxUrl === null ? '' : `, apply at ${idea.lfxUrl}`}`,
    `${indent}${idea.source.document}:${idea.source.line}`,
    '',
  ].join('\n');
}

/** Project and title; authors often start the title with the project. */
function nameOf({ project, title }: Idea, bold: Terminal['bold']): string {
  return title.toLowerCase().startsWith(project.toLowerCase()) ? bold(title) : `${bold(project)}: ${title}`;
}

function endOf({ hits, nearly, earlier, suggestions }: SearchResult, limit: number): string[] {
  const total = hits.length + nearly.length;
  return [
    ...(total > limit ? [`${limit} of ${total} shown; all with --limit ${total}.`] : []),
    ...(earlier > 0 ? [`${earlier} more in earlier terms: add --term any.`] : []),
    ...(total === 0 && suggestions.length > 0 ? ['Try:', ...suggestions.map((query) => `  ${query}`)] : []),
  ];
}

/**
 * `dates`: what happens when in each term, and where the term stands now.
 */
import type { Catalog, Program, Timeline, TimelineRow } from '../ideas/idea.ts';
import { nextDate, type Phase, phaseAt } from '../ideas/phase.ts';
import { compareTerms, termName } from '../ideas/term.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { fold } from './fold.ts';
import { readCatalog } from './read-catalog.ts';
import { readTermScope, withinScope } from './term-scope.ts';
import type { Terminal } from './terminal.ts';

/** A term as `--json` gives it. The shape is a contract with other tools. */
interface TermDates {
  readonly program: Program | null;
  readonly term: string | null;
  readonly phase: Phase;
  readonly rows: readonly TimelineRow[];
}

/** A term of the documents; its timeline is null where none of them tells one. */
interface KnownTerm {
  readonly program: Program | null;
  readonly term: string | null;
  readonly timeline: Timeline | null;
}

const NO_DATE = 'no date';
const GAP = '  ';

export async function runDates({ args, options }: Call, terminal: Terminal): Promise<ExitCode> {
  const scope = readTermScope(options.term);
  if (scope.kind === 'refused') {
    terminal.warn(`${scope.message}\n`);
    return EXIT.usage;
  }
  const read = await readCatalog([...args, ...options.source], terminal);
  if (read === null) return EXIT.configuration;
  const all = termsOf(read.catalog);
  const terms = withinScope(scope, all);
  const now = new Date();
  if (options.json)
    await terminal.print(
      `${JSON.stringify(
        terms.map((term) => toJson(term, now)),
        null,
        2,
      )}\n`,
    );
  else await terminal.print(describe(terms, all.length - terms.length, now, terminal));
  return read.exitCode;
}

/** Every term that has a timeline or ideas, the newest of each program first. */
function termsOf({ timelines, ideas }: Catalog): readonly KnownTerm[] {
  const terms = new Map<string, KnownTerm>();
  for (const timeline of timelines) {
    const { program, term } = timeline;
    terms.set(`${program} ${term}`, { program, term, timeline });
  }
  for (const { program, term } of ideas) {
    if (!terms.has(`${program} ${term}`)) terms.set(`${program} ${term}`, { program, term, timeline: null });
  }
  const byProgram = [...Map.groupBy(terms.values(), ({ program }) => program).values()];
  return byProgram.flatMap((ofProgram) => ofProgram.toSorted((one, other) => compareTerms(other.term, one.term)));
}

function toJson({ program, term, timeline }: KnownTerm, now: Date): TermDates {
  return { program, term, phase: phaseAt(timeline, now), rows: timeline?.rows ?? [] };
}

type Shape = Pick<Terminal, 'width' | 'bold'>;

function describe(terms: readonly KnownTerm[], hiddenCount: number, now: Date, shape: Shape): string {
  const parts = terms.map((term) => describeTerm(term, now, shape));
  if (terms.length === 0) parts.push('The documents tell no dates.\n');
  if (hiddenCount > 0) parts.push(`${hiddenCount} more term${hiddenCount === 1 ? '' : 's'}: add --term any.\n`);
  return parts.join('\n');
}

function describeTerm({ program, term, timeline }: KnownTerm, now: Date, { width, bold }: Shape): string {
  const head = bold(`${termName(program, term)}: ${phaseAt(timeline, now)}`);
  if (timeline === null) return `${head}\n${GAP}The documents have no timeline of this term.\n`;
  const next = nextDate(timeline, now);
  const coming = next === null ? [] : [fold(`${GAP}Next: ${next.row.activity}, ${next.row.text}`, width, GAP)];
  const where = `${GAP}${timeline.source.document}:${timeline.source.line}`;
  return [head, ...coming, '', ...describeRows(timeline.rows, width), '', where, ''].join('\n');
}

/** Two columns; what could not be dated keeps the document's words. */
function describeRows(rows: readonly TimelineRow[], width: number): readonly string[] {
  const column = Math.max(...rows.map((row) => dateOf(row).length)) + 2 * GAP.length;
  const indent = ' '.repeat(column);
  return rows.map((row) => {
    const date = dateOf(row);
    const words = date === NO_DATE && row.text !== '' ? `${row.activity} (${row.text})` : row.activity;
    return (GAP + date).padEnd(column) + fold(words, width - column).replaceAll('\n', `\n${indent}`);
  });
}

/** "2026-05-05 to 2026-05-19 18:00 UTC"; one date where a row has only one. */
function dateOf({ from, to }: TimelineRow): string {
  if (from === null && to === null) return NO_DATE;
  const said = [...new Set([from ?? 'no date', to ?? 'no date'])];
  return said.map((iso) => iso.replace(/T(\d\d:\d\d):\d\dZ$/, ' $1 UTC')).join(' to ');
}

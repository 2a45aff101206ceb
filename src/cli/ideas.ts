/**
 * `ideas`: what was read, for people by program, term and project, for programs as an array.
 */
import type { Idea } from '../ideas/idea.ts';
import { termName } from '../ideas/term.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { fold } from './fold.ts';
import { readCatalog } from './read-catalog.ts';
import { readTermScope, withinScope } from './term-scope.ts';
import type { Terminal } from './terminal.ts';

const STATUS_WIDTH = 'proposed'.length;

export async function runIdeas({ args, options }: Call, terminal: Terminal): Promise<ExitCode> {
  const scope = readTermScope(options.term);
  if (scope.kind === 'refused') {
    terminal.warn(`${scope.message}\n`);
    return EXIT.usage;
  }
  const read = await readCatalog([...args, ...options.source], terminal);
  if (read === null) return EXIT.configuration;
  const all = read.catalog.ideas;
  const ideas = withinScope(scope, all);
  await terminal.print(
    options.json ? `${JSON.stringify(ideas, null, 2)}\n` : describeIdeas(ideas, all.length, terminal),
  );
  return read.exitCode;
}

function describeIdeas(ideas: readonly Idea[], allCount: number, terminal: Pick<Terminal, 'width' | 'bold'>): string {
  const terms = Map.groupBy(ideas, ({ program, term }) => termName(program, term));
  const parts = [...terms].map(([name, ofTerm]) => describeTerm(name, ofTerm, terminal));
  const hidden = allCount - ideas.length;
  if (ideas.length === 0) parts.push(allCount === 0 ? 'The documents hold no ideas.\n' : `No ideas in that term.\n`);
  if (hidden > 0) parts.push(`${count(hidden, 'more idea')} in other terms: add --term any.\n`);
  return parts.join('\n');
}

function describeTerm(name: string, ideas: readonly Idea[], terminal: Pick<Terminal, 'width' | 'bold'>): string {
  const projects = Map.groupBy(ideas, ({ project }) => project);
  const openCount = ideas.filter(({ status }) => status === 'open').length;
  const head = `${name}: ${count(ideas.length, 'idea')} of ${count(projects.size, 'project')}, ${openCount} open`;
  const blocks = [...projects].map(([project, ofProject]) =>
    [terminal.bold(project), ...ofProject.map((idea) => describeIdea(idea, terminal.width))].join('\n'),
  );
  return `${[terminal.bold(head), ...blocks].join('\n\n')}\n`;
}

function describeIdea(idea: Idea, width: number): string {
  const indent = ' '.repeat(STATUS_WIDTH + 4);
  return [
    fold(`  ${idea.status.padEnd(STATUS_WIDTH)}  ${idea.title}`, width, indent),
    ...(idea.skills.length > 0 ? [fold(indent + idea.skills.join(', '), width, indent)] : []),
    ...(idea.lfxUrl === null ? [] : [`${indent}Apply: ${idea.lfxUrl}`]),
    `${indent}${idea.source.document}:${idea.source.line}`,
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

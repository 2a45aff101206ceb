/**
 * `changes` and `digest`: what happened between two revisions of the documents, and what a channel would be told of it.
 */
import { type DigestAbout, digestMessages, digestText, skipText } from '../blocks/digest-messages.ts';
import { editsOf, editText } from '../digests/edits.ts';
import { planDigest, TOPICS } from '../digests/plan-digest.ts';
import type { Change } from '../ideas/change.ts';
import { diffIdeas } from '../ideas/diff.ts';
import type { Idea } from '../ideas/idea.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { fold } from './fold.ts';
import { readCatalog } from './read-catalog.ts';
import { readTermScope, withinScope } from './term-scope.ts';
import type { Terminal } from './terminal.ts';

interface Difference {
  readonly changes: readonly Change[];
  readonly exitCode: ExitCode;
}

/** What leads from the first argument's documents to the second's; an exit code where either cannot be read in full. */
async function readDifference({ args, options }: Call, terminal: Terminal): Promise<Difference | ExitCode> {
  const scope = readTermScope(options.term ?? 'any');
  if (scope.kind === 'refused') {
    terminal.warn(`${scope.message}\n`);
    return EXIT.usage;
  }
  const [before, after] = await Promise.all(args.map((source) => readCatalog([source], terminal)));
  if (!before || !after) return EXIT.configuration;
  const within = (ideas: readonly Idea[]): readonly Idea[] => withinScope(scope, ideas);
  return {
    changes: diffIdeas(within(before.catalog.ideas), within(after.catalog.ideas)),
    exitCode: before.exitCode === EXIT.done ? after.exitCode : before.exitCode,
  };
}

export async function runChanges(call: Call, terminal: Terminal): Promise<ExitCode> {
  const difference = await readDifference(call, terminal);
  if (typeof difference === 'number') return difference;
  const { changes, exitCode } = difference;
  await terminal.print(
    call.options.json ? `${JSON.stringify(changes, null, 2)}\n` : describeChanges(changes, terminal.width),
  );
  return exitCode;
}

function describeChanges(changes: readonly Change[], width: number): string {
  if (changes.length === 0) return 'Nothing changed.\n';
  return `${changes.map((change) => fold(describeChange(change), width, '    ')).join('\n')}\n`;
}

function describeChange(change: Change): string {
  const name = ({ project, title }: Idea): string => `${project}: ${title}`;
  switch (change.kind) {
    case 'added':
      return `added    ${name(change.after)} (${change.to})`;
    case 'removed':
      return `removed  ${name(change.before)} (was ${change.from})`;
    case 'changed':
      return `changed  ${name(change.after)} (${editsOf(change).map(editText).join('; ')})`;
  }
}

const PREVIEW: DigestAbout = { filter: null, schedule: null, since: null };

export async function runDigest(call: Call, terminal: Terminal): Promise<ExitCode> {
  const difference = await readDifference(call, terminal);
  if (typeof difference === 'number') return difference;
  const { changes, exitCode } = difference;
  const logged = changes.map((change, n) => ({ number: n + 1, change }));
  const plan = planDigest(logged, { topics: TOPICS, matches: () => true });
  if (call.options.json) {
    const messages = plan.kind === 'skip' ? [] : digestMessages(plan, PREVIEW).map(({ message }) => message);
    await terminal.print(`${JSON.stringify(messages, null, 2)}\n`);
  } else {
    await terminal.print(`${plan.kind === 'skip' ? skipText(plan.reason) : digestText(plan, PREVIEW)}\n`);
  }
  return exitCode;
}

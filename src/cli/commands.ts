/**
 * The commands, in the order help lists them.
 *
 * A new command is a module in this folder that exports a `Run`, and an entry here; help, the reading of
 * its arguments and "did you mean" follow.
 */
import type { Command } from './command.ts';

const ANY_NUMBER = { min: 0, max: Number.POSITIVE_INFINITY };

export const COMMANDS: Readonly<Record<string, Command>> = {
  ideas: {
    usage: '[SOURCE…]',
    summary: 'the ideas read, by project',
    details: ['With --json an array of ideas, each with all its fields.'],
    examples: ['ideas', 'ideas docs/ideas --term any', 'ideas --source github:owner/repo:ideas/*.md --json'],
    options: ['json', 'source', 'term'],
    args: ANY_NUMBER,
    takesWords: false,
    load: async () => (await import('./ideas.ts')).runIdeas,
  },
  check: {
    usage: '[SOURCE…]',
    summary: 'what the authors of the documents should fix',
    details: [
      'Each problem is a line: path:line, what was found, what to write instead. The exit code is 1 when there is one.',
      'In a GitHub workflow --format github shows the problems next to the lines of a pull request.',
    ],
    examples: ['check docs/ideas', 'check project_ideas.md --format github', 'check --json'],
    options: ['json', 'source', 'format'],
    args: ANY_NUMBER,
    takesWords: false,
    load: async () => (await import('./check.ts')).runCheck,
  },
  search: {
    usage: 'QUERY',
    summary: 'ideas that match, best first, and why',
    details: [
      'Words are all wanted; "a phrase", -word, a OR b and skill: project: mentor: program: term: status: narrow it down.',
      'QUERY - reads one query a line from standard input and writes one JSON object a line, in the same order.',
      'People see the 10 best unless --limit says otherwise; --json gives all.',
    ],
    examples: ['search go kubernetes', 'search "skill:rust -wasm" --limit 3', 'search - --json < queries.txt'],
    options: ['json', 'source', 'term', 'limit'],
    args: { min: 1, max: Number.POSITIVE_INFINITY },
    takesWords: true,
    load: async () => (await import('./search.ts')).runSearch,
  },
  ask: {
    usage: 'QUESTION',
    summary: 'a question in plain words, answered from the documents',
    details: [
      'QUESTION - reads one turn a line from standard input; an empty line starts a new conversation.',
      'With --json one object for each turn: question, text, ideas, and whether the documents hold the answer.',
    ],
    examples: ['ask "who mentors the cache idea?"', 'ask can i still apply', 'ask - --json < questions.txt'],
    options: ['json', 'source', 'term'],
    args: { min: 1, max: Number.POSITIVE_INFINITY },
    takesWords: true,
    load: async () => (await import('./ask.ts')).runAsk,
  },
  changes: {
    usage: 'OLD NEW',
    summary: 'what happened to ideas between two revisions of the documents',
    details: [
      'OLD and NEW are each a file, a folder or any other source. An idea that moved to another document or was retitled is the same idea.',
      'With --json an array of changes: one record an idea, naming the fields that differ in meaning.',
    ],
    examples: ['changes old/ new/', 'changes ideas-monday.md ideas-today.md --json'],
    options: ['json', 'term'],
    args: { min: 2, max: 2 },
    takesWords: false,
    load: async () => (await import('./changes.ts')).runChanges,
  },
  dates: {
    usage: '[SOURCE…]',
    summary: "the terms' timelines, and where each term stands today",
    details: [
      'A term is in one of the phases proposals, applications open, review, running and over, or unknown where its documents do not tell.',
      'With --json an array of terms with their rows; what cannot be dated has null for its dates.',
    ],
    examples: ['dates', 'dates docs/ideas --term any', 'dates --json'],
    options: ['json', 'source', 'term'],
    args: ANY_NUMBER,
    takesWords: false,
    load: async () => (await import('./dates.ts')).runDates,
  },
  digest: {
    usage: 'OLD NEW',
    summary: 'the digest a channel would get of the changes between two revisions',
    details: ['With --json the Slack messages: the first for the channel, the others for its thread.'],
    examples: ['digest old/ new/', 'digest old/ new/ --json'],
    options: ['json', 'term'],
    args: { min: 2, max: 2 },
    takesWords: false,
    load: async () => (await import('./changes.ts')).runDigest,
  },
  serve: {
    usage: '',
    summary: 'run the Slack app, as npm start does',
    details: ['Settings come from the environment and from .env; docs/operations.md lists them.'],
    examples: ['serve'],
    options: [],
    args: { min: 0, max: 0 },
    takesWords: false,
    load: async () => (await import('./serve.ts')).runServe,
  },
  due: {
    usage: '',
    summary: 'what each subscription would be told now; nothing is posted',
    details: ['Reads the database that DATABASE_URL names. With --json an array, one object a subscription.'],
    examples: ['due', 'due --json'],
    options: ['json'],
    args: { min: 0, max: 0 },
    takesWords: false,
    load: async () => (await import('./remembered.ts')).runDue,
  },
  'accept-removal': {
    usage: '',
    summary: 'take the reading that is held because so many ideas are gone from it',
    details: ['The running app takes it at its next reading of the documents.'],
    examples: ['accept-removal'],
    options: [],
    args: { min: 0, max: 0 },
    takesWords: false,
    load: async () => (await import('./remembered.ts')).runAcceptRemoval,
  },
};

import { describe, expect, it } from 'vitest';
import { converse } from '../../src/answers/conversation/converse.ts';
import { NOTHING_YET } from '../../src/answers/conversation/memory.ts';
import type { Turn } from '../../src/answers/conversation/turn.ts';
import { contextOf, idea } from './catalog.ts';

const ADA = { name: 'Ada Ruiz', github: 'ada-r' };
const many = Array.from({ length: 7 }, (_, at) =>
  idea({ project: 'Wren', title: `Nest number ${at}`, skills: ['Go'] }),
);
const context = contextOf([
  ...many,
  idea({ project: 'Otter', title: 'Hedged requests', mentors: [ADA], skills: ['Rust'] }),
  idea({ project: 'Otter', title: 'Snapshots', mentors: [ADA], term: '2025-3', skills: ['Rust'] }),
]);

function last(...messages: readonly string[]): Turn {
  const first = converse(messages[0] ?? '', NOTHING_YET, context);
  return messages.slice(1).reduce((turn, message) => converse(message, turn.memory, context), first);
}

describe('a message', () => {
  it.each(['mentors', 'skills', 'upstream', 'size', 'apply', 'who'])('"%s" after an idea asks for its own', (word) => {
    expect(last('otter', word).answer.kind).toBe('facts');
  });

  it.each(['skills', 'projects', 'help'])('"%s" alone is the command', (word) => {
    expect(['overview', 'help']).toContain(last(word).answer.kind);
  });

  it.each(['projects', 'help', 'idea lfx-2027-1/otter/hedged-requests', 'skill:go'])(
    '"%s" is the command whatever was shown before',
    (command) => {
      expect(['overview', 'help', 'idea', 'list']).toContain(last('otter', command).answer.kind);
    },
  );

  it('of one word is searched for, page by page, and all that it finds is spoken of', () => {
    const { answer, memory } = last('wren');

    expect(answer.kind === 'list' && answer.entries).toHaveLength(5);
    expect(memory.ideas).toHaveLength(7);
    expect(last('wren', 'the seventh').memory.focus).not.toBeNull();
  });

  it('of one word after a list is a search of its own', () => {
    expect(last('otter', 'wren').answer.kind).toBe('list');
  });

  it('that is a year asks for what was looked for in that year', () => {
    expect(last('otter', '2025').memory.ideas).toEqual(['lfx-2025-3/otter/snapshots']);
  });

  it.each(['hedged requests mentors', 'mentors hedged requests', 'hedged requests: mentors'])(
    '"%s" asks for the mentors of an idea',
    (asked) => {
      expect(last(asked).answer.kind).toBe('facts');
    },
  );
});

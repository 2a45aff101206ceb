import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Idea } from '../../src/ideas/idea.ts';
import { MAX_DOCUMENT_LENGTH, parseIdeas } from '../../src/ideas/parse.ts';

const PATH = 'programs/lfx-mentorship/2027/01-Mar-May/project_ideas.md';
/** What a simple scanner for e-mail addresses would find. */
const ADDRESS = /[\p{L}\p{N}._%+-]+\s*[@＠]\s*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;

function read(text: string): readonly Idea[] {
  return parseIdeas({ path: PATH, text, url: null }).ideas;
}

/** Lines of the kinds that such documents are made of, well and badly written. */
const line = fc.oneof(
  fc.constantFrom(
    '### Kelpstore',
    '#### Snapshots',
    '##### Deeper',
    '# Top',
    '---',
    '===',
    '',
    '```',
    '~~~~',
    '<!--',
    '-->',
    '> ## Description',
  ),
  fc.constantFrom(
    '- Description: some text',
    '- Expected Outcome:',
    '  - Recommended Skills: Go, Rust',
    'Mentor(s): A B (@ab)',
    '**LFX URL**: x',
  ),
  fc.constantFrom(
    '- Upstream Issue: https://example.org/1.',
    '| a | b |',
    '- [Snapshots](#snapshots)',
    '    code',
    '\t- item',
    '>>> deep',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'#*_-`~>[]()!<>:&@.,;|\\ \tab1\u00a0\u200f'), maxLength: 80 }),
);
const markdown = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));

const person = fc.tuple(
  fc.stringMatching(/^[a-z]{2,8}$/),
  fc.stringMatching(/^[a-z]{2,8}$/),
  fc.constantFrom('com', 'org', 'io', 'co.uk'),
);
const disguise = fc.constantFrom<(a: string, b: string, c: string) => string>(
  (a, b, c) => `${a}@${b}.${c}`,
  (a, b, c) => `<${a}@${b}.${c}>`,
  (a, b, c) => `[${a}@${b}.${c}](mailto:${a}@${b}.${c})`,
  (a, b, c) => `${a}＠${b}.${c}`,
  (a, b, c) => `${a}&#64;${b}.${c}`,
  (a, b, c) => `${a} @ ${b}.${c}`,
  (a, b, c) => `${a}[at]${b}.${c}`,
  (a, b, c) => `${a} (at) ${b} (dot) ${c}`,
  (a, b, c) => `${a} at ${b} dot ${c}`,
  (a, b, c) => `${a} AT ${b}.${c}`,
);

describe('parseIdeas', () => {
  it('throws on no text at all', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 500 })), (text) =>
        Array.isArray(read(text)),
      ),
      { numRuns: 400 },
    );
  });

  it('reads the same ideas whatever the line ends, and with a mark at the beginning', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const windows = text.replaceAll('\r', '').replaceAll('\n', '\r\n');

        expect(read(`\ufeff${windows}`)).toEqual(read(text.replaceAll('\r', '')));
      }),
    );
  });

  it('leaves no e-mail address in any field, whatever its disguise', () => {
    fc.assert(
      fc.property(
        person,
        disguise,
        fc.constantFrom(
          'Description',
          'Expected Outcome',
          'Recommended Skills',
          'Mentor(s)',
          'Upstream Issue',
          'LFX URL',
        ),
        (parts, say, label) => {
          const address = say(...parts);
          const idea = `### Kelpstore ${address}\n\n#### Snapshots ${address}\n\n- ${label}: Ask ${address}, please (${address}).\n- Size: ${address}\n- Mentors: Ada Berg (@adaberg, ${address})`;

          const said = JSON.stringify(read(idea));

          expect(said).not.toMatch(ADDRESS);
          expect(said).not.toContain(`${parts[1]}.${parts[2]}`);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['10,000 nested quotes', `${'> '.repeat(10_000)}text`],
    [
      '10,000 nested lists',
      Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(Math.min(depth, 200))}- item`).join('\n'),
    ],
    ['10,000 list markers in one line', `${'- '.repeat(10_000)}item`],
    ['100,000 quoted lines', '> ## Description\n'.repeat(100_000)],
    ['brackets that never close', '[('.repeat(100_000)],
    ['100,000 wrapped lines of names', 'Ada Berg, Bo and Cleo\n(mentor'.repeat(100_000)],
    ['one line of 5 million characters', 'x '.repeat(2_500_000)],
    [
      '5 million characters of ideas',
      '#### Snapshots\n\n- Description: text\n- Recommended Skills: Go\n\n'.repeat(80_000),
    ],
  ])('takes %s', { timeout: 60_000 }, (_, text) => {
    const under = `### Kelpstore\n\n#### Snapshots\n\n- Description: Snapshots.\n- Recommended Skills: Go\n- Mentors: `;

    expect(read(text)).toBeInstanceOf(Array);
    expect(read(`${under}${text}`)[0]).toMatchObject({ title: 'Snapshots', project: 'Kelpstore' });
  });

  it('refuses a document over its limit with a sentence that says the limit', () => {
    const { ideas, problems } = parseIdeas({ path: PATH, text: 'x'.repeat(MAX_DOCUMENT_LENGTH + 1), url: null });

    expect(ideas).toEqual([]);
    expect(problems).toEqual([
      {
        document: PATH,
        line: 1,
        rule: 'document-too-long',
        message: expect.stringContaining(String(MAX_DOCUMENT_LENGTH)),
      },
    ]);
  });

  it('gives an idea the same id wherever it stands', () => {
    const idea = fc.record({
      title: fc.constantFrom('Snapshots', 'Restores', 'Tests'),
      issue: fc.integer({ min: 1, max: 9 }),
    });
    const write = ({ title, issue }: { title: string; issue: number }) =>
      `#### ${title}\n\n- Description: Number ${issue}.\n- Recommended Skills: Go\n- Upstream Issue: https://github.com/kelpstore/kelpstore/issues/${issue}\n`;
    const ids = (ideas: readonly { title: string; issue: number }[]) =>
      read(`### Kelpstore\n\n${ideas.map(write).join('\n')}`).map(({ id }) => id);

    fc.assert(
      fc.property(fc.uniqueArray(idea, { selector: write, maxLength: 8 }), (ideas) => {
        const forward = ids(ideas);

        expect(new Set(forward).size).toBe(ideas.length);
        expect(ids(ideas.toReversed())).toEqual(forward.toReversed());
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/ideas/check.ts';
import { MUTATIONS } from './mutations.ts';

/** A document in good order; the tests below spoil one line of it at a time. */
const GOOD = [
  '# LFX 2027 Term 2',
  '',
  '## Timeline',
  '',
  '- project proposals: Fri, Apr 2 - Fri, Apr 16',
  '- mentee applications open: May 4 - May 18, 18:00 UTC',
  '',
  '## Table of Contents',
  '',
  '- [Tidewater](#tidewater)',
  '  - [Cache tiles on disk](#cache-tiles-on-disk)',
  '  - [Draw charts offline](#draw-charts-offline)',
  '',
  '## Proposed project ideas',
  '',
  '### Tidewater',
  '',
  '#### Cache tiles on disk',
  '',
  '- Description: Tiles are fetched anew at every start. Note: a cache of a stated size keeps them.',
  '- Expected Outcome:',
  '  - A cache: with a limit',
  '- Recommended Skills: Go, SQLite',
  '- Mentor(s):',
  '  - Ada Moss (@ada-moss, ada@tidewater.test)',
  '  - Finn Reed (@finn-reed)',
  '- Upstream Issue: https://github.com/tidewater/tidewater/issues/12',
  '- LFX URL:',
  '',
  '#### Draw charts offline',
  '',
  '- Description: Charts need a connection today; let them be drawn from the cache alone.',
  '- Recommended Skills: TypeScript',
  '- Mentor(s): Ada Moss (@ada-moss), Finn Reed (@finn-reed)',
  '- Upstream Issue: https://github.com/tidewater/tidewater/issues/14',
];

function check(lines: readonly string[], path = 'lfx/2027/02-Jun-Aug/project_ideas.md') {
  return checkDocument({ path, text: lines.join('\n'), url: null });
}

/** The good document with the first line that begins so replaced; an empty list of lines deletes it. */
function spoilt(start: string, ...instead: readonly string[]): { lines: readonly string[]; line: number } {
  const at = GOOD.findIndex((line) => line.startsWith(start));
  if (at < 0) throw new Error(`no line begins with ${start}`);
  return { lines: [...GOOD.slice(0, at), ...instead, ...GOOD.slice(at + 1)], line: at + 1 };
}

describe('a document in good order', () => {
  it('has no problem', () => {
    expect(check(GOOD)).toEqual([]);
  });

  it('has none with Windows line endings, a byte order mark or labels in bold', () => {
    const bold = GOOD.map((line) => line.replace(/^- ([A-Z][^:]*):/, '- **$1:**'));

    expect(checkDocument({ path: 'lfx/2027/2.md', text: `\uFEFF${GOOD.join('\r\n')}`, url: null })).toEqual([]);
    expect(check(bold)).toEqual([]);
  });

  it.each(MUTATIONS)('has none with $name', ({ mutate }) => {
    const found = checkDocument({
      path: 'lfx/2027/02-Jun-Aug/project_ideas.md',
      text: mutate(GOOD.join('\n')),
      url: null,
    });

    expect(found).toEqual([]);
  });

  it('may hold its description in a quote with headings of its own', () => {
    const { lines } = spoilt(
      '- Description',
      '> ## Description',
      '>',
      '> A cache.',
      '>',
      '> ## Expected outcomes',
      '>',
      '> - TBD by the team',
      '',
    );

    expect(check(lines)).toEqual([]);
  });

  it('may be a template and a timeline whose dates are still to be told', () => {
    const template = [
      '## Template',
      '',
      '### Project name',
      '',
      '#### Title',
      '',
      '- Description:',
      '- Recommended Skills:',
      '- Mentor(s):',
    ];
    const planned = [
      '## Timeline',
      '',
      '- proposals: TBD',
      '- applications open: May 4 - TBD',
      '- midterm evaluations: mid-July',
    ];

    expect(check([...planned, '', ...template])).toEqual([]);
  });

  it('may be the sample that comes along', () => {
    const path = 'examples/project_ideas.md';

    expect(checkDocument({ path, text: readFileSync(path, 'utf8'), url: null })).toEqual([]);
  });
});

describe('checkDocument finds', () => {
  it.each([
    { what: 'no description', rule: 'missing-description', ...spoilt('- Description'), at: 18 },
    { what: 'no skills', rule: 'missing-skills', ...spoilt('- Recommended'), at: 18 },
    { what: 'no upstream issue', rule: 'missing-upstream', ...spoilt('- Upstream'), at: 18 },
    { what: 'an empty description', rule: 'missing-description', ...spoilt('- Description', '- Description:') },
    { what: 'empty skills', rule: 'missing-skills', ...spoilt('- Recommended', '- Recommended Skills:') },
    { what: 'an empty upstream issue', rule: 'missing-upstream', ...spoilt('- Upstream', '- Upstream Issue:') },
    {
      what: 'words for an upstream issue',
      rule: 'missing-upstream',
      ...spoilt('- Upstream', '- Upstream Issue: ask on Slack'),
    },
    { what: 'TBD', rule: 'placeholder', ...spoilt('- Upstream', '- Upstream Issue: TBD') },
    { what: 'N/A', rule: 'placeholder', ...spoilt('- Recommended', '- Recommended Skills: N/A') },
    { what: 'xxx', rule: 'placeholder', ...spoilt('- Description', '- Description: xxx') },
    { what: 'an instruction', rule: 'placeholder', ...spoilt('- Description', '- Description: (2-5+ sentences)') },
    {
      what: 'an outcome to come',
      rule: 'placeholder',
      ...spoilt('- Expected', '- Expected Outcome: TBD', '- Difficulty: easy'),
    },
    {
      what: 'the address of an example',
      rule: 'placeholder',
      ...spoilt('- Upstream', '- Upstream Issue: https://example.com/issues/1'),
    },
    {
      what: 'an address to fill in',
      rule: 'placeholder',
      ...spoilt('- Upstream', '- Upstream Issue: https://github.com/tidewater/tidewater/issues/xxx'),
    },
    {
      what: 'a mentor of the template',
      rule: 'placeholder',
      ...spoilt('  - Finn', '  - 2nd Mentor Name (@mentor_github, mentor@email.addy)'),
    },
    { what: 'a mentor to come', rule: 'placeholder', ...spoilt('  - Finn', '  - TBD (@tbd, tbd@email)') },
    { what: 'one mentor only', rule: 'one-mentor', ...spoilt('  - Finn'), at: 24 },
    {
      what: 'a scheme with a slip',
      rule: 'malformed-url',
      ...spoilt('- Upstream', '- Upstream Issue: htps://github.com/tidewater/tidewater/issues/12'),
    },
    {
      what: 'an address without a scheme',
      rule: 'malformed-url',
      ...spoilt('- Upstream', '- Upstream Issue: github.com/tidewater/tidewater/issues/12'),
    },
    {
      what: 'a link that is not closed',
      rule: 'malformed-url',
      ...spoilt('- Upstream', '- Upstream Issue: [12](https://github.com/tidewater/tidewater/issues/12'),
    },
    {
      what: 'another page for the LFX page',
      rule: 'malformed-url',
      ...spoilt('- LFX', '- LFX URL: https://github.com/tidewater/tidewater'),
    },
    {
      what: 'a label inside another field',
      rule: 'misplaced-label',
      ...spoilt('- Upstream', '  - Upstream Issue: https://github.com/tidewater/tidewater/issues/12'),
    },
    { what: 'an unknown label', rule: 'unknown-label', ...spoilt('- LFX', '- Kindly ask: Finn') },
    {
      what: 'an entry of the table of contents without a section',
      rule: 'contents-without-section',
      ...spoilt('  - [Draw', '  - [Draw charts offline](#draw-charts-offline)', '  - [Sink](#sink)'),
      at: 13,
    },
    {
      what: 'a section that the table of contents leaves out',
      rule: 'section-without-contents',
      ...spoilt('  - [Draw'),
      at: 29,
    },
    {
      what: 'a section that the table of contents has by an older name',
      rule: 'contents-without-section',
      ...spoilt('  - [Draw', '  - [Draw charts without a network](#draw-charts-without-a-network)'),
    },
    {
      what: 'a day that no calendar has',
      rule: 'impossible-day',
      ...spoilt('- mentee', '- mentee applications open: May 4 - June 31'),
    },
    { what: 'a wrong weekday', rule: 'wrong-weekday', ...spoilt('- project prop', '- project proposals: Mon, Apr 2') },
    {
      what: 'a range that runs backwards',
      rule: 'backwards',
      ...spoilt('- mentee', '- mentee applications open: May 18 - May 4'),
    },
    { what: 'the year before', rule: 'wrong-year', ...spoilt('- mentee', '- mentee applications open: May 4, 2026') },
  ])('$what', ({ rule, lines, line, ...rest }) => {
    expect(check(lines).map((problem) => [problem.rule, problem.line])).toEqual([
      [rule, 'at' in rest ? rest.at : line],
    ]);
  });

  it('a label that was taken for a part of the description, when it holds what is missing', () => {
    const lines = GOOD.filter(
      (line) => !/Outcome:$|A cache:|Recommended Skills: Go|Mentor\(s\):$|^ {2}- (?:Ada|Finn)/.test(line),
    );
    const at = lines.findIndex((line) => line.startsWith('- Description'));
    const swallowed = [
      ...lines.slice(0, at + 1),
      '- People: Ada Moss (@ada-moss)',
      '- First step: none',
      ...lines.slice(at + 1),
    ];

    const labels = check(swallowed).filter(({ rule }) => rule === 'unknown-label');
    expect(labels).toMatchObject([{ line: at + 2, message: expect.stringContaining('Write "Mentor(s)" if') }]);
  });

  it('no mentors', () => {
    const lines = GOOD.filter((line) => !/Mentor\(s\):$|^ {2}- (?:Ada|Finn)/.test(line));

    expect(check(lines)).toMatchObject([{ rule: 'missing-mentors', line: 18 }]);
  });

  it('an idea under no project', () => {
    const lines = ['#### Cache tiles on disk', '', ...GOOD.slice(19, 28)];

    expect(check(lines)).toMatchObject([{ rule: 'no-project', line: 1 }]);
  });

  it('the same idea twice', () => {
    const lines = [...GOOD, '', ...GOOD.slice(17, 28)];

    expect(check(lines)).toMatchObject([{ rule: 'duplicate', line: 37, message: expect.stringContaining('line 18') }]);
  });

  it('a second set of fields whose title was lost', () => {
    const lines = GOOD.filter((line) => !/^#### Draw|^ {2}- \[Draw/.test(line));

    expect(check(lines)).toMatchObject([{ rule: 'missing-title' }]);
  });

  it('labels that were never filled', () => {
    const lines = [
      ...GOOD,
      '',
      '### Ferry',
      '',
      '#### Sell tickets',
      '- Description:',
      '- Recommended Skills:',
      '- Mentor(s):',
    ];

    expect(check(lines)).toMatchObject([{ rule: 'empty-idea', line: 39 }]);
  });

  it('an empty document', () => {
    expect(check([''])).toMatchObject([{ rule: 'nothing-found', line: 1 }]);
  });

  it('a document too long to be read, and nothing else in it', () => {
    expect(check(['x'.repeat(9_000_000)])).toMatchObject([{ rule: 'document-too-long' }]);
  });
});

describe('a problem', () => {
  it('says what was found and what to write instead', () => {
    const [problem] = check(
      spoilt('- Upstream', '- Upstream Issue: htps://github.com/tidewater/tidewater/issues/12').lines,
    );

    expect(problem?.message).toBe(
      '"Cache tiles on disk" has the address "htps://github.com/tidewater/tidewater/issues/12", which does not open. Write https://github.com/tidewater/tidewater/issues/12.',
    );
  });

  it('never shows an e-mail address', () => {
    const lines = spoilt('- Upstream', '- Upstream Issue: ask ada@tidewater.test, or TBD').lines;

    expect(
      check(lines)
        .map(({ message }) => message)
        .join(),
    ).not.toContain('ada@');
  });

  it('stands within its document, in order, whatever is deleted, doubled or moved', () => {
    const lines = fc.array(fc.constantFrom(...GOOD, '```', '> quoted', '| a | date |', '<!--', ''), { maxLength: 40 });
    fc.assert(
      fc.property(lines, (text) => {
        const at = check(text).map(({ line }) => line);

        expect(at).toEqual(at.toSorted((a, b) => a - b));
        for (const line of at) expect(line).toBeLessThanOrEqual(Math.max(1, text.length));
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTimelines, parseTimeline } from '../../src/ideas/timeline.ts';
import { hasCorpus } from './corpus-reference.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

const HEAD = '## Timeline\n\n| Activity | Dates |\n| --- | --- |\n| Project proposals open | Jan 4 - Jan 20 |\n';

const read = (text: string, term: string | null = '2027-2') =>
  parseTimeline({ path: 'README.md', text, url: null }, { program: 'lfx', term });

/** The row of one cell in a table of dates of 2027. */
const cell = (words: string) => read(`${HEAD}| Mentee applications open | ${words} |`)?.rows[1];

const dates = (text: string, term?: string | null) => read(text, term)?.rows.map(({ from, to }) => [from, to]);

describe('a written date', () => {
  it.each([
    { words: 'May 5', from: '2027-05-05', to: '2027-05-05' },
    { words: 'Wed, May 5, 2027', from: '2027-05-05', to: '2027-05-05' },
    { words: 'Sept. 3rd', from: '2027-09-03', to: '2027-09-03' },
    { words: '5th of May 2027', from: '2027-05-05', to: '2027-05-05' },
    { words: 'May 5 – May 19', from: '2027-05-05', to: '2027-05-19' },
    { words: 'May 5th to 19th', from: '2027-05-05', to: '2027-05-19' },
    { words: '15 - 19 May', from: '2027-05-15', to: '2027-05-19' },
    { words: 'Wed May 5 - Wed 19', from: '2027-05-05', to: '2027-05-19' },
    { words: 'Monday, 7 June 2027 – Friday, 11 June 2027', from: '2027-06-07', to: '2027-06-11' },
    { words: '2027-05-05 – 2027-05-19', from: '2027-05-05', to: '2027-05-19' },
    { words: '**May 5** - _May 19_', from: '2027-05-05', to: '2027-05-19' },
    { words: 'May 5 (Week 1)', from: '2027-05-05', to: '2027-05-05' },
    { words: 'May 5 (the week after a fair of 3 days)', from: '2027-05-05', to: '2027-05-05' },
    { words: 'week of May 3', from: '2027-05-03', to: '2027-05-09' },
    { words: '13/06/2027', from: '2027-06-13', to: '2027-06-13' },
    { words: 'Nov 20 - Jan 10', from: '2027-11-20', to: '2028-01-10' },
    { words: 'Nov 20, 2026 - Jan 10', from: '2026-11-20', to: '2027-01-10' },
    { words: 'Nov 20 - Jan 10, 2027', from: '2026-11-20', to: '2027-01-10' },
    { words: '~~May 3~~ May 5', from: '2027-05-05', to: '2027-05-05' },
    { words: 'May 3, extended to May 5', from: '2027-05-05', to: '2027-05-05' },
    { words: 'May 5 - TBD', from: '2027-05-05', to: null },
    { words: 'late April - May 5', from: null, to: '2027-05-05' },
    { words: 'May 5 & May 6 (times TBD)', from: '2027-05-05', to: '2027-05-06' },
    { words: 'May 5, by PT EOD', from: '2027-05-05', to: '2027-05-05' },
  ])('"$words" is $from to $to', ({ words, from, to }) => {
    expect(cell(words)).toMatchObject({ from, to });
  });

  it.each([
    'TBD',
    'Mid-June',
    'June 2027',
    'Q3 2027',
    'end of May',
    '05/06/2027',
    'November 31st',
    'February 29',
    'may take 5 days',
    '12 weeks, 350 hours',
  ])('"%s" has no date and keeps its words', (words) => {
    expect(cell(words)).toMatchObject({ from: null, to: null, text: words });
  });

  it.each([
    { words: 'May 5, 23:59 UTC', to: '2027-05-05T23:59:00Z', zone: 'UTC' },
    { words: 'May 5, 11:00 AM PDT (18:00 UTC)', to: '2027-05-05T18:00:00Z', zone: 'PDT' },
    { words: 'May 5 11AM PDT / 18:00 UTC', to: '2027-05-05T18:00:00Z', zone: 'PDT' },
    { words: 'May 5 5:00 PM PDT (00:00 UTC)', to: '2027-05-06T00:00:00Z', zone: 'PDT' },
    { words: 'May 5, 24:00 UTC', to: '2027-05-06T00:00:00Z', zone: 'UTC' },
    { words: '18:00 UTC on May 5', to: '2027-05-05T18:00:00Z', zone: 'UTC' },
    { words: 'May 5, 9 am UTC+2', to: '2027-05-05T07:00:00Z', zone: 'UTC+2' },
    { words: 'May 5, noon ET', to: '2027-05-05T16:00:00Z', zone: 'ET' },
    { words: 'May 5, 11:59 PM AoE', to: '2027-05-06T11:59:00Z', zone: 'AoE' },
    { words: 'May 5, 9:30 IST', to: '2027-05-05T04:00:00Z', zone: 'IST' },
  ])('"$words" is $to', ({ words, to, zone }) => {
    expect(cell(words)).toMatchObject({ from: to, to, zone });
  });

  it.each([
    { words: 'May 5, 5:00 PM PST', to: '2027-05-06T00:00:00Z' },
    { words: 'Nov 26, 5:00 PM PDT', to: '2027-11-27T01:00:00Z' },
    { words: 'Nov 26, 5 pm PT', to: '2027-11-27T01:00:00Z' },
  ])('"$words" means the clock of that day whichever of PST and PDT was typed', ({ words, to }) => {
    expect(cell(words)?.to).toBe(to);
  });

  it('gives a time to the date it stands next to, and keeps a date without one a day', () => {
    expect(cell('May 5 - May 19, 5:00 PM PDT')).toMatchObject({ from: '2027-05-05', to: '2027-05-20T00:00:00Z' });
    expect(cell('May 5, 9 AM UTC – May 19')).toMatchObject({ from: '2027-05-05T09:00:00Z', to: '2027-05-19' });
  });

  it('reads two times of one day', () => {
    expect(cell('Jun 10, 1:00 - 2:00 PM UTC')).toMatchObject({
      from: '2027-06-10T13:00:00Z',
      to: '2027-06-10T14:00:00Z',
    });
  });

  it('has a time without a zone as a day, since nobody can say which instant it is', () => {
    expect(cell('May 5, 17:00')).toMatchObject({ from: '2027-05-05', zone: null });
  });
});

describe('a timeline', () => {
  it.each([
    {
      name: 'a table with bold cells',
      text: '### Timeline\n\n| **Activity** | **Date** |\n|--|--|\n| **Proposals** | May 1 |\n| **Applications open** | May 5 |',
    },
    {
      name: 'a table without outer bars',
      text: 'Activity | Date\n--- | ---\nProposals | May 1\nApplications open | May 5',
    },
    {
      name: 'a table of dates first',
      text: '| When | What |\n|--|--|\n| May 1 | Proposals |\n| May 5 | Applications open |',
    },
    { name: 'a list of labels', text: '# Key dates\n- Proposals: May 1\n- **Applications open**: May 5' },
    { name: 'a list of dates', text: '# Key dates\n* May 1: Proposals\n* **May 5** - Applications open' },
    { name: 'a list without colons', text: '**Important dates**\n\n- Proposals May 1\n- Applications open **May 5**' },
    { name: 'a setext heading', text: 'Timeline\n--------\n1. Proposals: May 1\n2. Applications open: May 5' },
    { name: 'Windows line endings', text: '## Timeline\r\n\r\n- Proposals: May 1\r\n- Applications open: May 5\r\n' },
  ])('is read from $name', ({ text }) => {
    expect(read(text)?.rows.map(({ activity, from }) => [activity, from])).toEqual([
      ['Proposals', '2027-05-01'],
      ['Applications open', '2027-05-05'],
    ]);
  });

  it('has a row for the whole term that stands in a heading or a bold line', () => {
    const bold = read(
      '### Timeline\n**Spring Term: March 1st - May 31st**\n- proposals: Jan 4\n- applications open: Feb 1',
    );
    const heading = read('## Timeline\n#### Term 2 (Mar 1 - May 31)\n- proposals: Jan 4\n- applications open: Feb 1');

    expect(bold?.rows[0]).toMatchObject({ activity: 'Spring Term', from: '2027-03-01', to: '2027-05-31' });
    expect(heading?.rows[0]).toMatchObject({ activity: 'Term 2', from: '2027-03-01', to: '2027-05-31' });
  });

  it('joins columns of starts and ends', () => {
    const text =
      '## Dates\n| Stage | Start | End |\n|--|--|--|\n| Proposals | May 1 | May 8 |\n| Applications | May 9 | |';

    expect(dates(text)).toEqual([
      ['2027-05-01', '2027-05-08'],
      ['2027-05-09', '2027-05-09'],
    ]);
  });

  it('ends where ideas begin, whatever their level', () => {
    const idea = '### Kiln\n#### Fire the glaze\n- Description: May 5\n- Upstream Issue: filed on May 6';

    expect(read(`# Timeline\n- Proposals: May 1\n- Applications open: May 5\n${idea}`)?.rows).toHaveLength(2);
  });

  it('goes on below a heading that explains it', () => {
    const text =
      '## Timeline\n- applications open: May 5\n### Duration - three months\n- June 6 (Week 1): the program begins';

    expect(read(text)?.rows.map(({ from }) => from)).toEqual(['2027-05-05', '2027-06-06']);
  });

  it('keeps rows that cannot be dated', () => {
    const text = '## Key dates\n- Proposals: May 1\n- Applications open: TBD\n- November: work ends';

    expect(read(text)?.rows.slice(1)).toEqual([
      { activity: 'Applications open', from: null, to: null, zone: null, text: 'TBD' },
      { activity: 'work ends', from: null, to: null, zone: null, text: 'November' },
    ]);
  });

  it('tells where it stands', () => {
    expect(read(`# Term\n\nStatus: Planning\n\n${HEAD}| Applications open | May 5 |`)?.source.line).toBe(9);
  });

  it.each([
    { name: 'nothing', text: '' },
    { name: 'ideas alone', text: '### A\n#### B\n- Description: by May 5\n- Mentors: C' },
    { name: 'a link to one', text: '- [Timeline](#timeline)\n\nSee the [timeline](https://a.test) of May 5.' },
    { name: 'a table of something else', text: '| Name | Size |\n|--|--|\n| May 5 | 3 |\n| Proposals | 4 |' },
    { name: 'the schedule of one idea', text: '##### Timeline\n- May 5: write the plugin\n- Jun 5: test the plugin' },
    { name: 'one in code', text: '```\n## Timeline\n- Proposals: May 1\n- Applications open: May 5\n```' },
  ])('is not found in $name', ({ text }) => {
    expect(read(text)).toBeNull();
  });
});

describe('a year that does not stand', () => {
  const list = (...words: string[]) => `## Timeline\n${words.map((one) => `- applications open: ${one}`).join('\n')}`;

  it('is the one in the header, before that of the term', () => {
    const text = '| Activity | Dates (2028) |\n|--|--|\n| Proposals | May 1 |\n| Applications open | May 5 |';

    expect(dates(text)).toEqual([
      ['2028-05-01', '2028-05-01'],
      ['2028-05-05', '2028-05-05'],
    ]);
  });

  it('is that of another row where no term is known', () => {
    expect(dates(list('May 1', 'May 5, 2028'), null)?.[0]).toEqual(['2028-05-01', '2028-05-01']);
  });

  it('is never guessed', () => {
    expect(dates(list('May 1', 'May 5'), null)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('is the year before for the rows before a spring term that New Year parts from it', () => {
    expect(dates(list('Nov 8 - Dec 3', 'Dec 13 - Jan 5', 'Mar 1'), '2027-1')).toEqual([
      ['2026-11-08', '2026-12-03'],
      ['2026-12-13', '2027-01-05'],
      ['2027-03-01', '2027-03-01'],
    ]);
  });

  it('is the year after for the rows of an autumn term beyond New Year', () => {
    expect(dates(list('Sep 1', 'Nov 8', 'Jan 5'), '2027-3')?.[2]).toEqual(['2028-01-05', '2028-01-05']);
  });

  it('is not moved by a slip in one row', () => {
    expect(dates(list('May 1, 2026', 'May 5', 'May 9'))?.slice(1)).toEqual([
      ['2027-05-05', '2027-05-05'],
      ['2027-05-09', '2027-05-09'],
    ]);
  });
});

describe('parseTimeline on anything', () => {
  const word = fc.constantFrom(
    'May',
    '5',
    '31',
    'Feb',
    '2027',
    '-',
    'to',
    '11:00 AM',
    'PDT',
    '(',
    '18:00 UTC)',
    'TBD',
    '|',
    ',',
  );
  const anyCell = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );

  it('never throws and names no day whose number does not stand', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 6 }), (cells) => {
        const text = HEAD + cells.map((one) => `| Applications open | ${one.replaceAll(/[\r\n|]/g, ' ')} |`).join('\n');

        for (const row of read(text)?.rows ?? []) {
          if (row.from?.length === 10)
            expect(row.text).toMatch(new RegExp(String.raw`\b0?${Number(row.from.slice(8))}`));
        }
      }),
    );
  });

  it('never throws on any text', () => {
    const line = fc.constantFrom(
      '## Timeline',
      '---',
      '| a | date |',
      '|--|--|',
      '- May 5: x',
      '```',
      '> q',
      '**Dates**',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), (lines) => {
        expect(() => read(lines.join('\n'))).not.toThrow();
      }),
    );
  });
});

describe('mergeTimelines', () => {
  it('keeps for each term the one with more dates', () => {
    const full = read(`${HEAD}| Applications open | May 5 |`);
    const poor = read(`${HEAD}| Applications open | TBD |\n| Program begins | TBD |`);
    const other = read(`${HEAD}| Applications open | May 5 |`, '2027-3');
    const found = [poor, full, other].filter((timeline) => timeline !== null);

    expect(mergeTimelines(found)).toEqual([full, other]);
  });
});

interface Expected {
  readonly document: string;
  readonly term: string;
  readonly line: number;
  readonly dates: readonly string[];
}

const EXPECTED: readonly Expected[] = JSON.parse(readFileSync('test/fixtures/timelines.json', 'utf8'));

describe.skipIf(!hasCorpus)('the timelines of real documents (skipped without ../shared/corpus)', () => {
  it.each(EXPECTED)('of $document are read to the last row', ({ document, term, line, dates: expected }) => {
    const timeline = read(readFileSync(`${CORPUS}/${document}`, 'utf8'), term);

    expect(timeline?.source.line).toBe(line);
    expect(timeline?.rows.map((row) => [row.from, row.to, row.zone].map((one) => one ?? '-').join(' '))).toEqual(
      expected,
    );
  });
});

describe('how long a mentorship is', () => {
  it.each([
    'Mentorship duration - three months \\(12 weeks - full-time schedule\\)',
    '### Mentorship duration - three months (**12 weeks** - full-time schedule)',
    '- **Program duration**: three months (12 weeks - full-time schedule)',
  ])('is read from "%s", in the document\'s words', (line) => {
    expect(read(`${line}\n\n${HEAD}| Program begins | May 5 |`)?.duration).toBe(
      'three months (12 weeks - full-time schedule)',
    );
  });

  it('is nothing where the document says nothing', () => {
    expect(read(`${HEAD}| Program begins | May 5 |`)?.duration).toBeUndefined();
  });
});

/** Answers made of what people paste, and worse. */
import fc from 'fast-check';
import type { Answer, Entry, IdeaAnswer } from '../../src/answers/answer.ts';
import type { QuestionAnswer } from '../../src/answers/questions/question-answer.ts';
import type { ListRequest, Request } from '../../src/answers/request.ts';
import type { Idea } from '../../src/ideas/idea.ts';

const NASTY = [
  '<!channel>',
  '&lt;!here&gt;',
  '@everyone',
  '`@here`',
  '_@here_',
  '@**here**',
  '\\<!here>',
  '<@U12345678>',
  '<@U12345678|ann>',
  '<!subteam^S12345678>',
  '<#C12345678>',
  '[x](javascript:1)',
  '[@here](https://example.org)',
  '<https://evil.example|https://good.example>',
  '[https://good.example](https://evil.example)',
  '</http>',
  '**bold *and* `code`**',
  '\u202Eesrever\u202C',
  'שלום עולם',
  '👩‍👩‍👧‍👦👍🏽',
  '&&&&&&&&&&&&&&&&&&&&',
  '<<<<<<<<>>>>>>>>',
  '- a\n  - b\n    - c\n      1. d',
  '> > > quoted',
  '```\n<!here>\n```',
  '| a | b |\n| - | - |',
  '<details><summary>x</summary>y</details>',
  '\ud800',
  '\u0007\u0000\u001b[31m',
  '[a]: https://example.org/a\n\n[a]',
  '![p](https://example.org/p.png)',
];

const word = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ maxCount: 8 }),
);
const line = fc.oneof(
  word,
  word.map((text) => text.repeat(Math.ceil(300 / Math.max(1, text.length))).slice(0, 300)),
);
const paragraph = fc.oneof(
  line,
  line.map((text) => `${text} `.repeat(40).slice(0, 5000)),
  fc.constant('&'.repeat(5000)),
  fc.constant('👍'.repeat(5000)),
);
const markdown = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n'));
const address = fc.oneof(
  fc.webUrl(),
  word,
  fc.constantFrom(
    'https://a.example/|x>',
    `https://a.example/${'x'.repeat(4000)}`,
    `https://a.example/${'x'.repeat(2900)}`,
    'javascript:alert(1)',
  ),
);

export const arbitraryIdea: fc.Arbitrary<Idea> = fc.record({
  id: fc.oneof(fc.constant('lfx-2027-1/otter/raft'), line),
  program: fc.constantFrom('lfx', 'gsoc', null),
  term: fc.constantFrom('2027-1', null),
  status: fc.constantFrom('proposed', 'accepted', 'open'),
  project: line,
  subproject: fc.option(line),
  title: line,
  programName: fc.option(line),
  description: fc.option(markdown),
  outcome: fc.option(markdown),
  skills: fc.array(line, { maxLength: 60 }),
  mentors: fc.array(fc.record({ name: fc.option(line), github: fc.option(word) }), { maxLength: 20 }),
  upstream: fc.array(address, { maxLength: 6 }),
  lfxUrl: fc.option(address),
  size: fc.option(line),
  source: fc.record({ document: line, line: fc.nat(), url: fc.option(address) }),
});

const standing = fc.constantFrom('proposed', 'accepted', 'open', 'closed');
const term = fc.option(fc.constantFrom('LFX 2027 Term 1', 'GSoC 2027'));
const readAt = fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2040-01-01') });
const terms = fc.uniqueArray(fc.constantFrom('LFX 2027 Term 1', 'GSoC 2027', 'LFX 2026 Term 3'));
const page = fc.integer({ min: 1, max: 9999 });

const listRequest: fc.Arbitrary<ListRequest> = fc.record({
  kind: fc.constantFrom('search', 'project', 'mentor'),
  text: fc.oneof(line, paragraph),
  page,
});
export const arbitraryRequest: fc.Arbitrary<Request> = fc.oneof(
  listRequest,
  fc.record({ kind: fc.constantFrom('projects', 'skills'), everyTerm: fc.boolean(), page }),
  fc.record({ kind: fc.constant('idea' as const), id: line.filter((id) => id !== '') }),
  fc.record({ kind: fc.constant('ask' as const), text: line }),
  fc.constant({ kind: 'help' as const }),
);

const earlier = fc.option(fc.record({ count: fc.integer({ min: 1, max: 2000 }), request: arbitraryRequest }));
const subject = fc.record({
  words: paragraph,
  leftOut: fc.array(line, { maxLength: 12 }),
  mended: fc.array(fc.record({ from: line, to: line }), { maxLength: 6 }),
  notes: fc.array(line, { maxLength: 4 }),
});
const entry: fc.Arbitrary<Entry> = fc.record({
  idea: arbitraryIdea,
  term,
  standing,
  askedSkills: fc.array(line, { maxLength: 20 }),
  otherSkills: fc.array(line, { maxLength: 60 }),
  mentions: fc.array(line, { maxLength: 20 }),
});
const count = fc.record({ name: line, ideas: fc.nat(), open: fc.nat() });

const date = fc.constantFrom('2027-02-03', '2027-02-03T18:00:00Z');
const closings = fc.array(fc.record({ term: fc.constantFrom('LFX 2027 Term 1', 'GSoC 2027'), at: date }), {
  maxLength: 3,
});

export const arbitraryIdeaAnswer: fc.Arbitrary<IdeaAnswer> = fc.record({
  kind: fc.constant('idea' as const),
  idea: arbitraryIdea,
  term,
  standing,
  closings,
  readAt,
  terms,
});

const timelineRow = fc.record({
  activity: line,
  from: fc.option(date),
  to: fc.option(date),
  zone: fc.constant(null),
  text: line,
});
const sought = fc.record({
  words: paragraph,
  mended: fc.array(fc.record({ from: line, to: line }), { maxLength: 12 }),
});
const phase = fc.constantFrom('proposals', 'applications open', 'review', 'running', 'over', 'unknown');
const named = fc.record({ idea: arbitraryIdea, term, standing });
const applications = fc.record({
  state: fc.constantFrom('ahead', 'open', 'past', 'untold'),
  closes: fc.option(date),
  daysLeft: fc.option(fc.nat()),
  opens: fc.option(date),
  words: fc.array(line, { maxLength: 2 }),
});
const dated = fc.record({ idea: arbitraryIdea, term, standing, applications });
const officialPages = fc.array(fc.record({ title: line, url: address }), { maxLength: 4 });
const words = fc.array(line, { maxLength: 8 });

/** Answers to questions in plain words. */
const arbitraryQuestionAnswer: fc.Arbitrary<QuestionAnswer> = fc.oneof(
  fc.record({
    kind: fc.constant('found' as const),
    counts: fc.boolean(),
    sought,
    entries: fc.array(named, { maxLength: 60 }),
    closings,
    of: fc.nat(),
    onlyEarlier: fc.boolean(),
    earlierIn: fc.constantFrom([], ['LFX 2026 Term 3']),
    earlier: fc.nat(),
    query: fc.option(line),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('found' as const),
    counts: fc.boolean(),
    sought: fc.record({ words: paragraph, phrase: paragraph, any: fc.boolean(), mended: fc.constant([]) }),
    entries: fc.array(named, { maxLength: 30 }),
    closings,
    of: fc.nat(),
    onlyEarlier: fc.boolean(),
    earlierIn: fc.constant([]),
    earlier: fc.nat(),
    query: fc.constant(null),
    noneOpen: fc.array(
      fc.record({ term: line, state: fc.constantFrom('ahead', 'past', 'untold'), at: fc.option(date) }),
      {
        maxLength: 4,
      },
    ),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('found' as const),
    counts: fc.boolean(),
    sought,
    entries: fc.constant([]),
    closings: fc.constant([]),
    of: fc.nat(),
    onlyEarlier: fc.boolean(),
    earlierIn: fc.constant([]),
    earlier: fc.nat(),
    query: fc.constant(null),
    instead: fc.record({
      project: line,
      thing: paragraph,
      ideas: fc.nat(),
      onlyEarlier: fc.boolean(),
      skills: fc.array(count, { maxLength: 6 }),
    }),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('sides' as const),
    ofOpen: fc.boolean(),
    sides: fc.array(
      fc.record({
        name: line,
        ideas: fc.nat(),
        open: fc.nat(),
        projects: fc.nat(),
        skills: fc.array(count, { maxLength: 5 }),
        entries: fc.array(named, { maxLength: 6 }),
        names: fc.array(line, { maxLength: 30 }),
      }),
      { minLength: 2, maxLength: 5 },
    ),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('needs' as const),
    thing: paragraph,
    asksOptional: fc.boolean(),
    entries: fc.array(
      fc.record({
        idea: arbitraryIdea,
        term,
        standing,
        need: fc.constantFrom('listed', 'optional', 'mentioned', 'no'),
        asWritten: fc.option(line),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    of: fc.option(line),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('names' as const),
    of: fc.constantFrom('project', 'skill', 'term', 'mentor'),
    sought,
    least: fc.constant(1),
    names: fc.array(fc.record({ name: line, ideas: fc.nat(), open: fc.nat(), units: fc.nat() }), { maxLength: 200 }),
    unit: fc.constantFrom('idea', 'mentor', 'project', 'term'),
    picked: fc.oneof(
      fc.record({ kind: fc.constant('ranked' as const), order: fc.constantFrom('most', 'fewest') }),
      fc.record({ kind: fc.constant('bounded' as const), least: fc.nat(), most: fc.nat() }),
      fc.record({ kind: fc.constant('both' as const), terms: fc.array(line, { minLength: 2, maxLength: 4 }) }),
      fc.record({ kind: fc.constant('every' as const), terms: fc.nat(), most: fc.nat() }),
      fc.record({ kind: fc.constant('only' as const), inside: line, outside: line }),
    ),
    ideas: fc.constant([]),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    fact: fc.constantFrom(
      'mentors',
      'contact',
      'where-to-ask',
      'skills',
      'outcome',
      'upstream',
      'apply',
      'size',
      'project-of',
      'about',
      'open',
    ),
    also: fc.subarray(['mentors', 'skills', 'outcome', 'size', 'open'] as const),
    sought,
    entries: fc.array(dated, { maxLength: 30 }),
    ambiguous: fc.boolean(),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    entries: fc.array(dated, { minLength: 2, maxLength: 4 }),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('dates' as const),
    canApply: fc.boolean(),
    asksDuration: fc.boolean(),
    stage: fc.constantFrom(null, 'begun', 'over'),
    nextUntold: fc.constantFrom(null, 'asked', 'besides'),
    moment: fc.option(line),
    dates: fc.array(
      fc.record({
        areAll: fc.boolean(),
        duration: fc.option(line),
        term: line,
        source: fc.record({ document: line, line: fc.nat(), url: fc.option(address) }),
        phase,
        applications,
        asked: fc.array(timelineRow, { maxLength: 4 }),
        next: fc.option(fc.record({ row: timelineRow, edge: fc.constantFrom('from', 'to') })),
        coming: fc.array(timelineRow, { maxLength: 14 }),
        past: fc.array(timelineRow, { maxLength: 14 }),
        ideas: fc.nat(),
        open: fc.nat(),
      }),
      { maxLength: 4 },
    ),
    undated: words,
    pages: officialPages,
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('changes' as const),
    since: readAt,
    last: fc.option(readAt),
    words: paragraph,
    changes: fc.array(
      fc.record({
        topic: fc.constantFrom('open', 'new', 'changed', 'removed'),
        idea: arbitraryIdea,
        edits: fc.array(line, { maxLength: 3 }),
        term,
        standing,
      }),
      { maxLength: 60 },
    ),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('names' as const),
    of: fc.constantFrom('project', 'skill', 'term', 'mentor', 'shared-mentor'),
    sought,
    least: fc.integer({ min: 1, max: 4 }),
    names: fc.array(count, { maxLength: 200 }),
    ideas: fc.constant([]),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('unknown' as const),
    what: paragraph,
    why: fc.constantFrom('topic', 'no-match', 'no-mentor', 'no-term', 'no-changes'),
    pages: officialPages,
    suggestions: words,
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('talk' as const),
    talk: fc.constantFrom('greeting', 'thanks', 'noted', 'guidance', 'watch', 'off-topic', 'language', 'which-idea'),
    examples: words,
    pages: officialPages,
    readAt,
    terms,
  }),
);

export const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  arbitraryQuestionAnswer,
  arbitraryIdeaAnswer,
  fc.record({
    kind: fc.constant('list' as const),
    request: listRequest,
    subject,
    entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
    first: fc.nat(),
    total: fc.nat(),
    nearly: fc.nat(),
    page,
    pages: page,
    earlier,
    closings,
    anyTerm: fc.boolean(),
    namesMentors: fc.boolean(),
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('nothing' as const),
    subject,
    suggestions: fc.array(arbitraryRequest, { maxLength: 6 }),
    earlier,
    readAt,
    terms,
  }),
  fc.record({ kind: fc.constant('refused' as const), message: paragraph }),
  fc.record({ kind: fc.constant('gone' as const), id: paragraph, instead: fc.option(arbitraryRequest), readAt, terms }),
  fc.record({
    kind: fc.constant('overview' as const),
    request: fc.record({ kind: fc.constantFrom('projects', 'skills'), everyTerm: fc.boolean(), page }),
    counts: fc.array(count, { maxLength: 30 }),
    first: fc.nat(),
    total: fc.nat(),
    page,
    pages: page,
    ideas: fc.nat(),
    earlier,
    readAt,
    terms,
  }),
  fc.record({
    kind: fc.constant('help' as const),
    ideas: fc.nat(),
    open: fc.nat(),
    projects: fc.nat(),
    examples: fc.array(fc.record({ request: arbitraryRequest, meaning: line }), { maxLength: 8 }),
    readAt,
    terms,
  }),
);

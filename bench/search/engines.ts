/** The engines, each as it is used plainly: all results of a query, best first, over the same fields. */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Database from 'better-sqlite3';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Idea } from '../../src/ideas/idea.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { parseQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';

/** Answers a query with how many ideas it found. */
type Ask = (query: string) => number | Promise<number>;
export type Engine = (ideas: readonly Idea[]) => Ask | Promise<Ask>;

const FIELDS = ['title', 'skills', 'project', 'mentors', 'description', 'outcome'] as const;
const BOOST = { title: 2, skills: 3, project: 3, mentors: 3 };

type Row = Readonly<Record<(typeof FIELDS)[number], string>> & { readonly id: number };

function rowsOf(ideas: readonly Idea[]): Row[] {
  return ideas.map((idea, id) => ({
    id,
    title: idea.title,
    skills: idea.skills.join(', '),
    project: idea.project,
    mentors: idea.mentors.map(({ name, github }) => `${name ?? ''} ${github ?? ''}`).join(', '),
    description: idea.description ?? '',
    outcome: idea.outcome ?? '',
  }));
}

const wordsOf = (query: string): string[] => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function ours(ideas: readonly Idea[]): Ask {
  const index = buildIndex(ideas);
  return (query) => {
    const parsed = parseQuery(query);
    return parsed.kind === 'query' ? search(index, parsed.query).total : 0;
  };
}

function miniSearch(ideas: readonly Idea[]): Ask {
  // Prefixes of short words and slips in them match nearly everything; who tunes it leaves them out.
  const prefix = (term: string): boolean => term.length > 2;
  const fuzzy = (term: string): number | false => (term.length > 3 ? 0.2 : false);
  const index = new MiniSearch<Row>({ fields: [...FIELDS], searchOptions: { boost: BOOST, prefix, fuzzy } });
  index.addAll(rowsOf(ideas));
  return (query) => index.search(query).length;
}

async function orama(ideas: readonly Idea[]): Promise<Ask> {
  const index = create({
    schema: {
      title: 'string',
      skills: 'string',
      project: 'string',
      mentors: 'string',
      description: 'string',
      outcome: 'string',
    } as const,
  });
  await insertMultiple(
    index,
    rowsOf(ideas).map(({ id: _, ...row }) => row),
    1_000,
  );
  return async (term) => (await searchOrama(index, { term, boost: BOOST, tolerance: 1, limit: ideas.length })).count;
}

function flexSearch(ideas: readonly Idea[]): Ask {
  const index = new Document({ tokenize: 'forward', document: { id: 'id', index: [...FIELDS] } });
  for (const row of rowsOf(ideas)) index.add({ ...row });
  return (query) => {
    const found = index.search(query, { suggest: true, limit: ideas.length });
    return new Set(found.flatMap(({ result }) => result)).size;
  };
}

function lunrEngine(ideas: readonly Idea[]): Ask {
  const index = lunr(function build() {
    for (const field of FIELDS) this.field(field, { boost: field in BOOST ? 3 : 1 });
    for (const row of rowsOf(ideas)) this.add(row);
  });
  return (query) =>
    index.query((clauses) => {
      for (const word of wordsOf(query)) clauses.term(lunr.tokenizer(word), {});
    }).length;
}

function sqlite(ideas: readonly Idea[]): Ask {
  const database = new Database(':memory:');
  database.exec(`create virtual table ideas using fts5(${FIELDS.join(', ')}, tokenize = 'porter unicode61')`);
  const insert = database.prepare(`insert into ideas values (${FIELDS.map(() => '?').join(', ')})`);
  database.transaction((rows: readonly Row[]) => {
    for (const row of rows) insert.run(FIELDS.map((field) => row[field]));
  })(rowsOf(ideas));
  const find = database.prepare('select rowid from ideas where ideas match ? order by bm25(ideas, 2, 3, 3, 3, 1, 1)');
  return (query) =>
    find.all(
      wordsOf(query)
        .map((word) => `"${word}"`)
        .join(' OR '),
    ).length;
}

export const ENGINES: Readonly<Record<string, Engine>> = {
  ours,
  'MiniSearch, prefix and fuzzy': miniSearch,
  'SQLite FTS5': sqlite,
  lunr: lunrEngine,
  FlexSearch: flexSearch,
  Orama: orama,
};

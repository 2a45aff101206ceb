/**
 * A term's two documents, revision by revision, beside what a person says happened at each.
 *
 * Where the labels tell of a change that is none by our words (only an e-mail address, white space or punctuation of a
 * mentor), it may be found or not: an idea holds no e-mail address at all.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/ideas/catalog.ts';
import type { Change } from '../../src/ideas/change.ts';
import { diffIdeas } from '../../src/ideas/diff.ts';
import type { Idea } from '../../src/ideas/idea.ts';
import { nameKey } from '../../src/ideas/likeness.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';
import { hasCorpus, readCorpus } from './corpus-reference.ts';

interface Event {
  readonly kind: 'proposed' | 'accepted' | 'lfx_url' | 'changed' | 'removed';
  readonly project: string;
  readonly title: string;
  readonly fields?: readonly string[];
  readonly note?: string;
}

interface Step {
  readonly folder: string;
  readonly events: readonly Event[];
  readonly tolerated?: readonly Event[];
}

const ROOT = 'replay-2024-03';
const steps: readonly Step[] = hasCorpus ? JSON.parse(readCorpus(`${ROOT}/events.json`)).steps : [];
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

function ideasOf(folder: string): readonly Idea[] {
  const paths = globSync('**/*.md', { cwd: new URL(`${ROOT}/${folder}/`, CORPUS) }).toSorted();
  const documents = paths.map((path) => ({
    path,
    text: readFileSync(new URL(`${ROOT}/${folder}/${path}`, CORPUS), 'utf8'),
    url: null,
  }));
  return buildCatalog(documents.map(parseIdeas)).ideas;
}

const told = (what: string, { project, title }: Pick<Idea, 'project' | 'title'>): string =>
  `${what}: ${nameKey(project)}, ${nameKey(title)}`;

const FIELD: Readonly<Record<string, string>> = { upstream_issue: 'upstream', program_name: 'programName' };

/** A change as the labels would put it: each field, each step of the status on its own. */
function toldBy(change: Change): readonly string[] {
  if (change.kind === 'removed') return [told('removed', change.before)];
  if (change.kind === 'added')
    return [told(change.to === 'proposed' ? 'proposed' : `added ${change.to}`, change.after)];
  const accepted = change.from === 'proposed' && change.to !== 'proposed' ? [told('accepted', change.before)] : [];
  const opened = change.from !== 'open' && change.to === 'open' ? [told('lfx_url', change.before)] : [];
  const fields = change.fields.filter((field) => field !== 'lfxUrl' || opened.length === 0);
  return [...accepted, ...opened, ...fields.map((field) => told(field, change.before))];
}

function labelled(events: readonly Event[]): readonly string[] {
  return events.flatMap((event) =>
    event.kind === 'changed'
      ? (event.fields ?? []).map((field) => told(FIELD[field] ?? field, event))
      : [told(event.kind, event)],
  );
}

/** A label about how a mentor is set, not who it is. */
const isCosmetic = (event: Event): boolean => /\bemail\b|missing "\)"/.test(event.note ?? '');

describe.skipIf(!hasCorpus)('the replay of a term (skipped without ../shared/corpus)', () => {
  const catalogs = new Map(steps.map(({ folder }) => [folder, ideasOf(folder)]));

  it.each(steps.map((step, n) => ({ ...step, before: steps[n - 1]?.folder })))(
    '$folder tells what happened and nothing else',
    ({ folder, before, events, tolerated = [] }) => {
      const changes = diffIdeas(catalogs.get(before ?? '') ?? [], catalogs.get(folder) ?? []);
      const found = changes.flatMap(toldBy);

      const cosmetic = labelled(events.filter(isCosmetic).map((event) => ({ ...event, fields: ['mentors'] })));
      const may = new Set([...labelled(tolerated), ...cosmetic]);
      const must = labelled(events).filter((label) => !may.has(label));
      expect(found.filter((label) => !may.has(label)).toSorted()).toEqual(must.toSorted());
    },
  );

  it('leads nowhere but from the first revision to the last', () => {
    const all = [...catalogs.values()];

    expect(diffIdeas(all[0] ?? [], all.at(-1) ?? []).map(({ kind }) => kind)).toEqual(all.at(-1)?.map(() => 'added'));
    expect(catalogs.size).toBeGreaterThan(30);
  });
});

/**
 * Which ideas have what is wanted, and how strongly: MiniSearch knows in which fields of which ideas a term stands, and
 * the fields decide the strength.
 *
 * Terms are looked up field by field, and each idea is taken down as MiniSearch comes by it. Its own results, with a
 * score that goes by how rare and how frequent words are, would cost ten times as much and are never made.
 */
import type { SearchIndex } from './build-index.ts';
import type { Clause, Part, RowPart } from './clauses.ts';
import { type Field, MOST_OF_OPTIONAL, WEIGHT } from './fields.ts';

/** Whether the idea at a position counts. */
export type Test = (idea: number) => boolean;

/** The ideas that have a clause. */
export interface Matches {
  /** Positions, each once. */
  readonly ideas: readonly number[];
  /** By position, from 0 to 1: 0 where an idea has nothing of it. */
  readonly strengths: Float64Array;
  /** What was found of the clause: "Go". */
  labelOf(idea: number): string | undefined;
}

/** How much of the doubt that the best part leaves, the others may take away: React and CSS are more frontend than React. */
const SUPPORT = 0.7;
/** A row of filler alone ("how to"): such words are no terms in running text. */
const OF_FILLER: Field = 'passing';

/** Calls with each idea that has a term in a field. */
function visit({ terms }: SearchIndex, term: string, field: Field, see: (idea: number) => void): void {
  // What is worth nothing is left out of MiniSearch's results: there are none.
  terms.search(term, {
    fields: [field],
    boostDocument: (idea: number) => {
      see(idea);
      return 0;
    },
  });
}

/** Ideas with a strength each, while evidence is gathered. */
interface Evidence {
  readonly ideas: number[];
  readonly strengths: Float64Array;
}

const noEvidence = ({ ideas }: SearchIndex): Evidence => ({ ideas: [], strengths: new Float64Array(ideas.length) });

/** What stands in a field takes its share of the doubt away. */
function believe({ ideas, strengths }: Evidence, idea: number, field: Field): void {
  const before = strengths[idea] ?? 0;
  if (before === 0) ideas.push(idea);
  const sum = 1 - (1 - before) * (1 - WEIGHT[field]);
  strengths[idea] = field === 'optional' ? Math.min(MOST_OF_OPTIONAL, sum) : sum;
}

/** The fields with the one that limits the others behind them. */
function limitLast(fields: readonly Field[]): readonly Field[] {
  return fields.includes('optional') ? [...fields.filter((field) => field !== 'optional'), 'optional'] : fields;
}

/** How strongly ideas speak of what any of some terms says; a field counts once. */
function evidenceOf(index: SearchIndex, terms: readonly string[], fields: readonly Field[], isAsked?: Test): Evidence {
  const evidence = noEvidence(index);
  const counted = new Int8Array(terms.length > 1 ? index.ideas.length : 0).fill(-1);
  limitLast(fields).forEach((field, at) => {
    for (const term of terms) {
      visit(index, term, field, (idea) => {
        if (counted[idea] === at || isAsked?.(idea) === false) return;
        counted[idea] = at;
        believe(evidence, idea, field);
      });
    }
  });
  return evidence;
}

/** Ideas in which words stand in a row: the rarest word decides how strongly, and the name that they are. */
function evidenceOfRow(index: SearchIndex, { numbers, terms, name, fields }: RowPart, isAsked?: Test): Evidence {
  let isLeft = isAsked;
  for (const term of terms) {
    const { strengths } = evidenceOf(index, [term], fields, isLeft);
    isLeft = (idea) => (strengths[idea] ?? 0) > 0;
  }
  const narrowed = isLeft;
  const hasRow: Test = (idea) =>
    narrowed?.(idea) !== false && (numbers.length === 1 || index.sequence.hasRow(idea, numbers));
  const [rarest] = terms;
  const named = name === undefined ? [] : [name];
  if (rarest !== undefined) return evidenceOf(index, [rarest, ...named], fields, hasRow);
  const evidence = evidenceOf(index, named, fields, hasRow);
  if (!fields.includes(OF_FILLER)) return evidence;
  for (const idea of index.ideas.keys()) {
    if (evidence.strengths[idea] === 0 && hasRow(idea)) believe(evidence, idea, OF_FILLER);
  }
  return evidence;
}

function evidenceOfPart(index: SearchIndex, part: Part, isAsked?: Test): Evidence {
  if (part.kind === 'term') return evidenceOf(index, [part.term], part.fields, isAsked);
  if (part.kind === 'row') return evidenceOfRow(index, part, isAsked);
  const evidence = noEvidence(index);
  for (const idea of part.positions) {
    if (isAsked?.(idea) !== false) {
      evidence.ideas.push(idea);
      evidence.strengths[idea] = 1;
    }
  }
  return evidence;
}

/**
 * The ideas that have a clause.
 *
 * @param isAsked leaves ideas out before anything is made of them.
 */
export function ideasWith(index: SearchIndex, { parts }: Pick<Clause, 'parts'>, isAsked?: Test): Matches {
  const { ideas, strengths } = noEvidence(index);
  const first = new Uint16Array(index.ideas.length);
  parts.forEach((part, at) => {
    if (part.ideas === 0) return;
    const found = evidenceOfPart(index, part, isAsked);
    for (const idea of found.ideas) {
      const own = (found.strengths[idea] ?? 0) * part.factor;
      const before = strengths[idea] ?? 0;
      if (before === 0) {
        ideas.push(idea);
        first[idea] = at;
      }
      const best = Math.max(before, own);
      strengths[idea] = best + SUPPORT * (1 - best) * Math.min(before, own);
    }
  });
  const labelOf = (idea: number): string | undefined => (strengths[idea] ? parts[first[idea] ?? 0]?.label : undefined);
  return { ideas, strengths, labelOf };
}

/** Whether an idea has a clause at all. */
export function has({ strengths }: Matches, idea: number): boolean {
  return (strengths[idea] ?? 0) > 0;
}

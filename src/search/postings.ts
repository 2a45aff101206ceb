/**
 * Which ideas a term stands in, and how strongly.
 *
 * Strength is decided when the index is built: a query then adds a few numbers and never looks at a text. Terms and
 * ideas are numbers; all lists lie behind each other in flat arrays, which is what makes 100,000 ideas fit.
 */

/** The places of an idea, as bits: one term can stand in several. */
export const FIELD = { skill: 1, title: 2, project: 4, mentor: 8, text: 16, optional: 32 } as const;
/** The places that say what an idea is about, not what it mentions. */
export const PROMINENT = FIELD.skill | FIELD.title | FIELD.project;

export interface Postings {
  /** Where each term's list starts; one more than there are terms. */
  readonly offsets: Uint32Array;
  /** Positions of ideas, ascending within a list. */
  readonly docs: Uint32Array;
  /** Strength from 1 to 255. */
  readonly impacts: Uint8Array;
  /** Which fields, as bits of FIELD. */
  readonly fields: Uint8Array;
}

/** What is asked for as optional never reaches what is plainly asked for. */
const LEAST_DOUBT_OF_OPTIONAL = 0.11;

/** Collects strengths idea by idea; `miss` is the share of doubt that is left, so that evidence adds up to no more than 1. */
export interface Collector {
  /** Strengthen a term in the idea at hand: `count` times in a field that is worth `weight`. */
  add(term: number, field: number, weight: number): void;
  /** Count a term once more in the field at hand. */
  count(term: number): void;
  /** Strengthen what was counted, more for what stands there often, and count anew. */
  addCounted(field: number, weight: number): void;
  /** The idea at hand is complete. */
  close(): void;
  build(terms: number): Postings;
}

const START = 1 << 12;

function grown<T extends Uint32Array | Uint8Array | Float32Array>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const bigger = new (array.constructor as new (length: number) => T)(Math.max(needed, array.length * 2));
  bigger.set(array);
  return bigger;
}

/** Once is a mention, often is a subject: 0.45 for one, 0.87 for eight. */
const saturated = (count: number): number => count / (count + 1.2);

export function createCollector(): Collector {
  let miss = new Float32Array(START).fill(1);
  let bits = new Uint8Array(START);
  let counts = new Uint32Array(START);
  let touched: number[] = [];
  let counted: number[] = [];
  let doc = 0;
  let size = 0;
  let terms = new Uint32Array(START);
  let docs = new Uint32Array(START);
  let impacts = new Uint8Array(START);
  let fields = new Uint8Array(START);
  const makeRoomFor = (term: number): void => {
    if (term < miss.length) return;
    const from = miss.length;
    miss = grown(miss, term + 1).fill(1, from);
    bits = grown(bits, term + 1);
    counts = grown(counts, term + 1);
  };
  const add = (term: number, field: number, weight: number): void => {
    makeRoomFor(term);
    if (bits[term] === 0) touched.push(term);
    bits[term] = (bits[term] ?? 0) | field;
    miss[term] = (miss[term] ?? 1) * (1 - weight);
  };
  return {
    add,
    count(term) {
      makeRoomFor(term);
      if (counts[term] === 0) counted.push(term);
      counts[term] = (counts[term] ?? 0) + 1;
    },
    addCounted(field, weight) {
      for (const term of counted) {
        add(term, field, weight * saturated(counts[term] ?? 0));
        counts[term] = 0;
      }
      counted = [];
    },
    close() {
      const needed = size + touched.length;
      terms = grown(terms, needed);
      docs = grown(docs, needed);
      impacts = grown(impacts, needed);
      fields = grown(fields, needed);
      for (const term of touched) {
        const doubt = ((bits[term] ?? 0) & FIELD.optional) === 0 ? 0 : LEAST_DOUBT_OF_OPTIONAL;
        terms[size] = term;
        docs[size] = doc;
        impacts[size] = Math.max(1, Math.round(255 * (1 - Math.max(doubt, miss[term] ?? 1))));
        fields[size] = bits[term] ?? 0;
        size += 1;
        bits[term] = 0;
        miss[term] = 1;
      }
      touched = [];
      doc += 1;
    },
    build(count) {
      return sortedByTerm(count, terms.subarray(0, size), docs, impacts, fields);
    },
  };
}

/** One list for each term, by counting; the order of ideas within a term is kept. */
function sortedByTerm(
  count: number,
  terms: Uint32Array,
  docs: Uint32Array,
  impacts: Uint8Array,
  fields: Uint8Array,
): Postings {
  const offsets = new Uint32Array(count + 1);
  for (const term of terms) offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  for (let term = 0; term < count; term++) offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  const next = offsets.slice();
  const sorted: Postings = {
    offsets,
    docs: new Uint32Array(terms.length),
    impacts: new Uint8Array(terms.length),
    fields: new Uint8Array(terms.length),
  };
  for (let from = 0; from < terms.length; from++) {
    const term = terms[from] ?? 0;
    const to = next[term] ?? 0;
    next[term] = to + 1;
    sorted.docs[to] = docs[from] ?? 0;
    sorted.impacts[to] = impacts[from] ?? 0;
    sorted.fields[to] = fields[from] ?? 0;
  }
  return sorted;
}

/** In how many ideas a term stands. */
export function frequency({ offsets }: Postings, term: number): number {
  return (offsets[term + 1] ?? 0) - (offsets[term] ?? 0);
}

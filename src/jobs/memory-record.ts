/** A conversation's memory as text with a version, for the store. */
import { z } from 'zod';
import type { Memory } from '../answers/conversation/memory.ts';

/** Goes up when what was written before would be misunderstood. */
const VERSION = 2;

const INTENTS: Readonly<Record<Memory['intent'], Memory['intent']>> = {
  find: 'find',
  count: 'count',
  about: 'about',
  mentors: 'mentors',
  'mentor-names': 'mentor-names',
  'where-to-ask': 'where-to-ask',
  contact: 'contact',
  skills: 'skills',
  outcome: 'outcome',
  upstream: 'upstream',
  apply: 'apply',
  size: 'size',
  difficulty: 'difficulty',
  'project-of': 'project-of',
  open: 'open',
  dates: 'dates',
  projects: 'projects',
  'skill-names': 'skill-names',
  terms: 'terms',
  compare: 'compare',
  new: 'new',
  'mentored-by': 'mentored-by',
  'shared-mentors': 'shared-mentors',
};

const RECORD = z.strictObject({
  version: z.literal(VERSION),
  intent: z.enum(INTENTS),
  ideas: z.array(z.string()),
  focus: z.string().nullable(),
  focusBefore: z.string().nullable().default(null),
  listed: z
    .strictObject({ of: z.enum(['project', 'term']), names: z.array(z.string()) })
    .nullable()
    .default(null),
  filters: z.array(z.string()),
  people: z.array(z.string()),
  told: z.strictObject({ term: z.string(), from: z.string(), until: z.string() }).nullable().default(null),
  before: z.array(z.array(z.string())),
});

export function encodeMemory(memory: Memory): string {
  const { intent, ideas, focus, focusBefore, listed, filters, people, told, before } = memory;
  return JSON.stringify({ version: VERSION, intent, ideas, focus, focusBefore, listed, filters, people, told, before });
}

/** Null for what another version wrote, and for what nobody can read. */
export function decodeMemory(text: string): Memory | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const record = RECORD.safeParse(value);
  if (!record.success) return null;
  const { version: _, ...memory } = record.data;
  return memory;
}

import type { Changed, Field } from '../ideas/change.ts';
import type { Idea, Mentor } from '../ideas/idea.ts';

/** What happened to one field: parts that came and went, another value, or another text too long to repeat. */
export type Edit =
  | {
      readonly kind: 'parts';
      readonly label: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'value'; readonly label: string; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'text'; readonly label: string; readonly what: 'added' | 'edited' | 'removed' };

/** A mentor as text: no mention, no address. */
export function mentorText({ name, github }: Mentor): string {
  if (name === null) return github ?? '';
  return github === null ? name : `${name} (${github})`;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The items of one list that the other lacks, compared as written but for white space. */
function without(items: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(plain));
  return [...new Set(items.map(plain))].filter((item) => !known.has(item));
}

function partsEdit(label: string, before: readonly string[], after: readonly string[]): Edit {
  return { kind: 'parts', label, added: without(after, before), removed: without(before, after) };
}

function valueEdit(label: string, from: string | null, to: string | null): Edit {
  return { kind: 'value', label, from: from && plain(from), to: to && plain(to) };
}

function textEdit(label: string, from: string | null, to: string | null): Edit {
  return { kind: 'text', label, what: !from ? 'added' : !to ? 'removed' : 'edited' };
}

const EDIT: Readonly<Record<Field, (before: Idea, after: Idea) => Edit>> = {
  title: (before, after) => valueEdit('title', before.title, after.title),
  project: (before, after) => valueEdit('project', before.project, after.project),
  description: (before, after) => textEdit('description', before.description, after.description),
  outcome: (before, after) => textEdit('expected outcome', before.outcome, after.outcome),
  skills: (before, after) => partsEdit('skills', before.skills, after.skills),
  mentors: (before, after) => partsEdit('mentors', before.mentors.map(mentorText), after.mentors.map(mentorText)),
  upstream: (before, after) => partsEdit('issue', before.upstream, after.upstream),
  size: (before, after) => valueEdit('size', before.size, after.size),
  lfxUrl: (before, after) => valueEdit('LFX page', before.lfxUrl, after.lfxUrl),
};

/** A change field by field, the step of its status first. */
export function editsOf({ from, to, fields, before, after }: Changed): readonly Edit[] {
  const step = from === to ? [] : [valueEdit('status', from, to)];
  return [...step, ...fields.map((field) => EDIT[field](before, after))];
}

/** An edit in words: "mentors: + Ann Lee (annlee)", "size: 350 hours (was 175 hours)", "description edited". */
export function editText(edit: Edit): string {
  switch (edit.kind) {
    case 'parts':
      return `${edit.label}: ${[...edit.added.map((part) => `+ ${part}`), ...edit.removed.map((part) => `− ${part}`)].join(', ')}`;
    case 'value':
      if (edit.to === null) return `${edit.label} removed (was ${edit.from})`;
      return `${edit.label}: ${edit.to}${edit.from === null ? '' : ` (was ${edit.from})`}`;
    case 'text':
      return `${edit.label} ${edit.what}`;
  }
}

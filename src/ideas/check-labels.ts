/**
 * Labels that nobody knows, so that what stands behind them is read as something else.
 */
import { type Finding, quote } from './finding.ts';
import { LABELS, nearestLabel } from './label-advice.ts';
import { type Label, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import type { IdeaSection } from './sections.ts';

const REQUIRED = ['description', 'skills', 'mentors', 'upstream'] as const;
const BULLET = /^(?: *[-*+]\s+)/;
/** Columns by which a list inside an item is indented at least. */
const INSIDE = 2;
/** A word to the reader, in place of a label. */
const REMARK =
  /^(?:n\.?b\.?|p\.?s\.?|(?:important )?notes?|hints?|tips?|remarks?|updates?|info|disclaimer|important|warning|caution)$/i;
const BOLD = /^ *(?:\*\*|__)/;

/** How a line stands: a bullet or a bold paragraph, and in which column; null for any other line. */
function placeOf({ kind, text, indent }: Line): string | null {
  if (kind !== 'text') return null;
  return BULLET.test(text) ? `bullet ${indent}` : BOLD.test(text) ? `bold ${indent}` : null;
}

interface Unknown {
  readonly line: number;
  readonly label: string;
  /** Whether what it labels is still read, as a part of another field. */
  readonly isShown: boolean;
  /** The known label that was probably meant; null where nothing tells. */
  readonly meant: string | null;
}

type Required = (typeof REQUIRED)[number];

/** What the value of a field looks like, where that can be told. */
const LOOKS: Readonly<Partial<Record<Required, RegExp>>> = { mentors: /(?:^|[\s(])@\w/, upstream: /https?:\/\// };

function nameOf(kind: Required): string {
  return LABELS[kind].slice('- '.length).split(':')[0] ?? kind;
}

/** Whether an unknown label was meant as that of a missing field: by its own words, or by what stands behind it. */
function isMeantAs(kind: Required, { words, rest }: Label): boolean {
  return nearestLabel(words) === nameOf(kind) || LOOKS[kind]?.test(rest) === true;
}

/** Unknown labels that stand as the known ones of their idea do, but were taken for a part of the value above. */
function swallowed(section: IdeaSection, lines: readonly Line[], missing: readonly Required[]): readonly Unknown[] {
  if (missing.length === 0) return [];
  const known = new Set(section.fields.filter(({ label }) => label !== '').map(({ line }) => line));
  const places = new Set(lines.filter(({ number }) => known.has(number)).map(placeOf));
  return lines.flatMap((line): readonly Unknown[] => {
    const place = placeOf(line);
    if (place === null || known.has(line.number) || !places.has(place)) return [];
    if (section.secondSet !== null && line.number >= section.secondSet) return [];
    const label = readLabel(line.text.replace(BULLET, '').trim());
    if (label === null || label.kind !== null) return [];
    const kind = missing.find((one) => isMeantAs(one, label));
    return kind === undefined ? [] : [{ line: line.number, label: label.words, isShown: true, meant: nameOf(kind) }];
  });
}

/** The label that is nearest in its letters, or else the only one that is missing. */
function ownMeaning(label: string, missing: readonly Required[]): string | null {
  const [only, ...others] = missing;
  return nearestLabel(label) ?? (only === undefined || others.length > 0 ? null : nameOf(only));
}

function cureOf(meant: string | null): string {
  const known = meant === null ? 'a label of the template' : `"${meant}"`;
  return `Write ${known} if that is what is meant, or put the line into the field it belongs to`;
}

/** A label further in than its siblings, so that it reads as a part of the field above it. The first one tells. */
function checkIndent(section: IdeaSection, lines: readonly Line[]): readonly Finding[] {
  // A heading or a quote inside a description has a shape of its own.
  const indents = new Map(lines.map((line) => [line.number, placeOf(line) === null ? null : line.indent]));
  const labelled = section.fields
    .filter(({ label, kind }) => label !== '' && kind !== null && kind !== 'other')
    .flatMap((field) => {
      const indent = indents.get(field.line) ?? null;
      return indent === null ? [] : [{ field, indent }];
    });
  const least = Math.min(...labelled.map(({ indent }) => indent));
  if (labelled.filter(({ indent }) => indent === least).length < 2) return [];
  const at = labelled.findIndex(({ indent }) => indent >= least + INSIDE);
  const [outer, inner] = [labelled[at - 1]?.field, labelled[at]?.field];
  if (outer === undefined || inner === undefined) return [];
  const message = `${quote(section.heading.title)} has the label ${quote(inner.label)} inside the field "${outer.label}". Move the line out to where "${outer.label}" begins.`;
  return [{ line: inner.line, rule: 'misplaced-label', message }];
}

/**
 * Labels of an idea that were not understood, or that stand inside another field.
 *
 * A description may hold labelled items of its own. An unknown one inside it counts only where a field is missing that it
 * may have been meant as.
 *
 * @param lines what stands under the idea's heading.
 */
export function checkLabels(section: IdeaSection, lines: readonly Line[]): readonly Finding[] {
  const missing = REQUIRED.filter((kind) => section.fields.every((field) => field.kind !== kind));
  const own = section.fields.flatMap(({ kind, line, label }): readonly Unknown[] =>
    kind === null ? [{ line, label, isShown: false, meant: ownMeaning(label, missing) }] : [],
  );
  const unknown = [...own, ...swallowed(section, lines, missing)]
    .filter(({ label }) => !REMARK.test(label))
    .map(({ line, label, isShown, meant }) => {
      const cure = cureOf(meant);
      const effect = isShown
        ? 'what follows is read as part of the field above'
        : 'what follows is not shown to anybody';
      const message = `${quote(section.heading.title)} has the label ${quote(label)}, which is none of the known ones: ${effect}. ${cure}.`;
      return { line, rule: 'unknown-label', message };
    });
  return [...unknown, ...checkIndent(section, lines)];
}

/**
 * What to write instead of a label that nobody knows.
 */

/** The labels to write, in the order of the template, with what they hold. */
export const LABELS = {
  description: '- Description: two to five sentences on what is to be done and why',
  outcome: '- Expected Outcome: what there will be at the end',
  skills: '- Recommended Skills: Go, Kubernetes',
  mentors: '- Mentor(s): First Name (@github-handle), Second Name (@github-handle)',
  upstream: '- Upstream Issue: https://github.com/ORG/REPO/issues/NUMBER',
  lfxUrl: '- LFX URL: https://mentorship.lfx.linuxfoundation.org/project/ID',
  size: '- Expected project size: 175 hours',
} as const;

const NAMES = [
  'Description',
  'Expected Outcome',
  'Recommended Skills',
  'Mentor(s)',
  'Upstream Issue',
  'LFX URL',
  'Expected project size',
  'Difficulty',
];

/** Two labels are near if this share of their pairs of letters is the same. */
const NEAR = 0.34;

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}]+/gu, '');
  return new Set([...letters].slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

/** The known label that an unknown one was probably meant to be; null where none is near. */
export function nearestLabel(label: string): string | null {
  const pairs = pairsOf(label);
  const ranked = NAMES.map((name) => ({ name, near: nearness(pairs, pairsOf(name)) })).toSorted(
    (a, b) => b.near - a.near,
  );
  const [best] = ranked;
  return best !== undefined && best.near >= NEAR ? best.name : null;
}

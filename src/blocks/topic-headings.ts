/** What ideas are put under when changes are told. */
import type { Topic } from '../digests/plan-digest.ts';

export const HEADINGS: Readonly<Record<Topic, string>> = {
  open: 'Now open for applications',
  new: 'New',
  changed: 'Changed',
  removed: 'Gone',
};

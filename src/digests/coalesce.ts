import type { Change } from '../ideas/change.ts';
import type { Idea } from '../ideas/idea.ts';
import { changedFields } from '../ideas/meaning.ts';

/** A change as the change log keeps it. */
export interface LoggedChange {
  /** Its place in the change log, ascending with time. */
  readonly number: number;
  readonly change: Change;
}

/** What came of one idea's changes together, and which they were. */
export interface NetChange {
  readonly change: Change;
  readonly numbers: readonly number[];
}

/** What a channel knows of a change already. */
export interface Heard {
  /** Told for good, perhaps by another subscription. */
  readonly told: ReadonlySet<number>;
  /** In a post that Slack never confirmed. */
  readonly unconfirmed: ReadonlySet<number>;
}

const NOTHING_HEARD: Heard = { told: new Set(), unconfirmed: new Set() };

/** What became of one idea: as it stood first and last, null where it was not there, and by which changes. */
interface Course {
  first: Idea | null;
  last: Idea | null;
  numbers: number[];
}

function netOf(first: Idea | null, last: Idea | null): Change | null {
  if (first === null) return last && { kind: 'added', to: last.status, after: last };
  if (last === null) return { kind: 'removed', from: first.status, before: first };
  const fields = changedFields(first, last);
  if (fields.length === 0 && first.status === last.status) return null;
  return { kind: 'changed', from: first.status, to: last.status, fields, before: first, after: last };
}

/** The channel knows the idea as it stands now; only what was never confirmed is still to be repeated. */
function catchUp(course: Course, unconfirmed: ReadonlySet<number>): void {
  course.numbers = course.numbers.filter((number) => unconfirmed.has(number));
  if (course.numbers.length === 0) course.first = course.last;
}

/**
 * One change an idea, whatever came between: new and then changed is new, new and then gone is nothing, gone and then
 * back as it was is nothing, edited and edited back is nothing.
 *
 * An idea is known by its id, which the change log keeps through retitles; where a change gives it another id, what
 * follows is looked for under that.
 *
 * A change that the channel was told is where its knowledge of the idea stands: what came before is not told any more,
 * or "new" would be said of an idea whose end another subscription told.
 *
 * @param changes ascending by number.
 * @returns in the order of each idea's first change; what came to nothing is left out.
 */
export function coalesce(changes: readonly LoggedChange[], heard: Heard = NOTHING_HEARD): readonly NetChange[] {
  const courses: Course[] = [];
  const byId = new Map<string, Course>();
  for (const { number, change } of changes) {
    const before = change.kind === 'added' ? null : change.before;
    const after = change.kind === 'removed' ? null : change.after;
    const id = (before ?? after)?.id ?? '';
    let course = byId.get(id);
    if (course === undefined) {
      course = { first: before, last: after, numbers: [] };
      courses.push(course);
    }
    course.last = after;
    if (heard.told.has(number)) catchUp(course, heard.unconfirmed);
    else course.numbers.push(number);
    byId.delete(id);
    byId.set(after?.id ?? id, course);
  }
  return courses.flatMap(({ first, last, numbers }) => {
    const change = numbers.length === 0 ? null : netOf(first, last);
    return change ? [{ change, numbers }] : [];
  });
}

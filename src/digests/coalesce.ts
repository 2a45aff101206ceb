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

/** What became of one idea: as the channel knows it and as it stood last, null for not there, and by which changes. */
interface Course {
  known: Idea | null;
  last: Idea | null;
  numbers: number[];
}

function netOf(known: Idea | null, last: Idea | null): Change | null {
  if (known === null) return last && { kind: 'added', to: last.status, after: last };
  if (last === null) return { kind: 'removed', from: known.status, before: known };
  const fields = changedFields(known, last);
  if (fields.length === 0 && known.status === last.status) return null;
  return { kind: 'changed', from: known.status, to: last.status, fields, before: known, after: last };
}

/**
 * The idea as a channel knows it once it was told a change: what it had not been told of the idea before, it does not
 * know now either.
 */
function learn(known: Idea | null, change: Change): Idea | null {
  if (change.kind === 'removed') return null;
  if (change.kind === 'added') return change.after;
  if (known === null) return null;
  const { before, after } = change;
  const missed = Object.fromEntries(changedFields(known, before).map((field) => [field, known[field]]));
  return { ...after, ...missed, status: known.status === before.status ? after.status : known.status };
}

/**
 * One change an idea, whatever came between: new and then changed is new, new and then gone is nothing, gone and then
 * back as it was is nothing, edited and edited back is nothing.
 *
 * An idea is known by its id, which the change log keeps through retitles; where a change gives it another id, what
 * follows is looked for under that.
 *
 * A change that the channel was told adds to what it knows of the idea, and what is told is what it does not know: an
 * idea whose end another subscription told is not "new" any more, one that was only told to have changed still is.
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
      course = { known: before, last: after, numbers: [] };
      courses.push(course);
    }
    course.last = after;
    if (heard.told.has(number)) course.known = learn(course.known, change);
    else course.numbers.push(number);
    byId.delete(id);
    byId.set(after?.id ?? id, course);
  }
  return courses.flatMap(({ known, last, numbers }) => {
    const change = numbers.length === 0 ? null : netOf(known, last);
    return change ? [{ change, numbers }] : [];
  });
}

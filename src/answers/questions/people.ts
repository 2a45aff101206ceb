/** Who is who among the mentors: one person may have several handles, or be spelled in several ways. */
import type { Idea, Mentor } from '../../ideas/idea.ts';
import { nameKey } from '../../search/read-vocabulary.ts';

/** How a mentor is told from others within one idea. */
export function mentorKey({ name, github }: Mentor): string {
  return (github ?? name ?? '').toLowerCase();
}

const PEOPLE = new WeakMap<readonly Idea[], ReadonlyMap<string, string>>();

/**
 * What each person is called, by `mentorKey`: the same for whoever shares a handle, or a name of two words or more.
 *
 * @param ideas all there are; the same array each time, as it is remembered by that.
 */
export function peopleOf(ideas: readonly Idea[]): ReadonlyMap<string, string> {
  const known = PEOPLE.get(ideas);
  if (known !== undefined) return known;
  const mentors = ideas.flatMap((idea) => idea.mentors);
  const first = new Map<string, string>();
  const rootOf = (key: string): string => {
    const next = first.get(key) ?? key;
    return next === key ? key : rootOf(next);
  };
  for (const mentor of mentors) {
    const [handle, name] = [rootOf(mentorKey(mentor)), nameKey(mentor.name ?? '')];
    if (name.includes(' ')) first.set(rootOf(`called ${name}`), handle);
  }
  const names = new Map<string, string>();
  for (const { name, github } of mentors) {
    const root = rootOf(mentorKey({ name, github }));
    const told = names.get(root);
    if (told === undefined || (!told.includes(' ') && name?.includes(' '))) names.set(root, name ?? github ?? '');
  }
  const people = new Map(
    mentors.map((mentor) => {
      const key = mentorKey(mentor);
      return [key, names.get(rootOf(key)) ?? key];
    }),
  );
  PEOPLE.set(ideas, people);
  return people;
}

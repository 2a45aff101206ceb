/** How things are said: numbers with their nouns, lists, where an idea stands, who mentors it. */
import type { Standing } from '../answers/answer.ts';
import type { Idea, Mentor } from '../ideas/idea.ts';

/** "1 idea", "12 ideas". */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The first of many, and how many more: "Go, Rust and 3 more". */
export function firstOf(words: readonly string[], most: number): string {
  if (words.length <= most) return words.join(', ');
  return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
}

const STANDING: Readonly<Record<Standing, string>> = {
  proposed: 'Proposed, not open yet',
  accepted: 'Accepted, not open yet',
  open: 'Open for applications',
  closed: 'Applications are closed',
};

/** Where an idea stands. GSoC has no application page of its own for an idea, so none can be missing. */
export function standingWords(standing: Standing, { program }: Idea): string {
  if (program !== 'gsoc' || standing === 'open' || standing === 'closed') return STANDING[standing];
  return `${standing === 'accepted' ? 'Accepted' : 'Proposed'}; applications go through the GSoC site`;
}

/** The rule that spares mentors; it stands wherever mentors are named. */
export const MENTORS_RULE = 'please do not message or e-mail mentors directly.';

/** "Mentors: Ann Ruiz (annr) and Bo Li (bo-li) on GitHub": text, never a mention. Empty for no mentor. */
export function mentorNames(mentors: readonly Mentor[]): string {
  const allHaveOne = mentors.length > 1 && mentors.every(({ github }) => github !== null);
  const names = mentors.map((mentor) => mentorName(mentor, allHaveOne ? '' : ' on GitHub'));
  return `${listed(names.filter(Boolean))}${allHaveOne ? ' on GitHub' : ''}`;
}

function mentorName({ name, github }: Mentor, where: string): string {
  if (github === null) return name ?? '';
  return name === null ? `${github}${where}` : `${name} (${github}${where})`;
}

/** "owner/repository#12" for an issue on GitHub, otherwise the address without its scheme. */
export function shortAddress(address: string): string {
  const issue = /^https?:\/\/github\.com\/([^/\s]+\/[^/\s]+)\/(?:issues|pull|discussions)\/(\d+)(?:[/?#].*)?$/.exec(
    address,
  );
  return issue === null ? address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') : `${issue[1]}#${issue[2]}`;
}

/** "Thanos", or "Kubernetes, SIG Docs" where a part of the project stands between. */
export function projectName({ project, subproject }: Idea): string {
  return subproject === null ? project : `${project}, ${subproject}`;
}

/** The last part of a document's path that tells documents apart: "2024/03-Sep-Nov/project_ideas.md". */
export function documentName(path: string): string {
  return path.split('/').filter(Boolean).slice(-3).join('/');
}

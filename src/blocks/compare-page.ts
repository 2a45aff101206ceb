/** Ideas side by side. */
import type { CompareAnswer } from '../answers/questions/question-answer.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, oneLine } from './escape.ts';
import { FACT, mentorsLine, skillsLine, statusLine, upstreamLine } from './fact-lines.ts';
import { notes, type Part, rich } from './part.ts';
import { bold, joined, section, text } from './rich-text.ts';
import { listed, MENTORS_RULE, projectName } from './wording.ts';

const NOTHING_TOLD = { page: false, rule: false };

export function comparePage(answer: CompareAnswer): readonly Part[] {
  return [
    ...(answer.by === undefined ? [] : [rich(section(bold(moreWords(answer, answer.by))))]),
    ...answer.entries.map((entry, index) =>
      rich(
        section(
          joined(
            [
              bold(
                `${index + 1}. ${cutText(oneLine(projectName(entry.idea)), 120)}: ${cutText(oneLine(entry.idea.title), 300)}`,
              ),
              text(entry.term ?? ''),
              skillsLine(entry.idea),
              ...(entry.idea.size === null ? [] : [text(`Size: ${cutText(oneLine(entry.idea.size), FACT)}`)]),
              mentorsLine(entry.idea),
              upstreamLine(entry.idea),
              statusLine(entry, NOTHING_TOLD),
            ].filter((line) => line.length > 0),
            '\n',
          ),
        ),
      ),
    ),
    ...(answer.entries.length > 1 ? [rich(section(text(sharedSkills(answer))))] : []),
    ...(answer.missing ?? []).map((side) =>
      rich(
        section(text(`Not compared with “${cutText(oneLine(side), 120)}”: no idea in the documents is called that.`)),
      ),
    ),
    notes(
      text(`Ask on the upstream issues; ${MENTORS_RULE}`),
      ...basisNotes(answer, ...answer.entries.map(({ idea }) => idea.source)),
    ),
  ];
}

/** Which has more of what was asked for: the answer in a sentence. */
function moreWords({ entries }: CompareAnswer, by: 'mentors' | 'skills'): string {
  const told = entries.map(({ idea }) => ({
    name: `“${cutText(oneLine(idea.title), 120)}”`,
    count: idea[by].length,
  }));
  const most = Math.max(...told.map(({ count }) => count));
  const first = told.filter(({ count }) => count === most);
  if (first.length === told.length) return `${listed(told.map(({ name }) => name))} name ${most} ${by} each.`;
  const others = told.filter(({ count }) => count < most).map(({ name, count }) => `${name} (${count})`);
  const verb = first.length === 1 ? 'names' : 'name';
  return `${listed(first.map(({ name }) => name))} ${verb} more ${by} (${most}) than ${listed(others)}.`;
}

function sharedSkills({ entries }: CompareAnswer): string {
  const [first, ...others] = entries.map(({ idea }) => idea.skills);
  const shared = (first ?? []).filter((skill) =>
    others.every((skills) => skills.some((other) => other.toLowerCase() === skill.toLowerCase())),
  );
  return shared.length === 0
    ? 'They have no skill in common.'
    : `${entries.length === 2 ? 'Both' : 'All'} ask for ${cutText(oneLine(listed(shared)), FACT)}.`;
}

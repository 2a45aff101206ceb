/** What hangs on a list of projects: "which of them have more than three ideas?", "the second one". */
import type { AnswerContext } from '../answer-context.ts';
import { answerPut } from '../questions/answer-put.ts';
import type { Said } from '../questions/said.ts';
import { readIntents } from '../reading/read-intent.ts';
import type { Turn } from './turn.ts';

const WHICH =
  /^(?:and |so |ok )*(?:which|what|how many)(?: ones)?(?: of (?:them|these|those|the projects))? (?<what>(?:has|have|had|with|are|were|is|also|only|took|take|need|needs|ask|asks|want|use|uses)\b.+?)[?.! ]*$/;

/** Filters as they would be said. */
function said(filters: readonly string[]): string {
  return filters
    .join(' ')
    .replace(/\bprogram:(\w+)/g, '$1')
    .replace(/\bterm:(\d{4})-(\d)/g, '$1 term $2')
    .replace(/\bterm:(\d{4})\b/g, '$1');
}

/** The same projects with something besides; null where no list of projects is spoken of. */
export function answerWhichProjects({ sentence, memory }: Said, context: AnswerContext): Turn | null {
  const what = memory.intent === 'projects' && memory.focus === null ? WHICH.exec(sentence)?.groups?.what : undefined;
  if (what === undefined) return null;
  if (/\bboth\b/.test(what)) return null;
  const times = said(memory.filters);
  const asked = `${/^(?:and )?how many/.test(sentence) ? 'how many' : 'which'} projects ${what}${times === '' ? '' : ` in ${times}`}`;
  return answerPut(readIntents(asked), asked, memory, context);
}

/** The ideas of a project or a term by its place in the list; null where no such list is spoken of. */
export function answerNameAt(at: readonly number[], said: Said, context: AnswerContext): Turn | null {
  return answerProjectAt(at, said, context) ?? answerListedAt(at, said, context);
}

const WHAT_ARE_THEY =
  /^(?:and |so |ok )*(?:(?:what|which)(?: ones?)? (?:are|is) (?:they|these|those|it)|(?:what|which) (?:ideas|ones) (?:are they|do they have|does it have)|(?:show|list) (?:me )?(?:them|those|its ideas|their ideas))[?.! ]*$/;

/** The ideas of the project that has the most of something, after it was told so. */
export function answerOfTheFirst(said: Said, context: AnswerContext): Turn | null {
  const { listed, filters } = said.memory;
  const isPicked = listed?.of === 'project' && filters.some((filter) => filter.startsWith('project:'));
  return isPicked && WHAT_ARE_THEY.test(said.sentence) ? answerListedAt([0], said, context) : null;
}

/** The same of a list that was ranked or narrowed, in the order told. */
function answerListedAt(at: readonly number[], { memory }: Said, context: AnswerContext): Turn | null {
  const { listed, ideas } = memory;
  if (listed === null || ideas.length > 0) return null;
  const names = at.flatMap((place) => listed.names.at(place) ?? []);
  const rest =
    listed.of === 'project'
      ? `project:${names.map((name) => `"${name.replaceAll('"', '')}"`).join(',')}`
      : names.map((name) => name.toLowerCase()).join(' and ');
  return names.length === 0 ? null : answerPut({ intent: 'find', rest }, rest, memory, context);
}

function answerProjectAt(at: readonly number[], { memory }: Said, context: AnswerContext): Turn | null {
  if (memory.intent !== 'projects' || memory.focus !== null) return null;
  const times = said(memory.filters);
  const { answer } = answerPut({ intent: 'projects', rest: times }, `projects ${times}`, memory, context);
  if (answer.kind !== 'names' || answer.of !== 'project') return null;
  const names = at.flatMap((place) => answer.names.at(place)?.name ?? []);
  const rest = `project:${names.map((name) => `"${name.replaceAll('"', '')}"`).join(',')} ${times}`;
  return names.length === 0 ? null : answerPut({ intent: 'find', rest }, rest, memory, context);
}

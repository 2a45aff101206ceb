/** How many ideas fit what was asked, as a person would say it. */
import { cutText, oneLine } from './escape.ts';
import { counted } from './wording.ts';

/** Escaped code points of what was asked. */
const PHRASE = 160;

/**
 * "3 open ideas with Go", "Ada Ruiz mentors 3 ideas of Envoy", "No idea asks for Go".
 *
 * @param phrase what was asked, as it follows "3 ideas"; see `phraseOf`.
 * @param other "other" where they are ideas besides some that were spoken of.
 */
export function countWords(count: number, phrase: string, other = ''): string {
  const asked = cutText(oneLine(phrase), PHRASE);
  const mentored = /^(?<before>.*?) ?\bmentored by (?<who>.+?)(?<after>(?:,? without | that (?:are|is) ).*)?$/.exec(
    asked,
  )?.groups;
  if (mentored !== undefined && count > 0) {
    const rest = [mentored.before, mentored.after?.trim()].filter(Boolean).join(' ');
    return `${mentored.who} ${/ and /.test(mentored.who ?? '') ? 'mentor' : 'mentors'} ${ideasWords(count, rest, other)}`;
  }
  return count === 0 ? noneWords(asked, other) : ideasWords(count, asked, other);
}

/** "3 open ideas with Go"; the noun agrees with the number. */
function ideasWords(count: number, asked: string, other: string): string {
  const status =
    /^(?<before>.*?) ?(?:that are |(?<!not )\b)(?<status>open|accepted|proposed|closed)(?: for applications)?$/.exec(
      asked,
    )?.groups;
  const noun = counted(count, [other, status?.status, 'idea'].filter(Boolean).join(' '));
  const rest = status === undefined ? asked : (status.before ?? '');
  return [noun, count === 1 ? rest.replace(/\bthat are\b/, 'that is') : rest].filter(Boolean).join(' ');
}

function noneWords(asked: string, other: string): string {
  const skills = /^with (?<names>(?:(?!,? without | that | about | mentored by |\bmentors?\b).)+)$/.exec(asked)?.groups;
  if (skills !== undefined && other === '') return `No idea asks for ${skills.names}`;
  const words = ideasWords(1, asked, other).replace(/^1 /, '');
  return `No ${words.replace(/ mentored by /, ' is mentored by ')}`;
}

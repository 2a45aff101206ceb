/** "The same language" is that of the idea spoken of. */
import type { AnswerContext } from '../answer-context.ts';
import { type Said, spokenOf } from '../questions/said.ts';
import { skillNames } from '../skill-names.ts';

const SAME = /\b(?:the )?same (?:programming )?languages?(?: as (?:it|that|this)(?: one)?)?\b/;
const LANGUAGES: ReadonlySet<string> = new Set(
  'Go|Rust|Python|Java|JavaScript|TypeScript|C|C++|C#|Ruby|PHP|Kotlin|Swift|Scala|Haskell|Elixir|Lua|Perl|Dart|Bash|R|Zig|OCaml'.split(
    '|',
  ),
);

/** The sentence with the languages by name; null where it speaks of none, or the idea asks for none. */
export function withLanguage(sentence: string, said: Said, { index }: AnswerContext): string | null {
  if (!SAME.test(sentence)) return null;
  const [one, ...others] = spokenOf(said);
  if (one === undefined || others.length > 0) return null;
  const languages = skillNames(index, one.idea).filter((name) => LANGUAGES.has(name));
  return languages.length === 0 ? null : sentence.replace(SAME, languages.join(' or ').toLowerCase());
}

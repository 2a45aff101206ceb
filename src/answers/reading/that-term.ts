/** A sentence as it is meant after what was said: "that term" by its name, "besides Go" as no part of what is asked. */
import { termName } from '../../ideas/term.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { ideasOfIds } from '../questions/said.ts';

const THAT_TERM = /\b(?:that|the same|same) (?:term|year|cohort|round|edition|season)\b/;

/** A year is that of either program. */
const THAT_YEAR = /\b(?:that|the same|same) year\b/;

/** A sentence in lower case with the term by its name, where all that was shown is of one. */
export function withThatTerm(sentence: string, { ideas }: Memory, context: AnswerContext): string {
  if (!THAT_TERM.test(sentence)) return sentence;
  const terms = new Set(ideasOfIds(ideas, context).map(({ idea }) => termName(idea.program, idea.term)));
  const years = new Set([...terms].map((term) => /\b20\d\d\b/.exec(term)?.[0]));
  const [year, ...otherYears] = years;
  if (THAT_YEAR.test(sentence) && year !== undefined && otherYears.length === 0)
    return sentence.replace(THAT_YEAR, year);
  const [only, ...others] = terms;
  if (only === undefined || others.length > 0) return sentence;
  return sentence.replace(THAT_TERM, only.toLowerCase());
}

const BESIDES =
  /^(.*\bwhat\b.* (?:need|require|use|ask for|want|expect|involve)s?)(?: me)?(?: to know)?,? (?:besides|apart from|aside from|other than|in addition to|next to)\b.*$/;

/** "What does the cache idea need besides Go" asks for all that it needs. */
export function withoutBesides(sentence: string): string {
  return sentence.replace(BESIDES, '$1');
}

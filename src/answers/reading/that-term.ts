/** A sentence as it is meant: "that term" and "the open term" by their names, "besides Go" as no part of what is asked. */
import { termName } from '../../ideas/term.ts';
import type { AnswerContext } from '../answer-context.ts';
import { applicationsOf } from '../application-window.ts';
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

const OPEN_TERM =
  /(?<=\b(?:in|of|for|from|during|about|on) )(?:the |this )?(?:currently |now )?(?:open (?:lfx |gsoc |mentorship )?(?:term|round|cohort|edition)|(?:lfx |gsoc )?(?:term|round|cohort|edition) (?:that|which)(?: is|'s) (?:currently |now )?open(?: for applications)?)\b(?:,? (?:now|today|right now|currently|at the moment))?/;

/** A sentence in lower case with the one term that can be applied in by its name; as it is where there are several or none. */
export function withOpenTerm(sentence: string, { catalog, now }: AnswerContext): string {
  if (!OPEN_TERM.test(sentence)) return sentence;
  const open = catalog.timelines.filter(
    (timeline) =>
      applicationsOf(timeline, now).state === 'open' &&
      catalog.ideas.some(({ program, term }) => program === timeline.program && term === timeline.term),
  );
  const [only, ...others] = open;
  if (only === undefined || others.length > 0) return sentence;
  return sentence.replace(OPEN_TERM, termName(only.program, only.term).toLowerCase());
}

const BESIDES =
  /^(.*\bwhat\b.* (?:need|require|use|ask for|want|expect|involve)s?)(?: me)?(?: to know)?,? (?:besides|apart from|aside from|other than|in addition to|next to)\b.*$/;

/** "What does the cache idea need besides Go" asks for all that it needs. */
export function withoutBesides(sentence: string): string {
  return sentence.replace(BESIDES, '$1');
}

/** A sentence as it is meant: "that term" and "the open term" by their names, "besides Go" as no part of what is asked. */
import { phaseAt } from '../../ideas/phase.ts';
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

const BEFORE_A_TERM = String.raw`(?<=\b(?:in|of|for|from|during|about|on) )(?:the |this )?(?:currently |now )?`;
const TERM = '(?:term|round|cohort|edition)';
const NOW = '(?:,? (?:now|today|right now|currently|at the moment))?';
/** "The open term", "the round that is running now". */
const TERM_BY_PHASE = new RegExp(
  `${BEFORE_A_TERM}(?:(?<before>open|running|ongoing) (?:lfx |gsoc |mentorship )?${TERM}|(?:lfx |gsoc )?${TERM} (?:that|which)(?: is|'s) (?:currently |now )?(?<behind>open|running|ongoing)(?: for applications)?)\\b${NOW}`,
);

/**
 * A sentence in lower case with the one term that can be applied in, or is worked in, by its name; as it is where there
 * are several such terms, or none.
 */
export function withTermByPhase(sentence: string, { catalog, now }: AnswerContext): string {
  const { before, behind } = TERM_BY_PHASE.exec(sentence)?.groups ?? {};
  const phase = before ?? behind;
  if (phase === undefined) return sentence;
  const [only, ...others] = catalog.timelines.filter(
    (timeline) =>
      (phase === 'open' ? applicationsOf(timeline, now).state === 'open' : phaseAt(timeline, now) === 'running') &&
      catalog.ideas.some(({ program, term }) => program === timeline.program && term === timeline.term),
  );
  if (only === undefined || others.length > 0) return sentence;
  return sentence.replace(TERM_BY_PHASE, termName(only.program, only.term).toLowerCase());
}

const BESIDES =
  /^(.*\bwhat\b.* (?:need|require|use|ask for|want|expect|involve)s?)(?: me)?(?: to know)?,? (?:besides|apart from|aside from|other than|in addition to|next to)\b.*$/;

/** "What does the cache idea need besides Go" asks for all that it needs. */
export function withoutBesides(sentence: string): string {
  return sentence.replace(BESIDES, '$1');
}

/** What fits and stands as it was asked for: what can be applied for now, what cannot yet, what cannot any more. */
import type { Idea } from '../../ideas/idea.ts';
import type { AnswerContext } from '../answer-context.ts';
import { applicationsOf } from '../application-window.ts';
import { withoutStatus } from '../reading/read-narrowing.ts';
import { standings } from '../standing.ts';
import { termOf } from '../terms.ts';
import { timelineOf } from './context-of.ts';
import { type LookUp, lookUp } from './look-up.ts';
import type { Window } from './question-answer.ts';

const CLOSED =
  /\b(?:that are |which are |are |is |already )*(?:closed|expired|no longer open|not open any ?more)(?=$|[ ?!.,](?!source|loop|issues?|caption))(?: (?:ideas?|projects?|ones?|for applications))?/;

/** What fits, of it what stands as it was asked for: what can be applied for now, what cannot yet, what cannot any more. */
export function lookUpStanding(words: string, context: AnswerContext): LookUp {
  const standingOf = standings(context.catalog, context.now);
  if (CLOSED.test(words)) {
    const found = lookUp(context.index, words.replace(CLOSED, ' '));
    const phrase = `${found.sought.phrase ?? ''} that are closed`.trim();
    const hits = found.hits.filter(({ idea }) => standingOf(idea) === 'closed');
    return { ...found, hits, isEmpty: true, sought: { ...found.sought, words: 'closed', phrase } };
  }
  const found = lookUp(context.index, words);
  const status = /(?:^|, )(not )?status open\b/.exec(found.sought.words);
  if (status === null) return found;
  if (status[1] !== undefined) {
    const waits = new Set(['proposed', 'accepted']);
    return { ...found, hits: found.hits.filter(({ idea }) => waits.has(standingOf(idea))) };
  }
  const hits = found.hits.filter(({ idea }) => standingOf(idea) === 'open');
  // What was open in earlier terms is over.
  if (hits.length > 0) return { ...found, hits, earlier: 0 };
  const fitting = lookUp(context.index, withoutStatus(words));
  const noneOpen = windowsOf(
    fitting.hits.map(({ idea }) => idea),
    context,
  );
  if (fitting.hits.length === 0) return found;
  // Where nothing is named, all there is would be no answer.
  return { ...fitting, hits: fitting.isEmpty ? [] : fitting.hits, isEmpty: false, earlier: 0, noneOpen };
}

/** When one can apply, or could, for each term of some ideas. */
export function windowsOf(ideas: readonly Idea[], context: AnswerContext): readonly Window[] {
  const standingOf = standings(context.catalog, context.now);
  const terms = new Map(ideas.map((idea) => [termOf(idea), idea]));
  return [...terms].flatMap(([term, idea]) => {
    const told = applicationsOf(timelineOf(context, idea), context.now);
    const { opens, closes } = told;
    const state = told.state === 'untold' && standingOf(idea) === 'closed' ? 'past' : told.state;
    return term === null ? [] : [{ term, state, at: state === 'ahead' ? opens : state === 'past' ? closes : null }];
  });
}

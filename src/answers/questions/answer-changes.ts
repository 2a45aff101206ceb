/** What changed since when, for everything or for what is named. */
import { buildIndex } from '../../search/build-index.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { ToldChange } from '../change-log.ts';
import { readSince } from '../reading/read-since.ts';
import { standings } from '../standing.ts';
import { termOf } from '../terms.ts';
import { basisOf } from './context-of.ts';
import { lookUp } from './look-up.ts';
import type { ChangesAnswer } from './question-answer.ts';

/** Words of a question for changes that name nothing. */
const FILLER =
  /'s\b|\b(?:whats|was|were|did|does|just|to|me|since|new(?:ly|est)?|latest|recent(?:ly)?|lately|news|changes?|changed|updates?|updated|added|opened|posted|removed|withdrawn|different|there|anything|something|any|been|has|have|the|what|which|in|on|for|from|of|about|is|are|ideas?|projects?|mentorships?|ones|do|we|you|got|get|show|list|me|everything|all|please|here|with|term|program|list)\b|[?!.,:;]/g;

/** @returns null where there is no change log to tell from. */
export function answerChanges(sentence: string, context: AnswerContext): ChangesAnswer | null {
  const { changeLog, now, catalog } = context;
  if (changeLog === undefined) return null;
  const { since, rest } = readSince(sentence, now);
  const named = rest.replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
  const { changes, words } = changesOf(named, changeLog.since(since));
  const standingOf = standings(catalog, now);
  const ideas = changes.map(({ idea }) => idea);
  return {
    kind: 'changes',
    since,
    last: changeLog.last,
    words,
    changes: changes.map(({ topic, idea, edits }) => ({
      topic,
      idea,
      edits,
      term: termOf(idea),
      standing: standingOf(idea),
    })),
    ...basisOf(context, ideas),
  };
}

/** Those that have what is named; looked up among themselves, because some of them are gone from the catalog. */
function changesOf(
  named: string,
  changes: readonly ToldChange[],
): { readonly changes: readonly ToldChange[]; readonly words: string } {
  if (named === '') return { changes, words: '' };
  const found = lookUp(buildIndex(changes.map(({ idea }) => idea)), `${named} term:any`);
  if (found.isEmpty) return { changes: [], words: named };
  const fitting = new Set(found.hits.map(({ idea }) => idea));
  return { changes: changes.filter(({ idea }) => fitting.has(idea)), words: named };
}

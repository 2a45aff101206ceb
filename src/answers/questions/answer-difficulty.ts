/** How hard ideas are, where their documents say so. */
import type { AnswerContext } from '../answer-context.ts';
import type { Memory } from '../conversation/memory.ts';
import { type Turn, turnOfFacts, turnOfFound } from '../conversation/turn.ts';
import { withScope } from '../figures/answer-figures.ts';
import type { Found } from './context-of.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { resolveReference } from './references.ts';

const ASKED =
  /\b(?:how (?:hard|difficult|easy|complex)|difficulty|complexity|(?:is|are) .* (?:hard|difficult|easy)|(?:easy|easiest|hard|hardest|difficult) (?:\w+ )?(?:ideas?|projects?|ones?)|(?:ideas?|projects?|ones?) (?:is|are) (?:the )?(?:easiest|hardest))\b/;
/** Ideas of one kind: "easy go projects", "which gsoc ideas are hard". */
const OF_LEVEL =
  /\b(?:easy|easiest|hard|hardest|difficult) (?:[\w+#.-]+ ){0,3}(?:ideas|projects|ones)\b|\b(?:easiest|hardest) (?:[\w+#.-]+ ){0,3}(?:idea|project|one)\b|\b(?:which|what|any)\b.* (?:ideas|projects|ones) .*\b(?:easy|hard|difficult)\b|\b(?:easy|low|hard|high) difficulty\b|\b(?:which|what) (?:ideas?|projects?|ones?) (?:is|are) (?:the )?(?:easiest|hardest)[?.! ]*$/;
/** How hard a language is, is no question about ideas. */
const OF_A_TOOL = /\bto (?:learn|use|understand|master|study)\b/;
const WORDS =
  /\b(?:how|hard(?:est)?|difficult(?:y|ies)?|easy|easiest|complex(?:ity)?|levels?|beginners?|newbies?|beginner friendly|what|which|is|are|the|there|any|for|with|of|ideas?|projects?|ones?|it|this|that|rated|low|an?)\b|[?!.,]/g;
const LEVELS: readonly { readonly name: string; readonly asked: RegExp; readonly said: RegExp }[] = [
  { name: 'easy', asked: /\b(?:easy|easiest|low difficulty)\b/, said: /\b(?:easy|low|beginner)\b/i },
  {
    name: 'hard',
    asked: /\b(?:hard|hardest|difficult|high difficulty)\b/,
    said: /\b(?:hard|high|difficult|advanced)\b/i,
  },
];
/** Of more ideas it is not told one by one. */
const MOST = 12;

/** @returns null where something else is asked, or no document of the ideas that are meant tells it. */
export function answerDifficulty(sentence: string, memory: Memory, context: AnswerContext): Turn | null {
  if (!ASKED.test(sentence) || OF_A_TOOL.test(sentence)) return null;
  const rest = withScope(sentence.replace(WORDS, ' ').replace(/\s+/g, ' ').trim(), context);
  const found = lookUp(context.index, rest);
  if (found.isEmpty && found.times === '' && memory.ideas.length > 0) return ofSpoken(memory, context);
  const level = OF_LEVEL.test(sentence) ? LEVELS.find(({ asked }) => asked.test(sentence)) : undefined;
  if (level !== undefined) return ofLevel(level, found, context);
  return found.isEmpty ? null : told(resolveReference(context.index, rest).hits, false, context);
}

/** The ideas whose documents call them so. */
function ofLevel({ name, said }: (typeof LEVELS)[number], found: LookUp, context: AnswerContext): Turn | null {
  const all = found.isEmpty ? found.scope.map((idea) => ({ idea })) : found.hits;
  const hits = all.filter(({ idea }) => said.test(idea.difficulty ?? ''));
  if (hits.length === 0) return null;
  const phrase = `${found.sought.phrase ?? ''} that their documents call ${name}`.trim();
  return turnOfFound({ ...found, hits, earlier: 0, sought: { ...found.sought, phrase } }, false, context);
}

function ofSpoken({ focus, ideas }: Memory, context: AnswerContext): Turn | null {
  const ids = focus === null ? ideas : [focus];
  return told(
    context.catalog.ideas.filter(({ id }) => ids.includes(id)).map((idea) => ({ idea })),
    true,
    context,
  );
}

function told(hits: readonly Found[], isSpokenOf: boolean, context: AnswerContext): Turn | null {
  if (hits.length > MOST || hits.every(({ idea }) => idea.difficulty === undefined)) return null;
  const found = { hits, sought: { words: '', mended: [] } };
  return turnOfFacts('difficulty', found, hits.length > 1 && !isSpokenOf, context);
}

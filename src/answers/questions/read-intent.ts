/** What a sentence asks for, by the way it is put. */
import { type Intent, NOUNS, TAILS, WAYS } from './ways.ts';

/** How a sentence is put, and what is left of it when those words are taken out. */
export interface Put {
  readonly intent: Intent;
  readonly rest: string;
}

/** What is asked for by a noun alone; null where the words say more. */
export function readNoun(words: string): Intent | null {
  const noun = words.replace(/^(?:the|its|their|any|about) /, '').replace(/[?!. ]+$/, '');
  return NOUNS.find(([, said]) => said.test(noun))?.[0] ?? null;
}

const VERSUS = /\S \b(?:vs\.?|versus) \S/;

/** How a sentence is put; `find` with the whole of it where it is put in no way of its own. */
export function readIntent(sentence: string): Put {
  if (VERSUS.test(sentence)) return { intent: 'compare', rest: sentence };
  for (const { intent, words } of WAYS) {
    const found = words.exec(sentence);
    if (found === null) continue;
    const around = `${sentence.slice(0, found.index)} ${sentence.slice(found.index + found[0].length)}`;
    const tail = TAILS[intent];
    return { intent, rest: (tail ? around.replace(tail, ' ') : around).replace(/\s+/g, ' ').trim() };
  }
  return { intent: 'find', rest: sentence };
}

/** What of a sentence is looked up: no courtesy, nothing about who asks, no word that names nothing. */
import type { SearchIndex } from '../../search/build-index.ts';
import { EVERYDAY } from '../../search/everyday-words.ts';
import { longestName } from '../../search/lexicon.ts';
import { fold } from '../../search/normalise.ts';
import { nameKey } from '../../search/read-vocabulary.ts';
import { tokensOf } from '../../search/tokens.ts';
import { singular } from '../../search/word-forms.ts';
import { ASKING_WORDS } from './asking-words.ts';

const COURTESY =
  /\b(?:(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ]year(?: \w+)? students?|(?:please |kindly )?guide(?: me)?(?=[ .!?]*$)|(?:hi|hello|hey|dear)(?: (?:sir|ma'?am|team|all|everyone))?|(?:please|kindly|thank you|thanks)(?: in advance)?|propose|(?:two|three|four|five|several)(?= (?:[\w-]+ )?(?:ideas|projects|mentorships))|(?:takes?|taking|taken|took) part|(?:so|thus|by) far|(?:which|what|any|all)? ?(?:communities|orgs|organi[sz]ations?)(?= (?:that |which )?(?:need|want|use|look|ask|offer|have|require|do|work))|people|folks|(?:in )?alphabetical(?:ly)?(?: order)?|(?:this|next|the coming) winter|(?:(?:and|with|plus) )?(?:their |his |her |the )?(?:git ?hub|gh) (?:user ?names?|names?|handles?|accounts?|nicks?|profiles?)|(?:ordered|sorted|grouped|arranged)(?: by \w+)?|the words?|keywords?|cncf(?= (?:projects?|ideas?|mentorships?|mentors?|programs?|programmes?|orgs?|foundation)))\b/gi;

/** "I am a student from Nairobi", "my name is …": where somebody is from is no topic; what one is good at is. */
const WHO_ASKS =
  /\b(?:i am|i'm|im|this is|my name is|myself|(?<!\b(?:give|show|tell|list|send|get|find|name|let|help|bring|for) )me)\b(?: (?!(?:good|great|best|better|strong|skilled|experienced?|proficient|interested|fluent|expert|specialis\w+|specializ\w+|versed|decent|trained|certified|competent|confident|knowledge|expertise|background|coding|programming|writing)\b)[\p{L}.'-]+){0,8}? (?:from|at|in|of) (?:the )?[\p{L}.'-]+(?=[ ,.;!?]|$)(?! (?:and|or|background))|\b(?:based in|living in|hailing from|writing from) [\p{L}.'-]+|\bmy name is [\p{L}.'-]+|\b(?:student|undergrad(?:uate)?|engineer|developer|graduate|sophomore|junior|senior) (?:from|at|of) (?:the )?[\p{L}.'-]+/giu;

/** "Neither Go nor Rust". */
const NEITHER = /\bneither (\S+(?: \S+)?) nor (\S+)/gi;
/** "Anything besides Tetragon". */
const BESIDES = /\b(?:besides|apart from|aside from|other than)(?=:? [\p{L}\p{N}"])/giu;
/** "My skills: Go, Rust" is no filter. */
const LABEL = /\b([a-z]+):(?=\s)/gi;
/** "Two years", "five of them": no number is a topic. */
const AMOUNT =
  /(?<![\w-])\d{1,2}\+? (?:hours?|hrs?|days?|weeks?|months?|years?|yrs?)(?: (?:a|per|each|every) (?:day|week|month))?(?![\w-])|(?<![\w-])(?:two|three|four|five|six|seven|eight|nine|ten)(?![\w-])/gi;
/** Which period it is; "two years" is none. */
const WHICH = /^(?:any|all|every|each|past|previous|earlier|older|old|last|other|which|whatever|this|next)$/;
const PERIOD = /^(?:terms?|years?|cohorts?|rounds?|editions?|seasons?|months?)\b/i;
/** A filter, a phrase in quotes or an address stays as it is. */
const KEPT_OR_WORD = /-?[a-z]+:(?:"[^"]*"|\S+)|"[^"]*"|https?:\S+|[\p{L}\p{N}\p{M}'.+#-]+/giu;

export function plainWords(index: SearchIndex, words: string): string {
  const courteous = words
    .replace(NEITHER, ' not $1 not $2 ')
    .replace(BESIDES, ' except ')
    .replace(LABEL, '$1 ')
    .replace(COURTESY, ' ')
    .replace(AMOUNT, ' ')
    .replace(WHO_ASKS, (whole) => namesNothing(index, whole));
  const isInName = namesAt(index, courteous);
  return courteous.replace(KEPT_OR_WORD, (word: string, at: number) => {
    if (/[":]/.test(word) || isInName(at)) return word;
    const folded = fold(word).replace(/[.'-]+$/g, '');
    const isTime = WHICH.test(folded) && PERIOD.test(courteous.slice(at + word.length).trimStart());
    return (EVERYDAY.has(folded) || ASKING_WORDS.has(folded)) && !isTime && !index.lexicon.byName.has(singular(folded))
      ? ' '
      : word;
  });
}

/** Whether a word is a part of a name of several: the "bit" of Fluent Bit is no bit. */
function namesAt({ lexicon }: SearchIndex, words: string): (at: number) => boolean {
  const tokens = tokensOf(words);
  const keys = tokens.map(({ word }) => ({ key: singular(word) }));
  const starts = new Set<number>();
  tokens.forEach((_, from) => {
    const length = longestName(lexicon.byFirst.get(keys[from]?.key ?? ''), keys, from)?.length ?? 0;
    if (length > 1) for (const token of tokens.slice(from, from + length)) starts.add(token.start);
  });
  return (at) => starts.has(at);
}

/** What is said of oneself goes, unless it names a skill or a project. */
function namesNothing({ lexicon }: SearchIndex, words: string): string {
  const named = words.split(/\s+/).filter((word) => {
    const concept = lexicon.byName.get(nameKey(word.replace(/[.,;!?]+$/, '')));
    return concept !== undefined && !(lexicon.concepts[concept]?.everyday ?? true);
  });
  return ` ${named.join(' ')} `;
}

const OF_A_PROJECT =
  /\b(?:contribute to|contributing to|offered by|proposed by|from|by|does|do|of) (?:the )?((?:[\p{L}\p{N}.-]+ ?){1,4})/giu;

/** "Is Envoy taking part", "did Envoy have ideas": what is asked of a project. */
const OF_TAKING_PART =
  /(?<=^(?:(?:and|so|but|hi|hello)[ ,]+)*(?:is|was|are|were|did|has|have|will) )(?:the )?((?:[\p{L}\p{N}.-]+ ){1,4}?)(?=(?:(?:project|also|ever|still|already|currently|going to|be) )*(?:tak(?:e|es|ing|en) part|participat\w+|have (?:any |some )?ideas\b|involved\b))/iu;

const NOT_BEFORE = /\b(?:not|except|excluding|without|besides|other than)(?: (?:those|the ones|ones|any))? $/i;

/** "from Prometheus" speaks of the project, even where its name is also a skill. */
export function withProject(index: SearchIndex, words: string): string {
  const asked = words.replace(OF_TAKING_PART, (whole: string) => `of ${whole}`);
  return asked.replace(OF_A_PROJECT, (whole: string, after: string, at: number) => {
    const minus = NOT_BEFORE.test(asked.slice(0, at)) ? '-' : '';
    const named = after.trim().split(' ');
    for (let length = named.length; length > 0; length--) {
      const key = nameKey(named.slice(0, length).join(' '));
      const concept = index.lexicon.byName.get(key);
      if (concept === undefined || ![...index.lexicon.projects.values()].includes(concept)) continue;
      return ` ${minus}project:"${named.slice(0, length).join(' ')}" ${named.slice(length).join(' ')} `;
    }
    return whole;
  });
}

/** After these a word names where something comes from or what it is about: it cannot be passed over. */
const NAMING = /(?:from|by|of|for|in|with|using|on|about|called|named|to|at|like|and|or|without|not|no) (?:the )?$/;

/** A sentence without the words that nothing knows, where they are said in passing; null where there is none. */
export function withoutUnknown(
  words: string,
  unknown: readonly string[],
): { readonly words: string; readonly ignored: readonly string[] } | null {
  const ignored = unknown.filter((word) => {
    const at = words.toLowerCase().indexOf(word);
    return at >= 0 && !NAMING.test(words.slice(0, at).toLowerCase());
  });
  if (ignored.length === 0 || ignored.length < unknown.length) return null;
  return { words: ignored.reduce((left, word) => left.replace(new RegExp(`\\b${word}\\b`, 'i'), ' '), words), ignored };
}

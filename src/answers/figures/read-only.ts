/** What is in one term or program and not in another, and what comes back. */
import { OF, without } from './figure-words.ts';
import { EARLIER, type Figures } from './figures.ts';
import { IN, IS_NEW, kindOf, SET_AGAINST, TIME, twoTimes } from './time-words.ts';

const NOT = `(?:,? ?(?:but|and|yet|though)?,?(?: (?:who|which|that))?(?: (?:are|is|were|was|did|do|does|have|has))?(?: (?:take part|come back|return|appear|show up|there))? (?:not|no longer|missing|absent|gone|never|nothing|none)(?: (?:take part|come back|return|appear|anything|any|part|there|present|be|back))*|,? (?:without|except|minus))`;
const ONLY = new RegExp(
  String.raw`\b${IN} (?<inside>.+?)${NOT}(?: (?:any ?more|any ?longer))?(?: ${IN})? ?(?<outside>.*?)[?.!]*$`,
);
const GONE =
  /\b(?:dropped out|disappeared|(?<!\b(?:anything|something|ideas?|time|spots?|places?|what|what is|what's|still) )left|gone|missing|did not (?:come back|return)|not (?:come|coming) back|no longer (?:take|taking|there|have|has|in|participat\w*|part\w*|offer\w*|with us|present)|stopped (?:taking part|participating))\b(?!.* (?:mentors?|skills?)\b)/;
const ARRIVED =
  /\b(?:who (?:has |is )?(?:newly )?joined\b|who is new\b|first[- ]time (?:projects|orgs?|organi[sz]ations?|communities)|new (?:projects|orgs?|organi[sz]ations?|communities)|(?:projects|orgs?|organi[sz]ations?|communities)(?: that)? (?:are|is|joined|take part|taking part|participat\w+|that are)? ?(?:new|for the first time|newly|the first time))\b/;
const RETURNED =
  /\b(?:returning|returns?|returned|c[ao]mes? back|coming back|are back|took part before|repeat(?:ing)?)\b/;

/** "Which projects took part last term but not this one". */
const LAST_NOT_THIS =
  /\b(?<inside>(?:last|previous|this) (?:term|year|round)),? (?:but|and|yet) (?:are |is |were |do |did )?(?:not|no longer|never)(?: (?:take part|come back|in|on))? (?<outside>(?:this|the last|last|the previous|previous)(?: one| term| round)?)\b/;

/** "In GSoC only": not in the other program. */
const ONLY_ONE =
  /\b(?:only|solely|exclusively|just) (?:(?:in|have|has|on|do|does|offers?|participat\w+|tak\w+ part|took part|for|wanted|asked|appear(?:s|ed)?|exists?|are|were|is|come|run|ran|show up|been|ever) )*(?:in )?(lfx|gsoc)\b|\b(lfx|gsoc) (?:only|alone|exclusively)\b|\b(lfx|gsoc)\b(?:,? (?:but|and|yet|though))? in \3\b/;

/** "What is gone in term 3 compared to term 2". */
const IS_LOST = /\b(?:gone|disappeared|vanished|missing|dropped|lost|left|no longer)\b/;

/** "What has term 3 that term 2 had not". */
const HAD_NOT = new RegExp(
  String.raw`\b(?:that|which|and|but) (?:the )?(?:${TIME.source}) (?:(?:did|does|do|had|has|was|is) )*(?:not|lacks?|lacked|missing|without)\b`,
);

/** "What is new in term 3 compared to term 2": what is in the first and not in the second. */
function readNewAgainst(of: 'project' | 'mentor' | 'skill' | null, sentence: string): Figures | null {
  const isAgainst = IS_NEW.test(sentence) && SET_AGAINST.test(sentence);
  const isLost = IS_LOST.test(sentence) && SET_AGAINST.test(sentence);
  if (!isAgainst && !isLost && !HAD_NOT.test(sentence)) return null;
  const times = twoTimes(sentence);
  if (times === null) return null;
  const isTurned = SINCE_FIRST.test(sentence) || (isLost && !IS_NEW.test(sentence));
  const [inside, outside] = isTurned ? [times[1], times[0]] : times;
  return { kind: 'only', of: of ?? 'project', inside, outside };
}

/** "Since term 2, what is new in term 3". */
const SINCE_FIRST = /^(?:compare[ds]? (?:to|with|against)|since|versus|against)\b/;

/** "Who stopped after term 2": there then, and not in the newest. */
const STOPPED_AFTER = new RegExp(
  String.raw`\b(?:stopped|quit|ended|left|dropped (?:out|off)|disappeared|vanished|gone|missing|did not (?:continue|return|come back|go on)|never (?:returned|came back)|(?:were|was) not (?:there|back|seen))\b.* (?:after|since|from) (?:the )?(?<time>${TIME.source})`,
);

/** The term that a sentence names besides some words; this one where it names none. */
function scopeAround(sentence: string, said: string): string {
  const rest = without(sentence, said)
    .replace(
      new RegExp(
        String.raw`\b(?:${OF.project}|for the first time|from last term|the first time|joined|new|that|are|is|before)\b`,
        'g',
      ),
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return rest === '' ? 'this term' : rest;
}

/** "Which skills are new this term". */
const NEW_ONES =
  /\b(?:skills?|technologies|languages?|mentors?) (?:that |which )?(?:are|is|were) (?:new|newly asked for|here for the first time)\b/;

/** What is in one term and not in another. */
export function readOnly(sentence: string): Figures | null {
  const of = kindOf(sentence);
  const added = readNewAgainst(of, sentence);
  if (added !== null) return added;
  if (of === null) return null;
  const only = ONLY_ONE.exec(sentence);
  if (only !== null && new RegExp(String.raw`\b(?:${OF.project}|${OF.skill}|mentors?|who)\b`).test(sentence)) {
    const inside = only[1] ?? only[2] ?? only[3] ?? '';
    return { kind: 'only', of, inside, outside: inside === 'lfx' ? 'gsoc' : 'lfx' };
  }
  const { inside = '', outside = '' } = (ONLY.exec(sentence) ?? LAST_NOT_THIS.exec(sentence))?.groups ?? {};
  if (inside !== '') return { kind: 'only', of, inside, outside };
  if (of !== 'project' && NEW_ONES.test(sentence)) {
    return { kind: 'only', of, inside: TIME.exec(sentence)?.[0] ?? 'this term', outside: EARLIER };
  }
  return of === 'project' && new RegExp(String.raw`\b(?:${OF.project}|who)\b`).test(sentence)
    ? readGoneOrCome(of, sentence)
    : null;
}

/** Projects that stopped, are gone, are new, or come back. */
function readGoneOrCome(of: 'project', sentence: string): Figures | null {
  const after = STOPPED_AFTER.exec(sentence)?.groups?.time;
  if (after !== undefined) return { kind: 'only', of, inside: after, outside: 'this term' };
  if (GONE.test(sentence)) return { kind: 'only', of, inside: 'last term', outside: 'this term' };
  const arrived = ARRIVED.exec(sentence)?.[0];
  if (arrived !== undefined) {
    return { kind: 'only', of, inside: scopeAround(sentence, arrived), outside: EARLIER };
  }
  return readReturned(of, sentence);
}

/** "Who comes back this term", "projects that return from term 3". */
function readReturned(of: 'project', sentence: string): Figures | null {
  const returned = RETURNED.exec(sentence)?.[0];
  if (returned === undefined) return null;
  const times = twoTimes(sentence);
  if (times !== null) return { kind: 'both', of, sides: times };
  const since = FROM_BEFORE.exec(sentence)?.groups?.time;
  return {
    kind: 'both',
    of,
    sides: since === undefined ? [scopeAround(sentence, returned), EARLIER] : [since, 'this term'],
  };
}

const FROM_BEFORE = new RegExp(String.raw`\b(?:from|of) (?<time>${TIME.source})`);

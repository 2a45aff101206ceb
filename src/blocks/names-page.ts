/** Projects, skills, terms or mentors by name, with how much there is of each. */
import type { NameCount, NamesAnswer, Picked } from '../answers/questions/figures-answer.ts';
import type { Idea } from '../ideas/idea.ts';
import type { Phase } from '../ideas/phase.ts';
import { termName } from '../ideas/term.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, escapedLength, oneLine } from './escape.ts';
import { aboutWords, mendedNotes } from './found-page.ts';
import { portionPages, portionsOf } from './packed.ts';
import { heading, notes, type Part, rich } from './part.ts';
import { bulletList, type Span, section, text } from './rich-text.ts';
import { counted, listed } from './wording.ts';

const NAME = 120;
/** More names than this that share the first place are told by their number. */
const FIRST_NAMED = 5;

/** @param room escaped code points of a message's list. */
export function namesPages(answer: NamesAnswer, room: number): readonly (readonly Part[])[] {
  const { names, of } = answer;
  const about = answer.isBetween === true ? '' : aboutWords(answer.sought, 100);
  if (names.length === 0) return [[rich(section(text(noneWords(answer)))), notes(...basisNotes(answer))]];
  const words = names.map((name) => nameWords(name, answer));
  const portions = portionsOf(words, room, (word) => escapedLength(word) + 2);
  const fewer = portions.left > 0 ? [rich(section(text('Name a project, a skill or a term to see fewer.')))] : [];
  const title =
    answer.picked === undefined
      ? `${kindWords(answer)}${about}${where(answer)}${averageWords(answer)}`
      : pickedTitle(answer, answer.picked);
  return portionPages(
    portions,
    ({ items }) => [
      rich(
        of === 'skill' && answer.picked === undefined
          ? section(text(items.join(', ')))
          : bulletList(items.map((item) => text(item))),
      ),
    ],
    [heading(title)],
    [
      ...fewer,
      ...(answer.tellsIdeas === true
        ? [rich(section(text('The ideas:')), bulletList(answer.ideas.map(ideaWords)))]
        : []),
      notes(...mendedNotes(answer.sought), ...basisNotes(answer, ...answer.ideas.map(({ source }) => source))),
    ],
  );
}

function ideaWords({ project, title, program, term }: Idea): readonly Span[] {
  const words = `${cutText(oneLine(project), NAME)}: ${cutText(oneLine(title), NAME)}`;
  return text(`${words} (${termName(program, term)})`);
}

function averageWords({ average, unit }: NamesAnswer): string {
  return average === undefined ? '' : `, ${average.toFixed(1)} ${unit ?? 'idea'}s on average`;
}

function where({ terms, of, noneOf }: NamesAnswer): string {
  return terms.length === 0 || of === 'term' || noneOf !== undefined ? '' : ` in ${listed(terms)}`;
}

function kindWords(answer: NamesAnswer): string {
  const { of, names, least, isBetween } = answer;
  if (of !== 'shared-mentor') return counted(names.length, of);
  if (answer.noneOf !== undefined) return noneNowWords(answer, answer.noneOf);
  if (answer.areSame !== undefined) return sameWords(answer, answer.areSame);
  if (isBetween === true) return `${sidesOf(answer)} share ${counted(names.length, 'mentor')}`;
  if (answer.unit === 'project') return `${counted(names.length, 'mentor')} of ideas of more than one project`;
  return `${counted(names.length, 'mentor')} of ${least > 2 ? `${least} or more ideas` : 'more than one idea'}`;
}

/** Two that share nothing now and did with earlier terms. */
function noneNowWords(answer: NamesAnswer, terms: readonly string[]): string {
  return `${sidesOf(answer)} share no mentor in ${listed(terms)}, but ${counted(answer.names.length, 'mentor')} with the terms before`;
}

function sameWords({ names }: NamesAnswer, { all, of }: NonNullable<NamesAnswer['areSame']>): string {
  if (all) return of === 2 ? 'Yes, the same mentors for both ideas' : `Yes, the same mentors for all ${of} ideas`;
  return `Not all the same: ${counted(names.length, 'mentor')} of more than one of the ${of} ideas`;
}

/** What has the mentors in common: "Envoy and Istio". */
function sidesOf({ sought }: NamesAnswer): string {
  return cutText(oneLine(sought.words), NAME);
}

function nounOf({ of }: NamesAnswer): string {
  return of === 'shared-mentor' ? 'mentor' : of;
}

function pickedTitle(answer: NamesAnswer, picked: Picked): string {
  const { names } = answer;
  const about = aboutWords(answer.sought, 100);
  const count = counted(names.length, nounOf(answer));
  switch (picked.kind) {
    case 'ranked':
      if (answer.of === 'skill')
        return `${firstWords(answer)} asked for ${picked.order === 'most' ? 'most' : 'least'}${about}${where(answer)}`;
      return `${firstWords(answer)} the ${picked.order} ${answer.unit ?? 'idea'}s${about}${where(answer)}`;
    case 'bounded':
      return `${count} with ${boundWords(picked)}${about}${where(answer)}`;
    case 'both':
      return `${count} in ${bothWords(picked.terms)}`;
    case 'every':
      return picked.most === picked.terms
        ? `${count} in each of ${counted(picked.terms, 'term')}`
        : `No ${nounOf(answer)} is in each of ${counted(picked.terms, 'term')}; ${count} in ${picked.most} of them`;
    case 'only':
      return `${count} in ${cutText(picked.inside, NAME)} and not in ${cutText(picked.outside, NAME)}`;
  }
}

function bothWords(terms: readonly string[]): string {
  return `${terms.length > 2 ? 'all of' : 'both'} ${listed(terms.map((term) => cutText(term, NAME)))}`;
}

/** "WasmEdge has", "Harbor and Karmada have", "7 projects have". */
function firstWords(answer: NamesAnswer): string {
  const [first] = answer.names;
  const size = first === undefined ? 0 : sizeOf(first);
  const same = answer.names.filter((name) => sizeOf(name) === size);
  const who =
    same.length > FIRST_NAMED
      ? counted(same.length, nounOf(answer))
      : listed(same.map(({ name }) => cutText(oneLine(name), NAME)));
  if (answer.of === 'skill') return `${who} ${same.length === 1 ? 'is' : 'are'}`;
  return `${who} ${same.length === 1 ? 'has' : 'have'}`;
}

function sizeOf({ units, ideas }: NameCount): number {
  return units ?? ideas;
}

function boundWords({ least, most, open }: Extract<Picked, { readonly kind: 'bounded' }>): string {
  if (open === true) return most === 0 ? 'no open idea' : 'an open idea';
  if (least === most) return counted(least, 'idea');
  return Number.isFinite(most) ? `at most ${counted(most, 'idea')}` : `${least} ideas or more`;
}

function noneWords(answer: NamesAnswer): string {
  const { of, picked, sought } = answer;
  const about = aboutWords(sought, 100);
  if (answer.isBetween === true)
    return `${sidesOf(answer)} share no mentor${where(answer)}${answer.neverAny === true ? ', nor with the terms before' : ''}.`;
  if (of === 'shared-mentor') return `No mentor is named by more than one of the ideas${about}${where(answer)}.`;
  if (picked?.kind === 'both') return `No ${nounOf(answer)} is in ${bothWords(picked.terms)}.`;
  if (picked?.kind === 'only') return `Each ${nounOf(answer)} of ${picked.inside} is in ${picked.outside} too.`;
  if (picked?.kind === 'bounded') return `No ${nounOf(answer)}${about}${where(answer)} has ${boundWords(picked)}.`;
  return `There are none${about}${where(answer)}.`;
}

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  proposals: 'proposals are being collected',
  'applications open': 'applications are open',
  review: 'applications are being reviewed',
  running: 'running',
  over: 'over',
  unknown: '',
};

function nameWords(
  { name, ideas, open, units, each, phase = 'unknown' }: NameCount,
  { unit, picked }: NamesAnswer,
): string {
  const told =
    each !== undefined && picked?.kind === 'both'
      ? each.map((count, at) => `${count} in ${cutText(picked.terms[at] ?? '', NAME)}`)
      : [
          ...(units === undefined || unit === undefined ? [] : [counted(units, unit)]),
          counted(ideas, 'idea'),
          ...(open > 0 ? [`${open} open`] : []),
          ...(phase === 'unknown' ? [] : [PHASE_WORDS[phase]]),
        ];
  return `${cutText(oneLine(name), NAME)} (${told.join(', ')})`;
}

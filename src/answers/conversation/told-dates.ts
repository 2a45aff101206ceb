/** Which dates an answer told, for the turn after: "and what comes after that?" */
import { endOf, startOf } from '../../ideas/term-dates.ts';
import type { Answer } from '../answer.ts';
import type { DatesAnswer } from '../questions/dates-answer.ts';
import type { Told } from './memory.ts';

/** Null where no dates were told. */
export function toldIn(answer: Answer): Told | null {
  if (answer.kind === 'dates') return toldOfTerm(answer);
  if (answer.kind !== 'facts' || (answer.fact !== 'open' && answer.fact !== 'apply')) return null;
  const { term = null, applications } = answer.entries[0] ?? {};
  const closes = applications?.closes ?? null;
  return term === null || closes === null ? null : { term, from: applications?.opens ?? closes, until: closes };
}

/** Of the first term told, the moment that was asked for, or else when one can apply. */
function toldOfTerm({ dates: [first] }: DatesAnswer): Told | null {
  if (first === undefined) return null;
  const { asked, applications, term } = first;
  const from = asked.length > 0 ? asked.map((row) => row.from ?? row.to) : [applications.opens ?? applications.closes];
  const until = asked.length > 0 ? asked.map((row) => row.to ?? row.from) : [applications.closes];
  const begin = from.filter((at) => at !== null).toSorted((left, right) => startOf(left) - startOf(right))[0];
  const end = until.filter((at) => at !== null).toSorted((left, right) => endOf(right) - endOf(left))[0];
  return begin === undefined || end === undefined ? null : { term, from: begin, until: end };
}

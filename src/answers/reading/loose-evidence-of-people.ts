/** Looser ways of asking for mentors and how to reach them. */
import { cue, whole } from './cue.ts';
import { LEADING } from './cues.ts';
import type { Evidence } from './evidence.ts';

export const LOOSE_EVIDENCE_OF_PEOPLE: readonly Evidence[] = [
  {
    intent: 'contact',
    said: [cue('email* | e-mail* | mail | mails | phone | whatsapp | telegram | linkedin | discord')],
  },
  {
    intent: 'contact',
    said: [cue('{contact / slack / personal} {details / info* / handle* / id* / name* / address* / contact*}')],
  },
  {
    intent: 'where-to-ask',
    said: [
      cue(
        'where {do / can / could / should / to / would} [i / we / one] {ask / discuss / post / raise / put} [my / a / some / any] [question*]',
      ),
    ],
  },
  {
    intent: 'where-to-ask',
    said: [
      cue(
        'how {do / can / could / should / to / would} [i / we / one] ask {them / him / her / the / a / some / my / questions} [a / mentor* / project / question*] [question*]',
      ),
    ],
  },
  { intent: 'where-to-ask', said: [cue('{which / what} [slack] channel')] },
  {
    intent: 'where-to-ask',
    said: [
      cue(
        '{who / whom} {do / can / could / should / shall / would / may / to} [i / we / one] {ask / talk to / talk with / turn to / go to}',
      ),
    ],
  },
  {
    intent: 'where-to-ask',
    said: [
      cue(
        'who {can / could / might / may} {help / assist / answer / guide / support / explain} [to] [me / us] [out] | who {would / will} {help / assist / answer / support / explain} [to] [me / us] [out]',
      ),
    ],
  },
  {
    intent: 'mentor-names',
    said: [
      cue(
        'how many [different / distinct / separate] {mentors / people mentor / persons mentor / people are mentoring} [at / for]',
      ),
    ],
  },
  { intent: 'mentor-names', said: [whole('{who are / which are} [all] [of] [the] [all] mentors')] },
  {
    intent: 'mentor-names',
    said: [
      whole(
        '{list / show / give / name / tell / get} [me] [all / the / every] [of] [the] mentor* [names] [this term / in total]',
      ),
    ],
  },
  {
    intent: 'mentor-names',
    said: [cue('{which / what} mentors {are / is} {there / participating / taking part / available / listed}')],
  },
  {
    intent: 'mentored-by',
    said: [
      cue(
        '{what / which} [else] [idea / ideas / project / projects] {does / do / is / are / did / has / have / will / was}',
      ),
      LEADING,
    ],
    not: [/\bthe mentoring (?:\S+ ){1,3}(?:idea|one|project)\b/],
  },
  {
    intent: 'mentored-by',
    said: [cue('[idea / ideas / project / projects] [that are] {mentored / led / guided / supervised} by')],
  },
  {
    intent: 'mentored-by',
    said: [
      cue('does | do | did | is | are | will'),
      cue(
        '{mentor / mentoring / supervise / supervising / guide / guiding / lead / leading} {any / other / another / something / anything / more / else} [idea* / project* / else]',
      ),
    ],
  },
  {
    intent: 'mentors',
    said: [
      cue('[list / show / give / tell] [me] [the / its / their] mentor* [name / names] {of / for / on / behind / in}'),
    ],
  },
  {
    intent: 'mentors',
    said: [
      cue(
        "{name / names of / list / tell me / show / give / give me / what / which / what is / what are / what's} [the / its / their] {mentor / mentors} [name / names]",
      ),
    ],
  },
];

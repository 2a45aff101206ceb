/** Ways of asking for mentors, what they share and how to reach them that are told by several words together. */
import { cue } from './cue.ts';
import { ADDRESS, ASKING, I, IDEA, IDEAS, MAY_I, PERSONS, REACHING, SEVERAL, SOMEBODY, WHERE, WHO } from './cues.ts';
import type { Evidence } from './evidence.ts';

export const NARROW_EVIDENCE_OF_PEOPLE: readonly Evidence[] = [
  { intent: 'contact', said: [cue(`${REACHING} [to] [the] [a] [my] [its] [one of] [their] ${PERSONS}`)] },
  { intent: 'contact', said: [ADDRESS, SOMEBODY], not: [IDEAS] },
  {
    intent: 'contact',
    said: [
      cue(
        '{book / schedule / arrange / set up} [me / us] [a / an] {meeting / call / chat / appointment / interview} [with]',
      ),
    ],
  },
  { intent: 'contact', said: [MAY_I, cue(`${REACHING}`)], beside: [I, SOMEBODY] },
  {
    intent: 'contact',
    said: [
      cue(
        `{how / who / whom / which person / which mentor / what person} {do / can / could / should / to} [i / we / one] ${REACHING}`,
      ),
    ],
  },
  { intent: 'contact', said: [cue(`{can / could / would} you [please] ${REACHING}`)] },
  {
    intent: 'shared-mentors',
    said: [
      cue("{mentor / mentors / mentoring / mentored / mentor's} [common]"),
      cue(
        'common [to] | share* | shared | same {mentor* / person / people / folks / guys / team / maintainer*} | in common',
      ),
    ],
    not: [cue('share [with] {me / us} | share {the / your} {list / details / info*}')],
  },
  {
    intent: 'shared-mentors',
    said: [
      cue(
        '[does / is / are / do] {anyone / anybody / somebody / someone / any mentor / one mentor / a mentor} [there / who]',
      ),
      cue('mentor* [for] [on] [in] [at] both | look* after both | {in / on / for} both'),
    ],
    not: [cue('both {lfx / gsoc / programs / terms}')],
  },
  { intent: 'shared-mentors', said: [cue('{led / run / mentored / guided / supervised} by the same')] },
  {
    intent: 'shared-mentors',
    said: [cue('mentors [for] [of] [on]'), cue('[all] [exactly] {the same / identical}')],
    beside: [cue('are | is | were | have | has | do')],
  },
  {
    intent: 'shared-mentors',
    said: [
      cue('mentors | {who / someone / anyone / somebody} mentor* | who look* after'),
      cue(
        '[ideas] {in / for / across / at / from / of} {more than one / two / several / multiple / many / different / two different} [different] {project / projects / orgs / org / organi* / communities}',
      ),
    ],
  },
  {
    intent: 'shared-mentors',
    said: [
      cue(
        '[does / do / is] {anyone / anybody / somebody / someone / any mentor / one mentor / a mentor / a single person}',
      ),
      cue(
        'mentor* {two / three / both / several / multiple / more than one / many} [different / of the] {ideas / projects}',
      ),
    ],
  },
  { intent: 'mentored-by', said: [cue('how many {ideas / projects} {is / does / do / are}'), cue('mentor*')] },
  {
    intent: 'shared-mentors',
    said: [
      cue('which mentors | what mentors | mentors'),
      cue('{have / has / with} [exactly] {two / three / four / five / 2 / 3 / 4 / 5} {ideas / projects}'),
    ],
  },
  {
    intent: 'shared-mentors',
    said: [cue('mentor | mentors | mentoring | supervis* | maintainer*'), SEVERAL],
    beside: [cue('ideas | projects | idea | project | things')],
    not: [cue('{ideas / projects / ones} with | the mentor {of / for}')],
  },
  {
    intent: 'mentored-by',
    said: [
      cue('{is / does / do}'),
      cue('[a] mentor* [of / for]'),
      cue('anything | something | any {idea* / project*}'),
    ],
  },
  { intent: 'where-to-ask', said: [WHERE, ASKING] },
  { intent: 'where-to-ask', said: [WHO, ASKING] },
  {
    intent: 'mentor-names',
    said: [cue('{list / show / name / all} [me] [all / of] [the] mentors [of / in / for]')],
    beside: [cue('lfx | gsoc | term | program*')],
  },
  { intent: 'mentors', said: [cue('who {proposed / suggested / wrote / submitted}')] },
  { intent: 'mentors', said: [cue("{who's / who is / who are / who was} on")], beside: [IDEA] },
  { intent: 'mentors', said: [cue('whose {idea / project} {is / was}')] },
  { intent: 'mentors', said: [cue('who else {is / are / works / work} {on / in}')] },
];

/** Ways of asking for dates and for what is open that are told by several words together. */
import { cue, whole } from './cue.ts';
import { GET_IN, IDEA, IDEAS, MENTORING, OPEN, TERM, WHEN } from './cues.ts';
import type { Evidence } from './evidence.ts';

export const NARROW_EVIDENCE_OF_DATES: readonly Evidence[] = [
  { intent: 'dates', said: [WHEN], beside: [TERM], not: [MENTORING] },
  {
    intent: 'open',
    said: [
      cue(
        '{did / have} i [already] {miss / missed} [the] {everything / it / it all / all / anything / deadline / application* / window / boat / this}',
      ),
    ],
  },
  { intent: 'open', said: [cue('[is it / am i] too late [to apply / to join]')], not: [IDEA] },
  {
    intent: 'dates',
    said: [cue('[start / starting / end / ending] [and] {start / starting / end / ending / closing / opening} date*')],
  },
  { intent: 'dates', said: [cue('what happens {after / when / once} i {apply / applied / submit}')] },
  {
    intent: 'dates',
    said: [cue('what {happens / comes} [between / until / till / before / from] {between / until / till / now}')],
  },
  {
    intent: 'dates',
    said: [
      cue(
        '{are / is / were / have} [the] [selection] {results / selections / decisions} [been / already / now] {out / announced / published / known / available / there}',
      ),
    ],
  },
  {
    intent: 'dates',
    said: [cue("{when / when's / when is} [the] next {chance / time / round / window / opportunity}")],
  },
  {
    intent: 'terms',
    said: [
      cue('{list / show / which / what} [me] [the / all] {terms / editions / programs}'),
      cue('[where do they] stand | status | phase* | finished | running | over'),
    ],
  },
  {
    intent: 'terms',
    said: [
      cue(
        `how far back [do / does / did / can] [your / the / these / this / you / it / we] [idea / mentoring / mentorship] [documents / docs / document / archive* / records
         / history / catalog* / ideas / data / knowledge / files / memory] [go / reach / date / cover / know / look / see / remember / extend]`,
      ),
    ],
  },
  {
    intent: 'terms',
    said: [
      whole(
        `{what / which / what's / what all / how much} [documents / docs / files / sources / things] [is / are / does / do / did] [in / you] [the / your / this / these / have in your / hold in your / know from your
         / have in the / cover in your / read in the] [whole / mentoring / mentorship / idea] {catalog* / archive* / database / collection / knowledge base / index / documents / docs / knowledge} [you] [hold / holds / have / contain / contains / cover / covers
         / include / includes / know / go / consist of / made of / have read / read]`,
      ),
    ],
  },
  {
    intent: 'terms',
    said: [
      whole(
        '{what / which} {documents / docs / files / sources / editions} {do / did / have / are} {you / known / there / covered / in here / in there} [know / have / read / hold / use / cover / got / indexed]',
      ),
    ],
  },
  {
    intent: 'dates',
    said: [
      cue(
        '{will / would / is / are} there [going to] [be] [a / an] {another / next / new / more} [lfx / gsoc] {round / term / cohort / edition / rounds / terms}',
      ),
    ],
  },
  {
    intent: 'dates',
    said: [
      cue(
        '{what / which} are [all] [the] [different] {phases / stages / steps / milestones} {of / in} [a / the / each / this] [lfx / gsoc] {term / program / programme / mentorship}',
      ),
    ],
  },
  {
    intent: 'dates',
    said: [
      /^(?:(?:and|so) )*(?:is|are) (?:the )?(?=(?:mid-?term|final|selection|results?|start|end|begin|last day|review)\b.*\b(?:before|after|in)\b)/,
    ],
  },
  { intent: 'dates', said: [cue('next [important / key / big] {date / deadline / milestone}')] },
  {
    intent: 'dates',
    said: [
      cue(
        'how {long / many days / many weeks / much time / many hours} [more] [is it] [do i have] [do we have] {until / till / before / to apply / left}',
      ),
    ],
  },
  {
    intent: 'dates',
    said: [cue('what time | which day | what day'), cue('application* | deadline* | term | selection*')],
  },
  {
    intent: 'dates',
    said: [
      cue(
        "how {much time / long / many days / many weeks} [is / are] [there] between | {what happens / what comes / what follows / what is next / what's next} {after / once} [the] {application* / deadline / selection* / review / results / term}",
      ),
    ],
  },
  {
    intent: 'dates',
    said: [
      cue(
        '{ideas / projects / ones / idea / applications / application} [that / which / will / do / does] {close / closes / closing / end / ends / ending / expire / expires} {soon / sooner / soonest / first / next / today / tomorrow / earliest / last / this}',
      ),
    ],
  },
  { intent: 'dates', said: [cue('{give / show / send} [me] [the] {schedule / timeline / dates / deadlines}')] },
  {
    intent: 'open',
    said: [cue('is there [still] time [left] to apply [for] | {is it / am i} too late [to apply] [for]')],
    beside: [IDEA],
  },
  {
    intent: 'open',
    said: [cue("is | are | was | has | does | isn't"), OPEN],
    not: [
      IDEAS,
      TERM,
      cue('taken part | {is / are} there {a / an / any / some / still} [still] open'),
      cue("how many | positions | what is | what's | what can {i / we}"),
    ],
  },
  {
    intent: 'find',
    said: [
      cue(
        '{which / what} [ones / ideas / projects] {accept* / tak{e / es / ing}} [still] [new] applic{ations / ants} [now / today / right now]',
      ),
    ],
    adds: 'open ideas',
  },
  {
    intent: 'dates',
    said: [cue('{closing / opening / start / end} {time / day} | application {window / period}')],
    beside: [cue('what | when | exact | which')],
  },
  {
    intent: 'find',
    said: [
      cue(
        '{which / what} [all] [the] {ideas / projects / ones} {can / could / may} {i / we / one} [still] apply [for / to] [right] [now / today]',
      ),
    ],
    adds: 'open ideas',
  },
  {
    intent: 'find',
    said: [cue('what can {i / we / one} [still] apply {to / for} [right] [now / today]')],
    adds: 'open ideas',
  },
  {
    intent: 'find',
    said: [cue('{i / we / one / you} can [still] apply {to / for} [right] [now / today]')],
    beside: [IDEAS],
    adds: 'open',
  },
  {
    intent: 'open',
    said: [cue('{can / could / may} {i / one / we / somebody} [still] [now]'), GET_IN],
    beside: [IDEA],
    not: [IDEAS, cue('how | where')],
  },
];

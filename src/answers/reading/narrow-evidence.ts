/** Ways of asking that are told by several words together, the narrower first. */
import { cue, whole } from './cue.ts';
import {
  ABOUT_A_SUBJECT,
  ADDRESS,
  APPLY,
  ASKING,
  BIGGER,
  CHANGED,
  DETAILS,
  GET_IN,
  HOURS,
  I,
  IDEA,
  IDEAS,
  LATELY,
  MAY_I,
  MENTORING,
  ON_GITHUB,
  OPEN,
  OUTCOME,
  PAGE,
  PERSONS,
  POPULAR,
  PREREQUISITES,
  PROJECTS,
  REACHING,
  SEVERAL,
  SIZES,
  SKILLS,
  SOMEBODY,
  TAKING_PART,
  TERM,
  THE_IDEA,
  UPSTREAM,
  WHAT,
  WHEN,
  WHERE,
  WHO,
} from './cues.ts';
import type { Evidence } from './evidence.ts';
import { PROJECTS_OF_A_TERM } from './projects-of-a-term.ts';

export const NARROW_EVIDENCE: readonly Evidence[] = [
  { intent: 'projects', said: [PROJECTS_OF_A_TERM] },
  {
    intent: 'dates',
    said: [
      /^(?:(?:and|so|ok|hey|hi)[ ,]+)*(?:which|what) (?:lfx |gsoc )?(?:term|round|cohort|season) (?:is|has)(?: (?:currently|now|right now|just))* (?:open|opened|accepting applications)(?: (?:now|right now|at the moment|currently|today|for applications))*[?.! ]*$/,
    ],
  },
  {
    intent: 'terms',
    said: [
      whole(
        `{since when / from when / how long} {do / have / did} you [have / had / hold / know / collected / got] [the / these / any / idea / mentoring] [documents / docs / ideas / data / records]
         | where {do / does / is / are} {you / your / the / this / these / it} [data / documents / docs / information / answers / ideas / catalog*] [come / coming / taken / get / got / read / it / this / that] [your / the / these / it / this] [data / documents / docs / information / answers / ideas] [from]
         | how often {do / are / is / does} {you / your / the / this / these} [data / documents / docs / information / ideas] [get] {updated / update / refreshed / refresh / read / sync / synced / reload}
         | how {old / recent / fresh / current / up to date / up-to-date / complete} {is / are} {your / the / this / these} {data / documents / docs / catalog* / records / archive / database / information}
         | {is / are} {your / the / this / these} {data / documents / docs / catalog* / records / archive / database / information} [still] {up to date / up-to-date / current / fresh / recent / outdated / old / complete}
         | when {were / was / did} {your / the / these / you / they} [data / documents / docs / catalog* / records / archive / database / information] [last] {read / updated / refreshed / loaded / synced / update / refresh / read the documents / update the documents / update your data} [last]`,
      ),
    ],
  },
  {
    intent: 'terms',
    said: [cue('{since when / for how long / how long} {is / has / have / are}')],
    beside: [cue('[been] {in / part of / with / on / taking part / participating / there / offering / here}')],
    not: [cue('open | closed | idea | ideas | term | window')],
  },
  {
    intent: 'compare',
    said: [
      cue(
        "compare | contrast | versus | [what's / what is / what are] [the] difference* | what differs [between] | side by side",
      ),
    ],
  },
  { intent: 'contact', said: [cue(`${REACHING} [to] [the] [a] [my] [its] [one of] [their] ${PERSONS}`)] },
  { intent: 'contact', said: [ADDRESS, SOMEBODY], not: [IDEAS] },
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
      cue('common [to] | share* | shared | same {mentor* / person / people} | in common'),
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
  {
    intent: 'compare',
    said: [BIGGER],
    beside: [cue('or | than | between'), cue('idea | one | project | which | what')],
  },
  { intent: 'apply', said: [APPLY, PAGE] },
  { intent: 'apply', said: [WHERE, APPLY] },
  {
    intent: 'upstream',
    said: [cue("where | where's | link | which | what | what's | show | share | find | give"), UPSTREAM],
    not: [IDEAS],
  },
  { intent: 'upstream', said: [WHERE, ON_GITHUB] },
  {
    intent: 'upstream',
    said: [
      cue(
        '{which / what} {github / upstream} issue {belongs to / is for} | {repo / repository / upstream issue / github issue / upstream / source code} {for / of}',
      ),
    ],
    not: [IDEAS],
  },
  { intent: 'dates', said: [WHEN], beside: [TERM], not: [MENTORING] },
  { intent: 'open', said: [cue('[is it / am i] too late [to apply / to join]')], not: [IDEA] },
  {
    intent: 'dates',
    said: [cue('[start / starting / end / ending] [and] {start / starting / end / ending / closing / opening} date*')],
  },
  { intent: 'dates', said: [cue('what happens {after / when / once} i {apply / applied / submit}')] },
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
    not: [IDEAS, TERM, cue("how many | positions | what is | what's | what can {i / we}")],
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
  {
    intent: 'size',
    said: [cue('{is / are} {it / that / this / they} {big / large / small / short / long / huge}')],
    not: [cue('open | closed | ago')],
  },
  { intent: 'size', said: [HOURS], beside: [IDEA], not: [IDEAS] },
  { intent: 'size', said: [cue('is | are'), SIZES], beside: [cue('or'), IDEA], not: [IDEAS] },
  { intent: 'skill-names', said: [SKILLS, POPULAR], not: [IDEA, cue('this term')] },
  { intent: 'skill-names', said: [SKILLS], beside: [POPULAR], not: [IDEA] },
  { intent: 'outcome', said: [WHAT, OUTCOME], not: [IDEAS] },
  { intent: 'skills', said: [WHAT, SKILLS], not: [cue('ideas | projects | ones'), POPULAR] },
  { intent: 'skills', said: [PREREQUISITES], beside: [IDEA], not: [IDEAS] },
  {
    intent: 'skills',
    said: [cue('{stuff / things} i should know [for] | what is {required / needed / necessary} {for / to / in}')],
  },
  {
    intent: 'outcome',
    said: [cue('[expected] {outcome* / deliverable* / objective* / goal*}')],
    beside: [cue('of | for')],
    not: [IDEAS],
  },
  { intent: 'about', said: [WHAT, DETAILS], beside: [IDEA], not: [IDEAS, ABOUT_A_SUBJECT] },
  {
    intent: 'about',
    said: [cue('{explain / understand / describe / elaborate on} [to me]')],
    beside: [IDEA],
    not: [IDEAS],
  },
  {
    intent: 'new',
    said: [CHANGED, LATELY],
    beside: [cue('idea* | project* | anything | something | what | which | ones | any | did | has')],
  },
  { intent: 'new', said: [cue('{something / anything} new | any news')] },
  {
    intent: 'new',
    said: [
      cue(
        '{ideas / projects / ones / any / anything / something / it} {were / was / got / have been / has been / been / is / are} [ever / already / just / since] {withdrawn / removed / dropped / deleted / cancelled / taken down}',
      ),
    ],
  },
  {
    intent: 'project-of',
    said: [cue('{which / what} {project / org* / community} {is / does / do}'), cue('{come* / belong* / from / part}')],
    beside: [IDEA],
    not: [cue('{good / best / right / suitable / fit / fits / suited} [for] {me / us / a / somebody / someone}')],
  },
  {
    intent: 'projects',
    said: [
      cue('how many [different / cncf] {projects / orgs / organi* / communities}'),
      cue('tak{e / es / ing} part | took part | participat* | involved'),
    ],
  },
  {
    intent: 'projects',
    said: [PROJECTS, TAKING_PART],

    not: [
      cue(
        'with | for {a / my / someone / people / beginners} | need* | us{e / es / ing} | about | that | which have | open | how many',
      ),
    ],
  },
  { intent: 'project-of', said: [cue('which {project / org*}')], beside: [cue('who {owns / has}')] },
  { intent: 'mentors', said: [WHO, MENTORING], not: [SEVERAL, cue('are all')] },
  {
    intent: 'mentors',
    said: [cue('{mentor / mentors} [details / name / names / info]')],
    beside: [THE_IDEA],
    not: [IDEAS],
  },
  {
    intent: 'about',
    said: [cue("what's | what is | explain | describe | give [me] | show [me] | tell [me] | read [me] | open")],
    beside: [THE_IDEA],
    not: [IDEAS, APPLY, OPEN, cue('status | {best / right / perfect / most suitable} [suited] {idea / project / one}')],
  },
];

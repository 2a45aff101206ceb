/**
 * What a sentence asks for, by the words it is made of.
 *
 * Each row names what has to be said, in whatever order, and what may not. Rows are tried in order, so that the narrower
 * stands first. The words that tell are taken out, and what is left names the ideas; `beside` stays.
 */
import { cue, says, whole, without } from './cue.ts';
import {
  ABOUT_A_SUBJECT,
  ADDRESS,
  APPLY,
  ASKING,
  ASKING_FOR,
  BIGGER,
  CHANGED,
  DETAILS,
  GET_IN,
  HOURS,
  I,
  IDEA,
  IDEAS,
  LATELY,
  LEADING,
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
  STANDING,
  TAKING_PART,
  TERM,
  THE_IDEA,
  UPSTREAM,
  WHAT,
  WHEN,
  WHERE,
  WHO,
} from './cues.ts';
import type { Intent } from './intent.ts';

interface Evidence {
  readonly intent: Intent;
  readonly said: readonly RegExp[];
  readonly beside?: readonly RegExp[];
  readonly not?: readonly RegExp[];
  /** What is looked up besides what is left. */
  readonly adds?: string;
}

const EVIDENCE: readonly Evidence[] = [
  {
    intent: 'terms',
    said: [
      whole(
        `{since when / from when / how long} {do / have / did} you [have / had / hold / know / collected / got] [the / these / any / idea / mentoring] [documents / docs / ideas / data / records]
         | how {old / recent / fresh / current / up to date / up-to-date / complete} {is / are} {your / the / this / these} {data / documents / docs / catalog* / records / archive / database / information}
         | {is / are} {your / the / this / these} {data / documents / docs / catalog* / records / archive / database / information} [still] {up to date / up-to-date / current / fresh / recent / outdated / old / complete}
         | when {were / was / did} {your / the / these / you / they} [data / documents / docs / catalog* / records / archive / database / information] [last] {read / updated / refreshed / loaded / synced / update / refresh / read the documents / update the documents / update your data} [last]`,
      ),
    ],
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
      cue('mentor* [common]'),
      cue('common [to] | share* | shared | same {mentor* / person / people} | in common'),
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
    not: [cue('{ideas / projects / ones} with')],
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
  { intent: 'dates', said: [cue('how long {until / till / before}')] },
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
    intent: 'project-of',
    said: [cue('{which / what} {project / org* / community} {is / does / do}'), cue('{come* / belong* / from / part}')],
    beside: [IDEA],
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
    not: [IDEAS, APPLY, OPEN, cue('status')],
  },
  // Looser ways, which would take words of the rows above.
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
  { intent: 'mentor-names', said: [cue('how many [different / distinct / separate] mentors')] },
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
        "{name / names of / list / tell me / show / give me / what / which / what is / what are / what's} [the / its / their] {mentor / mentors} [name / names]",
      ),
    ],
  },
  { intent: 'compare', said: [cue('how {do / does / is / are}'), cue('differ* [from] | compare* [to / with]')] },
  {
    intent: 'count',
    said: [cue('how many'), cue('can {i / we / one} [still] apply [for / to] [right] {now / today / currently}')],
    adds: 'open',
  },
  { intent: 'count', said: [cue('how many')], not: [cue('how many {hours / weeks / months}')] },
  { intent: 'count', said: [cue('[the] [total] {number / count} of | count [of]')], not: [cue('issue number')] },
  {
    intent: 'terms',
    said: [
      cue(
        '{which / what} {term / terms / year* / season* / cohort* / edition* / program / programs / programme*} [and terms / and years / and programs] [do you have / do you know / do you cover / do you hold / are there / are covered / are available / exist]',
      ),
    ],
  },
  { intent: 'terms', said: [cue('{list / show} [me] [the / all] {terms / years / programs / programmes}')] },
  {
    intent: 'projects',
    said: [
      cue(
        '[list / show] [me] [all / the] {projects / orgs / organi*} [that / which] [have] [ever] {took part / taken part / participated}',
      ),
    ],
  },
  {
    intent: 'projects',
    said: [
      cue(
        '{which / what} [cncf / all] {project* / org* / communit*} {are / is / was / were / ever / participat* / took / take / takes / do / does / have / has / part / in / there / offer* / with / mentorship / ideas / listed / available / included}',
      ),
    ],
    not: [cue('easiest | hardest | easier | simplest | best')],
  },
  {
    intent: 'projects',
    said: [
      cue(
        '{list / show / give / name / tell} [me] [the / all / of] [the] [participating / cncf] {projects / orgs / organi*}',
      ),
    ],
    not: [cue('{projects / orgs / organi*} {that / which / with / for / in / about / using / need* / requir* / us*}')],
  },
  { intent: 'projects', said: [cue('[the] {list of / participating} [participating] {project* / org*}')] },
  {
    intent: 'skills',
    said: [
      cue(
        '{what / which} [are / is] [the / its / their / any] [required / recommended / needed / necessary] [tech / technical / programming] {skill* / technolog* / language* / prerequisit* / pre-requisit* / requirement* / tech stack / stack / knowledge / tool*} [are / is] [needed / required / recommended / used / expected]',
      ),
    ],
  },
  {
    intent: 'skills',
    said: [
      cue(
        'what {do / should / must / would} {i / you / we / one} {need / have / know / learn} [to know / to learn / to have]',
      ),
    ],
    not: [cue('to {deliver / build / achieve / produce / do / make / implement / accomplish}')],
  },
  {
    intent: 'skills',
    said: [
      cue(
        '{skill* / prerequisit* / pre-requisit* / requirement* / tech stack / technologies} [needed / required / recommended] {of / for / in / by / to work on / to apply for} | {required / recommended / needed} {skill* / technolog*} | skill* {needed / required / recommended}',
      ),
    ],
    not: [cue('{what / which} {ideas / projects}')],
  },
  { intent: 'skills', said: [/(?<![\w-])(?:skills?|requirements?|prerequisites?|tech stack)[\s?.!]*$/] },
  {
    intent: 'outcome',
    said: [
      cue(
        "[what is / what's / what are] [the / its / their] [expected] {outcome* / deliverable* / goal* / results expected / end result*} [expected]",
      ),
    ],
  },
  {
    intent: 'outcome',
    said: [
      cue(
        'what {should / must / will / would / do / am} {i / the mentee / mentee* / we / one} [have to / need to / going to / be expected to / supposed to] {deliver / build / achieve / produce / accomplish / do / make / implement}',
      ),
    ],
  },
  {
    intent: 'outcome',
    said: [
      cue(
        'what [should / will / would / is / needs] [to / supposed to / expected to] {come out of / come out / be delivered / be built / be achieved / be produced / be done / result from}',
      ),
    ],
  },
  {
    intent: 'upstream',
    said: [
      cue(
        "[what is / what's / where is / where's / give me / show me / link to] [the / its] {upstream issue* / upstream link* / upstream url* / upstream repo* / upstream / github issue* / github link* / github repo* / tracking issue* / related issue*} [link / url / number]",
      ),
    ],
  },
  {
    intent: 'upstream',
    said: [
      cue(
        "{what's / what is / where's / where is / which / give me / show me / link to} [the / its] {issue / issues / repo* / ticket*} [link / url / number]",
      ),
    ],
  },
  { intent: 'upstream', said: [cue('issue {link / url / number}')] },
  {
    intent: 'apply',
    said: [cue('{where / how} {can / do / to / could / should / would} [i / we / one / you] apply')],
    not: [cue('apply [to / for] {lfx / gsoc}')],
  },
  {
    intent: 'apply',
    said: [
      cue(
        '{lfx / application / apply / applying / mentorship} {page / link / url / website / form / portal} [link / url]',
      ),
    ],
  },
  {
    intent: 'size',
    said: [
      cue(
        'how {long / big / large / much time / many hours} [is / are / does / do / was / will] [it / this / that / the] [take / need / be]',
      ),
    ],
  },
  {
    intent: 'size',
    said: [cue("what's | what is | what are | what"), cue('[expected / project] {size / duration / hours / workload}')],
  },
  { intent: 'size', said: [cue('{expected / project} {size / duration} | {size / duration} of')] },
  {
    intent: 'open',
    said: [
      /^(?:.*\b(?:if|whether|and|but|so|also|then|hi|hello|hey|please)[ ,]+)?(?:is|are|was|were) (?!there )/,
      STANDING,
    ],
  },
  {
    intent: 'open',
    said: [
      cue(
        '{can / could / may} {i / we / one / anyone / people / mentee*} [still / now / already / yet] {apply / join / enrol* / sign up / submit} [now / today / yet] [for / to]',
      ),
    ],
  },
  {
    intent: 'open',
    said: [cue('{is it / am i} [too / still] {late / possible / in time} [to apply / to join] [for / to]')],
  },
  { intent: 'open', said: [cue("[what is / what's] [the] [current] status {of / for}")] },
  {
    intent: 'open',
    said: [/^(?:has|have|did) /, cue('[been] {accepted / opened / open / started / start / closed / close}')],
  },
  {
    intent: 'new',
    said: [
      whole(
        '[any / the / show / list / show me] [the] {new / news / changes / updates / latest / newly / recent / recently} [idea / ideas / project / projects / ones / mentorships / changes / updates]',
      ),
    ],
  },
  {
    intent: 'new',
    said: [
      /^(?:(?:any|the|show|list|show me) )?(?:new|news|changes|updates|latest|recent) .*?(?=since|this|in the (?:last|past)|of (?:this|the last)|from|today|lately|recently|for)/,
    ],
  },
  {
    intent: 'new',
    said: [
      cue(
        "{what / what's / whats / what is / what are / what has} {new / changed / different / the latest / the news / the changes} [since / lately / recently]",
      ),
    ],
  },
  {
    intent: 'new',
    said: [
      cue(
        '{any / show} {news / updates / changes} | {newly / recently / just} {added / opened / changed / removed / withdrawn / posted}',
      ),
    ],
  },
  {
    intent: 'dates',
    said: [
      cue(
        "[what is / what's / what are / when is / when's / when are] [the] [application / submission / last / final / important / key] {deadline* / due date* / timeline* / schedule / schedules / last date / last day / closing date* / dates / calendar} [to apply]",
      ),
    ],
  },
  {
    intent: 'dates',
    said: [
      cue(
        "when {do / does / did / will / can / could / should / would / must / may / might / is / are / was / were} | when's | {until / till / by} when",
      ),
    ],
  },
  {
    intent: 'dates',
    said: [
      cue(
        'when {it / they / this / that / the work / the term / the mentorship / applications} {start* / begin* / end* / close* / open* / finish*}',
      ),
    ],
  },
  {
    intent: 'dates',
    said: [
      cue(
        'how {long / much time / many days} {do / is / are / left / until / till / before / i / we / have / remain*} | day* left',
      ),
    ],
  },
  { intent: 'about', said: [cue('[give / show / send] [me] [the] {link / links / url / urls} {to / for / of}')] },
  { intent: 'about', said: [cue('{tell / show / teach} [me] [more / something / all / everything] about')] },
  { intent: 'about', said: [cue("what's | what is | what are"), cue('[all] about')] },
  {
    intent: 'about',
    said: [
      cue(
        "{what's / what is / what are / give / show} [me] [the / a / more / some / full / all] [the] {description / summary / details / detail / idea behind / purpose / info* / overview} [of / for / on / about]",
      ),
    ],
  },
  {
    intent: 'about',
    said: [
      cue(
        'explain | describe | summari* | details {of / on / for / about} | more {about / on / details} | elaborate [on] | info* {on / about}',
      ),
    ],
  },
  {
    intent: 'skills',
    said: [cue('what {does / do / will / would} [it / this / that / they / the]'), cue('need* | require* | ask* for')],
    not: [IDEAS],
  },
  { intent: 'about', said: [cue('what {does / do / will / would}'), cue('do | involve | entail | mean | cover')] },
];

/** What is asked for and what is left of the sentence; null where its words tell nothing. */
export function readEvidence(sentence: string): { readonly intent: Intent; readonly rest: string } | null {
  const found = EVIDENCE.find(({ said, beside = [], not = [] }) => says(sentence, [...said, ...beside], not));
  return found === undefined
    ? null
    : { intent: found.intent, rest: `${without(sentence, [...found.said, ASKING_FOR])} ${found.adds ?? ''}`.trim() };
}

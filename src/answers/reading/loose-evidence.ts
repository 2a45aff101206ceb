/** Looser ways of asking, which would take words of the narrow ones: tried after them. */
import { cue, whole } from './cue.ts';
import { IDEAS, STANDING } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { LOOSE_EVIDENCE_OF_PEOPLE } from './loose-evidence-of-people.ts';

export const LOOSE_EVIDENCE: readonly Evidence[] = [
  ...LOOSE_EVIDENCE_OF_PEOPLE,
  { intent: 'compare', said: [cue('how {do / does / is / are}'), cue('differ* [from] | compare* [to / with]')] },
  {
    intent: 'count',
    said: [cue('how many'), cue('can {i / we / one} [still] apply [for / to] [right] {now / today / currently}')],
    adds: 'open',
  },
  { intent: 'count', said: [cue('how many')], not: [cue('how many {hours / days / weeks / months}')] },
  { intent: 'count', said: [cue('[the] [total] {number / count} of | count [of]')], not: [cue('issue number')] },
  {
    intent: 'terms',
    said: [
      cue(
        '{which / what} [lfx / gsoc] {term / terms / year* / season* / cohort* / edition* / program / programs / programme*} [and terms / and years / and programs] [do you have / do you know / do you cover / do you hold / are there / are covered / are available / exist]',
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
    not: [
      cue(
        'easiest | hardest | easier | simplest | best | {good / right / suitable / suited / fit / fits / match / matches} [best] [for] {me / us / my}',
      ),
    ],
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
        'what [should / will / would / is / needs] [to / supposed to / expected to] {come out of / came out of / comes out of / come out / be delivered / be built / be achieved / be produced / be done / result from}',
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
    said: [
      /^(?:has|have|did) (?!.*\btaken part\b)/,
      cue('[been] {accepted / opened / open / started / start / closed / close}'),
    ],
  },
  { intent: 'new', said: [cue('{did / has / have} {anything / something / it / they / the idea} {change / changed}')] },
  {
    intent: 'new',
    said: [
      whole(
        '{anything / something / any ideas / any idea / any} {withdrawn / removed / cancelled / taken down / added / changed}',
      ),
    ],
  },
  {
    intent: 'new',
    said: [
      whole(
        '[any / the / show / list / show me] [the] {new / newest / news / changes / updates / latest / newly / recent / recently} [idea / ideas / project / projects / ones / mentorships / changes / updates]',
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
    not: [cue('between | compared | vs | than')],
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

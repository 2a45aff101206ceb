/** Ways of asking that are told by several words together, the narrower first. */
import { cue, whole } from './cue.ts';
import {
  ABOUT_A_SUBJECT,
  APPLY,
  BIGGER,
  CHANGED,
  DETAILS,
  HOURS,
  IDEA,
  IDEAS,
  LATELY,
  MENTORING,
  ON_GITHUB,
  OPEN,
  OUTCOME,
  PAGE,
  POPULAR,
  PREREQUISITES,
  PROJECTS,
  SEVERAL,
  SIZES,
  SKILLS,
  TAKING_PART,
  THE_IDEA,
  UPSTREAM,
  WHAT,
  WHERE,
  WHO,
} from './cues.ts';
import type { Evidence } from './evidence.ts';
import { NARROW_EVIDENCE_OF_DATES } from './narrow-evidence-of-dates.ts';
import { NARROW_EVIDENCE_OF_PEOPLE } from './narrow-evidence-of-people.ts';
import { ORGANISATIONS_TO_APPLY_AT, PROJECTS_OF_A_TERM, PROJECTS_THAT_ARE_OPEN } from './projects-of-a-term.ts';

/** Stacks that nobody has to know. */
const OTHER_STACKS = cue('{dual / full / network / protocol / call} stack');

export const NARROW_EVIDENCE: readonly Evidence[] = [
  { intent: 'projects', said: [PROJECTS_OF_A_TERM] },
  {
    intent: 'terms',
    said: [
      /^(?:(?:and|so) )*(?:has|have|was|were|is|are|did|does) (?=.*\b(?:every|each|all)\b)/,
      cue(
        '[been / taken part / take part / mentor / mentored] {in / part of} {every / each / all} [the / of the] [lfx / gsoc] {term / terms / year / years / round / rounds}',
      ),
    ],
    not: [cue('idea | ideas | mentors | he | she | they | it')],
  },
  {
    intent: 'terms',
    said: [
      cue(
        'how many [different / lfx / gsoc / mentorship] {terms / editions / programs / cohorts / rounds / seasons} {are / do / have / has / does / did / exist / is / were}',
      ),
    ],
    not: [cue('mentor* | left | until')],
  },
  { intent: 'projects', said: [PROJECTS_THAT_ARE_OPEN], adds: 'open' },
  { intent: 'projects', said: [ORGANISATIONS_TO_APPLY_AT], adds: 'open' },
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
        "compare | contrast | versus | [what's / what is] different between | {have / has} in common | {which / what} [one] differs | differ* how | {hesitat* / torn / undecided / decide / deciding / choose / choosing} between | [what's / what is / what are] [the] difference* | what differs [between] | side by side",
      ),
    ],
  },
  ...NARROW_EVIDENCE_OF_PEOPLE,
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
      cue('does | has'),
      cue(
        'have [a / an] {issue / github issue / upstream issue / ticket / repo / repository} [on] [github / upstream] [too / already]',
      ),
    ],
    not: [cue('every | all | each | ideas | any')],
  },
  {
    intent: 'upstream',
    said: [
      cue(
        '{which / what} {github / upstream} issue {belongs to / is for} | {repo / repository / upstream issue / github issue / upstream / source code} {for / of}',
      ),
    ],
    not: [IDEAS],
  },
  ...NARROW_EVIDENCE_OF_DATES,
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
  { intent: 'skills', said: [WHAT, SKILLS], not: [OTHER_STACKS, cue('ideas | projects | ones'), POPULAR] },
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

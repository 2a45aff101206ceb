/**
 * What a sentence asks for, by the words it is made of.
 *
 * Each row names what has to be said, in whatever order, and what may not. Rows are tried in order, so that the narrower
 * stands first. The words that tell are taken out, and what is left names the ideas; `beside` stays.
 */
import { cue, says, without } from './cue.ts';
import type { Intent } from './ways.ts';

interface Evidence {
  readonly intent: Intent;
  readonly said: readonly RegExp[];
  readonly beside?: readonly RegExp[];
  readonly not?: readonly RegExp[];
  /** What is looked up besides what is left. */
  readonly adds?: string;
}

const PERSONS =
  '{mentor / mentors / maintainer* / supervisor* / him / her / them / somebody / someone / author* / owner* / the people}';
const SOMEBODY = cue(PERSONS);
const REACHING =
  '{contact / reach / reach out to / message / ping / dm / pm / email / e-mail / mail / write to / write an email to / write the / text / call / approach / talk to / speak to / speak with / connect with / get in touch with / get in contact with / introduce me to}';
const ADDRESS = cue(
  `{email* / e-mail* / mail / contact / slack / phone / telegram / whatsapp / linkedin / discord / twitter} [email] [id / ids / address* / number* /
   handle* / details / info* / name / account* / link] | inbox | get in touch [with] | get in contact [with]`,
);
const MAY_I = cue(
  'how | can | could | may | should | is it | am i | would it | i {want to / need to / would like to / have to} | please | way to',
);
const I = cue('i | we | one | me | you | somebody | someone');
const WHO = cue(
  `[under] who | [under] whom | whose | who'd | who'll | who's | {which / what} {folks / people / person / persons / guys / mentor / mentors} | {name / names} of [the] [all]`,
);
const MENTORING = cue(
  `{mentor / mentors / mentoring / mentored} [name / names] | maintainer* | supervis* | guide | guides | guided | guiding | lead | leads | leading | led | head | heads | heading | look* after |
   in charge [of] | responsible [for] | [people] behind | run | runs | running | own | owns | [be] working with | {will / would} i work [with / in] | oversee*`,
);
const SEVERAL = cue(
  'more than {an / a / one / two / three / four} | at least {two / three / four} | two or more | several | multiple | many | most | both',
);
const ASKING = cue(
  'ask | asking | [raise / post / put] question* | doubt* | query | queries | discuss | discussion | {talk / speak / chat} about | turn to | help* me | get help | answer* me | clarify',
);
const WHERE = cue("where | where's | {which / what} {slack / channel / forum} [channel] [is] | in which place");

const WHAT = cue(
  "what | what's | which | explain | describe | show | tell | give | how | is there | are there | list | name | do you know | know",
);
const SKILLS = cue(
  `[kind of] [kinds of] [sort of] [required] [recommended] [programming] {skill* / language* / technolog* / tech stack / tech stacks / tech / stack / stacks / tools / knowledge / background} |
   {need / have / should / must / ought / want me} to know | should know | must know | {i / one / we} {must / should / need to} know | know before | {need / have} to learn | should learn`,
);
const PREREQUISITES = cue('prereq* | pre-req* | prerequisit* | requirement* | required');
const POPULAR = cue(
  '[the] most [common / popular / wanted / needed / asked / required / used / often] [asked for] | common | popular | in demand | in-demand | wanted | top | asked for | choose from | all | overall | do the ideas | of the ideas | listed | list | this term',
);
const OUTCOME = cue(
  `[expected] [final] {outcome* / deliverable* / deliver / goal* / milestone* / objective* / aim / end product / accomplish*} | {achieve / produce / built / build} |
   {result / results} of | success look like | look like | {expect / expected} {of / from} | expect from | [to] come out`,
);
const DETAILS = cue(
  `about | all about | describ* | [short] description | explain* | elaborate [on] | summar* | gist | in short | in a nutshell | details | overview | involve* | involved in | {doing / do / working on / work on} in |
   full text | exactly is | {the / my} work | day to day | tasks | info* | understand | more on`,
);
const UPSTREAM = cue(
  '{github / tracking / upstream} {issue / link / repo / repository / ticket / page / url} | issue [number / link / url] | repo | repository | source code | code',
);
const ON_GITHUB = cue('github');
const APPLY = cue('apply* [for / to] | application | submit [my] [an] [application] | sign up | register | enroll*');
const PAGE = cue('link [to] | url | page | form | portal | button');
const HOURS = cue(
  'how {long / big / large} | {length / duration} of | [how many] [number of] {hours / weeks / months} | workload | time commitment | {time / effort} {need* / require* / take*}',
);
const SIZES = cue('90 | 175 | 350 | small | medium | large | part-time | part time | full-time | full size');
const OPEN = cue(
  `[still] {looking for [a] / taking / accepting} {mentee* / people / candidates / applicants / applications} | accepting | open | available | closed | taken | filled | assigned |
   up for grabs | still up | too late | [still] time [left] to apply`,
);
const GET_IN = cue('{join / get into / get in / apply} [for / to]');
const WHEN = cue(
  '[until / till / by / from] when [to when] | deadline* | [important] dates | timeline* | schedule | {what / which} phase | [how much] time [is] left | [how many] days {left / remain*} | [how long] [do] [i] [have] left | last {day / date}',
);
const TERM = cue(
  'term | round | cohort | season | cycle | edition | gsoc | lfx | mentorship* | we | application* | apply* | submit | window',
);
const CHANGED = cue(
  'withdrawn | removed | {get / got} {its / their} page | dropped | deleted | gone | added | change* | updated | opened | [something] new | update* | come in',
);
const LATELY = cue(
  'since | lately | recent* | yesterday | today | {this / last} {week / month} | ideas that {were / got} | {been / just} | were there | are there',
);
const PROJECTS = cue(
  '{every / each} [cncf] {project / org} | [the] [all] [cncf] [participating] {projects / orgs / organisations / organizations / communities}',
);
const TAKING_PART = cue(
  'list* | names | in this | this {term / round / season} | here | participat* | take part | there | choose from | are in | enumerate | submitted | proposed | sent in | hand in | all are | every | each',
);
const BIGGER = cue('bigger | smaller | longer | shorter | larger | easier | harder | better');
const IDEA = cue('idea | one | project | thing | task | topic');
const IDEAS = cue('ideas | projects | ones | any | anything | something | {which / what} {idea / project / one}');
const ABOUT_A_SUBJECT = cue('ideas about | something about | anything about | know about');

/** One idea, by some words. */
const THE_IDEA = /(?<![\w-])the (?:[\w'.+#/-]+ ){1,6}(?:idea|one|project)(?![\w-])/u;
const ASKING_FOR = cue(
  '{give / show / tell / send / get} {me / us} | [the] {complete / full / whole / entire} list of',
);

const EVIDENCE: readonly Evidence[] = [
  { intent: 'compare', said: [cue("compare | contrast | versus | [what's / what is / what are] [the] difference*")] },
  { intent: 'contact', said: [cue(`${REACHING} [to] [the] [a] [my] [its] [one of] [their] ${PERSONS}`)] },
  { intent: 'contact', said: [ADDRESS, SOMEBODY], not: [IDEAS] },
  { intent: 'contact', said: [MAY_I, cue(`${REACHING}`)], beside: [I, SOMEBODY] },
  { intent: 'contact', said: [cue(`{how / who / whom} {do / can / could / should / to} [i / we / one] ${REACHING}`)] },
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
    said: [cue('mentor | mentors | mentoring | supervis* | maintainer*'), SEVERAL],
    beside: [cue('ideas | projects | idea | things')],
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
  { intent: 'dates', said: [cue('[is it / am i] too late [to apply]')], not: [IDEA] },
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
      cue('status | phase* | finished | running | over'),
    ],
  },
  { intent: 'terms', said: [cue('how far back')] },
  { intent: 'dates', said: [cue('how long {until / till / before}')] },
  { intent: 'dates', said: [cue('{give / show / send} [me] [the] {schedule / timeline / dates / deadlines}')] },
  {
    intent: 'open',
    said: [cue('is there [still] time [left] to apply [for] | {is it / am i} too late [to apply] [for]')],
    beside: [IDEA],
  },
  {
    intent: 'open',
    said: [cue("is | are | was | has | does | isn't"), OPEN],
    not: [IDEAS, TERM, cue('how many | positions')],
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
  { intent: 'skills', said: [cue('{stuff / things} i should know [for]')] },
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
    said: [PROJECTS, TAKING_PART],

    not: [
      cue(
        'with | for {a / my / someone / people / beginners} | need* | us{e / es / ing} | about | that | which have | open | how many',
      ),
    ],
  },
  { intent: 'project-of', said: [cue('which {project / org*}')], beside: [cue('who {owns / has}')] },
  { intent: 'mentors', said: [WHO, MENTORING], not: [SEVERAL, cue('are all')] },
  { intent: 'mentors', said: [cue('mentor* [details / name / names / info]')], beside: [THE_IDEA], not: [IDEAS] },
  {
    intent: 'about',
    said: [cue("what's | what is | explain | describe | give [me] | show [me] | tell [me] | read [me] | open")],
    beside: [THE_IDEA],
    not: [IDEAS, APPLY, OPEN, cue('status')],
  },
];

/** What is asked for and what is left of the sentence; null where its words tell nothing. */
export function readEvidence(sentence: string): { readonly intent: Intent; readonly rest: string } | null {
  const found = EVIDENCE.find(({ said, beside = [], not = [] }) => says(sentence, [...said, ...beside], not));
  return found === undefined
    ? null
    : { intent: found.intent, rest: `${without(sentence, [...found.said, ASKING_FOR])} ${found.adds ?? ''}`.trim() };
}

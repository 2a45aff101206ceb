/**
 * Ways of saying the things that questions are made of.
 *
 * One list each, for anybody to lengthen: what is not said here is not understood. Sentences come in with plain quotes and
 * dashes, in lower case, their slips mended (see tidy.ts).
 */
import { cue } from './cue.ts';

export const PERSONS =
  '{mentor / mentors / maintainer* / supervisor* / him / her / them / somebody / someone / author* / owner* / the people}';
export const SOMEBODY = cue(PERSONS);
export const REACHING =
  '{contact / reach / reach out to / get hold of / get ahold of / get a hold of / message / ping / dm / pm / email / e-mail / mail / write to / write an email to / write the / text / call / approach / talk to / speak to / speak with / connect with / get in touch with / get in contact with / introduce me to}';
export const ADDRESS = cue(
  `{email* / e-mail* / mail / contact / slack / phone / telegram / whatsapp / linkedin / discord / twitter} [email] [id / ids / address* / number* /
   handle* / details / info* / name / account* / link] | inbox | get in touch [with] | get in contact [with]`,
);
export const MAY_I = cue(
  'how | can | could | may | should | is it | am i | would it | i {want to / need to / would like to / have to} | please | way to',
);
export const I = cue('i | we | one | me | you | somebody | someone');
export const WHO = cue(
  `[under] who | [under] whom | whose | who'd | who'll | who's | {which / what} {folks / people / person / persons / guys / mentor / mentors} | {name / names} of [the] [all]`,
);
export const MENTORING = cue(
  `{mentor / mentors / mentoring / mentored} [name / names] | maintainer* | supervis* | guide | guides | guided | guiding | lead | leads | leading | led | head | heads | heading | look* after | {take / takes / taking / took} care of |
   in charge [of] | responsible [for] | [people] behind | run | runs | running | own | owns | [be] working with | {will / would} i work [with / in] | oversee*`,
);
export const SEVERAL = cue(
  'more than {an / a / one / two / three / four / five / 1 / 2 / 3 / 4 / 5} | at least {two / three / four / five / 2 / 3 / 4 / 5} | {two / three / four / 2 / 3 / 4} or more | several | multiple | many | most | both',
);
export const ASKING = cue(
  'ask | asking | [raise / post / put] question* | doubt* | query | queries | discuss | discussed | discussion | {talk / speak / chat} about | turn to | help* me | get help | answer* me | clarify',
);
export const WHERE = cue("where | where's | {which / what} {slack / channel / forum} [channel] [is] | in which place");

export const WHAT = cue(
  "what | what's | which | explain | describe | show | tell | give | how | is there | are there | list | name | do you know | know",
);
export const SKILLS = cue(
  `[kind of] [kinds of] [sort of] [required] [recommended] [programming] {skill* / language* / technolog* / tech stack / tech stacks / tech / stack / stacks / tools / knowledge / background} |
   {need / have / should / must / ought / want me} to know | should know | must know | {i / one / we} {must / should / need to} know | know before | {need / have} to learn | should learn`,
);
export const PREREQUISITES = cue('prereq* | pre-req* | prerequisit* | requirement* | required');
export const POPULAR = cue(
  '[the] most [common / popular / wanted / needed / asked / required / used / often] [asked for] | common | popular | in demand | in-demand | wanted | top | asked for | choose from | all | overall | do the ideas | of the ideas | listed | list | this term',
);
export const OUTCOME = cue(
  `[expected] [final] {outcome* / deliverable* / deliver / goal* / milestone* / objective* / aim / end product / accomplish*} | {achieve / produce / built / build} |
   {result / results} of | [there] {at / in} the end of | [be] {done / finished} when | success look like | look like | {expect / expects / expected / want / wants} {of / from} [the] [a] [mentee / mentees / contributor / me / us] | expect from | [to] come out`,
);
export const DETAILS = cue(
  `about | all about | describ* | [short] description | explain* | elaborate [on] | summar* | gist | in short | in a nutshell | details | overview | involve* | involved in | {doing / do / working on / work on} in |
   full text | exactly is | {the / my} work | day to day | tasks | info* | understand | more on`,
);
export const UPSTREAM = cue(
  '{github / tracking / upstream} {issue / link / repo / repository / ticket / page / url} | issue [number / link / url] | repo | repository | source code | code',
);
export const ON_GITHUB = cue('github');
export const APPLY = cue(
  'apply* [for / to] | application | submit [my] [an] [application] | sign up | register | enroll*',
);
export const PAGE = cue('link [to] | url | page | form | portal | button');
export const HOURS = cue(
  'how {long / big / large} | {length / duration} of | [how many] [number of] {hours / weeks / months} | workload | time commitment | {time / effort} {need* / require* / take*}',
);
export const SIZES = cue('90 | 175 | 350 | small | medium | large | part-time | part time | full-time | full size');
export const OPEN = cue(
  `[still] {looking for [a] / taking / accepting} {mentee* / people / candidates / applicants / applications} | accepting | open | available | still free | free to take | closed | taken | filled | assigned |
   up for grabs | still up | too late | [still] time [left] to apply`,
);
export const GET_IN = cue('{join / get into / get in / apply} [for / to]');
export const WHEN = cue(
  '[until / till / by / from] when [to when] | deadline* | [important] dates | timeline* | schedule | {what / which} phase | [how much] time [is] left | [how many] days {left / remain*} | [how long] [do] [i] [have] left | last {day / date}',
);
export const TERM = cue(
  'term | round | cohort | season | cycle | edition | gsoc | lfx | mentorship* | we | application* | apply* | submit | window',
);
export const CHANGED = cue(
  'withdrawn | removed | {get / got} {its / their} page | dropped | deleted | gone | added | change* | updated | opened | [something] new | update* | {come / came / comes} in',
);
export const LATELY = cue(
  'since | lately | recent* | yesterday | today | {this / last} {week / month} | ideas that {were / got} | {been / just} | were there | are there',
);
export const PROJECTS = cue(
  '{every / each} [cncf] {project / org} | [the] [all] [cncf] [participating] {projects / orgs / organisations / organizations / communities}',
);
export const TAKING_PART = cue(
  'list* | names | in this | this {term / round / season} | here | participat* | take part | there | choose from | are in | enumerate | submitted | proposed | sent in | hand in | all are | every | each',
);
export const BIGGER = cue('bigger | smaller | longer | shorter | larger | easier | harder | better');
export const IDEA = cue('idea | one | project | thing | task | topic');
export const IDEAS = cue(
  'ideas | projects | ones | any | anything | something | {which / what} {idea / project / one}',
);
export const ABOUT_A_SUBJECT = cue('ideas about | something about | anything about | know about');

/** One idea, by some words. */
export const THE_IDEA = /(?<![\w-])the (?:[\w'.+#/-]+ ){1,6}(?:idea|one|project)(?![\w-])/u;
export const ASKING_FOR = cue(
  '{give / show / tell / send / get} {me / us} | [the] {complete / full / whole / entire} list of',
);

/** Said of a mentor and ideas; ends what is asked: "what does ‹somebody› mentor". */
export const LEADING = cue(
  `[to / also / the] {mentor / mentors / mentoring / mentored / lead / leads / leading / supervis* / involved / responsible / in charge} [in / on / of / for / with / at]
   [any / anything / something / other / another / more] [else / idea* / project*] [too / as well]`,
);
/** Where an idea may stand; ends what is asked: "is ‹idea› still open". */
export const STANDING = cue(
  `[still / already / now / currently / yet] [been / being / really] {open / available / accepting / close / closed / accepted / taken / filled / live / active / opened / started /
   done / finished / completed / over} [for applications / for applicants / to apply / to applications / for everyone / to everyone / to all] [now / yet / already / still / today / or not / or closed]`,
);
/** Words that ask for leave, or for a duty. */
export const MAY = cue(
  'can | may | could | allowed | able | possible | do | does | must | should | have to | need* | is | are',
);

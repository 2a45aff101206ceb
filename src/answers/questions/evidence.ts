/**
 * What a sentence asks for, by the words it is made of.
 *
 * For sentences that are put in none of the ways of ways.ts: each row names what has to be said, in whatever order, and what
 * may not. Rows are tried in order; the words of the row are taken out, and what is left names the ideas.
 */
import { cue, says, without } from './cue.ts';
import type { Intent } from './ways.ts';

const WHO = cue(
  `who | whom | whose | who'd | who'll | who's | {which/what} {folks/people/person/persons/guys/mentor/mentors}`,
);
const WHERE = cue("where | where's | in which place | which {slack/channel/forum}");
const WHAT = cue("what | what's | which | explain | describe | show | tell | give | how");
const HOW_TO = cue(
  'how | where | way to | can | could | may | should | is it {ok/okay/fine/possible/allowed} | i want to | i would like to | please',
);
const MENTOR = cue(
  'mentor* | maintainer* | supervis* | guid{e/es/ed/ing} | lead | leads | leading | look* after | in charge | responsible | behind | run | runs | running | own | owns | work* with',
);
const SOMEBODY = cue('mentor* | maintainer* | him | her | them | author* | owner* | the people | somebody | someone');
const REACH = cue(
  'email* | e-mail* | mail | dm | pm | ping | message | contact* | touch | reach | telegram | linkedin | phone | whatsapp | discord | call | write to | text | connect with | talk to | speak {to/with} | introduc*',
);
const ASK = cue('ask* | question* | doubt* | quer{y/ies} | discuss* | {talk/speak/chat} about | help me | clarif*');
const SKILL = cue(
  '[kind of] [kinds of] [sort of] {skill*/language*/technolog*/tech stack/stack/tools/knowledge/background/experience} | prereq* | pre-req* | prerequisit* | requirement* | required | need to know | know before | must i know',
);
const OUTCOME = cue(
  '[expected] {outcome*/deliver*/goal*/milestone*/result of/achieve*/success/accomplish*} | expected of | expect* from | aim of | end product | finished product | look like',
);
const DETAILS = cue(
  'about | describ* | explain* | summar* | detail* | overview | involve* | involved in | {doing/do} in | {work/working} on in | full text | description | exactly is | {the/my} work | day to day | tasks | info*',
);
const UPSTREAM = cue(
  '{github/tracking/upstream} [issue] [link] [repo] | issue | repo | repository | [source] code | pull request',
);
const APPLY = cue('appl{y/ying/ication} | submit* [my] [an] [application] | sign up | regist* | enrol*');
const PAGE = cue('link | url | page | form | portal | site | website');
const SIZE = cue(
  '{90/175/350} | how {long/big/large} | hour* | part-time | part time | full-time | full time | {small/medium/large/full} size* | workload | time commitment',
);
const STILL_OPEN = cue(
  'looking for [a] {mentee*/people/candidates/applicants} | time [left] to apply | accepting [applications] | open | available | taking {applications/mentees} | closed | taken | up for grabs | too late',
);
const WHEN = cue(
  '[until/till/by] when | deadline* | dead line* | date* | timeline* | schedule* | phase | stage | [how many] days {left/remain*/to go} | time left | how much time',
);
const TERM = cue(
  'term | round | cohort | season | cycle | edition | gsoc | lfx | mentorship | we | applications | apply',
);
const CHANGED = cue('withdrawn | removed | dropped | deleted | gone | added | changed | updated | opened | new');
const LATELY = cue(
  'since | lately | recently | yesterday | today | this week | last {week/month} | were | was | ideas that | got | been | just',
);
const PROJECTS = cue('[the] [all] [cncf] [participating] {projects/orgs/organisations/organizations/communities}');
const LISTED = cue('list* | names | in this | this {term/round/season} | here | participat* | take part | there');
const BIGGER = cue('{bigger/smaller/longer/shorter/larger/easier/harder/better}');
const EITHER = cue('or | than | between');
const IN_COMMON = cue('common | share | shared | same | both');
const ANYTHING = cue('anything | something | any idea* | an idea | some idea*');
const ONE_IDEA = cue('idea | one | project | thing | task | topic');
const IDEAS = cue('ideas | projects | ones | any | anything | something | which {idea/project/one}');

interface Evidence {
  readonly intent: Intent;
  readonly said: readonly RegExp[];
  readonly not?: readonly RegExp[];
}

const EVIDENCE: readonly Evidence[] = [
  { intent: 'shared-mentors', said: [cue('mentor*'), IN_COMMON] },
  { intent: 'contact', said: [REACH, SOMEBODY, HOW_TO] },
  { intent: 'mentored-by', said: [cue('{is/are/does/do}'), cue('[a] mentor*'), ANYTHING] },
  { intent: 'mentors', said: [WHO, MENTOR], not: [ASK] },
  { intent: 'mentors', said: [cue('whose {idea/project} {is/was}')] },
  { intent: 'where-to-ask', said: [WHERE, ASK] },
  { intent: 'where-to-ask', said: [WHO, ASK] },
  { intent: 'compare', said: [BIGGER, EITHER, cue('idea | one | project | which | what')] },
  { intent: 'apply', said: [APPLY, PAGE] },
  { intent: 'apply', said: [WHERE, APPLY] },
  { intent: 'upstream', said: [cue("where | where's | link | which | what's | show | find"), UPSTREAM], not: [IDEAS] },
  { intent: 'dates', said: [WHEN, TERM], not: [MENTOR] },
  { intent: 'open', said: [cue("is | are | was | has | does | isn't"), STILL_OPEN], not: [IDEAS] },
  { intent: 'size', said: [cue('is | does | what | how | would'), SIZE, ONE_IDEA], not: [IDEAS] },
  { intent: 'outcome', said: [WHAT, OUTCOME], not: [IDEAS] },
  { intent: 'skills', said: [WHAT, SKILL], not: [IDEAS] },
  { intent: 'skills', said: [cue('prereq* | pre-req* | prerequisit* | requirement*')], not: [IDEAS] },
  {
    intent: 'about',
    said: [WHAT, DETAILS, ONE_IDEA],
    not: [IDEAS, cue('ideas about | something about | about {how/what}')],
  },
  { intent: 'new', said: [CHANGED, LATELY, cue('idea* | project* | anything | something | what | which | ones')] },
  {
    intent: 'projects',
    said: [PROJECTS, LISTED],
    not: [cue('with | for | need* | us{e/es/ing} | about | that | which have | open')],
  },
];

/** What is asked for and what is left of the sentence; null where its words tell nothing. */
export function readEvidence(sentence: string): { readonly intent: Intent; readonly rest: string } | null {
  const found = EVIDENCE.find(({ said, not }) => says(sentence, said, not));
  return found === undefined ? null : { intent: found.intent, rest: without(sentence, found.said) };
}

/** What people ask that no list of ideas holds, with the official pages that do. */
import { cue, says } from './cue.ts';
import { DIFFICULTY_TOPICS } from './difficulty-topics.ts';
import { OFFICIAL_PAGES } from './official-pages.ts';
import type { AskedTopic, Topic } from './topic.ts';
import { WORK_TOPICS } from './work-topics.ts';

const { lfxGuidelines, lfxMentees, lfxPlatform, gsocFaq, gsocSite, mentoring } = OFFICIAL_PAGES;

const I = cue('i | we | you | me | one | someone | somebody | anyone | anybody | people | it | they');
const MAY = cue(
  'can | may | could | allowed | able | possible | do | does | must | should | have to | need* | is | are',
);
const APPLY = cue(
  'appl* | join* | take part | taking part | participat* | get in | contribut* | be {a / an} mentee | mentee* | enrol* | accept* | sign up | work on | take {two / several / both}',
);
const SOMEBODY = cue(
  `[non] student* | freshman | freshmen | fresher* | working professional* | professional* | employee* | graduate* | grads |
   undergrad* | high school | highschool* | highschooler* | teenager* | women | people from | person from | someone from | anyone from |
   students from | beginners | newbies | non-students | phd* | master* | bachelor* | former mentee* | past mentee* | minors`,
);
const SELECTED = cue('selected | accepted | chosen | picked | won | taken | get in | got in | rejected');

const TOPICS: readonly AskedTopic[] = [
  ...WORK_TOPICS,
  {
    words: 'How to become a mentor, or to propose an idea',
    pages: [mentoring, lfxGuidelines],
    asked: [
      [
        cue(
          '{become / becoming / be / being / volunteer as} {a / an} [new] mentor | sign up as a mentor | become mentors',
        ),
      ],
      [
        cue('how | where | can | may | could | still | when'),
        cue(
          '{propose / submit / add / suggest / register / bring} {a / an / my / our / new / the} [new/own] {idea* / project*} | propose {ideas / projects}',
        ),
      ],
    ],
  },
  {
    words: 'Pay and stipends',
    pages: [lfxMentees, gsocFaq],
    asked: [
      [
        cue(
          `stipend* | salary | salaries | money | pay | pays | paid | payment* | payout* | wage* | compensat* | earn | earning* |
           remunerat* | unpaid | honorarium | swag | goodies | merch | t-shirt* | tshirt* | scholarship*`,
        ),
      ],
    ],
    not: cue('{payment / pay} {gateway* / processing / service* / system* / api*}'),
  },
  {
    words: 'Certificates and what comes after the term',
    pages: [lfxMentees, gsocFaq],
    asked: [
      [
        cue(
          'certificate* | {university / college / course / academic / school} credit* | get a job | job {offer* / after*} | full-time {job / offer} | hire* | recruit* | placement | {recommendation / reference} letter*',
        ),
      ],
    ],
    not: cue(
      '{certificate* / placement} {management / manager / rotation / authorit*} | {ideas / idea / projects / project / anything / something} [that / which] {about / with / on / for / around / dealing / deal / deals / handling / related / managing}',
    ),
  },
  {
    words: 'How the work is done: place, hours, language, interviews',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked: [
      [cue('remote | remotely | from home | on-site | onsite | in person | relocate | in an office'), MAY],
      [
        cue('{hour* / time / work* / commit* / days}'),
        cue('per week | a week | each week | weekly | every week | per day | a day | daily | each day'),
      ],
      [cue('english'), cue('requirement* | need* | required | level | speak*')],
      [
        cue('english | language* | accent'),
        cue('speak* | spoken | fluent* | held in | be in | taught | communicat* | level | well'),
      ],
      [
        cue(
          '{coding / entry / technical} {test / tests / challenge / task / assignment} | interview* | exam | exams | entrance test | quiz',
        ),
      ],
      [
        cue(
          '{what / which / need / have} {laptop / computer / hardware / equipment} | cost* | free of charge | fee | fees',
        ),
        MAY,
      ],
      [cue('meeting* | calls | standup*'), cue('timezone | time zone | when | how often | daily | weekly')],
      [
        cue('{do / must / should / would / will} {i / we} | have to | need to | required to'),
        cue(
          '{attend / join / be in} [the / any / all] [weekly / daily / regular / community] {meeting* / calls / standup*}',
        ),
      ],
      [/\b(?:dress code|laptop|webcam|computer(?! (?:science|scientist|engineering|vision)))\b/, MAY],
      [
        cue(
          'homework | home work | {take-home / take home} {task* / test* / exercise*} | {task* / assignment* / exercise*} before {applying / i apply / the application}',
        ),
      ],
      [cue('work mode | working hours | office hours | timezone* | time zone* | vacation* | holidays | days off')],
    ],
    not: cue(
      'deadline* | {applications / term} {close* / end* / start* / open*} | remote {write / read / execution / attestation / procedure / cluster* / storage} | api | ui | programming',
    ),
  },
  {
    words: 'Who may take part, and how often',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked: [
      [
        cue(
          'eligib* | am i allowed | qualif{y / ies / ied} | visa* | nationalit* | citizen* | countr{y / ies} | age limit | {minimum / maximum} age | under 18',
        ),
      ],
      [cue('{teams / groups / a team / a group} | with {a / my} friend*'), APPLY],
      [cue('how old | years old | too old | too young | work permit | enrolled')],
      [MAY, SOMEBODY, APPLY],
      [
        MAY,
        cue('apply {to / for} {two / 2 / three / 3 / several / multiple / many / both} [of them / of these / ideas]'),
      ],
      [
        cue("{if / as / although / though / since / because / when / while} {i'm / i am / i live / i have / i come}"),
        MAY,
        APPLY,
      ],
      [cue("{i'm / i am}"), /\b(?:1\d|[2-6]\d)\b(?! (?:hours|weeks|idea|project))/, MAY, APPLY],
      [
        cue('{can / may / could / do} {i / we}'),
        APPLY,
        cue('both {programs / programmes / lfx / gsoc / terms / ideas / projects} | {lfx and gsoc / gsoc and lfx}'),
      ],
      [
        cue('can | may | could | allowed | do | what if'),
        cue(
          '{two / 2 / three / several / more} {people / mentees / students / applicants / contributors / of us / friends}',
        ),
        cue('share* | same | one {idea / project / place / slot} | together | chosen | selected | work on'),
      ],
      [
        cue('{do / must / should / would} {i / we / you / one} | required to | necessary to'),
        cue('be a student | be enrolled | live in | be {in / from} the | have a degree | be a graduate'),
      ],
      [
        cue(
          '{accept / allow / take / open to / hire / available to / for} {people / students / mentees / applicants / candidates / anyone / folks} {from / in / outside} | from outside',
        ),
      ],
      [
        cue('part-time | part time | full-time | full time'),
        cue('{is / are / will} [the] {lfx / gsoc / term / mentorship / program / programme / work / mentorships}'),
      ],
      [
        cue(
          'part-time | part time | full-time | full time | alongside | next to my | while {studying / working} | {a / my} {full-time / day} job | employed',
        ),
        I,
      ],
      [
        cue(
          'appl* {again / twice} | second time | try again | {take part / participate / mentee} again | again if i | already {been / did / done} | mentee before | past mentee*',
        ),
      ],
      [
        APPLY,
        cue(
          'at once | at the same time | simultaneously | multiple | several | more than one | {two / three / four / 2 / 3 / 4} [different] {idea* / project* / mentorship* / applications}',
        ),
      ],
      [
        cue('{prior / previous} [open source] {contribution* / experience}'),
        cue('need* | must | required | have to | necessary'),
      ],
      [
        cue(
          'how many {idea* / project* / mentorship* / applications} {can / may / could / should / am} {i / we / one}',
        ),
      ],
    ],
    not: cue('{large / medium / small} size | how many hours | apply [for / to] [right] {now / today / currently}'),
  },
  {
    words: 'Results, selections and who was chosen',
    pages: [lfxPlatform, gsocSite],
    asked: [
      [
        cue(
          '{did / has / have} {anyone / anybody / someone / somebody / any mentee} [already] {finish* / complete* / work* on / got / get / do / done}',
        ),
      ],
      [
        cue('who | which {mentee* / candidate* / student* / applicant*}'),
        cue('{was / were / got / is / are / has been / have been / get / gets / won}'),
        cue('selected | chosen | picked | accepted | won | a place in'),
      ],
      [
        cue(
          '{did / has / have / was / were / is} {anyone / anybody / someone / somebody / any mentee / any mentees / a mentee / people} [already / yet / been / get / got / already been]',
        ),
        cue('selected | accepted | chosen | picked | got in | get in | rejected'),
      ],
      [cue('{was / am / have / did / were / will} {i / we / my application}'), SELECTED],
      [cue('my {application / result / results / status / proposal} | application [still] pending | rejected')],
      [cue('who {were / are} the mentees')],
      [
        cue(
          '{selected / accepted / past / previous / current} mentee* | name* of {the / all} {selected / accepted} | {selected / accepted / chosen} {students / candidates / interns / applicants}',
        ),
      ],
    ],
    not: cue(
      'when {do / does / is / are} | {until / till / by} when | hand in | {do / must / should / can} i {submit / send / write / apply}',
    ),
  },
  {
    words: 'Chances, competition and how mentors choose',
    pages: [lfxGuidelines, lfxMentees],
    asked: [
      [cue('{fewest / least / most} {applicants / applications / candidates / competition / competitors}')],
      [
        cue('who {decides / chooses / selects / picks / evaluates / reviews}'),
        cue(
          'gets in | get in | accepted | selected | applications | proposals | mentees | candidates | applicants | gets chosen',
        ),
      ],
      [
        cue(
          '{two / three / several / more than one} {mentees / interns / students} {are / is / can / per / needed / wanted}',
        ),
      ],
      [cue('waitlist* | wait list | waiting list | reserve list | shortlist*')],
      [cue('best | easiest | easier'), cue('get* {in / into / selected / accepted}')],
      [
        cue(
          '{does / will / would / can} it help | is it {helpful / useful / good / better / an advantage} | should {i / we} [already / first]',
        ),
        cue('contribut* | a pull request | pull requests | prs | know the {mentor / mentors / maintainers}'),
      ],
      [
        cue(
          'chance* | odds | probabilit* | likelihood | likely to {get / be} | competit{ion / ive / ors} | acceptance rate | selection {criteria / process}',
        ),
      ],
      [
        cue('how many'),
        cue('people | candidates | applicants | students | others | mentees | participants | applications'),
        cue('appl* | compet* | get | are | were | will | per | do | can | may | take* | accept* | does | need*'),
      ],
      [
        cue('how | what do | who | do'),
        cue('mentors | maintainers | mentees | candidates | applicants | they | you'),
        cue('{select / selected / choose / chosen / pick / picked / decide / look for / evaluated}'),
      ],
      [
        cue(
          '{easiest / best} [idea/project/one/org] to get {in / into / selected / accepted} | will i {get in / get selected / get accepted / be selected / be accepted}',
        ),
      ],
    ],
    not: cue("when | when's | by any chance | how many {days / weeks / hours}"),
  },
  {
    words: 'What an application has to hold',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked: [
      [
        cue(
          'resume | resumes | cv | cover letter* | prerequisite task* | {sample / example / old / past / previous / winning / successful / accepted} [winner* / mentee* / student* / accepted] {proposal* / application*} | motivation letter',
        ),
      ],
      [cue('{proposal / application} {format / template / length / requirements / questions / process / form}')],
      [
        cue(
          '{what / how} {to / should i / do i / can i / must i} {write / include / submit / prepare / make} | good proposal',
        ),
      ],
      [cue('what {should / must / has to} {my / the / a} {application / proposal}')],
    ],
    not: cue('submit {an / my / the} application'),
  },
  {
    words: 'What happens to whoever fails or leaves',
    pages: [lfxMentees, gsocFaq],
    asked: [
      [cue('{can / may / could} i {quit / stop / leave / drop out}')],
      [
        cue(
          '{if / when} {i / we / you / somebody / someone / a mentee / mentees} {fail* / drop* / quit / leave* / miss* / stop* / can not finish}',
        ),
      ],
      [
        cue(
          'dropout | drop out | dropping out | withdraw [my] {application / from} | fail* the {midterm / evaluation* / program}',
        ),
      ],
    ],
  },
  ...DIFFICULTY_TOPICS,
];

/** The topic that a sentence in lower case asks about; null where it asks about none. */
export function readTopic(sentence: string): Topic | null {
  const said = questionsOf(sentence);
  return TOPICS.find(({ asked, not }) => asked.some((all) => says(said, all, not ? [not] : []))) ?? null;
}

/** What one may do depends on who one is; nothing else does, so that what people tell of themselves asks for nothing. */
const ASKS_FOR_LEAVE =
  /\b(?:can|may|could|am|do|must|should|would|will|what if) (?:i|we|one|it)\b|\b(?:allowed|possible|ok|okay|eligible|(?:full|part)[- ]time)\b/;

/** The sentences that end in a question mark, where some do. */
function questionsOf(text: string): string {
  const questions = text.split(/(?<=[.!?])\s+/).filter((part) => part.endsWith('?'));
  return questions.length === 0 || questions.some((part) => ASKS_FOR_LEAVE.test(part)) ? text : questions.join(' ');
}

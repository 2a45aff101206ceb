/** What people ask that no list of ideas holds, with the official pages that do. */
import { cue, says } from './cue.ts';
import { MAY } from './cues.ts';
import { DIFFICULTY_TOPICS } from './difficulty-topics.ts';
import { ELIGIBILITY_TOPICS } from './eligibility-topics.ts';
import { OFFICIAL_PAGES } from './official-pages.ts';
import { SELECTION_TOPICS } from './selection-topics.ts';
import type { AskedTopic, Topic } from './topic.ts';
import { WORK_TOPICS } from './work-topics.ts';

const { lfxGuidelines, lfxMentees, gsocFaq, mentoring } = OFFICIAL_PAGES;

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
      [cue('english'), cue('good enough | bad | poor | weak | broken')],
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
  ...ELIGIBILITY_TOPICS,
  ...SELECTION_TOPICS,
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
          '{what if / what happens if / and if} {i / we / somebody / someone / a mentee} [do / can / could] {not / fail* / drop* / quit / stop*} | {if / when} {i / we / you / somebody / someone / a mentee / mentees} {fail* / drop* / quit / leave* / miss* / stop* / can not finish}',
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

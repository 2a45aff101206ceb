/** What people ask about the months of a mentorship that no document of ideas tells. */
import { cue } from './cue.ts';
import { OFFICIAL_PAGES } from './official-pages.ts';
import type { AskedTopic } from './topic.ts';

const { lfxGuidelines, lfxMentees, gsocFaq, mentoring } = OFFICIAL_PAGES;
const WHOEVER = cue('i | we | my | me | our | mentee* | somebody | someone | one | people');
const MUST = cue('{do / must / should / will / can} {i / we / mentee*} | my | who pays | have to | need to');
const A_SEARCH = cue('{ideas / projects} {about / for / with / on / that / which / of / in}');
const OTHERWISE = '{another / a different / other / a new / new}';

/** Tried before the broader topics: who asks to leave an idea speaks of ideas, mentors and applying too. */
export const WORK_TOPICS: readonly AskedTopic[] = [
  {
    words: 'Changing the idea, the mentor or the term later',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked: [
      [
        cue(
          `{switch* / swap* / change / changing / move / moving} [to / my / the / between] [${OTHERWISE.slice(1, -1)}] {idea* / project* / mentor* / term*}`,
        ),
        cue('i | we | my | me | our | mentee* | {switching / changing / swapping} | later'),
      ],
      [
        cue(
          '{defer / postpone / pause / delay / interrupt / extend / transfer} [my / the] [to / place / start / participation / application / mentorship / term / for / until]',
        ),
        WHOEVER,
        cue('can | may | could | allowed | possible | what if | how'),
      ],
      [
        cue('what if | what happens {if / when} | what when'),
        cue('{my / the / an / our} {idea / project / mentorship / term}'),
        cue('cancel* | withdrawn | dropped | stop* | discontinued | goes away | ends early'),
      ],
    ],
    not: A_SEARCH,
  },
  {
    words: 'Trouble with a mentor or a mentee',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked: [
      [
        cue('mentor* | maintainer*'),
        cue(
          `unresponsive | ghost* [me] | rude | harass* | abusive | unavailable | too busy | {leaves / left / quits / quit / disappears / disappeared} |
           {not / never / nobody / stopped / stops} {reply / replies / replying / respond / responds / responding / answer / answers / answering / react / reacting / available / helping}`,
        ),
      ],
      [cue('conflict | complain* | complaint* | report | argue | disagree*'), cue('{my / a / the / with} mentor*')],
      [cue('{code of conduct / harassment}'), cue('report* | where | who | how | what')],
    ],
    not: A_SEARCH,
  },
  {
    words: 'What is yet to come of an idea',
    pages: [mentoring, lfxGuidelines],
    asked: [
      [
        /^(?:and |but |so )*will (?:it|they|this|that|these|those) (?:ever |still |soon |also |really )*(?:get|receive|have|find|be (?:accepted|approved|added|extended|given|picked|merged|repeated|back|offered)|come back|return|happen|take part|participate)\b/,
      ],
    ],
  },
  {
    words: 'What mentors are like',
    pages: [lfxGuidelines],
    asked: [
      [
        cue('mentor* | maintainer*'),
        cue(
          'nicest | kindest | friendliest | best | strictest | {most / least} {helpful / responsive / strict / active / experienced} | nice | friendly | strict',
        ),
        cue('which | who | is | are'),
      ],
    ],
    not: cue('ideas | projects | ask | contact | reach'),
  },
  {
    words: 'Who owns the work, and what has to be signed',
    pages: [lfxMentees, gsocFaq],
    asked: [
      [
        cue('copyright | intellectual property | ownership | own | owns | license'),
        cue('my {code / work / contribution*} | the code i {write / wrote}'),
      ],
      [
        cue('sign | signed | signing | need | accept'),
        cue('[a / an / the] {cla / dco / nda / contract* / agreement* / contributor license agreement}'),
        cue('do | must | should | have to | need to | is there | will'),
      ],
      [cue('tax | taxes | insurance | bank account'), MUST],
    ],
    not: A_SEARCH,
  },
  {
    words: 'How hard an idea is',
    pages: [mentoring],
    asked: [
      [
        cue(
          '{by / order of / on / their} difficulty | {easiest / hardest} first | {from / by} {easy / easiest / hard / hardest} to',
        ),
      ],
    ],
  },
  {
    words: 'Who may take part, and how often',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked: [
      [
        cue('student* | graduate* | beginners | newcomers | people from | anyone'),
        cue('{is / are} | do you'),
        cue('welcome | eligible'),
      ],
      [
        cue(
          '{no / without / little} [any / prior / previous / coding / open source] {experience / degree / background}',
        ),
        cue('{can / may / could / should} {i / we / one}'),
        cue('appl* | join | participate | take part'),
      ],
      [
        cue('at once | at the same time | simultaneously | in parallel'),
        cue('mentorship* | programs | programmes | terms'),
        cue('can | may | could | allowed | possible'),
      ],
    ],
    not: A_SEARCH,
  },
  {
    words: 'Chances, competition and how mentors choose',
    pages: [lfxGuidelines, lfxMentees],
    asked: [
      [
        cue(
          'how many [open / free] {slots / seats / spots / places} | {slots / seats / spots / places} {left / available / free}',
        ),
      ],
      [
        cue('what if | what happens {if / when}'),
        cue('nobody | no one | no body'),
        cue('appl* | accepted | selected | join*'),
      ],
      [
        cue('{do / will / does} {i / we / everyone / everybody / each mentee} get'),
        cue('[a / my / an / one / own] mentor [assigned / each]'),
      ],
    ],
    not: A_SEARCH,
  },
  {
    words: 'How the work is done: place, hours, language, interviews',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked: [
      [
        /^(?:so |and |hi |hey )*(?:is|are|which|what|any|do|does|can|list|show)\b/,
        cue('part-time | part time'),
        cue('ideas | idea | projects | project | ones | it | this | they | these | anything'),
      ],
      [
        cue(
          '{is / are / will} {the / this / it / everything / all} [mentorship / program / programme / term / work / mentorships] [be]',
        ),
        cue('online | virtual | hybrid | in an office | face to face'),
      ],
      [cue('{do / does / can} [the / my / your] {mentor* / he / she / they / maintainer*} {speak / talk}')],
      [
        cue('is there | are there | do you have'),
        cue(
          '[a / any / the] {slack / discord / telegram / whatsapp} {channel / server / group / community / workspace}',
        ),
      ],
    ],
    not: A_SEARCH,
  },
  {
    words: 'What an application has to hold',
    pages: [lfxMentees, lfxGuidelines, gsocFaq],
    asked: [
      [
        cue('how {long / many words / many pages / detailed}'),
        cue('{my / a} {proposal / application / cv / resume / essay}'),
      ],
      [cue('my {proposal / application / cv / resume}'), cue('look like | contain | include | consist')],
    ],
  },
  {
    words: 'Other programs than those of the documents',
    pages: [mentoring],
    asked: [[cue('outreachy | season of docs | season of kde | mlh fellowship | hacktoberfest | google step')]],
    not: cue('ideas | idea | projects | project'),
  },
  {
    words: 'What a project is besides its ideas: founders, versions, licences',
    pages: [mentoring],
    asked: [
      [cue('who'), cue('founded | co-founded | invented | funds | funded | sponsors | sponsored')],
      [/\b(?:latest|newest|current|stable) (?:[\w-]+ ){0,2}version\b/, cue("what | what's | which | is | does")],
      [cue('how many'), cue('[github] {stars / forks / commits / downloads / users / employees}')],
      [cue('what | which'), cue('{license / licence} {of / is / does / has}')],
      [cue('which company'), cue('behind | owns | develops | maintains | made | makes')],
    ],
    not: cue('ideas | idea | skill* | one'),
  },
  {
    words: 'What words mean',
    pages: [mentoring],
    asked: [[/^(?:and |so )?what (?:does|do) (?!(?:it|that|this|they)\b).+ (?:stand for|mean)[?.! ]*$/]],
    not: cue('idea | one | project'),
  },
];

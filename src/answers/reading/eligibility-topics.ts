/** Who may take part, which no list of ideas tells. */
import { cue } from './cue.ts';
import { MAY } from './cues.ts';
import { OFFICIAL_PAGES } from './official-pages.ts';
import type { AskedTopic } from './topic.ts';

const { lfxGuidelines, lfxMentees, gsocFaq } = OFFICIAL_PAGES;

const I = cue('i | we | you | me | one | someone | somebody | anyone | anybody | people | it | they');
const APPLY = cue(
  'appl* | join* | take part | taking part | participat* | get in | contribut* | be {a / an} mentee | mentee* | enrol* | accept* | sign up | work on | take {two / several / both}',
);
const SOMEBODY = cue(
  `[non] student* | freshman | freshmen | fresher* | working professional* | professional* | employee* | graduate* | grads |
   undergrad* | high school | highschool* | highschooler* | teenager* | women | people from | person from | someone from | anyone from |
   students from | beginners | newbies | non-students | phd* | master* | bachelor* | former mentee* | past mentee* | minors`,
);

export const ELIGIBILITY_TOPICS: readonly AskedTopic[] = [
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
      [MAY, cue('{a / my / one} friend and {i / me} | {me / i} and {a / my / one} friend*')],
      [
        /\b(?:can|may|could) (?:i|we|one) (?:still |also )?(?:do|join|take part in|participate in|work on|apply(?: to| for)?)(?: (?:this|it|that|lfx|gsoc|the program\w*|these|an idea))? from (?!scratch|home|here|there|the |a |my |lfx|gsoc)/,
      ],
      [cue('how old | years old | too old | too young | work permit | enrolled')],
      [MAY, SOMEBODY, APPLY],
      [cue('application* {to / for} {two / 2 / three / 3 / several / multiple / many / both / more than one}')],
      [
        MAY,
        cue('apply {to / for} {two / 2 / three / 3 / several / multiple / many / both} [of them / of these / ideas]'),
      ],
      [
        cue(
          "{if / as / although / though / since / because / when / while} {i'm / i am / i live / i have / i come / i already / i finished / i graduated / i work / i study}",
        ),
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
];

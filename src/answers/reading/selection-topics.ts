/** Who was or will be chosen, and how, which no list of ideas tells. */
import { cue } from './cue.ts';
import { OFFICIAL_PAGES } from './official-pages.ts';
import type { AskedTopic } from './topic.ts';

const { lfxGuidelines, lfxMentees, lfxPlatform, gsocSite } = OFFICIAL_PAGES;

const SELECTED = cue('selected | accepted | chosen | picked | won | taken | get in | got in | rejected');

export const SELECTION_TOPICS: readonly AskedTopic[] = [
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
      'what happens | when {do / does / is / are} | {until / till / by} when | hand in | {do / must / should / can} i {submit / send / write / apply}',
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
      [/^(?:(?:and|so) )*who (?:decides|chooses|selects|picks)[?.! ]*$/],
      [cue('{look / looking / check} {at / into} my {github / profile / cv / resume / code / repos}')],
      [
        cue(
          'how {will / would / am / are / do / is} {i / we / my work / one} [be / get] {evaluated / graded / assessed / judged}',
        ),
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
    not: cue("when | when's | by any chance | any chance {to / of / you / there} | how many {days / weeks / hours}"),
  },
];

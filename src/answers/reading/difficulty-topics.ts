/** Ways of asking how hard an idea is, which most documents do not tell. */
import { cue } from './cue.ts';
import { OFFICIAL_PAGES } from './official-pages.ts';
import type { AskedTopic } from './topic.ts';

const { mentoring } = OFFICIAL_PAGES;

/** Tried after all other topics: "easy" and "good for beginners" stand in questions about them too. */
export const DIFFICULTY_TOPICS: readonly AskedTopic[] = [
  {
    words: 'How hard an idea is',
    pages: [mentoring],
    asked: [
      [
        cue('which | what | is there | are there | any'),
        cue(
          `easiest | easier | hardest | harder | simplest | simpler | toughest | less difficult |
           {better / best / good / suitable / ok / fit} for [a / an / the] [complete / total] {beginner* / newbie* / newcomer* / starter*}`,
        ),
      ],
      [
        cue('{which / any / is one / are any} {of them / of these / of those / one / ones}'),
        cue(
          'for [a / an / absolute / complete / total] {beginner* / newbie* / newcomer*} | beginner friendly | beginner-friendly',
        ),
      ],
    ],
    not: cue('{which / what / any / some} [go / rust / python / java] {ideas / projects} | list | show | or'),
  },
  {
    words: 'How hard an idea is',
    pages: [mentoring],
    asked: [
      [
        cue(
          '{something / anything / one / ones / ideas} [that is / which is / a bit / a little / much] {easier / simpler / less difficult / not so hard / not too hard}',
        ),
      ],
      [cue('{this / that / it / they} {is / are} too {hard / difficult / advanced / easy}')],
      [
        cue(
          '{is / are} {it / this / that / they / these} [too / very] {hard / difficult / easy / tough / challenging}',
        ),
      ],
      [
        cue(
          '{good / suitable / fit / ok / okay} for {a / an / the} [absolute / total / complete] {beginner* / newbie* / newcomer*} | good for {beginners / newbies / newcomers}',
        ),
        cue('is | are'),
      ],
      [
        cue(
          'how {hard / difficult / easy / tough / challenging} | difficulty [level] | easiest | hardest | simplest | toughest |  {most / least} {difficult / challenging}',
        ),
      ],
      [
        cue('{is / are} | {would / will} be'),
        cue(
          '{too hard / too difficult / beginner friendly / beginner-friendly / easy / hard / difficult} {for me / for a beginner / for beginners / to do / enough} | easy | beginner friendly | beginner-friendly',
        ),
      ],
    ],
    not: cue('ideas | projects | list | show'),
  },
];

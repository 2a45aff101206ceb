/**
 * Ways of asking that are told by how a sentence begins: whatever words an idea's name holds after that ("multiple", "workload",
 * "repository"), they ask for nothing. Tried before all others.
 */
import { cue } from './cue.ts';
import type { Evidence } from './evidence.ts';

/** Several ideas, or a part of all that is asked for over many. */
const OF_MANY = cue(
  '{ideas / projects / ones / terms} | both | most | more than | in common | same | all of | each | every | any | anything | something | else | or',
);
const BEGINS = `^(?:(?:and|so|ok|but|hi|hey|hello|please)[ ,]+)*`;
const begins = (ways: string): RegExp => new RegExp(`${BEGINS}(?:${ways})`, 'u');

export const LEADING_EVIDENCE: readonly Evidence[] = [
  {
    intent: 'mentors',
    said: [
      begins(String.raw`who (?:mentors|(?:is|are|was|were) (?:the )?mentors? (?:of|for|on)|is mentoring|supervises)\b`),
    ],
    not: [OF_MANY],
  },
  {
    intent: 'skills',
    said: [
      begins(
        String.raw`(?:what|which) (?:skills?|languages?|technolog(?:y|ies)|tech stack|stack) (?:do i need (?:for|in)|does|should i have for|must i have for|are (?:needed|required|asked) (?:for|in|by)|is (?:needed|required|asked) (?:for|in|by))\b`,
      ),
    ],
    beside: [cue('idea | one | need* | requir* | ask* | want*')],
    not: [OF_MANY],
  },
  {
    intent: 'outcome',
    said: [
      begins(
        String.raw`what (?:would|will|do|should|must|am|are) (?:i|we|mentees?) (?:have to |going to |supposed to |expected to )?(?:deliver|build|create|achieve|produce|implement|accomplish)\b`,
      ),
    ],
    not: [OF_MANY],
  },
];

/**
 * What a row of a timeline is about, told by the words of its activity.
 *
 * "Applications" are two things: projects apply with their ideas, mentees apply for a place. A `Status:` line is no row.
 */

/** The stages of a term in their order, and what marks one moment: the begin of the work and the last day. */
export type Stage = 'proposals' | 'applications' | 'review' | 'begin' | 'work' | 'end';

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  // A meeting about applications is not the time for them.
  ['work', /\b(?:info(?:rmation)?|q\s*&\s*a)[ -]?sessions?\b|\boffice hours?\b|\bwebinars?\b|\bkick-?offs?\b/i],
  ['work', /\bmid-?terms?\b|\bevaluations?\b|\bstipends?\b|\bpayments?\b|\bfeedback\b|\bweek \d/i],
  [
    'review',
    /\b(?:application|proposal|selection)s? (?:review|decision|notification)|\breviews?\b|\badmissions?\b|\bselect(?:ion|ed|ions)?\b/i,
  ],
  [
    'review',
    /\bdecisions?\b|\bnotif(?:y|ied|ications?)\b|\b(?:accepted|announce(?:d|ment)?)\b.*\b(?:mentee|contributor|student|participant|project)s?\b/i,
  ],
  [
    'end',
    /\b(?:last|final) (?:day|week)\b|\b(?:term|program(?:me)?|mentorship|internship|coding)s?(?: period)? (?:officially )?(?:ends?|closes?|concludes?|is over)\b|\bend of (?:the )?(?:term|program|mentorship|coding)|\bgraduation\b/i,
  ],
  [
    'begin',
    /\b(?:term|program(?:me)?|mentorship|internship|coding|work)s?(?: (?:program(?:me)?|term|period))? (?:officially )?(?:begins?|starts?|kicks? off)\b|\b(?:start|beginning|first day) of (?:the )?(?:term|program|mentorship|coding)|\bfirst day\b|\bcommunity bonding\b|\bcoding period\b/i,
  ],
  [
    'applications',
    /\b(?:mentee|contributor|student|candidate|applicant|participant)s?\b.*\b(?:appl|propos|regist|submi)/i,
  ],
  [
    'proposals',
    /\bpropos\w*|\b(?:project|mentor|maintainer|org(?:ani[sz]ation)?)s?\b.*\b(?:appl|regist|submi)|\b(?:project )?ideas?\b|\bcall for\b/i,
  ],
  ['applications', /\bappl(?:y|ication|ications)\b/i],
];

/** Whole terms: "Spring Term: March 1st - May 31st", "Term 3", "Mentorship period". */
const WHOLE_TERM =
  /\bterm\b|\b(?:mentorship|program(?:me)?|internship) (?:period|dates|runs)\b|^(?:spring|summer|fall|autumn|winter)\b/i;

/** The stage a row belongs to; null where its words tell none. */
export function stageOf(activity: string): Stage | null {
  return STAGES.find(([, words]) => words.test(activity))?.[0] ?? null;
}

/** Whether a row gives the whole term from its first day to its last. */
export function isWholeTerm(activity: string): boolean {
  return stageOf(activity) === null && WHOLE_TERM.test(activity);
}

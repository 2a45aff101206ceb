/** What a heading is for: an idea or its project, a part of the document, or something to leave out. */
import { readLabel } from './labels.ts';

/** Words of which the headings of a document's own parts are made; a heading of these alone names no project. */
const PART_WORDS = new Set(
  `project projects idea ideas proposal proposals proposed accepted selected participating approved current available open
  list lists table of the a for and in our all final official mentorship mentorships mentoring mentor mentors mentee mentees
  program programs programme programmes lfx gsoc cncf google summer code linux foundation term terms spring fall autumn winter
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec q1 q2 q3 q4 content contents toc timeline timelines date dates key important instruction instructions
  application applications apply template templates sample samples example examples status introduction intro overview about
  community bridge communitybridge faq faqs guideline guidelines rule rules schedule how to new past previous organization
  organizations organisation organisations information info general notes note contact submission submissions submit
  calendar requirements requirement resources links quarter season year years cohort opportunities opportunity list page`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const SAMPLE =
  /^(?:[\s\p{P}]*)(?:for |an? |the |project |idea |proposal |proposals? |mentorship )*(?:templates?|samples?|examples?)(?: (?:project|idea|proposal|entry|below))*[\s\p{P}]*$/iu;
const MARKED_SAMPLE = /[([](?:an? )?(?:sample|example|template)[)\]][\s\p{P}]*$/iu;
const PLACEHOLDER =
  /^[<[({]*(?:(?:the |your )?(?:cncf )?(?:project|mentorship|idea|project idea|mentorship project)(?: project)? (?:name|title)|title|project title here|title of (?:the|your) (?:idea|project)|project|name of (?:the|your) project)[>\])}]*$/i;
const PROPOSED = /\bpropos(?:ed|als?)\b/i;
const ACCEPTED = /\b(?:accepted|selected|approved)\b/i;

/** Whether a heading names a part of the document: "Accepted projects", "Timeline", "Term 3 - 2026". */
export function isPart(title: string): boolean {
  const words = title
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.every((word) => PART_WORDS.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word));
}

/** Whether a heading names one of the organizations behind the programs, which propose ideas of their own. */
export function isOrganization(title: string): boolean {
  return /^(?:the )?(?:cncf|lfx|linux foundation|community ?bridge)(?: (?:mentoring|mentorships?|mentor|programs?|community|organi[sz]ation))*$/i.test(
    title.trim(),
  );
}

/** Whether a heading opens a template or a sample. */
export function isSample(title: string): boolean {
  return SAMPLE.test(title) || MARKED_SAMPLE.test(title);
}

/** Whether a heading is what a template says instead of a title. */
export function isPlaceholder(title: string): boolean {
  return PLACEHOLDER.test(title.trim());
}

/** Whether a heading is a field's label: "Description" under an idea's own heading. */
export function isFieldHeading(title: string): boolean {
  const label = readLabel(title);
  return label !== null && label.kind !== null && (label.strong || label.kind !== 'other');
}

/** Which of the two lists a part's heading announces; null if neither. */
export function listedAs(title: string): 'proposed' | 'accepted' | null {
  if (ACCEPTED.test(title)) return 'accepted';
  return PROPOSED.test(title) ? 'proposed' : null;
}

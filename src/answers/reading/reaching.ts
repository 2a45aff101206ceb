/** Whether somebody is to be reached past the upstream issue. */

const REACHING =
  /\b(?:e-?mails?|mail|address|inbox|phone|telegram|whats ?app|discord|linkedin|slack|twitter|dm|pm|ping|get in touch|in touch|reach(?: out)?|messages?|contact|write to|call|text|forward|introduce me|send (?:it|this|that|my|a|an|him|her|them))\b/;

export function isReaching(sentence: string): boolean {
  return REACHING.test(sentence);
}

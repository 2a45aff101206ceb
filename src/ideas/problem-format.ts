/**
 * Problems as lines of text: for people and editors, and as the annotations of a GitHub workflow.
 */
import type { Problem } from './idea.ts';

/** `path:line message`, one line each. */
export function problemLine({ document, line, message }: Problem): string {
  return `${document}:${line} ${message.replace(/\s+/g, ' ')}`;
}

/** What ends a workflow command is written as GitHub's runner reads it back. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** `one-mentor` as "One mentor". */
function titleOf(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A workflow command that GitHub shows next to the line of a pull request. */
export function problemAnnotation({ document, line, rule, message }: Problem): string {
  const properties = `file=${escapeProperty(document)},line=${line},title=${escapeProperty(titleOf(rule))}`;
  return `::error ${properties}::${escapeMessage(message)}`;
}

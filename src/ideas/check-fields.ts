/**
 * What an author should fix in the fields of one idea.
 */

import type { Field } from './fields.ts';
import { type Finding, quote } from './finding.ts';
import type { Idea } from './idea.ts';
import { LABELS } from './label-advice.ts';
import type { Line } from './lines.ts';
import { malformedAddress } from './malformed-address.ts';
import { isInstruction, isStandIn, isTemplateAddress, isTemplatePerson } from './placeholder.ts';
import type { IdeaSection } from './sections.ts';

type Required = 'description' | 'skills' | 'mentors' | 'upstream';

const NAMES: Readonly<Record<Required, string>> = {
  description: 'description',
  skills: 'recommended skills',
  mentors: 'mentors',
  upstream: 'upstream issue',
};

function isPresent(kind: Required, idea: Idea): boolean {
  if (kind === 'description') return idea.description !== null;
  return idea[kind].length > 0;
}

function isPlaceholder(field: Field): boolean {
  return isStandIn(field.text) || isInstruction(field.text);
}

/** A required field that says nothing: no label, no value, a stand-in, or words where something else belongs. */
function checkRequired(kind: Required, section: IdeaSection, idea: Idea): readonly Finding[] {
  const title = quote(section.heading.title);
  const fields = section.fields.filter((field) => field.kind === kind);
  const stand = fields.find((field) => field.text !== '' && isPlaceholder(field));
  if (stand !== undefined && fields.every((field) => field.text === '' || isPlaceholder(field))) {
    const message = `${title} has ${quote(stand.text)} for its ${NAMES[kind]}. Write "${LABELS[kind]}".`;
    return [{ line: stand.line, rule: 'placeholder', message }];
  }
  if (isPresent(kind, idea)) return [];
  const rule = `missing-${kind}`;
  const [field] = fields;
  if (field === undefined) {
    const message = `${title} has no ${NAMES[kind]}. Add the line "${LABELS[kind]}" under its heading.`;
    return [{ line: section.heading.line, rule, message }];
  }
  if (field.text === '') {
    const message = `${title} leaves "${field.label}" empty. Write "${LABELS[kind]}".`;
    return [{ line: field.line, rule, message }];
  }
  const wrong = kind === 'upstream' ? malformedAddress(field.text) : null;
  if (wrong !== null) return [];
  const message = `${title} has ${quote(field.text)} where its ${NAMES[kind]} should be. Write "${LABELS[kind]}".`;
  return [{ line: field.line, rule, message }];
}

function checkMentors(section: IdeaSection, idea: Idea, lineOf: LineOf): readonly Finding[] {
  const title = quote(section.heading.title);
  const fields = section.fields.filter((field) => field.kind === 'mentors');
  const template = fields.flatMap((field) =>
    field.text.split('\n').flatMap((text) => (isTemplatePerson(text) ? [{ field, text: text.trim() }] : [])),
  )[0];
  if (template !== undefined) {
    const message = `${title} still has the template's ${quote(template.text)} among its mentors. Write a mentor's name and GitHub handle, or delete the line.`;
    return [{ line: lineOf(template.field, template.text), rule: 'placeholder', message }];
  }
  if (idea.mentors.length !== 1) return checkRequired('mentors', section, idea);
  const message = `${title} has one mentor. Name a second one: "${LABELS.mentors}".`;
  return [{ line: fields[0]?.line ?? section.heading.line, rule: 'one-mentor', message }];
}

/** An address to fill in; the brackets of `<https://…>` are no part of one. */
function templateAddress(text: string): string | undefined {
  const bare = text.replace(/<(https?:[^<>\s]*)>/g, '$1 ');
  return bare.match(/https?:\/\/[^\s()[\]]*[^\s()[\].,;:!?]/g)?.find(isTemplateAddress);
}

function checkAddresses(section: IdeaSection, idea: Idea, lineOf: LineOf): readonly Finding[] {
  const title = quote(section.heading.title);
  return section.fields.flatMap((field): readonly Finding[] => {
    if ((field.kind !== 'upstream' && field.kind !== 'lfxUrl') || isStandIn(field.text)) return [];
    const template = templateAddress(field.text);
    if (template !== undefined) {
      const message = `${title} has the stand-in address ${template}. Write "${LABELS[field.kind]}"${field.kind === 'lfxUrl' ? ', or leave it empty until there is a page' : ''}.`;
      return [{ line: lineOf(field, template), rule: 'placeholder', message }];
    }
    const wrong = malformedAddress(field.text);
    if (wrong !== null) {
      const message = `${title} has the address "${wrong.found}", which does not open. Write ${wrong.instead}.`;
      return [{ line: lineOf(field, wrong.found), rule: 'malformed-url', message }];
    }
    if (field.kind === 'lfxUrl' && field.text !== '' && idea.lfxUrl === null) {
      const message = `${title} has ${quote(field.text)} for "${field.label}", which is no page of LFX Mentorship. Write "${LABELS.lfxUrl}", or leave it empty until there is a page.`;
      return [{ line: field.line, rule: 'malformed-url', message }];
    }
    return [];
  });
}

/** Fields that may be left out, but not filled with a template's words. */
function checkOptional(section: IdeaSection): readonly Finding[] {
  return section.fields.flatMap((field): readonly Finding[] => {
    if (field.kind !== 'outcome' && field.kind !== 'size') return [];
    if (field.text === '' || !isPlaceholder(field)) return [];
    const message = `${quote(section.heading.title)} has ${quote(field.text)} for "${field.label}". Write "${LABELS[field.kind]}", or delete the line.`;
    return [{ line: field.line, rule: 'placeholder', message }];
  });
}

type LineOf = (field: Field, words: string) => number;

/** Everything to fix in the fields of an idea, in no order. */
export function checkFields(section: IdeaSection, idea: Idea, lines: readonly Line[]): readonly Finding[] {
  const lineOf: LineOf = (field, words) =>
    lines.find(({ number, text }) => number >= field.line && text.includes(words))?.number ?? field.line;
  return [
    ...checkRequired('description', section, idea),
    ...checkRequired('skills', section, idea),
    ...checkMentors(section, idea, lineOf),
    ...checkRequired('upstream', section, idea),
    ...checkAddresses(section, idea, lineOf),
    ...checkOptional(section),
  ];
}

/** Small talk, and what the documents do not hold. */

import type { Quote, TalkAnswer, UnknownAnswer } from '../answers/questions/question-answer.ts';
import type { OfficialPage } from '../answers/reading/official-pages.ts';
import { basisNotes } from './basis-notes.ts';
import { cutText, oneLine } from './escape.ts';
import { OVERVIEWS } from './nothing-page.ts';
import { buttons, notes, type Part, rich } from './part.ts';
import { link, type Span, section, text } from './rich-text.ts';
import { listed } from './wording.ts';

export function unknownPage(answer: UnknownAnswer): readonly Part[] {
  const tries = answer.suggestions.slice(0, 3);
  return [
    rich(section(text(unknownWords(answer)), ...pagesSentence(answer.pages))),
    ...(tries.length === 0
      ? []
      : [rich(section(text('Close to it: '), text(tries.map((query) => cutText(oneLine(query), 80)).join(', '))))]),
    buttons(
      ...tries.map((query) => ({
        does: 'ask' as const,
        label: query,
        request: { kind: 'search' as const, text: query, page: 1 },
      })),
      ...(answer.why === 'no-match' || answer.why === 'not-together' ? OVERVIEWS : []),
    ),
    notes(...basisNotes(answer)),
  ];
}

function quoteWords({ term, words }: Quote): string {
  return `The document of ${term} says: “${cutText(oneLine(words), 200)}”.`;
}

function unknownWords({ what, why, pages, instead = [], quotes = [] }: UnknownAnswer): string {
  const said = cutText(oneLine(what), 200);
  switch (why) {
    case 'topic':
      if (pages.length === 0) return `${said}: that is not in the documents.`;
      return quotes.length === 0
        ? `${said}: that is not in the documents. The official pages tell: `
        : `${quotes.map(quoteWords).join(' ')} More is not in the documents. The official pages tell: `;
    case 'no-mentor':
      return said === ''
        ? 'Name the mentor you are asking about.'
        : `No idea in the documents names a mentor “${said}”.`;
    case 'no-changes':
      return 'There is no change log here, and the documents only tell how things stand now. In Slack I keep one; “npx mentorship changes OLD NEW” compares two copies of the documents.';
    case 'no-term':
      return `${said} is not in the documents.${insteadTerms(instead)}`;
    case 'not-together':
      return `Each of ${said} is in the documents, but no idea has all of them together.`;
    case 'no-match':
      return said === '' ? 'That is not in the documents.' : `No idea names ${said}: it is not in the documents.`;
  }
}

function insteadTerms(terms: readonly string[]): string {
  return terms.length === 0 ? '' : ` There ${terms.length === 1 ? 'is' : 'are'} ${listed(terms)}.`;
}

const TALK: Readonly<Record<TalkAnswer['talk'], string>> = {
  greeting:
    'Hello. I answer questions about the mentorship ideas in the documents: what there is, what an idea asks for, who mentors it, and whether one can apply.',
  thanks: 'You are welcome.',
  noted: 'All right. Ask on about what was shown, or for something else.',
  abilities:
    'I answer questions about the mentorship ideas in the documents, in plain words: which ideas there are for a skill, a project, a size or a term; what an idea is about and asks for; who mentors it and where to ask; whether one can apply, and until when; how many there are, and what changed.',
  guidance:
    'Find an idea that fits your skills, read it and its upstream issue, and ask your questions there, where everybody can read the answer. Please do not message or e-mail mentors directly. When an idea is open, apply on its LFX page; for Google Summer of Code, on its own site. The official pages tell the rules: ',
  watch:
    'I tell what is new, open, changed or gone as often as you like, in a channel or here. For example: /mentorship subscribe skill:go weekly mon 09:00 Europe/Helsinki. To stop: /mentorship unsubscribe.',
  'off-topic':
    'I can only tell about the mentorship ideas in the documents: skills, projects, mentors, dates and how to apply.',
  language: 'I read English only. Ask about a skill, a project, a mentor or a date.',
  'which-idea': 'Which idea do you mean? Name its project or a few words of its title.',
};

export function talkPage(answer: TalkAnswer): readonly Part[] {
  const isShort = answer.talk === 'thanks' || answer.talk === 'noted';
  const shown = isShort ? [] : answer.examples;
  return [
    rich(section(text(TALK[answer.talk]), ...pagesSentence(answer.pages))),
    ...exampleParts(shown),
    notes(...(isShort ? [] : basisNotes(answer))),
  ];
}

/** The same to the end of a sentence; nothing where there is no page. */
function pagesSentence(pages: readonly OfficialPage[]): readonly (readonly Span[])[] {
  return pages.length === 0 ? [] : [...pageSpans(pages), text('.')];
}

export function pageSpans(pages: readonly OfficialPage[]): readonly (readonly Span[])[] {
  return pages.flatMap(({ title, url }, index) => {
    const between = index === pages.length - 1 ? ' and ' : ', ';
    return [text(index === 0 ? '' : between), link(title, url)];
  });
}

/** Questions that one could ask, each on a button. */
export function exampleParts(questions: readonly string[], lead = 'For example:'): readonly Part[] {
  if (questions.length === 0) return [];
  return [
    rich(section(text(lead))),
    buttons(
      ...questions.map((question) => ({
        does: 'ask' as const,
        label: question,
        request: { kind: 'ask' as const, text: question },
      })),
    ),
  ];
}

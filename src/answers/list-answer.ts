/** Ideas that match a query, a project's name or a mentor's name. */
import type { Idea } from '../ideas/idea.ts';
import { parseQuery, type Query } from '../search/query.ts';
import { type Hit, type SearchResult, search } from '../search/search.ts';
import type { Answer, Earlier, Entry } from './answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { closingsOf } from './closings.ts';
import { pageOf } from './paging.ts';
import type { ListRequest } from './request.ts';
import { namesOfSkill } from './skill-names.ts';
import { standings } from './standing.ts';
import { subjectOf, termsLookedAt } from './subject.ts';
import { termOf, termsOf } from './terms.ts';

/** Ideas on a page. */
const PAGE_SIZE = 5;
const SUGGESTIONS_SHOWN = 3;

/** There is no list of all mentors: they are looked up by name, one at a time. */
const WHICH_MENTOR = 'Which mentor? Type mentor and a name or a GitHub handle, for example: mentor ada.';

export function answerList(request: ListRequest, context: AnswerContext): Answer {
  if (request.kind === 'mentor' && nameIn(request.text) === '') return { kind: 'refused', message: WHICH_MENTOR };
  const parsed = parseQuery(queryText(request));
  if (parsed.kind === 'refused') return { kind: 'refused', message: parsed.message };
  const result = search(context.index, parsed.query);
  if (request.kind === 'project' && result.total === 0 && result.earlier === 0) {
    return answerProjectAsWords(request, result, context);
  }
  return result.total === 0 ? nothing(request, result, context) : list(request, result, context);
}

/** All ideas that a request lists, on whatever page, in its order. */
export function listedIdeas(request: ListRequest, { index }: AnswerContext): readonly Idea[] {
  const parsed = parseQuery(queryText(request));
  if (parsed.kind === 'refused') return [];
  const { hits, nearly } = search(index, parsed.query);
  return (hits.length > 0 ? hits : nearly).map(({ idea }) => idea);
}

/** The query that a request means. */
function queryText({ kind, text }: ListRequest): string {
  return kind === 'search' ? text : `${kind}:"${nameIn(text)}" ${filtersIn(text)}`;
}

const FILTER = /(?<!\S)-?[a-z]+:(?:"[^"]*"|\S+)/gi;

function nameIn(text: string): string {
  return text.replace(FILTER, ' ').replaceAll('"', ' ').replace(/\s+/g, ' ').trim();
}

function filtersIn(text: string): string {
  return (text.match(FILTER) ?? []).join(' ');
}

/** "project management" asks for no project; its words may still be found. */
function answerProjectAsWords(request: ListRequest, empty: SearchResult, context: AnswerContext): Answer {
  const asWords: ListRequest = { kind: 'search', text: `project ${request.text}`, page: request.page };
  const found = answerList(asWords, context);
  return found.kind === 'list' && found.subject.leftOut.length === 0 ? found : nothing(request, empty, context);
}

function list(request: ListRequest, result: SearchResult, context: AnswerContext): Answer {
  const all = [...result.hits, ...result.nearly];
  const { items, first, total, page, pages } = pageOf(all, request.page, PAGE_SIZE);
  const entries = entriesOf(items, request, context);
  return {
    kind: 'list',
    request: { ...request, page },
    subject: subjectOf(result, context),
    entries,
    first,
    total,
    nearly: result.nearly.length,
    page,
    pages,
    earlier: earlierOf(request, result),
    readAt: context.readAt,
    terms: termsOf(all.map(({ idea }) => idea)),
    closings: closingsOf(
      items.map(({ idea }) => idea),
      context,
    ),
    anyTerm: termsLookedAt(result.query, context).includes('any term'),
    namesMentors: asksForMentor(result.query) || items.some(isFoundByMentor),
  };
}

function nothing(request: ListRequest, result: SearchResult, context: AnswerContext): Answer {
  const earlier = earlierOf(request, result);
  const suggestions = earlier === null ? result.suggestions : [];
  return {
    kind: 'nothing',
    subject: subjectOf(result, context),
    suggestions: suggestions.slice(0, SUGGESTIONS_SHOWN).map((text) => ({ kind: 'search', text, page: 1 })),
    earlier,
    readAt: context.readAt,
    terms: termsLookedAt(result.query, context),
  };
}

function asksForMentor({ filters }: Query): boolean {
  return filters.some(({ key, negated }) => key === 'mentor' && !negated);
}

function isFoundByMentor({ idea, matched }: Hit): boolean {
  return idea.mentors.some(({ name, github }) => matched.some((words) => words === name || words === github));
}

function entriesOf(hits: readonly Hit[], request: ListRequest, context: AnswerContext): readonly Entry[] {
  const standingOf = standings(context.catalog, context.now);
  return hits.map(({ idea, matched }) => {
    const asked = (skill: string) => namesOfSkill(context.index, skill).some((name) => matched.includes(name));
    const shown = [idea.project, ...idea.skills.flatMap((skill) => namesOfSkill(context.index, skill))];
    return {
      idea,
      term: termOf(idea),
      standing: standingOf(idea),
      askedSkills: idea.skills.filter(asked),
      otherSkills: idea.skills.filter((skill) => !asked(skill)),
      mentions: request.kind === 'search' ? matched.filter((words) => !shown.includes(words)) : [],
    };
  });
}

function earlierOf(request: ListRequest, { earlier }: SearchResult): Earlier | null {
  return earlier === 0
    ? null
    : { count: earlier, request: { ...request, text: `${request.text} term:any`.trim(), page: 1 } };
}

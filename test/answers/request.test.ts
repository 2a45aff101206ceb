import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequest, requestText } from '../../src/answers/request.ts';

describe('parseRequest', () => {
  it.each([
    { typed: '', asked: { kind: 'help' } },
    { typed: '  help! ', asked: { kind: 'help' } },
    { typed: '?', asked: { kind: 'help' } },
    { typed: '<@U0123ABCD>', asked: { kind: 'help' } },
    { typed: 'Projects', asked: { kind: 'projects', everyTerm: false, page: 1 } },
    { typed: 'list all projects.', asked: { kind: 'projects', everyTerm: false, page: 1 } },
    { typed: 'projects term:any page 3', asked: { kind: 'projects', everyTerm: true, page: 3 } },
    { typed: 'skills in all terms', asked: { kind: 'skills', everyTerm: true, page: 1 } },
    { typed: 'project Open Otter', asked: { kind: 'project', text: 'Open Otter', page: 1 } },
    { typed: 'mentor: “Ann”', asked: { kind: 'mentor', text: '"Ann"', page: 1 } },
    { typed: 'idea lfx-2027-1/otter/raft', asked: { kind: 'idea', id: 'lfx-2027-1/otter/raft' } },
    { typed: 'go kubernetes', asked: { kind: 'search', text: 'go kubernetes', page: 1 } },
    { typed: '/mentorship go', asked: { kind: 'search', text: 'go', page: 1 } },
    { typed: '<@U0123ABCD> go page 2', asked: { kind: 'search', text: 'go', page: 2 } },
    { typed: 'go page 0', asked: { kind: 'search', text: 'go', page: 1 } },
    { typed: 'help with documentation', asked: { kind: 'search', text: 'help with documentation', page: 1 } },
    { typed: 'projects in go', asked: { kind: 'search', text: 'projects in go', page: 1 } },
    { typed: 'idea about caching', asked: { kind: 'search', text: 'idea about caching', page: 1 } },
    { typed: '“unit test”', asked: { kind: 'search', text: '"unit test"', page: 1 } },
  ])('takes "$typed" for $asked.kind', ({ typed, asked }) => {
    expect(parseRequest(typed)).toEqual(asked);
  });

  it('never fails, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        expect(parseRequest(typed).kind).toBeTypeOf('string');
      }),
    );
  });

  it('understands the words of a request as that request', () => {
    const word = fc.constantFrom(
      'go',
      'k8s',
      'project',
      'mentor',
      'page',
      '2',
      'help',
      'skills',
      'idea',
      '"a b"',
      '-llm',
      '?',
    );
    const typed = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(typed, (words) => {
        const request = parseRequest(words);

        expect(parseRequest(requestText(request))).toEqual(request);
      }),
    );
  });
});

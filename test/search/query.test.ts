import { describe, expect, it } from 'vitest';
import { describeQuery } from '../../src/search/describe-query.ts';
import { type ParsedQuery, parseQuery, type Query } from '../../src/search/query.ts';

function queryOf(text: string): Query {
  const parsed: ParsedQuery = parseQuery(text);
  if (parsed.kind === 'refused') throw new Error(`refused: ${parsed.message}`);
  return parsed.query;
}

const said = (text: string): string => describeQuery(queryOf(text));

describe('a query, said back', () => {
  it.each([
    ['go kubernetes', 'Go, Kubernetes'],
    ['GOLANG k8s', 'Go, Kubernetes'],
    ['skill:Go -k8s term:any', 'not Kubernetes, skill Go, any term'],
    ['c++ c# .net node.js ci/cd', 'C++, C#, .NET, Node.js, CI/CD'],
    ['java', 'Java'],
    ['js', 'JavaScript'],
    ['machine learning', 'machine learning'],
    ['go or rust', 'Go or Rust'],
    ['go | rust', 'Go or Rust'],
    ['react/vue', 'React or Vue'],
    ['react / vue', 'React or Vue'],
    ['rust, wasm or c++', 'Rust or WebAssembly or C++'],
    ['go, python, or java', 'Go or Python or Java'],
    ['“unit test”', '"unit test"'],
    ['python –llm', 'Python, not LLM'],
    ['go\u00a0rust', 'Go, Rust'],
    ['skill: go', 'skill go'],
    ['project:"Chaos Mesh",karmada', 'project Chaos Mesh or karmada'],
    ['-skill:go rust', 'Rust, not skill go'],
    ['term:2024-3 go', 'Go, 2024 Term 3'],
    ['r&d', 'r&d'],
  ])('%s is %s', (typed, words) => {
    expect(said(typed)).toBe(words);
  });

  it.each([
    ['is there something in rust?', 'Rust'],
    ['I would like to work on go', 'Go'],
    ['any rust thing for a first-timer', 'Rust'],
    ['what can I contribute to with python for a newcomer?', 'Python'],
    ['python but no machine learning', 'Python, not machine learning'],
    ['go without kubernetes', 'Go, not Kubernetes'],
    ['rust, not go', 'Rust, not Go'],
    ['nothing with php or java', 'not PHP, not Java'],
    ['go ideas in gsoc 2023', 'Go, GSoC, 2023'],
    ['react 2024 term 2', 'React, 2024 Term 2'],
    ['thanos from any term', 'Thanos, any term'],
    ['I have 3 years of java and want to move to rust', 'Java, Rust'],
    ['where can I use my SQL skills', 'SQL'],
    ['everything except golang please', 'not Go'],
    ["I can't do frontend", 'not frontend'],
    ["I don't see any rust ideas", 'Rust'],
    ['projects with no prior kubernetes knowledge', 'Kubernetes'],
  ])('the sentence "%s" is %s', (typed, words) => {
    expect(said(typed)).toBe(words);
  });

  it.each(['350 hours rust', 'rust (350h)', 'a 350 hrs rust project'])(
    'takes the hours of "%s" for a hint',
    (typed) => {
      expect(queryOf(typed).wanted.flat()).toHaveLength(1);
      expect(queryOf(typed).hints.map(({ text }) => text)).toEqual(['350', '350h']);
    },
  );

  it('takes "go" for the verb where it is one', () => {
    expect(
      queryOf('documentation I can go through')
        .wanted.flat()
        .map(({ text }) => text),
    ).toEqual(['documentation']);
  });

  it('says that difficulty is not recorded when somebody asks for it', () => {
    expect(queryOf('rust for a beginner').notes.join(' ')).toContain('not recorded');
  });

  it('takes an address, an hour and a C++ name for words and not for filters', () => {
    for (const typed of ['https://github.com/a/b/issues/1', '10:30 go', 'std::vector', 'idea: rust']) {
      expect(parseQuery(typed).kind, typed).toBe('query');
    }
  });
});

describe('what cannot be a query', () => {
  it.each([
    ['nothing', ''],
    ['a minus alone', '-'],
    ['punctuation alone', '?! ... ;'],
    ['stop words alone', 'is there anything for me'],
    ['10,000 characters', 'a'.repeat(10_000)],
    ['500 words', 'go '.repeat(500)],
  ])('%s is refused with something to type', (_name, typed) => {
    const parsed = parseQuery(typed);

    expect(parsed.kind === 'refused' && parsed.message).toContain('for example');
  });

  it.each(['label:x go', 'skill:', 'skill:""', 'lang:go'])('%s is refused with the list of filters', (typed) => {
    const parsed = parseQuery(typed);

    expect(parsed.kind === 'refused' && parsed.message).toContain(
      'skill:, project:, mentor:, program:, term:, status:',
    );
  });

  it.each(['status:closed', 'program:outreachy', 'term:soon'])('%s is refused with the values there are', (typed) => {
    const parsed = parseQuery(typed);

    expect(parsed.kind === 'refused' && parsed.message).toMatch(/Write \w+:/);
  });

  it('is not a quotation mark left open: its words are searched, and that is said', () => {
    expect(queryOf('"unit test').notes.join(' ')).toContain('not closed');
  });
});

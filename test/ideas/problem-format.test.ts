import { describe, expect, it } from 'vitest';
import { problemAnnotation, problemLine } from '../../src/ideas/problem-format.ts';

const PROBLEM = { document: 'ideas/2027.md', line: 12, rule: 'one-mentor', message: '"A" has one mentor. Name two.' };

describe('problemLine', () => {
  it('is the path, the line and the message, as editors read it', () => {
    expect(problemLine(PROBLEM)).toBe('ideas/2027.md:12 "A" has one mentor. Name two.');
  });

  it('stays one line', () => {
    expect(problemLine({ ...PROBLEM, message: 'two\r\nlines' })).toBe('ideas/2027.md:12 two lines');
  });
});

describe('problemAnnotation', () => {
  it('is a workflow command', () => {
    expect(problemAnnotation(PROBLEM)).toBe(
      '::error file=ideas/2027.md,line=12,title=One mentor::"A" has one mentor. Name two.',
    );
  });

  it('escapes what would end a property or the command', () => {
    const problem = { ...PROBLEM, document: 'a,b:c%.md', message: '100 %\r\n:: done, really: yes' };

    expect(problemAnnotation(problem)).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=12,title=One mentor::100 %25%0D%0A:: done, really: yes',
    );
  });
});

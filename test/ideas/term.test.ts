import { describe, expect, it } from 'vitest';
import { compareTerms, newestTerms, readTerm, termName } from '../../src/ideas/term.ts';

describe('readTerm', () => {
  it.each([
    ['programs/lfx-mentorship/2024/03-Sep-Nov/project_ideas.md', 'lfx', '2024-3'],
    ['programs/lfx-mentorship/2026/01-Mar-May/README.md', 'lfx', '2026-1'],
    ['programs/lfx-mentorship/2021/01-Spring/README.md', 'lfx', '2021-1'],
    ['lfx-mentorship/2022/02-Summer/README.md', 'lfx', '2022-2'],
    ['lfx-mentorship/2021/03-Fall/README.md', 'lfx', '2021-3'],
    ['lfx-mentorship/2020/q2/selected_projects.md', 'lfx', '2020-2'],
    ['lfx-mentorship/2020/q3-q4/project_ideas.md', 'lfx', '2020-3'],
    ['programs/summerofcode/2025.md', 'gsoc', '2025'],
    ['notes/gsoc-2018.md', 'gsoc', '2018'],
  ])('reads %s', (path, program, term) => {
    expect(readTerm(path, [])).toEqual({ program, term });
  });

  it.each([
    ['Term 02 - 2026 June - August', 'lfx', '2026-2'],
    ['LFX Mentorship 2027 Term 1: project ideas', 'lfx', '2027-1'],
    ['Google Summer of Code 2020', 'gsoc', '2020'],
  ])('reads the heading %s where the path says nothing', (heading, program, term) => {
    expect(readTerm('ideas.md', [heading])).toEqual({ program, term });
  });

  it('knows no term of a document that names none', () => {
    expect(readTerm('ideas.md', ['Project ideas'])).toEqual({ program: null, term: null });
  });
});

describe('terms', () => {
  it('are said as people say them', () => {
    expect([termName('lfx', '2024-3'), termName('gsoc', '2025'), termName(null, null)]).toEqual([
      'LFX 2024 Term 3',
      'GSoC 2025',
      'Mentorship',
    ]);
  });

  it('are ordered from old to new', () => {
    expect(['2024-3', null, '2025-1', '2024-1'].toSorted(compareTerms)).toEqual([null, '2024-1', '2024-3', '2025-1']);
  });

  it('have a newest one for each program', () => {
    const ideas = [
      { program: 'lfx', term: '2024-3' },
      { program: 'gsoc', term: '2023' },
      { program: 'lfx', term: '2025-1' },
    ] as const;

    expect(newestTerms(ideas)).toEqual(
      new Map([
        ['lfx', '2025-1'],
        ['gsoc', '2023'],
      ]),
    );
  });
});

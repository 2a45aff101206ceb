import { describe, expect, it } from 'vitest';
import { readSkills } from '../../src/ideas/skills.ts';

describe('readSkills', () => {
  it.each([
    ['splits at commas', 'Golang, Kubernetes', ['Golang', 'Kubernetes']],
    [
      'takes familiarity for the skill itself',
      'Golang, Kubernetes, familiarity with React',
      ['Golang', 'Kubernetes', 'React'],
    ],
    [
      'drops a remark after it',
      'Go, familiarity with React or Nextjs would be helpful, CI/CD',
      ['Go', 'React', 'Nextjs', 'CI/CD'],
    ],
    [
      'drops a remark before a full stop',
      'Go. Kubernetes and KEDA too would be nice to have.',
      ['Go', 'Kubernetes', 'KEDA'],
    ],
    [
      'splits at semicolons, bars and full-width commas',
      'Go; Rust，Python、C | Lua',
      ['Go', 'Rust', 'Python', 'C', 'Lua'],
    ],
    [
      'keeps slashes',
      'C/C++, CI/CD, TensorFlow/Pytorch, OAuth 2.0 / OIDC',
      ['C/C++', 'CI/CD', 'TensorFlow/Pytorch', 'OAuth 2.0 / OIDC'],
    ],
    [
      'keeps explanations with their skill',
      'Go (required), Kubernetes (CRDs, RBAC)',
      ['Go (required)', 'Kubernetes (CRDs, RBAC)'],
    ],
    ['splits a last "and" between names', 'C, TCP, Golang and Linux.', ['C', 'TCP', 'Golang', 'Linux']],
    [
      'splits what comes after a known name',
      'CSS, HTML & general design skills',
      ['CSS', 'HTML', 'general design skills'],
    ],
    ['leaves an "and" inside of one skill', 'storage concepts and systems', ['storage concepts and systems']],
    [
      'reads list items',
      '- Go\n- Kubernetes, Helm\n- Technical writing',
      ['Go', 'Kubernetes', 'Helm', 'Technical writing'],
    ],
    ['reads lines without markers', 'Go\nKubernetes', ['Go', 'Kubernetes']],
    [
      'joins wrapped lines',
      'Go programming, strong container architecture and registry\n  fundamentals, Helm',
      ['Go programming', 'strong container architecture and registry fundamentals', 'Helm'],
    ],
    [
      'leaves a sentence one phrase',
      '- Experience in running clusters, including tuning of the scheduler.',
      ['Experience in running clusters, including tuning of the scheduler'],
    ],
    [
      'leaves a wish one phrase',
      '- Interest in design, writing, and open source',
      ['Interest in design, writing, and open source'],
    ],
    [
      'joins a clause that cannot stand alone',
      'Some Go experience, or interest in learning',
      ['Some Go experience, or interest in learning'],
    ],
    ['takes a list out of its category', '- Languages: Go, Rust', ['Go', 'Rust']],
    [
      'opens brackets around a whole part',
      'Algorithms, (Golang and/or C++ helpful, but not necessary)',
      ['Algorithms', 'Golang', 'C++'],
    ],
    ['drops markup', '`Go`, **Rust**, [Svelte](https://svelte.dev)', ['Go', 'Rust', 'Svelte']],
    ['drops what says nothing', 'Go, etc.', ['Go']],
    ['says each skill once', 'Go, go, GO', ['Go']],
    ['finds none in none', 'N/A', []],
  ])('%s', (_, field, skills) => {
    expect(readSkills(field)).toEqual(skills);
  });
});

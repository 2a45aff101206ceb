import { describe, expect, it } from 'vitest';
import { contextOf, idea } from './catalog.ts';
import { converse } from './sample-context.ts';

const by = (name: string) => ({ mentors: [{ name, github: null }] });
const context = contextOf([
  idea({ project: 'Open Heron Agent', title: 'Policy playground', skills: ['Rust'], ...by('Ada Ruiz') }),
  idea({ project: 'Open Heron Agent', title: 'Interactive website', skills: ['React'], ...by('Bo Li') }),
  idea({ project: 'Wren', title: 'Dashboards monitoring multiple tenants', skills: ['Go'], ...by('Cem Aydin') }),
  idea({
    project: 'Wren',
    title: 'Workload repository scanning',
    skills: ['Python'],
    outcome: 'A scanner.',
    ...by('Dee Roy'),
  }),
  idea({ project: 'Wren', title: 'Lifecycle of certificates', ...by('Eve Ito') }),
  idea({ project: 'Wren', title: 'Observability: dashboards of agents', skills: ['Monitoring'], ...by('Fay Orr') }),
  idea({ project: 'Finch', title: 'Something else', skills: ['Java'], ...by('Cem Aydin') }),
]);
const heard = (asked: string) => converse([asked], context).at(-1);

describe("words in an idea's name ask for nothing", () => {
  it.each([
    ['what skills does the policy playground one of open heron agent need', 'Skills: Rust'],
    ['what is expected in the interactive website of open heron agent, which skills?', 'Skills: React'],
    ['open heron agent interactive website mentor', 'Bo Li'],
    ['who mentors the multiple tenants idea of wren?', 'Cem Aydin'],
    ['who is the mentor of the wren multiple tenants idea', 'Cem Aydin'],
    ['what languages does the workload repository one need', 'Skills: Python'],
    ['what would i deliver in the workload repository idea', 'A scanner.'],
  ])('in "%s"', (asked, told) => {
    expect(heard(asked)?.text).toContain(told);
  });

  it.each([
    'ideas of open heron agent',
    'does open heron agent have ideas?',
    'is there anything from open heron agent',
  ])('nor do those of a project: "%s"', (asked) => {
    expect(heard(asked)?.ideas.toSorted()).toEqual(['interactive-website', 'policy-playground']);
  });

  it('while many ideas of one mentor are still asked for as such', () => {
    expect(heard('who mentors multiple ideas?')?.text).toContain('Cem Aydin (2 ideas)');
  });
});

describe('a mistyped word of a title', () => {
  it.each([
    ['who mentors the wren idea about dasshboards monitoring?', 'Cem Aydin', 'dashboards'],
    ['mentor of the interacive website idea', 'Bo Li', 'interactive'],
    ['mentor of the lifecicle certificates idea', 'Eve Ito', 'lifecycle'],
  ])('is mended and said: "%s"', (asked, told, shown) => {
    expect(heard(asked)?.text).toContain(told);
    expect(heard(asked)?.text).toContain(`Showing “${shown}”`);
  });

  it('is meant before what only speaks of the same things', () => {
    const text = heard('mentors of the wren dashbords monitoring one')?.text;

    expect(text).toContain('Cem Aydin');
    expect(text).not.toContain('Fay Orr');
  });

  it('is not mended where nothing of a title is near', () => {
    expect(heard('skills of the wren zeppelin idea')?.answered).toBe(false);
  });
});

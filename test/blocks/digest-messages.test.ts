import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestAbout, digestMessages, digestText } from '../../src/blocks/digest-messages.ts';
import { type Digest, planDigest, TOPICS } from '../../src/digests/plan-digest.ts';
import { diffIdeas } from '../../src/ideas/diff.ts';
import type { Idea } from '../../src/ideas/idea.ts';
import { anIdea } from '../ideas/an-idea.ts';
import { arbitraryIdea } from './arbitrary-answers.ts';
import { messageFaults } from './slack-rules.ts';

const ABOUT: DigestAbout = { filter: 'Go', schedule: 'on Mondays at 09:00 (Europe/Helsinki)', since: 'Monday' };

function digestOf(before: readonly Idea[], after: readonly Idea[]): Digest {
  const changes = diffIdeas(before, after).map((change, n) => ({ number: n + 1, change }));
  const plan = planDigest(changes, { topics: TOPICS, matches: () => true });
  if (plan.kind === 'skip') throw new Error(`Nothing to tell: ${plan.reason}`);
  return plan;
}

const many = (count: number): Idea[] =>
  Array.from({ length: count }, (_, n) => anIdea({ title: `Idea number ${n}`, project: `Project ${n % 9}` }));

describe('digestMessages', () => {
  const open = anIdea({
    title: 'Open',
    status: 'open',
    lfxUrl: 'https://mentorship.lfx.linuxfoundation.org/project/1',
  });
  const proposed: Idea = { ...open, status: 'proposed', lfxUrl: null };
  const gone = anIdea({ title: 'Gone', project: 'Reef', upstream: [], description: null });
  const before = anIdea({ title: 'Edited', project: 'Oar', upstream: [] });
  const edited = {
    ...before,
    skills: ['Go', 'HTTP', 'Rust'],
    mentors: [...before.mentors, { name: 'Ola', github: 'ola' }],
  };

  it('says what one can do about each idea, and how to stop', () => {
    const digest = digestOf([proposed, gone, before], [open, edited]);

    expect(digestText(digest, ABOUT)).toMatchInlineSnapshot(`
      "Mentorship ideas: 1 now open, 1 changed, 1 gone

      Now open for applications

      Lantern

      Open
      Skills: Go, HTTP
      Apply: https://mentorship.lfx.linuxfoundation.org/project/1

      Changed

      Oar

      Edited
      skills: + Rust
      mentors: + Ola (ola)

      Gone

      Reef

      Gone
      It was proposed.

      Filter: Go · on Mondays at 09:00 (Europe/Helsinki)
      What changed since Monday
      Change or stop it here with: /mentorship subscriptions"
    `);
    const [message] = digestMessages(digest, ABOUT);
    const buttons = JSON.stringify(message?.message.blocks).match(/"text":"(?:Apply|Details)"/g);
    expect(buttons).toEqual(['"text":"Details"', '"text":"Apply"', '"text":"Details"']);
  });

  it('goes on in the thread, telling every idea once', () => {
    const messages = digestMessages(digestOf([], many(120)), ABOUT);

    const texts = messages.map(({ message }) => JSON.stringify(message.blocks)).join('\n');
    expect(messages.length).toBeGreaterThan(3);
    expect(messages.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(
      many(120).map((_, n) => n + 1),
    );
    for (const { title } of many(120)) expect(texts.split(`"${title}"`)).toHaveLength(2);
    expect(messages[0]?.message.text).toContain('Mentorship ideas: 120 new');
    expect(JSON.stringify(messages[0]?.message.blocks)).toMatch(/The other \d+ ideas stand in the thread/);
    expect(JSON.stringify(messages.at(-1)?.message.blocks)).toContain(`Part ${messages.length} of ${messages.length}`);
  });

  it('names the project of each idea in every message', () => {
    const ideas = Array.from({ length: 60 }, (_, n) => anIdea({ title: `Idea number ${n}`, project: 'Lantern' }));

    const texts = digestMessages(digestOf([], ideas), ABOUT).map(({ message }) => message.text);

    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(text.split('\n').filter((line) => line === 'Lantern')).toHaveLength(1);
  });

  it('keeps every limit of Slack and pings nobody, whatever ideas hold', () => {
    const ideas = fc
      .array(arbitraryIdea, { minLength: 1, maxLength: 30 })
      .map((list) => list.map((idea, n) => ({ ...idea, id: `${idea.id}~${n}` })));
    fc.assert(
      fc.property(ideas, ideas, (early, late) => {
        const changes = diffIdeas(early, late).map((change, n) => ({ number: n + 1, change }));
        const plan = planDigest(changes, { topics: TOPICS, matches: () => true });
        if (plan.kind === 'skip') return;

        const messages = digestMessages(plan, { filter: '<!here> @everyone', schedule: '<@U1>', since: '@here' });
        expect(messages.flatMap(({ message }) => messageFaults(message))).toEqual([]);
        expect(messages.flatMap(({ numbers }) => numbers)).toHaveLength(changes.length);
      }),
      { numRuns: 60 },
    );
  });
});

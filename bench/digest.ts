/**
 * How long the digests of 1,000 subscriptions take with 100 changes over 100,000 ideas, from the change log to the plans,
 * beside one look at every idea of the catalog and beside finding the due slots alone.
 *
 * Run: node bin/run.js bench/digest.ts
 */
import { TOPICS } from '../src/digests/plan-digest.ts';
import { dueSlot } from '../src/digests/schedule.ts';
import type { Subscription } from '../src/digests/subscription.ts';
import type { Change } from '../src/ideas/change.ts';
import type { Idea } from '../src/ideas/idea.ts';
import { createPlanner } from '../src/jobs/plan-subscriptions.ts';

const SKILLS = ['Go', 'Rust', 'Python', 'Kubernetes', 'React', 'TypeScript', 'C++', 'Prometheus', 'gRPC', 'Helm'];
const pick = (n: number): string => SKILLS[n % SKILLS.length] ?? '';

function ideaOf(n: number): Idea {
  return {
    id: `lfx-2031-2/project-${n % 30}/${n}`,
    program: 'lfx',
    term: '2031-2',
    status: 'proposed',
    project: `Project ${n % 30}`,
    subproject: null,
    title: `Idea number ${n} about ${pick(n)}`,
    programName: null,
    description: `${'Some words that explain what is to be done and why it matters. '.repeat(8)}${n}`,
    outcome: 'A change that is merged, with tests and documentation.',
    skills: [pick(n), pick(n * 3 + 1), pick(n * 7 + 2)],
    mentors: [{ name: `Mentor ${n}`, github: `mentor${n}` }],
    upstream: [`https://github.com/example/project/issues/${n}`],
    lfxUrl: null,
    size: null,
    source: { document: 'project_ideas.md', line: n, url: null },
  };
}

const catalog = Array.from({ length: 100_000 }, (_, n) => ideaOf(n));
const log = Array.from({ length: 100 }, (_, n) => {
  const before = catalog[n * 997] ?? ideaOf(n);
  const after = { ...before, skills: [pick(n), 'Wasm'] };
  const change: Change =
    n % 2 === 0
      ? { kind: 'added', to: 'proposed', after: before }
      : { kind: 'changed', from: 'proposed', to: 'proposed', fields: ['skills'], before, after };
  return { number: n + 1, change };
});
const START = new Date('2031-06-01T00:00:00Z');
const NOW = new Date('2031-06-02T09:00:00Z');
const ZONES = ['Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'UTC'];
const subscriptions = Array.from(
  { length: 1000 },
  (_, n): Subscription => ({
    id: `s${n}`,
    channel: `C${n}`,
    createdBy: null,
    createdAt: START,
    filter:
      n % 10 === 0
        ? ''
        : `${n % 2 === 0 ? 'skill:' : ''}${pick(n)} -${pick(n + 1 + (n % 9))} project:"Project ${n % 31}"`,
    topics: TOPICS,
    schedule: { cron: '0 * * * *', zone: ZONES[n % ZONES.length] ?? 'UTC' },
    settledAt: START,
    weighed: n % 5,
    pausedBecause: null,
  }),
);

function medianMs(run: () => unknown): number {
  run();
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[3] ?? 0;
}

const told = { told: new Set<number>(), unconfirmed: new Set<number>(), isBusy: false };
let posts = 0;
const planning = medianMs(() => {
  const plan = createPlanner(log);
  posts = subscriptions.filter((subscription) => plan(subscription, told).kind === 'post').length;
});
const slots = medianMs(() => subscriptions.map(({ schedule, settledAt }) => dueSlot(schedule, settledAt, NOW)));
const look = medianMs(() => catalog.filter(({ skills, title }) => skills.includes('Rust') || title.includes('Rust')));
console.log(
  `1,000 subscriptions with as many filters, 100 changes: planned in ${planning.toFixed(0)} ms (${posts} digests)
one look at ${catalog.length} ideas: ${look.toFixed(0)} ms; ratio ${(planning / look).toFixed(2)}
the subscriptions' due slots found in ${slots.toFixed(0)} ms; ratio ${(planning / slots).toFixed(2)}`,
);

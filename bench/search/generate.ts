/**
 * Ideas in any number, made of real ones: skills, sentences and titles of several put together anew, with mentors of
 * invented names. Word frequencies stay those of real ideas, which is what an index's speed depends on.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { buildCatalog } from '../../src/ideas/catalog.ts';
import type { Idea, Mentor } from '../../src/ideas/idea.ts';
import { parseIdeas } from '../../src/ideas/parse.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url).pathname;
const SAMPLE = new URL('../../examples/', import.meta.url).pathname;

/** Every idea of the real documents, or of the sample where those are not there. */
export function archive(): readonly Idea[] {
  const folder = existsSync(CORPUS) ? CORPUS : SAMPLE;
  const paths = globSync('**/*.md', { cwd: folder }).filter((path) => !path.includes('replay'));
  const texts = paths.toSorted().map((path) => ({ path, text: readFileSync(folder + path, 'utf8'), url: null }));
  return buildCatalog(texts.map(parseIdeas)).ideas;
}

/** Numbers that look like luck and are the same every time (a linear congruential generator). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES = 'ka ro mi ten su la vor ne di bal sha ur go lim pe tri an wes jo kel'.split(' ');

/** @param count how many; those of one program and term, so that a search takes in all. */
export function generateIdeas(base: readonly Idea[], count: number): readonly Idea[] {
  const roll = dice(20_261_123);
  const pick = <T>(values: readonly T[]): T => values[roll(values.length)] as T;
  const word = (): string => Array.from({ length: 2 + roll(3) }, () => pick(SYLLABLES)).join('');
  // As many names as a large community has; endless new ones would make prefix searches look worse than they are.
  const names = Array.from({ length: 1_500 }, word);
  const mentor = (): Mentor => {
    const name = `${pick(names)} ${pick(names)}`;
    return { name, github: `${name.replace(' ', '-')}${roll(99)}` };
  };
  const sentences = base.map(({ description }) => (description ?? '').split(/(?<=[.!?])\s+/));
  const skills = base.map((idea) => idea.skills).filter((list) => list.length > 0);
  const people = Array.from({ length: Math.ceil(count / 3) }, mentor);
  return Array.from({ length: count }, (_, at) => {
    const like = pick(base);
    const own = sentences[base.indexOf(like)] ?? [];
    return {
      ...like,
      id: `lfx-2031-2/${at}`,
      program: 'lfx',
      term: '2031-2',
      title: `${pick(base).title} ${at}`,
      skills: [...pick(skills).slice(0, 4), ...pick(skills).slice(0, 2)],
      description: [...own.slice(0, 3), ...pick(sentences).slice(0, 2), ...pick(sentences).slice(0, 2)].join(' '),
      mentors: [pick(people), pick(people)],
    };
  });
}

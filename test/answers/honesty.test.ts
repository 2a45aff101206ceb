import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { NOTHING_YET } from '../../src/answers/conversation/memory.ts';
import { answerQuestion } from '../../src/answers/questions/answer-question.ts';
import { ideasOf } from '../../src/answers/questions/answered.ts';
import { answerText } from '../../src/blocks/answer-message.ts';
import type { Idea, IdeaDocument } from '../../src/ideas/idea.ts';
import { liesIn, type Truth, truthOf } from './honesty-claims.ts';
import {
  hostileDocuments,
  MENTOR_NAMES,
  NOW,
  PROJECT_NAMES,
  plainDocuments,
  question,
  SKILL_NAMES,
} from './honesty-worlds.ts';
import { contextOf } from './sample-context.ts';

/** The same examples in every run: a failure is the same for everybody, and another number looks elsewhere. */
const SEED = 20261123;

const CORPUS = '../shared/corpus/mentoring';
const hasCorpus = existsSync(CORPUS);
const NAMES = [...PROJECT_NAMES, ...MENTOR_NAMES, ...SKILL_NAMES];

/** What is wrong with the answers of a conversation. */
function liesOf(turns: readonly string[], context: AnswerContext, truth: Truth): readonly string[] {
  let memory = NOTHING_YET;
  return turns.flatMap((turn, place) => {
    const { answer, memory: after } = answerQuestion(turn, memory, context);
    memory = after;
    return liesIn(turns.slice(0, place + 1).join('\n'), answer, truth, place === 0);
  });
}

describe('no answer says what the documents do not hold', () => {
  it('over documents whose authors tried everything, and questions of all kinds', () => {
    fc.assert(
      fc.property(hostileDocuments, fc.array(question, { minLength: 1, maxLength: 4 }), (documents, turns) => {
        const context = contextOf(documents, NOW);

        expect(liesOf(turns, context, truthOf(context, NAMES))).toEqual([]);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('whatever is typed', () => {
    const typed = fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(hostileDocuments, typed, (documents, turns) => {
        const context = contextOf(documents, NOW);

        expect(liesOf(turns, context, truthOf(context, NAMES))).toEqual([]);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});

describe.skipIf(!hasCorpus)('no answer about the real documents invents (skipped without ../shared/corpus)', () => {
  let context: AnswerContext;
  let truth: Truth;

  beforeAll(async () => {
    const documents: IdeaDocument[] = [];
    for await (const path of glob(`${CORPUS}/**/*.md`)) {
      documents.push({ path, text: readFileSync(path, 'utf8'), url: null });
    }
    context = contextOf(documents, NOW);
    truth = truthOf(context, NAMES);
  });

  it('over questions of all kinds with names from them', () => {
    const ideas = fc.nat().map((at) => context.catalog.ideas[at % context.catalog.ideas.length] as Idea);
    const name = fc.tuple(ideas, fc.nat()).map(([idea, at]) => {
      const names = [idea.project, idea.title, ...idea.skills, ...idea.mentors.map((mentor) => mentor.name ?? '')];
      return names[at % names.length] ?? '';
    });
    const turn = fc
      .tuple(question, name)
      .map(([asked, from]) => asked.replace(new RegExp(NAMES.join('|'), 'i'), () => from));
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 3 }), (turns) => {
        expect(liesOf(turns, context, truth)).toEqual([]);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});

interface Heard {
  readonly text: string;
  readonly ids: readonly string[];
}

function hear(asked: string, context: AnswerContext): Heard {
  const { answer } = answerQuestion(asked, NOTHING_YET, context);
  return {
    text: answerText(answer),
    ids: ideasOf(answer)
      .map(({ id }) => id)
      .toSorted(),
  };
}

/** The ideas of each program's newest term: what is meant where no term is named. */
function newest(ideas: readonly Idea[]): readonly Idea[] {
  const last = (program: Idea['program']): string =>
    ideas
      .flatMap((idea) => (idea.program === program ? [idea.term ?? ''] : []))
      .toSorted()
      .at(-1) ?? '';
  return ideas.filter(({ program, term }) => term === last(program));
}

function idsOf(ideas: readonly Idea[]): readonly string[] {
  return ideas.map(({ id }) => id).toSorted();
}

const hasSkill =
  (name: string) =>
  (idea: Idea): boolean =>
    idea.skills.includes(name);
const hasMentor =
  (name: string) =>
  (idea: Idea): boolean =>
    idea.mentors.some((mentor) => mentor.name === name);

/** Any of some ways to ask, in a world, with two of its names. */
function ask(
  ways: readonly ((name: string, other: string) => string)[],
  names: readonly string[],
  judge: (asked: string, context: AnswerContext, name: string, other: string) => void,
): void {
  const pick = fc.constantFrom(...names);
  fc.assert(
    fc.property(plainDocuments, fc.constantFrom(...ways), pick, pick, (documents, way, name, other) => {
      fc.pre(name !== other);
      judge(way(name, other), contextOf(documents, NOW), name, other);
    }),
    { seed: SEED, numRuns: 30 },
  );
}

/** All of the expected ideas and no other, with their number said; none of them in the newest terms: nothing else either. */
function expectExactly(asked: string, context: AnswerContext, fits: (idea: Idea) => boolean): void {
  const expected = newest(context.catalog.ideas).filter(fits);
  const { text, ids } = hear(asked, context);

  if (expected.length === 0) {
    const anywhere = idsOf(context.catalog.ideas.filter(fits));
    expect({ asked, strangers: ids.filter((id) => !anywhere.includes(id)) }).toEqual({ asked, strangers: [] });
  } else {
    expect({ asked, ids }).toEqual({ asked, ids: idsOf(expected) });
    if (expected.length > 1) expect(text).toMatch(new RegExp(`\\b${expected.length}\\b`));
  }
}

describe('what can be counted is counted rightly', () => {
  it('the ideas that ask for a skill, all of them and no other', () => {
    const ways = [
      (name: string) => `which ideas ask for ${name}?`,
      (name: string) => `${name} ideas`,
      (name: string) => `how many ideas want ${name.toLowerCase()}`,
      (name: string) => `Hello, could you please show me everything with ${name}?`,
      (name: string) => `list all ideas that need ${name}`,
    ];
    ask(ways, SKILL_NAMES, (asked, context, name) => expectExactly(asked, context, hasSkill(name)));
  });

  it('of one term, where a term is named', () => {
    ask([(name) => `how many ideas of lfx 2026 term 3 ask for ${name}`], SKILL_NAMES, (asked, context, name) => {
      const term = context.catalog.ideas.filter((idea) => idea.term === '2026-3');
      fc.pre(term.length > 0);

      expect({ asked, ids: hear(asked, context).ids }).toEqual({ asked, ids: idsOf(term.filter(hasSkill(name))) });
    });
  });

  it('with a skill and without another', () => {
    const ways = [
      (name: string, other: string) => `${name} but not ${other}`,
      (name: string, other: string) => `ideas with ${name} without ${other}`,
    ];
    ask(ways, SKILL_NAMES, (asked, context, name, other) =>
      expectExactly(asked, context, (idea) => hasSkill(name)(idea) && !hasSkill(other)(idea)),
    );
  });

  it('of a project', () => {
    const ways = [(name: string) => `what does ${name} offer`, (name: string) => `ideas of ${name.toLowerCase()}`];
    ask(ways, PROJECT_NAMES, (asked, context, name) => {
      fc.pre(newest(context.catalog.ideas).filter(({ project }) => project === name).length > 1);
      expectExactly(asked, context, ({ project }) => project === name);
    });
  });

  it('of a mentor', () => {
    const ways = [(name: string) => `what does ${name} mentor`, (name: string) => `which ideas does ${name} mentor?`];
    ask(ways, MENTOR_NAMES, (asked, context, name) => {
      fc.pre(newest(context.catalog.ideas).filter(hasMentor(name)).length > 1);
      expectExactly(asked, context, hasMentor(name));
    });
  });

  it('the mentors of an idea, all of them and nobody else', () => {
    fc.assert(
      fc.property(plainDocuments, fc.nat(), (documents, at) => {
        const context = contextOf(documents, NOW);
        const ideas = newest(context.catalog.ideas);
        const idea = ideas[at % ideas.length] as Idea;
        const { text } = hear(`who mentors ${idea.title}?`, context);

        const named = MENTOR_NAMES.filter((name) => text.includes(name));
        expect(named.toSorted()).toEqual(idea.mentors.map(({ name }) => name).toSorted());
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});

/** What a second question is answered, after a first. */
function hearSecond(
  first: string,
  second: string,
  context: AnswerContext,
): { readonly shown: readonly Idea[]; readonly after: Heard } {
  const turn = answerQuestion(first, NOTHING_YET, context);
  const { answer } = answerQuestion(second, turn.memory, context);
  return {
    shown: ideasOf(turn.answer),
    after: {
      text: answerText(answer),
      ids: ideasOf(answer)
        .map(({ id }) => id)
        .toSorted(),
    },
  };
}

/** The ideas one can apply for, as the documents' own words have it: a page to apply on, in the term whose window is open. */
function isOpen({ term, lfxUrl }: Idea): boolean {
  return term === '2027-1' && lfxUrl !== null;
}

/** A conversation in a world in which a skill is asked for by more than one idea. */
function talk(judge: (context: AnswerContext, asked: string) => void): void {
  fc.assert(
    fc.property(plainDocuments, fc.constantFrom(...SKILL_NAMES), (documents, name) => {
      const context = contextOf(documents, NOW);
      fc.pre(newest(context.catalog.ideas).filter(hasSkill(name)).length > 1);
      judge(context, `which ideas ask for ${name}?`);
    }),
    { seed: SEED, numRuns: 20 },
  );
}

describe('what hangs on an answer is about the ideas that were shown', () => {
  it('the second one is the second that was shown', () => {
    talk((context, asked) => {
      const { shown, after } = hearSecond(asked, 'who mentors the second one?', context);

      const named = MENTOR_NAMES.filter((name) => after.text.includes(name));
      expect(named.toSorted()).toEqual(shown[1]?.mentors.map(({ name }) => name).toSorted());
    });
  });

  it('only the open ones are those of them that can be applied for', () => {
    talk((context, asked) => {
      const { shown, after } = hearSecond(asked, 'only open ones', context);

      // Where none is open the page may show the others, once it has said so.
      if (shown.some(isOpen)) expect(after.ids).toEqual(idsOf(shown.filter(isOpen)));
      else expect(after.text).toMatch(/\b(?:none|no idea|not)\b/i);
    });
  });

  it('another skill instead is asked of all ideas', () => {
    talk((context, asked) => {
      const other = SKILL_NAMES.find(
        (name) => !asked.includes(name) && newest(context.catalog.ideas).some(hasSkill(name)),
      );
      fc.pre(other !== undefined);
      const { after } = hearSecond(asked, `what about ${other}?`, context);

      expect(after.ids).toEqual(idsOf(newest(context.catalog.ideas).filter(hasSkill(other ?? ''))));
    });
  });
});

describe('whether one can apply', () => {
  it('is told of each idea as its page, its term and its window have it', () => {
    fc.assert(
      fc.property(plainDocuments, fc.nat(), (documents, at) => {
        const context = contextOf(documents, NOW);
        const ideas = newest(context.catalog.ideas);
        const idea = ideas[at % ideas.length] as Idea;
        const { text } = hear(`can I still apply for ${idea.title}?`, context);

        expect({ title: idea.title, yes: /\byes\b/i.test(text) }).toEqual({ title: idea.title, yes: isOpen(idea) });
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});

/** The real desk over the ideas that come with the program, with a note of what it was asked. */
import type { Answer } from '../../src/answers/answer.ts';
import { createDesk } from '../../src/jobs/desk.ts';
import { createCatalogLoader, type Revision } from '../../src/jobs/load-catalog.ts';
import type { Desk } from '../../src/slack/desk.ts';

export interface WatchedDesk extends Desk {
  /** What people typed, in order. */
  readonly asked: readonly string[];
  readonly revision: Revision;
  /** As before the ideas were read. */
  readonly unload: () => void;
  /** Fails whoever asks from now on. */
  readonly fail: (error: Error) => void;
  /** Takes everybody for new from now on. */
  readonly forget: () => void;
  /** Takes its time from now on. */
  readonly delay: (ms: number) => void;
}

const load = createCatalogLoader(['examples'], {});

/** A revision with so many ideas that ask for Go that no message holds them. */
export function crowded(revision: Revision): Revision {
  const [idea] = revision.catalog.ideas;
  if (idea === undefined) throw new Error('the examples hold no idea');
  const ideas = Array.from({ length: 120 }, (_, n) => ({
    ...idea,
    id: `${idea.id}-${n}`,
    title: `Work ${n} that has been waiting for somebody for years`,
    skills: ['Go'],
  }));
  return { ...revision, catalog: { ...revision.catalog, ideas } };
}

export async function sampleDesk(change: (revision: Revision) => Revision = (same) => same): Promise<WatchedDesk> {
  const { revision } = await load(new Date());
  if (revision === null) throw new Error('the examples could not be read');
  const shown = change(revision);
  const desk = createDesk();
  desk.take(shown);
  const asked: string[] = [];
  let isLoaded = true;
  let failure: Error | null = null;
  let delayMs = 0;
  let isForgetful = false;

  const watch = async (answer: () => Promise<Answer>): Promise<Answer> => {
    if (failure !== null) throw failure;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    return answer();
  };
  return {
    asked,
    revision: shown,
    unload() {
      isLoaded = false;
    },
    fail(error) {
      failure = error;
    },
    forget() {
      isForgetful = true;
    },
    delay(ms) {
      delayMs = ms;
    },
    isReady: () => isLoaded,
    answer(text) {
      asked.push(text);
      return watch(() => desk.answer(text));
    },
    converse(text, conversation) {
      asked.push(text);
      return watch(() => desk.converse(text, conversation));
    },
    carryOn: (from, to) => desk.carryOn(from, to),
    examples: () => desk.examples(),
    meet: async () => isForgetful,
    answerRequest: (request) => watch(() => desk.answerRequest(request)),
  };
}

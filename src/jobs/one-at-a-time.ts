/**
 * Keeps work from overlapping itself: asked for while it runs, it runs once more afterwards, so that whatever made
 * somebody ask is seen by a run that began later.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
  };
  return () => {
    if (running !== null) isAskedAgain = true;
    else {
      running = run().finally(() => {
        running = null;
      });
    }
    return running;
  };
}

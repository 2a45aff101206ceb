import type { Logger } from 'pino';

/**
 * Round after round, the first at once, until stopped. A round that fails is reported, but not each time while they go
 * on failing, and the next one tries again.
 *
 * @param pauseMs between the end of a round and the next one.
 * @param what names the rounds in the log.
 */
export function runRounds(
  round: () => Promise<void>,
  pauseMs: number,
  what: string,
  log: Logger,
): { readonly stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isFailing = false;
  const oneRound = async (): Promise<void> => {
    try {
      await round();
      if (isFailing) log.info({ rounds: what }, 'Rounds work again');
      isFailing = false;
    } catch (err) {
      if (!isFailing) log.error({ err, rounds: what }, 'A round failed; it is tried again until it works');
      isFailing = true;
    }
    if (!isStopped) timer = setTimeout(begin, pauseMs);
  };
  let running = Promise.resolve();
  const begin = (): void => {
    running = oneRound();
  };
  begin();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

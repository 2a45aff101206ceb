/** Gives back what a reading left behind. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects garbage once. V8 else keeps what parsing all documents threw away, several times what the ideas take,
 * until much more has been thrown away: a bot that answers small questions does not get there for hours.
 */
export function tidyHeap(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}

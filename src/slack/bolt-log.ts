/**
 * Bolt's own messages, in our log.
 *
 * At its debug level Bolt writes whole request bodies, answers and connection addresses. So debug is never
 * passed on, whatever our own level, and what is quoted in a warning is cut: a parser quotes what it was given.
 */
import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';
import { withoutQuotes } from './describe-error.ts';

/**
 * @param log where the messages go.
 * @returns a logger to be handed to App, receivers and clients.
 */
export function createBoltLog(log: Logger): BoltLogger {
  const say = (level: 'info' | 'warn' | 'error') => (parts: readonly unknown[]) => {
    log[level]({ from: 'bolt' }, withoutQuotes(parts.map(String).join(' ')));
  };
  const [info, warn, error] = [say('info'), say('warn'), say('error')];
  return {
    debug: () => undefined,
    info: (...parts) => info(parts),
    warn: (...parts) => warn(parts),
    error: (...parts) => error(parts),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

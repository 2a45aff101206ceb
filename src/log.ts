/**
 * Structured logs: one JSON object a line on standard output, by pino.
 *
 * What people write and every secret stay out, also at the most talkative level. Secrets are cut from each
 * finished line, because an error of a library may carry one where no list of field names expects it.
 */
import { destination, type Logger, pino } from 'pino';

/** Anything in the shape of Slack's and GitHub's tokens, whoever's it is. */
const TOKEN = /\b(?:xox[a-z](?:\.xox[a-z])?-|xapp-|gh[a-z]_|github_pat_)[\w-]+/g;
const CUT = '[secret]';
/** What is shorter is nobody's secret, and may stand within any word. */
const SHORTEST_SECRET = 8;

/**
 * Opens the log.
 *
 * @param level pino's: trace, debug, info, warn, error, fatal, silent.
 * @param secrets values that may never be written.
 * @param toFile a file descriptor; 1 is standard output.
 */
export function createLog(level: string, secrets: readonly string[], toFile = 1): Logger {
  const known = secrets.filter(({ length }) => length >= SHORTEST_SECRET);
  const withoutSecrets = (line: string): string =>
    known.reduce((rest, secret) => rest.replaceAll(secret, CUT), line.replace(TOKEN, CUT));
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: withoutSecrets },
    },
    destination({ dest: toFile, sync: true }),
  );
}

/**
 * `serve`: the Slack app, or a prompt in its place, until it is told to stop.
 */
import { serve } from '../main.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

export async function runServe(): Promise<ExitCode> {
  await serve();
  return EXIT.done;
}

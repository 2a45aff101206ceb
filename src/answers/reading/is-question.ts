/** Whether what somebody typed is a question in plain words, and no command or search. */
import { plain } from '../../search/normalise.ts';
import { parseRequest } from '../request.ts';
import { readIntent } from './read-intent.ts';
import { readTalk } from './small-talk.ts';
import { readTopic } from './topics.ts';

const FILTER = /(?:^|\s)-?(?:skill|project|mentor|program|term|status)s?:\S/i;

/** Whether text is one of the commands that work the same everywhere: `help`, `projects`, `project NAME`, `idea ID`. */
export function isCommand(text: string): boolean {
  const request = parseRequest(text);
  if (request.kind === 'search') return FILTER.test(text);
  if (request.kind !== 'project' && request.kind !== 'mentor') return true;
  return readIntent(plain(text).toLowerCase()).intent === 'find' && !text.includes('?');
}

/** Whether text asks for something that a search does not answer, wherever it is typed. */
export function isQuestion(text: string): boolean {
  if (isCommand(text)) return false;
  const sentence = plain(text).toLowerCase();
  if (readIntent(sentence).intent !== 'find') return true;
  return sentence !== '' && (readTalk(sentence) !== null || readTopic(sentence) !== null);
}

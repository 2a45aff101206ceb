/**
 * What is said about subscriptions: made, listed, stopped and taken up again.
 *
 * Whoever may be named is named in plain text, which pings nobody. What a button does is said in words too.
 */
import type { DigestPlan } from '../digests/plan-digest.ts';
import type { Idea } from '../ideas/idea.ts';
import { type Message, pageMessage } from './answer-message.ts';
import { digestPreview } from './digest-messages.ts';
import { cutText, oneLine } from './escape.ts';
import { type Button, buttons, notes, type Part, rich } from './part.ts';
import { bold, bulletList, link, type RichElement, type Span, section, text } from './rich-text.ts';
import { counted, projectName } from './wording.ts';

/** A subscription as it is spoken of. */
export interface Spoken {
  readonly name: string;
  /** "Go; only new ones; on Mondays at 09:00 (UTC)". */
  readonly what: string;
}

/** The ideas that a filter lets through today. */
export interface Matching {
  /** In the newest term of each program. */
  readonly count: number;
  readonly first: readonly Idea[];
  /** In earlier terms. */
  readonly earlier: number;
  /** What to type to see them all. */
  readonly query: string;
  /** Where nothing matches: what may have been meant. */
  readonly meant: readonly string[];
}

/** What is to come of a subscription. */
export interface Outlook {
  /** When the next digest comes, in words; null where it is due and comes at once. */
  readonly next: string | null;
  /** What it would say now. */
  readonly plan: DigestPlan;
  /** From when on the changes count, in words. */
  readonly since: string;
  readonly matching: Matching;
}

/** One line of a list of subscriptions. */
export interface Listed extends Spoken {
  readonly isPaused: boolean;
  /** When it comes next, or why it does not, and what is odd about it. */
  readonly states: readonly string[];
}

const PREVIEWED = 5;
/** More subscriptions than this are listed without buttons. */
const MOST_BUTTONS = 8;

const typed = (words: string): string => `/mentorship ${words}`;

function say(label: string, words: string): Button {
  return { does: 'say', label, words };
}

/** Lines of our own; the first stands out. */
export function sentences(first: string, ...rest: readonly string[]): Message {
  return pageMessage([rich(section(text([first, ...rest].join('\n'))))]);
}

type Happening = 'subscribed' | 'resumed' | 'stopped';

const DONE: Readonly<Record<Happening, (by: string, what: string) => string>> = {
  subscribed: (by, what) => `${by} subscribed to digests of mentorship ideas here: ${what}.`,
  resumed: (by, what) => `${by} resumed the digests of mentorship ideas here: ${what}.`,
  stopped: (by, what) => `${by} stopped the digests of mentorship ideas here: ${what}.`,
};

const DONE_BY_SOMEBODY: Readonly<Record<Happening, (what: string) => string>> = {
  subscribed: (what) => `As just asked for, digests of mentorship ideas come here from now on: ${what}.`,
  resumed: (what) => `As just asked for, digests of mentorship ideas come here again: ${what}.`,
  stopped: (what) => `As just asked for, digests of mentorship ideas come here no longer: ${what}.`,
};

function announced(happened: Happening, { name, what }: Spoken, who: string): string {
  const done = who === '' ? DONE_BY_SOMEBODY[happened](what) : DONE[happened](who, what);
  const undo = happened === 'stopped' ? `resume: ${typed(`resume ${name}`)}` : `stop: ${typed(`unsubscribe ${name}`)}`;
  return `${done} To ${undo}`;
}

/**
 * What everybody in the place sees: a line for each subscription.
 *
 * @param by the person's name as text; null where Slack did not tell it.
 */
export function announcement(happened: Happening, all: readonly Spoken[], by: string | null): Message {
  const who = cutText(oneLine(by ?? ''), 80);
  return pageMessage([rich(section(text(all.map((one) => announced(happened, one, who)).join('\n'))))]);
}

function ideaSpans(idea: Idea): readonly Span[] {
  const open = idea.status === 'open' ? '; it has a page to apply on' : '';
  const project = cutText(oneLine(projectName(idea)), 120);
  return [...link(cutText(oneLine(idea.title), 200), idea.source.url), ...text(` (${project})${open}`)];
}

function matchingElements({ count, first, earlier, query, meant }: Matching): readonly RichElement[] {
  const past = earlier === 0 ? '' : ` ${counted(earlier, 'idea')} of earlier terms would match too.`;
  if (count === 0) {
    const instead =
      meant.length === 0
        ? ''
        : ` Nearest to it: ${meant.map((query) => `“${query}”`).join(' or ')}. If you meant that, undo this and subscribe to it.`;
    return [section(text(`No idea matches today.${past}${instead}`))];
  }
  const rest = count - first.length;
  const all = typed(query);
  return [
    section(
      text(
        `${counted(count, 'idea')} of the newest terms ${count === 1 ? 'matches' : 'match'} today. What already stands is not announced:`,
      ),
    ),
    bulletList([...first.map(ideaSpans), ...(rest > 0 ? [text(`and ${rest} more: ${all}`)] : [])]),
  ];
}

function nextSentence({ next, plan }: Outlook): string {
  if (plan.kind === 'skip') {
    const when = next === null ? 'within a minute' : `on ${next}`;
    return `The next digest comes ${when}, if anything changed by then; without a change there is none.`;
  }
  return next === null ? 'Its next digest is due and comes within a minute.' : `The next digest comes on ${next}.`;
}

/** What the next digest would say, as far as it is known today. */
function outlookParts(outlook: Outlook): readonly Part[] {
  const { plan, since, matching } = outlook;
  const next = rich(section(text(nextSentence(outlook))));
  if (plan.kind === 'post') {
    const known = rich(section(text(`Changed since ${since}; if it came now it would say:`)));
    return [next, known, ...digestPreview(plan, PREVIEWED)];
  }
  return [
    next,
    rich(section(text('If it came now it would say nothing, since nothing changed yet.'))),
    rich(...matchingElements(matching)),
  ];
}

function undoParts(...[label, words]: readonly [string, string]): readonly Part[] {
  return [buttons(say(label, words)), notes(text(`${label}: ${typed(words)}`))];
}

/** The reply to who subscribed: what was understood, what will come, and the way back. */
export function subscribedMessage(
  { name, what }: Spoken,
  mends: readonly { readonly from: string; readonly to: string }[],
  outlook: Outlook,
): Message {
  const taken = mends.map(({ from, to }) => `“${from}” was taken for ${to}; in quotes it stays as typed.`);
  return pageMessage([
    rich(section(bold('Subscribed: '), text([`${what}.`, ...taken].join(' ')))),
    ...outlookParts(outlook),
    ...undoParts('Undo', `unsubscribe ${name}`),
  ]);
}

/** The reply to who takes a subscription up again; what changed meanwhile may be left out. */
export function resumedMessage({ name, what }: Spoken, outlook: Outlook): Message {
  const skip = `resume ${name} from now`;
  const waits = outlook.plan.kind === 'post';
  return pageMessage([
    rich(section(bold('Resumed: '), text(`${what}.`))),
    ...outlookParts(outlook),
    buttons(say('Undo', `unsubscribe ${name}`), waits ? say('Leave that out', skip) : null),
    notes(
      text(`Undo: ${typed(`unsubscribe ${name}`)}`),
      waits ? text(`Leave out what changed meanwhile: ${typed(skip)}`) : [],
    ),
  ]);
}

/** The reply to who stopped subscriptions. */
export function stoppedMessage(stopped: readonly Spoken[]): Message {
  const again = stopped.length === 1 ? 'Subscribe again' : 'Subscribe again: ';
  return pageMessage([
    ...stopped.map(({ name, what }) => rich(section(bold(`Stopped ${name}: `), text(`${what}.`)))),
    buttons(
      ...stopped
        .slice(0, MOST_BUTTONS)
        .map(({ name }) => say(stopped.length === 1 ? again : `${again}${name}`, `resume ${name}`)),
    ),
    notes(...stopped.map(({ name }) => text(`Undo: ${typed(`resume ${name}`)}`))),
  ]);
}

/** What its creator is told of a subscription that is paused. @param channel Slack's id; a name would take a scope more. */
export function pausedMessage({ name, what }: Spoken, channel: string, because: string): Message {
  const address = `https://slack.com/app_redirect?channel=${channel}`;
  return pageMessage([
    rich(
      section(
        bold(`Your subscription ${name} is paused: `),
        text(`${what}, in `),
        link('this channel', address),
        text('.'),
      ),
    ),
    rich(section(text(`${because} Then write there: ${typed(`resume ${name}`)}`))),
    notes(text('What changes until then is kept for it.')),
  ]);
}

function listedButtons({ name, isPaused }: Listed): Part {
  return buttons(isPaused ? say('Resume', `resume ${name}`) : null, say('Stop', `unsubscribe ${name}`));
}

/** All subscriptions of a place. @param asked what is to be chosen from them; null where they are only to be seen. */
export function listMessage(subscriptions: readonly Listed[], asked: string | null = null): Message {
  const lines = subscriptions.map((one) => ({
    one,
    spans: [...bold(`${one.name}: `), ...text([one.what, ...one.states].join('; '))],
  }));
  const title = section(text(asked ?? `${counted(lines.length, 'subscription')} here:`));
  const end = notes(
    text('Stop one: /mentorship unsubscribe NAME, or all. Take one up again: /mentorship resume NAME.'),
    text('To change one, stop it and subscribe anew.'),
  );
  if (lines.length > MOST_BUTTONS) return pageMessage([rich(title, bulletList(lines.map(({ spans }) => spans))), end]);
  const each = lines.flatMap(({ one, spans }) => [rich(section(spans)), listedButtons(one)]);
  return pageMessage([rich(title), ...each, end]);
}

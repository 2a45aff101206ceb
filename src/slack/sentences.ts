/** What the Slack room says of its own accord; everything about ideas is said by answers/ and blocks/. */

export const STILL_READING = 'I am still reading the ideas. Please ask again in a moment.';

export const OLD_BUTTON = 'This button is from an earlier version of me. Please ask again with `/mentorship`.';

/** Refusals of chat.postMessage that a person can do something about, and what. */
const SHARE_REFUSALS: Readonly<Record<string, string>> = {
  not_in_channel: 'I am not in this channel. Add me with `/invite`, then press Share again.',
  channel_not_found:
    'I cannot post here, because I am not in this conversation. Add me with `/invite`, then press Share again.',
  is_archived: 'This channel is archived, so nothing can be posted here.',
  restricted_action: 'Only some people may post in this channel, and I am not among them. Ask an administrator.',
  restricted_action_read_only_channel: 'This channel is read-only, so I cannot post here.',
  restricted_action_thread_only_channel: 'In this channel one can only post in threads, so I cannot share it here.',
  messages_tab_disabled: 'Messages to me are switched off in this workspace. Ask an administrator.',
};

export const SHARE_UNCERTAIN =
  'Slack did not answer in time. Look whether the post is there before you press Share again.';

/** The sentence for a refusal by Slack; null for one that nobody expects. */
export function shareRefusal(code: string): string | null {
  return SHARE_REFUSALS[code] ?? null;
}

/** Slack wants fewer posts for a while. */
export function sharePause(seconds: number): string {
  return `Slack asks for a pause of ${seconds} seconds. Please press Share again after that.`;
}

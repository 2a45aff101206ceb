/** What only Slack can do. */

const ABOUT_SUBSCRIPTIONS = /^(?:un)?subscri(?:be|ptions?)\b/i;
const NEEDS_SLACK =
  'Digests go to channels and direct messages, so subscriptions need Slack: docs/setup-slack.md tells how to connect it.';

/** Why something cannot be done here; null where it can. */
export function needsSlack(typed: string): string | null {
  return ABOUT_SUBSCRIPTIONS.test(typed) ? NEEDS_SLACK : null;
}

/** The least a Bolt app can be: one command, acknowledged with a constant, and messages said back. */
import { App } from '@slack/bolt';

const { SLACK_BOT_TOKEN = '', SLACK_SIGNING_SECRET = '', SLACK_API_URL = '', PORT } = process.env;

const app = new App({
  token: SLACK_BOT_TOKEN,
  signingSecret: SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: SLACK_API_URL },
});
app.command('/mentorship', async ({ ack }) => {
  await ack('Found.');
});
app.message(async ({ message, client }) => {
  if (message.subtype === undefined)
    await client.chat.postMessage({ channel: message.channel, text: message.text ?? '' });
});
await app.start(Number(PORT));
console.log('listening');

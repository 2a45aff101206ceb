import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createBoltLog } from '../../src/slack/bolt-log.ts';
import { createSocketReceiver } from '../../src/slack/socket-receiver.ts';
import { APP_TOKEN } from './slack-stand-in.ts';

const MINUTE = 60_000;
const log = pino({ level: 'silent' });
const open = () => createSocketReceiver(APP_TOKEN, null, createBoltLog(log), log);

describe('a connection over Socket Mode', () => {
  it('that never was is missed at once', () => {
    expect(open().whyNotConnected(Date.now())).toEqual(['no connection to Slack']);
  });

  it('that stands is not missed', () => {
    const socket = open();
    socket.receiver.client.emit('connected');

    expect(socket.whyNotConnected(Date.now() + 60 * MINUTE)).toEqual([]);
  });

  it('that Slack renews is missed only after a minute, and no more once it is back', () => {
    const socket = open();
    const { client } = socket.receiver;
    // The client's own listener would start to connect anew.
    client.removeListener('close', client.listeners('close')[0] as () => void);
    client.emit('connected');
    client.emit('close');

    expect(socket.whyNotConnected(Date.now() + MINUTE / 2)).toEqual([]);
    expect(socket.whyNotConnected(Date.now() + 2 * MINUTE)).toEqual(['no connection to Slack']);
    client.emit('connected');
    expect(socket.whyNotConnected(Date.now() + 2 * MINUTE)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Manifest {
  readonly _metadata: { readonly major_version: number };
  readonly display_information: {
    readonly name: string;
    readonly description: string;
    readonly background_color: string;
  };
  readonly features: {
    readonly app_home: Record<string, boolean>;
    readonly bot_user: { readonly display_name: string; readonly always_online: boolean };
    readonly slash_commands: readonly {
      readonly command: string;
      readonly description: string;
      readonly usage_hint: string;
      readonly should_escape: boolean;
      readonly url?: string;
    }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string };
    readonly interactivity: { readonly is_enabled: boolean; readonly request_url?: string };
    readonly org_deploy_enabled: boolean;
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: boolean;
  };
}

const TEXT = readFileSync('manifest.yml', 'utf8');
const SOCKET = parse(TEXT) as Manifest;

/** The manifest after what its first lines say about HTTP has been done. */
const HTTP = parse(
  TEXT.replace('socket_mode_enabled: true', 'socket_mode_enabled: false').replace(/# (\S+: \S+) # HTTP$/gm, '$1'),
) as Manifest;

/** The manifest with the lines for Slack's agent view. */
const AGENT = parse(TEXT.replace(/^( *)# (.*# AGENT.*)$/gm, '$1$2')) as Manifest;

/** The scope without which Slack sends no such event. */
const SCOPE_OF_EVENT: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
};

describe.each([
  { form: 'as it stands, for Socket Mode', manifest: SOCKET },
  { form: 'with the lines for HTTP', manifest: HTTP },
])('manifest.yml $form', ({ manifest }) => {
  it('asks for these scopes and no other', () => {
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual(
      ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'im:write'].toSorted(),
    );
  });

  it('has the scope of every event it subscribes to', () => {
    const events = manifest.settings.event_subscriptions.bot_events;

    expect(events).toEqual(['app_mention', 'message.im']);
    for (const event of events) expect(manifest.oauth_config.scopes.bot).toContain(SCOPE_OF_EVENT[event]);
  });

  it('lets people write to the app and press its buttons', () => {
    expect(manifest.features.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
  });

  it('keeps to the lengths and characters that Slack allows', () => {
    const { name, description, background_color: color } = manifest.display_information;
    const { bot_user: bot, slash_commands: commands } = manifest.features;

    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(color).toMatch(/^#[0-9a-f]{6}$/);
    expect(bot.display_name).toMatch(/^[a-z0-9_.-]{1,80}$/);
    for (const command of commands) {
      expect(command.command).toMatch(/^\/[a-z0-9_-]{1,31}$/);
      expect(command.description.length).toBeLessThanOrEqual(2000);
      expect(command.usage_hint.length).toBeLessThanOrEqual(1000);
    }
  });

  it('has no key that Slack does not know', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(
      ['_metadata', 'display_information', 'features', 'oauth_config', 'settings'].toSorted(),
    );
    expect(Object.keys(manifest.features).toSorted()).toEqual(['app_home', 'bot_user', 'slash_commands']);
    expect(Object.keys(manifest.settings).toSorted()).toEqual([
      'event_subscriptions',
      'interactivity',
      'org_deploy_enabled',
      'socket_mode_enabled',
      'token_rotation_enabled',
    ]);
  });
});

describe('manifest.yml with the lines for the agent view', () => {
  it('asks for one scope, one event and one feature more', () => {
    expect(AGENT.oauth_config.scopes.bot).toEqual([...SOCKET.oauth_config.scopes.bot, 'assistant:write']);
    expect(AGENT.settings.event_subscriptions.bot_events).toEqual(['app_mention', 'message.im', 'app_home_opened']);
    expect(AGENT.features).toEqual({
      ...SOCKET.features,
      agent_view: { agent_description: expect.stringMatching(/^.{1,300}$/) },
    });
  });
});

describe('manifest.yml', () => {
  it('needs no address for Socket Mode, and has all three for HTTP', () => {
    const addresses = ({ features, settings }: Manifest): unknown[] => [
      features.slash_commands[0]?.url,
      settings.event_subscriptions.request_url,
      settings.interactivity.request_url,
    ];

    expect(SOCKET.settings.socket_mode_enabled).toBe(true);
    expect(addresses(SOCKET)).toEqual([undefined, undefined, undefined]);
    expect(HTTP.settings.socket_mode_enabled).toBe(false);
    expect(new Set(addresses(HTTP))).toEqual(new Set(['https://bot.example.org/slack/events']));
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk } from '../../src/jobs/desk.ts';
import { createCatalogLoader } from '../../src/jobs/load-catalog.ts';
import { browserCommand } from '../../src/local/open-browser.ts';
import { type LocalOutcome, openWorkspace, type Workspace } from '../../src/local/workspace.ts';
import { workspaceBot } from '../../src/workspace-bot.ts';

let workspace: Workspace;

beforeAll(async () => {
  const desk = createDesk();
  const { revision } = await createCatalogLoader(['examples'], {})(new Date());
  if (revision === null) throw new Error('The examples could not be read');
  desk.take(revision);
  workspace = await openWorkspace(workspaceBot(desk), 0);
});
afterAll(() => workspace.close());

async function send(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL(path, workspace.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function outcomeOf(path: string, body: unknown): Promise<LocalOutcome> {
  return (await (await send(path, body)).json()) as LocalOutcome;
}

/** The button of a message with this label. */
function buttonOf(outcome: LocalOutcome, label: string): { readonly actionId: string; readonly value: string } {
  const blocks = outcome.kind === 'view' ? outcome.view.blocks : outcome.messages.flatMap((one) => one.blocks ?? []);
  const elements = blocks.flatMap((block) => ('elements' in block && block.type === 'actions' ? block.elements : []));
  const found = elements.find((one) => one.type === 'button' && one.text.text === label);
  if (found?.type !== 'button') throw new Error(`There is no button "${label}"`);
  return { actionId: found.action_id ?? '', value: found.value ?? '' };
}

describe('the local workspace', () => {
  it('shows its page and what the page is made of', async () => {
    const paths = ['', 'page.css', 'page.js', '?ask=go'];
    const pages = await Promise.all(paths.map((path) => fetch(new URL(path, workspace.address))));

    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await pages[0]?.text()).toContain('<html lang="en">');
  });

  it('answers words and commands with the blocks that Slack would be sent', async () => {
    const said = await outcomeOf('/say', { text: 'which ideas ask for Go?' });
    const typed = await outcomeOf('/say', { text: '/mentorship go kubernetes' });

    expect(JSON.stringify(said)).toMatch(/"type":"header".*\d+ ideas with Go/);
    expect(JSON.stringify(typed)).toMatch(/"type":"actions"/);
  });

  it('opens details over the page, turns pages in place and posts what is shared', async () => {
    const list = await outcomeOf('/say', { text: '/mentorship go' });

    const details = await outcomeOf('/press', buttonOf(list, 'Details'));
    const next = await outcomeOf('/press', buttonOf(list, 'Next page'));
    const shared = await outcomeOf('/press', buttonOf(list, 'Share here'));

    expect(details).toMatchObject({ kind: 'view', view: { type: 'modal' } });
    expect(next.kind).toBe('replace');
    expect(JSON.stringify(shared)).toContain('Shared by you');
  });

  it('says that subscriptions need Slack', async () => {
    expect(JSON.stringify(await outcomeOf('/say', { text: 'subscribe skill:go' }))).toContain('need Slack');
  });

  it('takes nothing that another site could send', async () => {
    const form = await send('/say', { text: 'go' }, { 'content-type': 'text/plain' });
    const unknown = await send('/elsewhere', {});

    expect(form.status).toBe(403);
    expect(unknown.status).toBe(404);
  });

  it.each([
    ['darwin', false, 'open'],
    ['win32', false, 'cmd'],
    ['linux', true, 'xdg-open'],
    ['linux', false, undefined],
  ] as const)('is shown by a browser on %s, screen %s', (platform, hasScreen, command) => {
    expect(browserCommand(platform, hasScreen)?.[0]).toBe(command);
  });
});

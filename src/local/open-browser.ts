/** Shows a page to the person at this machine, where there is a screen to show it on. */
import { spawn } from 'node:child_process';

/** @returns the command that shows a page; null where there is no screen. */
export function browserCommand(platform: NodeJS.Platform, hasScreen: boolean): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return hasScreen ? ['xdg-open'] : null;
}

/** Never fails: whoever sees no browser has the address. */
export function openBrowser(address: string, platform: NodeJS.Platform, hasScreen: boolean): void {
  const command = browserCommand(platform, hasScreen);
  if (command === null) return;
  const [name, ...args] = command;
  spawn(name, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

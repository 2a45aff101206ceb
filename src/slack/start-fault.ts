/** Why Slack could not be started, as a sentence for whoever started it. */
import { describeError, slackCode } from './describe-error.ts';

/** A start that failed for a reason outside the program. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
  /** Whether a setting has to change first; otherwise starting again later may do. */
  readonly isSetting: boolean;

  constructor(sentence: string, isSetting: boolean, cause: unknown) {
    super(sentence, { cause });
    this.isSetting = isSetting;
  }
}

type TokenSetting = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

/** Slack's words for a token that will not become right by waiting. */
const REFUSED_TOKEN = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'org_login_required',
  'not_allowed_token_type',
  'missing_scope',
  'app_not_installed',
];

const CURE: Readonly<Record<TokenSetting, string>> = {
  SLACK_BOT_TOKEN: 'Copy it anew from api.slack.com/apps > your app > OAuth & Permissions, after installing the app.',
  SLACK_APP_TOKEN:
    'Create one under api.slack.com/apps > your app > Basic Information > App-Level Tokens with the scope connections:write, and switch Socket Mode on.',
};

/**
 * Does one step of a start.
 *
 * @param setting the token that the step uses.
 * @throws StartFault instead of what the step throws, where that is nobody's bug.
 */
export async function checkedStart<T>(setting: TokenSetting, port: number, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw startFault(setting, port, error) ?? error;
  }
}

function startFault(setting: TokenSetting, port: number, error: unknown): StartFault | null {
  const { code } = describeError(error);
  if (code === 'EADDRINUSE') {
    return new StartFault(
      `PORT ${port} is taken by another program. Stop that one, or set PORT to a free port.`,
      true,
      error,
    );
  }
  if (code === 'EACCES') {
    return new StartFault(`PORT ${port} may not be listened on. Set PORT to one above 1023.`, true, error);
  }
  const refusal = slackCode(error);
  if (refusal !== null && REFUSED_TOKEN.includes(refusal)) {
    return new StartFault(`${setting} was refused by Slack (${refusal}). ${CURE[setting]}`, true, error);
  }
  if (refusal !== null) return new StartFault(`Slack answered ${refusal}. Start again in a while.`, false, error);
  if (!isFromClient(error)) return null;
  const reason = code ?? 'no answer';
  return new StartFault(
    `Slack cannot be reached (${reason}). Check the network, a proxy, and SLACK_API_URL if it is set.`,
    false,
    error,
  );
}

function isFromClient(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return (typeof code === 'string' && code.startsWith('slack_webapi_')) || (error as Error).name === 'TimeoutError';
}

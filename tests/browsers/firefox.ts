import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import bidi from 'selenium-webdriver/bidi/index.js';
import type { Index } from 'selenium-webdriver/bidi/index.js';
import { enginePaths } from '../../src/commands/browsers/engines.ts';
import { expressionOf } from './engine.ts';
import type { Tab } from './engine.ts';

const Connection = bidi as unknown as typeof Index;

/** Without these it looks for news of itself for half a minute before it takes a command. */
const preferences = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'app.normandy.enabled': false,
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

type Send = <R>(method: string, params: Readonly<Record<string, unknown>>) => Promise<R>;
type Answer = Readonly<{ type: string; message?: string; result: unknown }>;

/** Firefox without a window, over its own WebDriver BiDi socket. */
export async function firefox(): Promise<Tab> {
  const profile = freshProfile();
  const browser = spawn(
    enginePaths.firefox,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  const connection = new Connection(`${await socketOf(browser)}/session`);
  const send = sender(connection);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    {},
  );
  const close = async () => {
    const ended = once(browser, 'exit');
    await send('browser.close', {});
    await ended;
    await connection.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { ...tab(send, contexts[0]!.context), close };
}

function freshProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(
    (entry) => `user_pref(${JSON.stringify(entry).slice(1, -1)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  return profile;
}

/** The address that Firefox writes when it is ready. */
async function socketOf({ stderr }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stderr! })) {
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
    if (found) {
      stderr!.resume();
      return found[1]!;
    }
  }
  throw new Error('Firefox ended before it was ready');
}

function sender(connection: Index): Send {
  return async (method, params) => {
    const { type, message, result } = (await connection.send({ method, params })) as Answer;
    if (type === 'error') throw new Error(`${method}: ${message}`);
    return result as never;
  };
}

function tab(send: Send, context: string): Omit<Tab, 'close'> {
  const act = (id: string, type: string, actions: readonly object[]) =>
    send<void>('input.performActions', { context, actions: [{ id, type, actions }] });
  return {
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: async (task, given) => {
      const done = await send<Evaluated>('script.evaluate', {
        expression: expressionOf(task, given),
        target: { context },
        awaitPromise: true,
      });
      if (done.type === 'exception') throw new Error(done.exceptionDetails.text);
      return JSON.parse(done.result.value) as never;
    },
    click: (x, y) =>
      act('mouse', 'pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    type: (text) =>
      act(
        'keys',
        'key',
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    resize: (width, height) =>
      send('browsingContext.setViewport', { context, viewport: { width, height } }),
    picture: async () => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(data, 'base64');
    },
  };
}

type Evaluated =
  | Readonly<{ type: 'success'; result: Readonly<{ value: string }> }>
  | Readonly<{ type: 'exception'; exceptionDetails: Readonly<{ text: string }> }>;

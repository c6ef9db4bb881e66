import { spawn } from 'node:child_process';
import { Builder } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { enginePaths } from '../../src/commands/browsers/engines.ts';
import { freePort } from '../../src/commands/run/site-address.ts';
import { expressionOf } from './engine.ts';
import type { Tab } from './engine.ts';

/** WebKitGTK's own small browser through its WebDriver, on a screen that nobody sees. */
export async function webkit(): Promise<Tab> {
  const screen = await hiddenScreen();
  const port = await freePort(0);
  const service = new DriverService.Builder(enginePaths.webkitDriver)
    .setLoopback(true)
    .setPort(port)
    .addArguments(`--port=${port}`)
    .setEnvironment({ ...process.env, DISPLAY: screen.display, NO_AT_BRIDGE: '1' } as never)
    .build();
  const driver = new Builder()
    .disableEnvironmentOverrides()
    .usingServer(await service.start())
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: enginePaths.webkit, args: ['--automation'] },
    })
    .build();
  const evaluate: Tab['evaluate'] = async (task, given) =>
    JSON.parse(await driver.executeScript<string>(`return ${expressionOf(task, given)}`)) as never;
  return {
    open: (address) => driver.get(address),
    evaluate,
    click: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .click()
        .perform(),
    type: (text) =>
      driver
        .actions()
        .sendKeys(...text)
        .perform(),
    resize: async (width, height) => {
      const frame = await evaluate(() => outerHeight - innerHeight, null);
      await driver
        .manage()
        .window()
        .setRect({ x: 0, y: 0, width, height: height + frame });
    },
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: async () => {
      await driver.quit();
      await service.kill();
      screen.close();
    },
  };
}

/** A screen in memory; the X server chooses its number and writes it. */
async function hiddenScreen(): Promise<Readonly<{ display: string; close: () => void }>> {
  const server = spawn(
    enginePaths.screen,
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  for await (const number of server.stdout)
    return { display: `:${String(number).trim()}`, close: () => void server.kill() };
  throw new Error('Xvfb ended before it was ready');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { enginePaths } from '../../src/commands/browsers/engines.ts';
import { freePort } from '../../src/commands/run/site-address.ts';
import { expressionOf } from './engine.ts';
import type { Tab } from './engine.ts';

/** WebKitGTK's own small browser through its WebDriver, on a screen that nobody sees. */
export async function webkit(): Promise<Tab> {
  const { driver, end } = await session();
  const evaluate: Tab['evaluate'] = async (task, given) =>
    JSON.parse(await driver.executeScript<string>(`return ${expressionOf(task, given)}`)) as never;
  return {
    open: (address) => driver.get(address),
    evaluate,
    click: (x, y) => {
      const place = { x: Math.round(x), y: Math.round(y) };
      return driver.actions().move(place).click().perform();
    },
    type: (text) => {
      const pressed = driver.actions().sendKeys(...text);
      return pressed.perform();
    },
    resize: async (width, height) => {
      const frame = await evaluate(() => outerHeight - innerHeight, null);
      const place = { x: 0, y: 0, width, height: height + frame };
      await driver.manage().window().setRect(place);
    },
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: end,
  };
}

/** A driver of a new window, and how to end it with all that it needs. */
async function session(): Promise<Readonly<{ driver: WebDriver; end: () => Promise<void> }>> {
  const screen = await hiddenScreen();
  const port = await freePort(0);
  const service = new DriverService.Builder(enginePaths.webkitDriver)
    .setLoopback(true)
    .setPort(port)
    .setEnvironment({ ...process.env, DISPLAY: screen.display, NO_AT_BRIDGE: '1' } as never)
    .build();
  const options = { binary: enginePaths.webkit, args: ['--automation'] };
  const driver = new Builder()
    .disableEnvironmentOverrides()
    .usingServer(await service.start())
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
    .build();
  const end = async () => {
    await driver.quit();
    await service.kill();
    screen.close();
  };
  return { driver, end };
}

/** A screen in memory; the X server chooses its number and writes it. */
async function hiddenScreen(): Promise<Readonly<{ display: string; close: () => void }>> {
  const server = spawn(
    enginePaths.screen,
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  // Its output stays open: a screen that finds nobody reading ends itself.
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  return { display: `:${String(number).trim()}`, close: () => void server.kill() };
}

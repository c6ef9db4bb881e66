import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { ask, smallSite } from './small-site.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts the server of the browser tests with few descriptors, as a program of its own. */
async function started(folder: string): Promise<Readonly<{ child: ChildProcess; port: number }>> {
  const line = `ulimit -n 1024; exec "${process.execPath}" src/commands/run.mjs serve "${folder}" / 0`;
  const child = spawn('sh', ['-c', line], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, port: Number(/:(\d+)\//.exec(said.toString())![1]) };
}

/** Asks for a page and goes away when its first bytes come. */
function aborted(port: number): Promise<unknown> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.once('data', () => socket.destroy());
  socket.write('GET /book/ HTTP/1.1\r\nHost: a\r\n\r\n');
  return once(socket, 'close');
}

test('2,000 aborted requests leave no descriptor open, and SIGTERM ends the server', async () => {
  const { child, port } = await started(smallSite());
  for (let round = 0; round < 40; round += 1)
    await Promise.all(Array.from({ length: 50 }, () => aborted(port)));
  expect((await ask(port, '/book/')).status).toBe(200);
  if (process.platform === 'linux')
    expect(readdirSync(`/proc/${child.pid}/fd`).length).toBeLessThan(100);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a missing folder is told in one sentence', async () => {
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'serve', '/nowhere'], {
    cwd: root,
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(Buffer.concat(said).toString()).toBe(
    'There is no built site in /nowhere: run "npm run build" first.\n',
  );
});

test.runIf(process.platform === 'linux')(
  'a server that npm started ends when the shell between them is killed',
  async () => {
    const line = `"${process.execPath}" src/commands/run.mjs serve "${smallSite()}" / 0 & echo $!; wait`;
    const shell = spawn('sh', ['-c', line], {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    const said: string[] = [];
    shell.stdout.on('data', (part: Buffer) => said.push(part.toString()));
    await vi.waitFor(() => expect(said.join('')).toContain('Serving'), 20_000);
    const id = Number.parseInt(said.join(''), 10);
    shell.kill('SIGKILL');
    await vi.waitFor(() => expect(existsSync(`/proc/${id}`)).toBe(false), 20_000);
  },
);

test('a bad PORT ends `npm start` in one sentence, before anything is built', async () => {
  const env = { ...process.env, PORT: 'abc' };
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'start'], { cwd: root, env });
  const said: Buffer[] = [];
  for (const output of [child.stdout, child.stderr])
    output.on('data', (part: Buffer) => said.push(part));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(Buffer.concat(said).toString()).toMatch(/^PORT is “abc”, which is no port\. .*\n$/);
});

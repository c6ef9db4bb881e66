import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../../src/commands/run/site-address.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'follows-changes-'));
const waiting = { timeout: 60_000, interval: 200 };
let origin = '';
let stop = () => {};
let printed = '';

const get = async (path: string) => (await fetch(origin + path)).text();
const change = (file: string, from: RegExp, to: string) => {
  const path = join(copy, 'content', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

beforeAll(async () => {
  for (const part of [
    'src',
    'content',
    'public',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const port = await freePort(0);
  const own = ['--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'dev', ...own], {
    cwd: copy,
    detached: true,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  for (const output of [child.stdout, child.stderr]) output.on('data', (part) => (printed += part));
  stop = () => void process.kill(-child.pid!, 'SIGTERM');
  origin = `http://127.0.0.1:${port}/`;
  await vi.waitFor(() => fetch(`${origin}robots.txt`), { timeout: 280_000, interval: 200 });
}, 300_000);

afterAll(() => {
  stop();
  rmSync(copy, { recursive: true, maxRetries: 5, retryDelay: 200 });
});

test('`npm run dev` shows a changed record', async () => {
  expect(await get('sources.csv')).not.toContain('Zebra Weekly');
  change('sources.yaml', /publisher: .*/, 'publisher: Zebra Weekly');
  await vi.waitFor(async () => expect(await get('sources.csv')).toContain('Zebra Weekly'), waiting);
}, 200_000);

test('`npm run dev` says every mistake of the content, and goes on when they are mended', async () => {
  change('sources.yaml', /publisher: Zebra/, 'publishr: Zebra');
  await vi.waitFor(async () => {
    expect((await fetch(`${origin}sources.csv`)).status).toBe(500);
    expect(printed).toContain('publisher: is missing');
    expect(printed).toContain('"publishr" is not a field here');
  }, waiting);
  change('sources.yaml', /publishr: Zebra/, 'publisher: Zebra');
  await vi.waitFor(async () => expect(await get('sources.csv')).toContain('Zebra Weekly'), waiting);
}, 200_000);

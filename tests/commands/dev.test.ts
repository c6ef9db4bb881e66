import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../../src/commands/run/site-address.ts';
import { unsetSite } from '../../src/routing/site-address.ts';
import { corpus } from '../domain/content.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = `${root}src/pages/`;

const article = corpus.articles[0]!.slug;
const claim = corpus.claims[0]!.id;
const chart = corpus.charts[0]!.slug;
const series = corpus.series[0]!.id;
const former = corpus.propositions.flatMap(({ replaces }) => replaces ?? [])[0];
const kept = `${corpus.snapshots[0]!.slug}/${corpus.snapshots[0]!.hash}`;

/** An address for each page that is made for many things; `null` where there may be none today. */
const examples: Readonly<Record<string, string | null>> = {
  '[table].csv.ts': 'claims.csv',
  'annotations/[slug].json.ts': `annotations/${article}.json`,
  'articles/[slug].astro': `articles/${article}/`,
  'book/[...volume].astro': 'book/',
  'cards/[...path].png.ts': `cards/articles/${article}.png`,
  'charts/[slug].astro': `charts/${chart}/`,
  'charts/[slug].json.ts': `charts/${chart}.json`,
  'cite/articles/[slug].[extension].ts': `cite/articles/${article}.bib`,
  'cite/articles/[slug]/[paragraph].[extension].ts': `cite/articles/${article}/p2.ris`,
  'cite/claims/[id].[extension].ts': `cite/claims/${claim}.bib`,
  'claims/[removed].astro': null,
  'claims/[id].astro': `claims/${claim}/`,
  'claims/[id].json.ts': `claims/${claim}.json`,
  'compare/[first]/[second].astro': `compare/${article}/${corpus.articles[1]!.slug}/`,
  'data/[table].csv.ts': 'data/topics.csv',
  'data/[table].json.ts': 'data/topics.json',
  'embed/[slug].astro': `embed/${chart}/`,
  'feed.[format].ts': 'feed.xml',
  'icons/[name].png.ts': 'icons/icon-32.png',
  'oembed/charts/[slug].json.ts': `oembed/charts/${chart}.json`,
  'oembed/v/[slug]/[hash].json.ts': `oembed/v/${kept}.json`,
  'propositions/[former].astro': former ? `propositions/${former.id}/` : null,
  'propositions/[id].astro': `propositions/${corpus.propositions[0]!.id}/`,
  'schemas/[name].json.ts': 'schemas/claims.json',
  'search/[system].json.ts': 'search/cyrillic.json',
  'series/[id].csv.ts': `series/${series}.csv`,
  'series/[id].json.ts': `series/${series}.json`,
  'v/[slug]/index.astro': `v/${chart}/`,
};

const files = readdirSync(pages, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(pages.length))
  .sort();

/** The one address of a page that is made once. */
function ownAddress(file: string): string {
  const path = file.replace(/\.(?:astro|ts)$/, '');
  return file.endsWith('.ts')
    ? path
    : path.replace(/(?:^|(?<=\/))index$/, '').replace(/(?<=[^/])$/, '/');
}

const addressOf = (file: string) => (file.includes('[') ? examples[file] : ownAddress(file));
const addresses = [
  ...files.map(addressOf).filter((address) => typeof address === 'string'),
  // Finished files in `public/`.
  `v/${kept}/`,
  `embed/v/${kept}/`,
];

test('every page that is made for many things has an example here', () => {
  const many = files.filter((file) => file.includes('['));
  expect(Object.keys(examples).sort()).toEqual(many);
});

/** The project once more, so that its content can be changed. */
const copy = mkdtempSync(join(tmpdir(), 'dev-'));
const parts = ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
let origin = '';
let stop = () => {};
let printed = '';

beforeAll(async () => {
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const port = await freePort(0);
  const own = ['--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  // A group of its own, so that the server that npm's command starts ends with it.
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'dev', ...own], {
    cwd: copy,
    detached: true,
    // What Vitest adds to the environment changes what Astro does.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, SITE_URL: unsetSite },
  });
  stop = () => void process.kill(-child.pid!, 'SIGTERM');
  for (const output of [child.stdout, child.stderr]) output.on('data', (part) => (printed += part));
  origin = `http://127.0.0.1:${port}/`;
  const answers = () =>
    fetch(`${origin}robots.txt`).catch(() => Promise.reject(new Error(printed)));
  await vi.waitFor(answers, { timeout: 280_000, interval: 200 });
}, 300_000);

afterAll(() => {
  stop();
  rmSync(copy, { recursive: true, maxRetries: 5, retryDelay: 200 });
});

/** What does not answer 200 in a page: itself, or a script of it. */
async function faultsOf(address: string): Promise<string[]> {
  const answer = await fetch(origin + address);
  const text = await answer.text();
  if (answer.status !== 200 && address !== '404/') return [`${address}: ${answer.status}`];
  const scripts = [...text.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src]) => src!);
  const answers = await Promise.all(
    scripts.map(
      async (src) =>
        [src, (await fetch(new URL(src.replaceAll('&amp;', '&'), origin))).status] as const,
    ),
  );
  return answers
    .filter(([, status]) => status !== 200)
    .map(([src, status]) => `${address}: ${src} ${status}`);
}

test('`npm run dev` answers every kind of page, and the scripts of it', async () => {
  const faults: string[] = [];
  for (const address of addresses) faults.push(...(await faultsOf(address)));
  expect(faults, printed).toEqual([]);
}, 300_000);

test('a copy that does not know its address says so beside what it gives to cite', async () => {
  const text = await (await fetch(`${origin}claims/${claim}/`)).text();
  expect(text).toMatch(/This copy was built without its address/);
  expect(text).toContain(`${unsetSite}/claims/${claim}/`);
});

test('`npm run dev` writes no error', () => {
  expect(printed).not.toMatch(/\[ERROR\]/);
});

const waiting = { timeout: 60_000, interval: 100 };
const get = async (path: string) => (await fetch(origin + path)).text();
const change = (file: string, from: RegExp, to: string) => {
  const path = join(copy, 'content', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

/** What the server sends to an open page, from now on. */
async function messages(): Promise<{ type: string; err?: { message: string } }[]> {
  const token = /wsToken = "([^"]+)"/.exec(await get('@vite/client'))?.[1];
  const socket = new WebSocket(`${origin.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
  const sent: { type: string }[] = [];
  socket.onmessage = ({ data }) => void sent.push(JSON.parse(String(data)) as { type: string });
  await vi.waitFor(() => expect(sent).toContainEqual({ type: 'connected' }), waiting);
  return sent;
}

test('`npm run dev` shows a changed record', async () => {
  expect(await get('sources.csv')).not.toContain('Zebra Weekly');
  change('sources.yaml', /publisher: .*/, 'publisher: Zebra Weekly');
  await vi.waitFor(async () => expect(await get('sources.csv')).toContain('Zebra Weekly'), waiting);
}, 200_000);

test('an open page shows every mistake of the content until all are mended', async () => {
  const sent = await messages();
  const overlays = () => sent.flatMap(({ err }) => err?.message ?? []);
  change('sources.yaml', /publisher: Zebra/, 'publishr: Zebra');
  await vi.waitFor(() => {
    expect(overlays().at(-1)).toMatch(
      /content\/sources\.yaml:\d+: .*publisher: is missing\n +fix: /,
    );
    expect(overlays().at(-1)).toContain('is not a field here');
  }, waiting);
  expect((await fetch(`${origin}sources/`)).status).toBe(500);
  const opened = await messages();
  await vi.waitFor(() => expect(opened.map(({ type }) => type)).toContain('error'), waiting);

  const seen = sent.length;
  change('sources.yaml', /publishr: Zebra/, 'publisher: Zebra');
  const reload = { type: 'full-reload', path: '*' };
  await vi.waitFor(() => expect(sent.slice(seen)).toContainEqual(reload), waiting);
  await vi.waitFor(async () => expect(await get('sources.csv')).toContain('Zebra Weekly'), waiting);
}, 200_000);

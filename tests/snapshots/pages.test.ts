import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { digestFile, listedPages } from '../../src/corpus/locks/snapshot-digests.ts';
import { unsetSite } from '../../src/routing/site-address.ts';
import type { Withdrawal } from '../../src/schema/withdrawal.ts';
import { embedPage, snapshotPage } from '../../src/snapshots/page.ts';
import { publishedPage } from '../../src/snapshots/published-page.ts';
import { readingOf, siteFiles } from '../fixtures/corpora.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = siteFiles();
const { corpus } = readingOf(files);
const listed = listedPages(files.get(digestFile)!);
const textOf = (path: string) => readFileSync(`${root}public/${path}/index.html`, 'utf8');
const pagesBelow = (folder: string) =>
  readdirSync(`${root}public/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/').replace('/index.html', '')}`);

const sheet = { css: 'p { color: red }', sha256: 'abc' };
const snapshot = { ...corpus.snapshots[0]!, name: 'Oil & gas <2024>' };
const [page, frame] = [snapshotPage(snapshot, sheet), embedPage(snapshot, sheet)];
const atRoot = { site: unsetSite, base: '/' };
const withdrawal: Withdrawal = {
  slug: snapshot.slug,
  hash: snapshot.hash,
  kind: 'withdrawn',
  day: '2026-11-28',
  said: 'It said 1.',
  right: 'It is 2.',
  instead: snapshot.slug,
};

test('each snapshot has two finished pages, and each page its snapshot', () => {
  const paths = corpus.snapshots.map(({ slug, hash }) => `v/${slug}/${hash}`);
  const wanted = [...paths, ...paths.map((path) => `embed/${path}`)].sort();
  expect(listed.map(({ path }) => path).sort()).toEqual(wanted);
  expect([...pagesBelow('v'), ...pagesBelow('embed/v')].sort()).toEqual(wanted);
});

test('each finished page is the file that was written', () => {
  for (const { path, digest } of listed)
    expect(createHash('sha256').update(textOf(path)).digest('hex'), path).toBe(digest);
});

test('the policy of each finished page allows its own style sheet and no script', () => {
  for (const { path } of listed) {
    const [, css] = /<style>([^]*?)<\/style>/.exec(textOf(path))!;
    const [, policy] = /content-security-policy" content="([^"]*)"/.exec(textOf(path))!;
    const hash = createHash('sha256').update(css!).digest('base64');
    expect(policy, path).toContain(
      `default-src 'none'; img-src 'self'; style-src 'sha256-${hash}'`,
    );
  }
});

test('each finished page can be published under an origin and a path', () => {
  const address = { site: 'https://example.org', base: '/no-limits/' };
  for (const { path } of listed) {
    const published = publishedPage(textOf(path), address, null);
    expect(published).not.toContain(unsetSite);
    expect(published).not.toContain('<!--');
    expect(published).not.toMatch(/href="\/(?!no-limits\/)/);
    expect(published).toContain(`"https://example.org/no-limits/${path.replace('embed/', '')}/"`);
  }
});

test('text is escaped in a page', () => {
  for (const made of [page, frame]) {
    expect(made).toContain('Oil &amp; gas &lt;2024&gt;');
    expect(made).not.toContain('<2024>');
  }
});

test('a page that stands says so, and keeps no mark of what could be said of it', () => {
  const published = publishedPage(page, atRoot, null);
  expect(published).toContain('What it shows does not change.</span>');
  expect(published).not.toMatch(/<!--|<details|snapshot-notice"/);
});

test('a withdrawn page says it in title, description and head, and folds away what it said', () => {
  const published = publishedPage(page, atRoot, withdrawal);
  expect(published).toContain(`<title>Withdrawn: ${snapshot.title}`);
  expect(published).toContain(
    '<meta name="description" content="Withdrawn on 28 November 2026. It said 1. It is 2.">',
  );
  expect(published).toContain('<meta name="robots" content="noindex">');
  expect(published).not.toContain('What it shows does not change.');
  expect(published).toMatch(/<\/header><div class="snapshot-notice"[^]*<details[^]*<figure>/);
});

test('a superseded page is noticed and stays open', () => {
  const published = publishedPage(page, atRoot, { ...withdrawal, kind: 'superseded' });
  expect(published).toContain('<b>Superseded on 28 November 2026.</b> It said 1. It is 2.');
  expect(published).toContain('<meta name="robots" content="index">');
  expect(published).not.toContain('<details');
});

test('the heading of a withdrawn frame stays above the notice', () => {
  const published = publishedPage(frame, atRoot, withdrawal);
  expect(published).toMatch(/<main><h1>[^<]*<\/h1><div class="snapshot-notice"[^]*<details/);
  expect(published.match(/<h1>/g)).toHaveLength(1);
});

test('a page that cannot be published is an error', () => {
  const address = { site: 'https://example.org', base: '/no-limits/' };
  expect(() => publishedPage('<p></p>', address, null)).toThrow('does not mark its content');
  const astray = page.replace('</main>', '<img src="/a.png"></main>');
  expect(() => publishedPage(astray, address, null)).toThrow('keeps the address /a.png');
  const unset = page.replace('</main>', `<p>${unsetSite}.</p></main>`);
  expect(() => publishedPage(unset, address, null)).toThrow(`keeps the address ${unsetSite}`);
});

import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { addressesOf, anywhere, asked, hashes, messages, stored, texts } from './hostile-cases.ts';
import type { Hostile } from './hostile-cases.ts';
import { looked, sent, typed, visited, watch } from './hostile-page.ts';
import type { Finding } from './hostile-page.ts';
import { pageTypes } from './page-types.ts';
import { storageKeys } from '../../src/domain/storage-keys.ts';

/**
 * The cases are drawn from a seed, so that a run can be had again. It is the same in every run, since
 * a commit must not fail for what another brought; `E2E_SEED` gives another to look for more.
 */
const seed = Number(process.env['E2E_SEED'] ?? 20261128);

/** So many cases, which the seed and a name choose. */
function drawn<Case>(kind: fc.Arbitrary<Case>, numRuns: number, name: string): Case[] {
  const own = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) | 0, seed);
  return fc.sample(kind, { seed: own, numRuns });
}

/** What went wrong, with the address or text that did it. */
function nothing(findings: readonly Finding[]): void {
  expect(
    findings.map(({ given, what }) => `${what} ← ${given}`),
    `with E2E_SEED=${seed}`,
  ).toEqual([]);
}

/** Addresses within a page, by how often it is told apart from others of its kind. */
const within = (path: string): number =>
  path.startsWith('charts/') ? 140 : path.startsWith('embed/') ? 45 : 180;

// Drawings that move from view to view take longer, and are the same in the end.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(({ page }) => watch(page));

for (const one of asked)
  test(`${within(one.path)} hostile addresses of ${one.path}, seed ${seed}`, async ({ page }) => {
    await page.goto(one.path);
    nothing(await visited(page, drawn(addressesOf(one), within(one.path), one.path)));
  });

/** Pages that are kept for ever have no scripts. */
const isKept = (path: string): boolean => /^(?:embed\/)?v\//.test(path);

/** One page of each type, without its own question. */
const plainPages = pageTypes.filter(({ path }) => !path.includes('?'));

const kept = Object.values(storageKeys);

/** Stores a value under each key of the site before a page loads. */
async function store(page: Page, values: readonly string[]): Promise<void> {
  await page.addInitScript(
    ([keys, all]) => {
      if (location.protocol === 'about:') return;
      for (const [i, key] of keys!.entries()) localStorage.setItem(key, all![i]!);
    },
    [kept, [...values]],
  );
}

for (const { name, path } of plainPages)
  test(`2 loads, 12 parts and 5 messages that are hostile to ${name}, seed ${seed}`, async ({
    page,
  }) => {
    const kind = asked.find((one) => one.path === path);
    const short = (kind ? addressesOf(kind) : anywhere).filter(({ query }) => query.length < 8_000);
    await store(page, drawn(stored, kept.length, name));
    for (const one of drawn<Hostile>(short, 2, name)) {
      // Two addresses of a page that differ in their hash would be no load.
      await page.goto('about:blank');
      await page.goto(path + one.query + one.hash);
      nothing(await looked(page, isKept(path) ? { ...one, ignored: null } : one));
    }
    if (isKept(path)) return;
    nothing(await sent(page, drawn(messages, 5, path)));
    nothing(await visited(page, drawn(hashes, 12, path)));
  });

for (const { field, path, count } of [
  { field: 'search-page input[type="search"]', path: 'search/', count: 60 },
  { field: 'site-search input', path: 'claims/', count: 60 },
  { field: '[data-share="citation"]', path: 'charts/energy/', count: 20 },
  { field: '[data-share="embed"]', path: 'charts/energy/', count: 20 },
])
  test(`${count} hostile texts into ${field}, seed ${seed}`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('charts'))
      await page.getByRole('button', { name: 'Share', exact: true }).click();
    else await page.locator(field).focus();
    nothing(await typed(page, field, drawn(texts, count, field)));
  });

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../src/commands/run/process.ts';
import { givenUp } from '../e2e/given-up.ts';
import { chromium } from './chromium.ts';
import type { Tab } from './engine.ts';
import { firefox } from './firefox.ts';
import { jobs } from './jobs.ts';
import { reader } from './reader.ts';
import type { Reader } from './reader.ts';
import { watchedSite } from './watched-site.ts';
import type { WatchedSite } from './watched-site.ts';
import { webkit } from './webkit.ts';

/** Chromium is the first: what it shows is what the others must show. */
const engines: readonly (readonly [name: string, open: () => Promise<Tab>])[] = [
  ['Chromium', chromium],
  ['Firefox', firefox],
  ['WebKitGTK', webkit],
];

/** A refused clipboard is no fault: what the page then does is part of the job. */
const refused = /clipboard|NotAllowedError/i;

function isFault(told: string): boolean {
  return !refused.test(told) && !givenUp.test(told);
}

let site: WatchedSite;
const shown = new Map<string, unknown>();

beforeAll(async () => {
  site = await watchedSite(`${root}dist`);
});
afterAll(() => site.close());

describe.each(engines)('in %s', (name, open) => {
  let tab: Tab;
  let visitor: Reader;
  beforeAll(async () => {
    tab = await open();
    await tab.resize(1280, 900);
    visitor = reader(tab, site.url);
  });
  afterAll(() => tab.close());
  beforeEach(() => void (site.faults.length = 0));

  test.each(jobs)('$title', async ({ title, run }) => {
    const seen = await run(visitor);
    expect(site.faults.filter(isFault)).toEqual([]);
    if (name === 'Chromium') shown.set(title, seen);
    else expect(seen).toEqual(shown.get(title));
  });
});

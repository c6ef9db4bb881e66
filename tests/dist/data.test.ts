import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseFeed } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/server/static-server.ts';
import type { Serving } from '../../src/commands/server/static-server.ts';
import {
  changedTables,
  changedTablesWords,
  readTableLock,
  tableLockFile,
} from '../../src/corpus/locks/table-lock.ts';
import { publishedTables } from '../../src/commands/publish/published-tables.ts';
import { sha256Of } from '../../src/commands/run/folder-files.ts';
import { judged } from '../data/validation.ts';
import { claims, fileOf, filesOf, jsonOf } from '../e2e/dist.ts';
import { atRoot, project, underPath } from '../e2e/servers.ts';
import type { Site } from '../e2e/servers.ts';
import { readingOf, siteFiles } from '../fixtures/corpora.ts';
import { all, first, parse, said, textIn } from './html.ts';

/** Where programs run, and leave what they fetch. */
const cwd = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(cwd, { recursive: true }));

/** Runs a program, with plain text for an answer. */
const run = (program: string, args: string[]) =>
  promisify(execFile)(program, args, { cwd, env: { ...process.env, FORCE_COLOR: '0' } });

/** The programs of the examples, the arguments before the code, and the code that shows they run. */
const programs = {
  javascript: [process.execPath, ['--input-type=module', '--eval'], '0'],
  python: ['python3', ['-c'], 'import csv'],
  pandas: ['python3', ['-c'], 'import pandas'],
  r: ['Rscript', ['-e'], '0'],
  duckdb: ['duckdb', ['-c'], 'LOAD httpfs'],
  sqlite: ['bash', ['-c'], 'curl --version && sqlite3 --version'],
} as const;

for (const [place, site] of [
  ['at a root', atRoot],
  ['under a path', underPath],
] as const)
  describe(place, () => {
    let server: Serving;
    beforeAll(async () => {
      server = await serve(join(project, site.folder), site.base, 0);
    });
    afterAll(() => server.close());

    test('the official validator accepts the data package and every row of it', async () => {
      const { problems, tables } = await judged(join(project, site.folder, 'datapackage.json'));
      expect(problems).toEqual([]);
      expect(tables['claims']!.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
      const csv = filesOf(site).filter((file) => file.endsWith('.csv'));
      expect(Object.keys(tables)).toHaveLength(csv.length);
    });

    test('the data package has the size and the digest of every table', () => {
      const { resources } = jsonOf<{ resources: Resource[] }>(site, 'datapackage.json');
      for (const { path, bytes, hash } of resources) {
        const held = readFileSync(join(project, site.folder, path));
        expect([held.length, `sha256:${sha256Of(held)}`], path).toEqual([bytes, hash]);
      }
    });

    test('the page on the data leads to every table in both forms, and each has as many rows', () => {
      const page = parse(fileOf(site, 'data/index.html'));
      const lists = all(page, '.table-list').flatMap((list) => all(list, 'a'));
      const links = lists.map(({ attributes }) => attributes['href']!);
      const files = links.map((link) => link.slice(site.base.length));
      const { resources } = jsonOf<{ resources: Resource[] }>(site, 'datapackage.json');
      const tables = resources.filter(({ path }) => !path.startsWith('series/'));
      expect(files.filter((file) => file.endsWith('.csv'))).toEqual(tables.map(({ path }) => path));
      for (const file of files.filter((one) => /^data\/.*\.json$/.test(one))) {
        const rows = jsonOf<unknown[]>(site, file);
        const csv = tables.find(({ name }) => file === `data/${name}.json`)!.path;
        expect(parseCsv(fileOf(site, csv), { columns: true }), file).toHaveLength(rows.length);
      }
    });

    test('llms.txt leads to pages and files of the site', () => {
      const links = [...fileOf(site, 'llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(
        ([, link]) => link!,
      );
      expect(links.length).toBeGreaterThan(10);
      for (const link of links) {
        expect(link).toMatch(new RegExp(`^${site.origin}${site.base}`));
        const path = link.slice((site.origin + site.base).length);
        expect(filesOf(site)).toContain(/(^|\/)$/.test(path) ? `${path}index.html` : path);
      }
    });

    test('every page names the description of the search, and that leads to the search', () => {
      const [url] = all(parse(fileOf(site, 'search/opensearch.xml')), 'Url');
      expect(url!.attributes['template']).toBe(`${site.origin}${site.base}search/?q={searchTerms}`);
      const named = `href="${site.base}search/opensearch.xml"`;
      expect(fileOf(site, 'index.html')).toContain(named);
      expect(fileOf(site, `claims/${claims[0]!.id}/index.html`)).toContain(named);
    });

    test('the two feeds name themselves and tell of the same', () => {
      const rss = parseFeed(fileOf(site, 'feed.xml'))!;
      const self = `${site.origin}${site.base}feed.xml`;
      expect(fileOf(site, 'feed.xml')).toContain(`<atom:link href="${self}" rel="self"`);
      const feed = jsonOf<JsonFeed>(site, 'feed.json');
      expect(feed).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        feed_url: `${site.origin}${site.base}feed.json`,
      });
      expect(feed.items.map(({ url, title }) => [url, title])).toEqual(
        rss.items.map(({ link, title }) => [link, title]),
      );
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    });

    test.for(Object.keys(programs) as (keyof typeof programs)[])(
      'the example in %s prints the last three values',
      async (example, { skip }) => {
        const [program, args, probe] = programs[example];
        if (!(await runs(program, [...args, probe]))) skip(`${probe} does not run in ${program}`);
        const code = exampleOf(site, example).replaceAll(site.origin + site.base, server.url);
        const { stdout } = await run(program, [...args, code]);
        for (const { period, value, status } of lastThree(site))
          expect(lines(stdout)).toContainEqual(
            example === 'javascript'
              ? `${period} ${value} US$ bn ${status}`
              : expect.stringMatching(example === 'r' ? period! : rowOf(period!, value!, status!)),
          );
      },
    );

    test('every example names a file of the site', () => {
      const codes = all(parse(fileOf(site, 'data/index.html')), '[data-example]').map(textIn);
      expect(codes.length).toBeGreaterThan(3);
      for (const code of codes) {
        const [address] = /https:[^"'\s]+/.exec(code)!;
        expect(filesOf(site)).toContain(address.replace(site.origin + site.base, ''));
      }
    });
  });

test('tables hold the same wherever the site stands, and what their version of the data held', () => {
  const tables = publishedTables(join(project, atRoot.folder));
  expect(publishedTables(join(project, underPath.folder))).toEqual(tables);
  const file = join(project, tableLockFile);
  const locks = existsSync(file) ? readTableLock(readFileSync(file, 'utf8')) : [];
  const changed = changedTables(tables, locks);
  expect(changed, changedTablesWords(changed)).toEqual([]);
});

test('the data page and the feed tell of every change', () => {
  const page = parse(fileOf(atRoot, 'data/index.html'));
  const feed = fileOf(atRoot, 'feed.xml');
  const { changes } = readingOf(siteFiles()).corpus;
  expect(changes.length).toBeGreaterThan(0);
  for (const { id, version, kind } of changes) {
    expect(said(first(page, `#change-${id}`)), id).toContain(version);
    expect(feed).toContain(`<title>Data ${version}: ${kind}</title>`);
    expect(feed).toContain(`<link>${atRoot.origin}/data/#change-${id}</link>`);
  }
});

/** An example of the data page, which names published addresses. */
function exampleOf(site: Site, name: string): string {
  const code = textIn(
    first(parse(fileOf(site, 'data/index.html')), `[data-example=${name}]`),
  ).trim();
  expect(code).toContain(site.origin + site.base);
  return code;
}

type Resource = Readonly<{ name: string; path: string; bytes: number; hash: string }>;
type JsonFeed = Readonly<{ items: readonly { id: string; url: string; title: string }[] }>;

function rowOf(period: string, value: string, status: string): RegExp {
  return new RegExp(`\\b${period} +${value}0* +${status}$`);
}

/** The last three values of the series of the examples, as its CSV has them. */
function lastThree(site: Site): Record<string, string>[] {
  const rows = parseCsv(fileOf(site, 'series/trade-total.csv'), { columns: true });
  return (rows as Record<string, string>[]).slice(-3);
}

function lines(text: string): string[] {
  // Databases put bars between cells.
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/[|│]/g, ' ').trim());
}

async function runs(program: string, args: string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/server/static-server.ts';
import type { Serving } from '../../src/commands/server/static-server.ts';
import { judged } from '../data/validation.ts';
import { claims, fileOf, filesOf } from '../e2e/dist.ts';
import { atRoot, project, underPath } from '../e2e/servers.ts';
import type { Site } from '../e2e/servers.ts';
import { readingOf, siteFiles } from '../fixtures/corpora.ts';
import { all, first, parse, said, textIn } from './html.ts';

/** Runs a program, with plain text for an answer. */
const run = (program: string, args: string[]) =>
  promisify(execFile)(program, args, { env: { ...process.env, FORCE_COLOR: '0' } });

/** The programs of the examples, the arguments before the code, and the code that shows they run. */
const programs = {
  javascript: [process.execPath, ['--input-type=module', '--eval'], '0'],
  python: ['python3', ['-c'], 'import csv'],
  pandas: ['python3', ['-c'], 'import pandas'],
  r: ['Rscript', ['-e'], '0'],
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
      const series = filesOf(site).filter((file) => /^series\/.+\.csv$/.test(file));
      expect(Object.keys(tables)).toHaveLength(series.length + 2);
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
        const [address] = /https:[^"]+/.exec(code)!;
        expect(filesOf(site)).toContain(address.replace(site.origin + site.base, ''));
      }
    });
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

function rowOf(period: string, value: string, status: string): RegExp {
  return new RegExp(`\\b${period} +${value}0* +${status}$`);
}

/** The last three values of the series of the examples, as its CSV has them. */
function lastThree(site: Site): Record<string, string>[] {
  const rows = parseCsv(fileOf(site, 'series/trade-total.csv'), { columns: true });
  return (rows as Record<string, string>[]).slice(-3);
}

function lines(text: string): string[] {
  return text.trim().split(/\r?\n/);
}

async function runs(program: string, args: string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}

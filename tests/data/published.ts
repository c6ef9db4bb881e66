import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dataPackage } from '../../src/data/data-package.ts';
import { allTables } from '../../src/data/tables/all-tables.ts';
import { csvOf } from '../../src/data/tables/table.ts';
import type { TableSource, ValueRecord } from '../../src/data/tables/table.ts';
import type { SiteClaim } from '../../src/data/published-claim.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { seriesCsv } from '../../src/data/series-csv.ts';
import { routesAt } from '../../src/routing/route-builder.ts';
import { judged } from './validation.ts';
import type { Judged } from './validation.ts';

export const origin = new URL('https://example.org');
export const routes = routesAt('/no-limits/');

/** The files of the package by path, as the site publishes them. */
export function published(
  corpus: Corpus,
  valueRecords: readonly ValueRecord[] = [],
): Map<string, string> {
  const source = sourceOf(corpus, valueRecords);
  const path = (name: string) => routes.table(name, 'csv').slice(routes.root.length);
  return new Map([
    ['datapackage.json', JSON.stringify(dataPackage(source))],
    ...allTables(source).map((table) => [path(table.name), csvOf(table)] as const),
    ...corpus.series.map((one) => [`series/${one.id}.csv`, seriesCsv(one)] as const),
  ]);
}

/** What the tables of a corpus are made from. */
export function sourceOf(corpus: Corpus, valueRecords: readonly ValueRecord[] = []): TableSource {
  return { corpus, claims: corpus.claims.map(placed), valueRecords, routes, origin };
}

/** A claim as the site knows it, without what only the JSON holds. */
export function placed(claim: Claim): SiteClaim {
  return { ...claim, url: new URL(routes.claim(claim.id), origin).href, asOf: '', results: [] };
}

/** What the validator says of files, laid out in a folder that is gone afterwards. */
export async function judgedFiles(files: ReadonlyMap<string, string>): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await judged(join(folder, 'datapackage.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fileOf } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { answer, found } from './programs.ts';

// It takes LibreOffice half a minute to start, so `npm test` leaves this out.
test('a spreadsheet reads the claims and the long table of values', async ({ skip }) => {
  if ((await found(['soffice'], ['--version'])) === null) return skip('there is no LibreOffice');
  const out = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
  // Comma, quotation mark, UTF-8, from the first row; every cell as text.
  const filter = '--infilter=CSV:44,34,76,1,,0,true,false';
  const read = ['claims.csv', 'data/series-values.csv'];
  await answer('soffice', [
    ...[`-env:UserInstallation=file://${out}/profile`, '--headless', filter],
    ...['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', out, ...read],
  ]);
  for (const path of read) {
    const written = parse(fileOf(atRoot, path)) as string[][];
    const text = await readFile(join(out, path.split('/').at(-1)!), 'utf8');
    expect(parse(text), path).toEqual(written);
  }
  await rm(out, { recursive: true });
});

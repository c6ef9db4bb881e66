// `npm run bench:scale`: what a build takes, and how large the site is, with 5, 25 and 100 articles; after `--`
// other numbers: `npm run bench:scale -- 25 400`. Beside it bare Astro and Eleventy with the same Markdown.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testSite } from '../../src/commands/run/site-build.ts';
import { measuredRun } from './scale/measured-run.ts';
import { grownProject } from './scale/project.ts';
import { rivals } from './scale/rivals.ts';
import { exponents, table } from './scale/report.ts';
import type { Measured } from './scale/report.ts';
import { siteSize } from './scale/site-size.ts';

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [5, 25, 100];
const folder = mkdtempSync(join(tmpdir(), 'no-limits-scale-'));
const measured: Measured[] = [];
try {
  for (const articles of sizes) {
    await grownProject(join(folder, String(articles)), articles);
    for (const name of ['cold', 'warm'] as const) measured.push(await ours(name, articles));
    for (const rival of rivals) measured.push(...(await rival(folder, articles)));
  }
} finally {
  if (!process.env['KEEP_SCALE']) rmSync(folder, { recursive: true });
}
console.log(table(measured));
console.log(exponents(measured));
writeFileSync('.cache/scale.json', `${JSON.stringify(measured, null, 2)}\n`);

/** A build of this site: its share images drawn anew when cold, kept from the build before when warm. */
async function ours(name: 'cold' | 'warm', articles: number): Promise<Measured> {
  const project = join(folder, String(articles));
  const command = [process.execPath, 'src/commands/run.mjs', 'build'];
  const cost = await measuredRun(project, command, { SITE_URL: testSite });
  return { of: `No Limits?, ${name}`, articles, ...cost, ...siteSize(join(project, 'dist')) };
}

// `npm run bench:scale`: what a build takes, and how large the site is, with 5, 25 and 100 articles; after `--`
// other numbers: `npm run bench:scale -- 25 400`. Beside it bare Astro and Eleventy with the same Markdown. Projects
// and measurements stay in the folder that `KEEP_SCALE` names, and are used again from there.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const kept = process.env['KEEP_SCALE'];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'no-limits-scale-'));
mkdirSync(folder, { recursive: true });
/** Where a project keeps the share images that it has drawn. */
const images = 'node_modules/.cache/og-images';
const record = join(folder, 'measured.json');
const measured = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Measured[]) : [];
for (const articles of given.length > 0 ? given : [5, 25, 100]) {
  const project = join(folder, String(articles));
  if (!existsSync(project)) await grownProject(project, articles);
  if (!existsSync(join(project, images))) add(await ours('first', project, articles));
  add(await ours('again', project, articles));
  for (const rival of rivals) (await rival(folder, articles)).forEach(add);
}
if (kept === undefined) rmSync(folder, { recursive: true });
console.log(`${table(measured)}\n${exponents(measured)}`);

function add(one: Measured): void {
  const before = measured.findIndex(
    ({ of, articles }) => of === one.of && articles === one.articles,
  );
  measured.splice(before < 0 ? measured.length : before, before < 0 ? 0 : 1, one);
  writeFileSync(record, `${JSON.stringify(measured, null, 2)}\n`);
}

/** A build of this site: the first draws all share images, those after it what is new. */
async function ours(
  which: 'first' | 'again',
  project: string,
  articles: number,
): Promise<Measured> {
  const command = [process.execPath, 'src/commands/run.mjs', 'build'];
  const cost = await measuredRun(project, command, { SITE_URL: testSite });
  return { of: `No Limits?, ${which}`, articles, ...cost, ...siteSize(join(project, 'dist')) };
}

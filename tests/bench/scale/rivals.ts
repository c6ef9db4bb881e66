import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFiles } from '../../../src/corpus/read/files.ts';
import { root, run } from '../../../src/commands/run/process.ts';
import { measuredRun } from './measured-run.ts';
import type { Measured } from './report.ts';
import { siteSize } from './site-size.ts';
import { parse } from 'yaml';

/** Another generator with the essays and claims of a grown project; none where it cannot be had. */
type Rival = (folder: string, articles: number) => Promise<readonly Measured[]>;

/** Astro with nothing of ours, and Eleventy, each with one layout. */
export const rivals: readonly Rival[] = [bareAstro, eleventy];

async function bareAstro(folder: string, articles: number): Promise<readonly Measured[]> {
  const site = join(folder, `astro-${articles}`);
  writeMarkdown(join(folder, String(articles)), join(site, 'src/pages'), '/src/layout.astro');
  const packages = join(site, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(root, 'node_modules'), packages);
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }\n');
  const layout = '---\nconst { frontmatter } = Astro.props;\n---\n';
  writeFileSync(join(site, 'src/layout.astro'), layout + page('{frontmatter.title}', '<slot />'));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const cost = await measuredRun(site, [process.execPath, astro, 'build']);
  return [{ of: 'bare Astro', articles, ...cost, ...siteSize(join(site, 'dist')) }];
}

/** The package of Eleventy that is tried; it is no dependency, so it is fetched once for a run. */
const version = '@11ty/eleventy@3.1.2';

async function eleventy(folder: string, articles: number): Promise<readonly Measured[]> {
  const packages = join(folder, 'eleventy');
  if (!(await installed(packages))) {
    console.log(`Eleventy is left out: ${version} could not be installed.`);
    return [];
  }
  const site = join(packages, String(articles));
  writeMarkdown(join(folder, String(articles)), join(site, 'pages'), 'page.njk');
  mkdirSync(join(site, 'pages/_includes'), { recursive: true });
  writeFileSync(
    join(site, 'pages/_includes/page.njk'),
    page('{{ title }}', '{{ content | safe }}'),
  );
  const program = join(packages, 'node_modules/@11ty/eleventy/cmd.cjs');
  const args = [program, '--input=pages', '--output=dist', '--quiet'];
  const cost = await measuredRun(site, [process.execPath, ...args]);
  return [{ of: 'Eleventy', articles, ...cost, ...siteSize(join(site, 'dist')) }];
}

async function installed(folder: string): Promise<boolean> {
  if (existsSync(join(folder, 'node_modules/@11ty/eleventy'))) return true;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}\n');
  const quiet = ['--no-package-lock', '--no-audit', '--no-fund', '--silent', '--ignore-scripts'];
  return (await run('npm', ['install', `--prefix=${folder}`, ...quiet, version])) === 0;
}

/** Writes every essay and every claim of a project as one Markdown file. */
function writeMarkdown(project: string, folder: string, layout: string): void {
  for (const kind of ['articles', 'claims']) mkdirSync(join(folder, kind), { recursive: true });
  for (const [path, text] of contentFiles(project)) {
    if (path.startsWith('content/articles/')) write(path.slice('content/'.length), essayOf(text));
    if (path.startsWith('content/claims/'))
      for (const claim of parse(text) as { id: string; text: string }[])
        write(`claims/${claim.id}.md`, { title: claim.id, body: claim.text });
  }

  function write(path: string, { title, body }: Readonly<{ title: string; body: string }>): void {
    const head = `---\nlayout: ${layout}\ntitle: ${JSON.stringify(title)}\n---\n\n`;
    writeFileSync(join(folder, path), `${head}${body}\n`);
  }
}

function essayOf(text: string): Readonly<{ title: string; body: string }> {
  const [, head = '', ...body] = text.split(/^---$\n/m);
  const title = String((parse(head) as { label: string }).label);
  // Pictures and links of ours mean nothing to others.
  const plain = body
    .join('')
    .replaceAll(/^!\[.*$/gm, '')
    .replaceAll(/\]\(claim:/g, '](#');
  return { title, body: plain };
}

function page(title: string, content: string): string {
  const head = `<meta charset="utf-8" /><title>${title}</title>`;
  return `<!doctype html>\n<html lang="en"><head>${head}</head><body>${content}</body></html>\n`;
}

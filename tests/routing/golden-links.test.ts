import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { viewSentence } from '../../src/charts/text/sentence.ts';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { chartDataOf } from '../../src/corpus/read/chart-data.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { View } from '../../src/domain/series/view.ts';
import { choicesOf } from '../../src/routing/url-state/choices.ts';
import { readView, writeView } from '../../src/routing/url-state/chart/view.ts';
import { goldenFile, goldenLinks } from '../golden/links.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = readCorpus(contentFiles(root)).corpus!;
const named = {
  articles: corpus.articles.map(({ slug }) => slug),
  claims: corpus.claims.map(({ id }) => id),
};
const charts = new Map(
  corpus.charts.map((chart) => {
    const data = chartDataOf(chart, corpus);
    return [chart.slug, { data, choices: choicesOf(data, named) }];
  }),
);
const links = goldenLinks();

test.each(links)(
  '$link shows what it showed',
  ({ slug, query, view: canonical, sentence, day }) => {
    const { data, choices } = charts.get(slug)!;
    const { view } = readView(query, choices);
    expect(writeView(view, choices)).toBe(canonical);
    expect(viewSentence(data, { ...view, asof: view.asof ?? day })).toBe(sentence);
  },
);

test('every chart link in the documents is among the golden links', () => {
  const golden = new Set(links.map(({ link }) => link));
  const missing = [...new Set(given())].filter((link) => !golden.has(link)).map(lineOf);
  expect(missing, 'append to tests/golden/links.txt, under the day').toEqual([]);
});

test('the file of golden links is only appended to', ({ skip }) => {
  const before = committed();
  if (before.length === 0) return skip('no history of git is at hand');
  const now = text(relative(root, goldenFile));
  expect(before.filter((version) => !now.startsWith(version))).toEqual([]);
});

/**
 * The chart links that the documents give, as they are written. Those that the content gives each have a
 * snapshot, which holds what they show: the check asks for it.
 */
function given(): string[] {
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...documents()];
  return pages
    .flatMap((page) => [...text(page).matchAll(/\/(charts\/[a-z-]+\/\?v=[\w.=&-]+)/g)])
    .map(([, link]) => link!);
}

/** What to append for a link: it shows today what it has to show from now on. */
function lineOf(link: string): string {
  const [, slug = '', query = ''] = /^charts\/([a-z-]+)\/(?:\?(.*))?$/.exec(link)!;
  const { data, choices } = charts.get(slug)!;
  const { view } = readView(query, choices);
  const asof: View['asof'] = view.asof ?? new Date().toISOString().slice(0, 10);
  return [link, writeView(view, choices), viewSentence(data, { ...view, asof })].join('\t');
}

/** Every version of the file that was ever committed; none without git. */
function committed(): string[] {
  const path = relative(root, goldenFile);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  try {
    const commits = git('log', '--format=%H', '--', path).split('\n').filter(Boolean);
    return commits.map((commit) => git('show', `${commit}:${path}`));
  } catch {
    return [];
  }
}

function documents(): string[] {
  return readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`);
}

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

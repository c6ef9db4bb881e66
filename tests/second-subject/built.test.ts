import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSite } from '../../src/commands/publish/site-check.ts';
import { filesIn } from '../../src/commands/run/folder-files.ts';
import { contentFiles } from '../../src/corpus/read/files.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const place = { site: 'https://units.example', base: '/' };
const temporary = mkdtempSync(join(tmpdir(), 'second-subject-'));
const folder = join(temporary, 'dist');
let build: ReturnType<typeof built>;

function built() {
  const env = {
    ...process.env,
    CONTENT_ROOT: 'tests/fixtures/second-subject',
    SITE_URL: place.site,
  };
  const args = ['src/commands/run.mjs', 'build', folder];
  return spawnSync(process.execPath, args, { cwd: project, env, encoding: 'utf8' });
}

beforeAll(() => {
  build = built();
});
afterAll(() => rmSync(temporary, { recursive: true }));

/** Pages and data: all but scripts and styles, the list of the software, and the licences of others. */
const texts = () =>
  filesIn(folder)
    .filter((file) => /\.(html|json|csv|xml|bib|ris|txt|webmanifest)$/.test(file))
    .filter((file) => !/^(bom\.json|third-party-notices\.txt)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

test('content on another subject builds without a change in src', () => {
  expect(build.status, build.stdout + build.stderr).toBe(0);
});

test('each address and anchor on its pages leads somewhere', () => {
  const { pages, faults } = checkSite(folder, place);
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(20);
});

test('it has its own name, question, examples and files', () => {
  const front = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const words of ['Metre or Yard', 'Which measure will stay?', 'Words next to each other.'])
    expect(front).toContain(words);
  expect(filesIn(folder)).toEqual(
    expect.arrayContaining(['metre-or-yard.zip', 'series/us-yard.csv']),
  );
  const cited = readFileSync(join(folder, 'cite/claims/metre-by-light.bib'), 'utf8');
  expect(cited).toContain('metre-or-yard-');
});

/** What only the site's own content says: words, and the ids of its articles, charts, series and actors. */
function wordsOfFirst(): readonly string[] {
  const own = contentFiles(project);
  const actors = parse(own.get('content/actors.yaml')!) as { id: string }[];
  const files = [...own.keys()].flatMap(
    (path) =>
      /^content\/(?:articles|charts|series)\/([a-z0-9]+-[a-z0-9-]+)\./.exec(path)?.[1] ?? [],
  );
  return [
    ...['china', 'chinese', 'russia', 'russian', 'shoigu', 'шойгу', 'putin', 'moscow', 'beijing'],
    ...[
      'kremlin',
      'sino',
      'the west',
      'ukraine',
      'vehicle',
      'cars',
      'trade',
      'customs',
      'alliance',
    ],
    ...['five', 'gacc', 'autostat', 'gazprom', 'no limits', 'no-limits', 'pipeline', '一带一路'],
    ...files,
    ...actors.map(({ id }) => id).filter((id) => id.includes('-')),
  ];
}

/** A text without its styles, which name the fonts of every script. */
const withoutStyles = (text: string) => text.replaceAll(/<style[^>]*>[^]*?<\/style>/g, '');

test('no page and no data file has a word of the first subject', () => {
  const words = new RegExp(`(?<![\\p{L}-])(?:${wordsOfFirst().join('|')})(?![\\p{L}-])`, 'giu');
  const found = texts().flatMap(({ file, text }) =>
    [...withoutStyles(text).matchAll(words)].map(([word]) => `${file}: ${word}`),
  );
  expect([...new Set(found)]).toEqual([]);
});

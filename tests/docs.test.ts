import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
].sort();
const textOf = (page: string) => readFileSync(join(root, page), 'utf8');

/** Words in back quotes that look like a path of this project. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:src|content|tests|docs|public|\.ci)\/[\w./-]*)`/g)].map(
    ([, path]) => path!,
  );
const linksIn = (text: string) =>
  [...text.matchAll(/\]\((?!https?:|#|claim:|chart:)([^)#\s]+)/g)].map(([, link]) => link!);
const commandsIn = (text: string) =>
  [...text.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
    ([, named, plain]) => named ?? plain!,
  );

test.each(pages)('%s names only paths that exist', (page) => {
  expect(pathsIn(textOf(page)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(pages)('%s links only to files that exist', (page) => {
  const missing = linksIn(textOf(page)).filter(
    (link) => !existsSync(join(root, dirname(page), link)),
  );
  expect(missing).toEqual([]);
});

test.each(pages)('%s names only commands that package.json has', (page) => {
  expect(commandsIn(textOf(page)).filter((command) => !(command in scripts))).toEqual([]);
});

test('every decision states its status, context, decision, enforcement, cost and term', () => {
  const decisions = pages.filter((page) => /decisions\/\d/.test(page));
  const parts = ['Status', 'Context', 'Decision', 'Enforced by', 'Cost', 'Reconsider if'];
  const lacking = decisions.flatMap((page) =>
    parts.filter((part) => !textOf(page).includes(`**${part}`)).map((part) => `${page}: ${part}`),
  );
  expect(decisions.length).toBeGreaterThan(0);
  expect(lacking).toEqual([]);
});

test('continuous integration runs the test command of the README', () => {
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm ci && npm test');
  expect(textOf('README.md')).toContain('npm ci && npm test');
  expect(textOf('README.md')).toContain('npm ci && npm start');
});

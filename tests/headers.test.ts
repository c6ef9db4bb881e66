import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const rules = [
  ...readFileSync(`${root}public/_headers`, 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .matchAll(/^(\/\S*)\n((?: {2}.+\n?)+)/gm),
].map(([, pattern, lines]) => ({ pattern: pattern!, lines: lines!.trim().split(/\n\s*/) }));

/** What is sent with a path: hosts join the headers of every pattern that fits. */
const sent = (path: string): string[] =>
  rules.filter(({ pattern }) => fits(pattern, path)).flatMap(({ lines }) => lines);

const parts = readdirSync(`${root}src/pages`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro') && !file.startsWith('embed/'))
  .map((file) => `/${file.replace(/(?:index)?\.astro$/, '').replaceAll(/\[\w+\]/g, 'x')}`)
  .map((path) => (path === '/404' ? '/404.html' : path));

test.each([...new Set(parts)])('others may not frame %s', (path) => {
  expect(sent(path).filter((line) => /frame/i.test(line))).toEqual([
    'X-Frame-Options: SAMEORIGIN',
    "Content-Security-Policy: frame-ancestors 'self'",
  ]);
});

test.each(['/embed/energy/', '/embed/v/energy/x/'])('anybody may frame %s', (path) => {
  expect(sent(path).filter((line) => /frame/i.test(line))).toEqual([
    'Content-Security-Policy: frame-ancestors *',
  ]);
});

test('every file goes out under the type it is sent as', () => {
  expect(sent('/anything/')).toContain('X-Content-Type-Options: nosniff');
});

test('files named after what they hold are kept, and no others', () => {
  const kept = (path: string) => sent(path).some((line) => line.startsWith('Cache-Control'));
  expect(kept('/_astro/newsreader.abc.woff2')).toBe(true);
  expect(['/', '/articles/x/', '/claims.json', '/v/energy/x/'].filter(kept)).toEqual([]);
});

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.?+]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

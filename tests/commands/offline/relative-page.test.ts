import { expect, test } from 'vitest';
import { relativePage, relativeStyle } from '../../../src/commands/offline/relative-page.ts';

const copy = {
  site: 'https://example.org',
  base: '/no-limits/',
  known: true,
  files: new Set([
    'index.html',
    'about/index.html',
    'claims/a/index.html',
    '_astro/page.css',
    '_astro/sans.woff2',
    'a b.csv',
  ]),
};

const written = (markup: string, file = 'claims/a/index.html') =>
  relativePage(`${markup}<main></main>`, file, copy).replace(/<p class="kept-copy.*/s, '');

test.each([
  ['<a href="/no-limits/">', '<a href="../../index.html">'],
  ['<a href="/no-limits/about/#privacy">', '<a href="../../about/index.html#privacy">'],
  ['<a href="/no-limits/about/?a=1&amp;b=2#x">', '<a href="../../about/index.html#x">'],
  ['<a href="#p1">', '<a href="#p1">'],
  ['<a href="/no-limits/claims/a/#p1">', '<a href="#p1">'],
  ['<a href="/no-limits/a%20b.csv">', '<a href="../../a%20b.csv">'],
  ['<a href="https://other.org/?a=1&amp;b">', '<a href="https://other.org/?a=1&amp;b">'],
  ['<a href="mailto:a@example.org">', '<a href="mailto:a@example.org">'],
  [
    '<link rel="stylesheet" href="/no-limits/_astro/page.css">',
    '<link rel="stylesheet" href="../../_astro/page.css">',
  ],
  ['<form action="/no-limits/about/">', '<form action="../../about/index.html">'],
])('%s is named from where the page stands', (tag, relative) => {
  expect(written(tag)).toBe(relative);
});

test('what the copy does not hold is named by its address on the web', () => {
  expect(written('<a href="/no-limits/embed/x/?a=1&amp;b=2">')).toBe(
    '<a href="https://example.org/no-limits/embed/x/?a=1&amp;b=2">',
  );
});

test.each([
  '<script>const a = \'<a href="/no-limits/">\';</script>',
  '<script type="module" src="/no-limits/_astro/a.js"></script>',
  '<meta http-equiv="content-security-policy" content="default-src \'none\'">',
  '<link rel="preload" href="/no-limits/_astro/sans.woff2" as="font" crossorigin>',
  '<link rel="manifest" href="/no-limits/site.webmanifest">',
])('%s is left out', (markup) => {
  expect(written(`a${markup}b`)).toBe('ab');
});

test('text that looks like a tag stays as it is', () => {
  expect(written('<p>href="/no-limits/"</p>')).toBe('<p>href="/no-limits/"</p>');
});

test('every page says that it is a copy, and where the site is', () => {
  const page = relativePage('<main></main>', 'claims/a/index.html', copy);
  expect(page).toContain('<a href="https://example.org/no-limits/claims/a/">the site</a>');
  expect(relativePage('<main></main>', 'index.html', { ...copy, known: false })).not.toContain(
    'href',
  );
});

test('a style sheet names its fonts from where it stands, and waits for them', () => {
  const css = '@font-face{font-display:optional;src:url(/no-limits/_astro/sans.woff2)}';
  expect(relativeStyle(css, '_astro/page.css', copy)).toBe(
    '@font-face{font-display:swap;src:url(sans.woff2)}',
  );
});

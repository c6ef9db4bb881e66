import { expect, test } from 'vitest';
import { checkSite } from '../../../src/commands/publish/site-check.ts';
import { smallSite } from '../server/small-site.ts';
import type { Files } from '../server/small-site.ts';

const place = { site: 'https://example.org', base: '/no-limits/' };

/** The faults of a small site whose front page holds some markup. */
function faults(markup: string, more: Files = {}): readonly string[] {
  const map = 'https://example.org/no-limits/';
  const folder = smallSite({
    'index.html': `<main id="top">${markup}</main>`,
    'sitemap-0.xml': `<url><loc>${map}</loc></url><url><loc>${map}book/</loc></url>`,
    ...more,
  });
  return checkSite(folder, place).faults;
}

test('a whole site has no fault, and is counted', () => {
  const { faults, ...counts } = checkSite(smallSite({ 'sitemap-0.xml': '' }), place);
  expect(faults).toEqual([]);
  expect(counts).toEqual({ files: 9, pages: 3, links: 0 });
});

test.each([
  '<a href="/no-limits/book/">',
  '<a href="book/?q=a#:~:text=claim">',
  '<a href="#top">',
  '<a href="https://example.org/no-limits/claims.csv">',
  '<a href="https://other.org/x">',
  '<a href="mailto:a@example.org">',
  '<a href="a%20b/%C3%BC.txt">',
  '<script>const a = \'<a href="/nowhere">\';</script>',
])('%s leads somewhere', (markup) => {
  expect(faults(markup)).toEqual([]);
});

test.each([
  ['<a href="/no-limits/nope/">', 'index.html: /no-limits/nope/ has no file'],
  ['<a href="/book/">', 'index.html: /book/ is outside the site'],
  ['<a href="book">', 'index.html: book has no file'],
  ['<a href="book/#p9">', 'index.html: book/#p9 has no such id'],
  ['<img src="x.png">', 'index.html: x.png has no file'],
  ['<a href="">', 'index.html:  is no address'],
  ['<a href="javascript:x">', 'index.html: javascript:x has javascript:'],
  ['<a href="%zz">', 'index.html: %zz is no address'],
  ['<a href="https://[">', 'index.html: https://[ is no address'],
])('%s is a fault', (markup, fault) => {
  expect(faults(markup)).toEqual([fault]);
});

test('a page that the sitemap lists and the site lacks is a fault, as is a site without a sitemap', () => {
  const map = '<loc>https://example.org/no-limits/lost/</loc>';
  expect(faults('', { 'sitemap-0.xml': map })).toEqual(['lost/index.html is missing']);
  expect(checkSite(smallSite(), place).faults).toEqual(['sitemap-0.xml is missing']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, filesOf } from '../e2e/dist.ts';
import { atRoot, project, underPath } from '../e2e/servers.ts';
import type { Site } from '../e2e/servers.ts';

for (const site of [atRoot, underPath]) {
  const root = site.origin + site.base;

  test(`every page under ${root} has a share image on the site, 1200 by 630, in few bytes`, () => {
    const wrong = pagesOf(site).flatMap(({ path, page }) => {
      const picture = metadata(page, 'og:image');
      if (!picture?.startsWith(`${root}cards/`)) return [`${path}: og:image is ${picture}`];
      const found = pngAt(site, picture.slice(root.length));
      if (!found) return [`${path}: no file for ${picture}`];
      const said = [metadata(page, 'og:image:width'), metadata(page, 'og:image:height')].join(
        ' × ',
      );
      const sizes = [said, found.size].filter((size) => size !== '1200 × 630');
      const heavy = found.bytes < 60_000 ? [] : [`${path}: ${picture} has ${found.bytes} bytes`];
      return [...sizes.map((size) => `${path}: ${size}`), ...heavy];
    });
    expect(pagesOf(site).length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  test(`every page under ${root} says what its share image shows, and its own address`, () => {
    const wrong = pagesOf(site).filter(({ path, page }) => {
      const own = root + path.replace(/index\.html$/, '');
      const silent = !metadata(page, 'og:image:alt') || path === '404.html';
      const large = metadata(page, 'twitter:card') === 'summary_large_image';
      return path !== '404.html' && (silent || !large || metadata(page, 'og:url') !== own);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
}

test('a claim, an essay, a proposition, a chart and a snapshot have share images of their own', () => {
  const shared = pagesOf(atRoot)
    .filter(({ path }) =>
      /^((articles|claims|propositions|charts)\/.+|v\/.+\/.+)\/index\.html$/.test(path),
    )
    .filter(({ page }) => !/<meta name="robots" content="noindex/.test(page))
    .filter(({ path, page }) => {
      const own = `cards/${path.replace(/\/index\.html$/, '')}.png`;
      return !metadata(page, 'og:image')!.endsWith(own);
    });
  expect(shared.map(({ path }) => path)).toEqual([]);
});

/** Pages for people to share; what stands in a frame of another page is none. */
function pagesOf(site: Site) {
  return filesOf(site)
    .filter((path) => path.endsWith('.html') && !path.startsWith('embed/'))
    .map((path) => ({ path, page: fileOf(site, path) }))
    .filter(({ page }) => !/<title>(Moved|Removed) · /.test(page));
}

function metadata(page: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1];
}

/** The size that the header of a PNG states, and how many bytes it has. */
function pngAt({ folder }: Site, path: string): { size: string; bytes: number } | null {
  try {
    const png = readFileSync(join(project, folder, path));
    const whole = png.subarray(1, 4).toString() === 'PNG';
    const size = `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
    return whole ? { size, bytes: png.length } : null;
  } catch {
    return null;
  }
}

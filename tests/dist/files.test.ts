import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, essays, fileOf, filesOf, jsonOf, written } from '../e2e/dist.ts';
import type { PublishedClaim } from '../e2e/dist.ts';
import { atRoot, project, underPath } from '../e2e/servers.ts';
import type { Site } from '../e2e/servers.ts';
import { all, parse, said } from './html.ts';
import { factsOf } from './page-facts.ts';
import type { PageFacts } from './page-facts.ts';

/** Snapshots that were withdrawn or superseded. */
const withdrawn = written<readonly Readonly<{ slug: string; hash: string }>[]>('withdrawals.yaml');

for (const [where, site] of [
  ['at a root', atRoot],
  ['under a path', underPath],
] as const)
  describe(`the site built ${where}`, () => {
    const { origin, base } = site;
    const files = filesOf(site);
    const pages = files.filter((file) => file.endsWith('.html')).map((path) => factsOf(site, path));
    const lasting = pages.filter(({ meta }) => meta['robots'] !== 'noindex');

    test('every page has one h1, a language, a title and a description of its own', () => {
      for (const { path, h1, lang, title, meta } of pages) {
        expect(h1, path).toHaveLength(1);
        expect(h1[0], path).not.toBe('');
        expect(lang, path).toBe('en');
        expect(title, path).toContain('No Limits?');
        expect(meta['description']?.length, path).toBeGreaterThan(20);
      }
      // Snapshots may differ in how they look or in the day they were kept, and say the same.
      const worded = lasting.filter(({ path }) => !path.startsWith('v/'));
      expect(repeated(worded.map(({ title }) => title))).toEqual([]);
      expect(repeated(worded.map(({ meta }) => meta['description'] ?? ''))).toEqual([]);
    });

    test('every page says where it is and what it is when it is shared', () => {
      for (const { path, canonical, meta } of lasting) {
        const address = origin + base + addressOf(path);
        expect(canonical, path).toEqual([address]);
        expect(meta['og:url'], path).toBe(address);
        expect(meta['og:title'], path).toBeTruthy();
        expect(meta['og:description'], path).toBe(meta['description']);
      }
    });

    test('search engines pass over what is lost, framed, withdrawn, replaced or moved, and nothing else', () => {
      const unlisted = pages.filter((page) => !lasting.includes(page));
      expect(unlisted.map(({ path }) => path)).toContain('404.html');
      const listed = lasting.map(({ path }) => origin + base + addressOf(path));
      for (const { path, title, canonical } of unlisted) {
        const kept = withdrawn.some(({ slug, hash }) =>
          path.endsWith(`v/${slug}/${hash}/index.html`),
        );
        const replaced = /^propositions\/ceremony-over-substance\//.test(path);
        if (!kept && !replaced && !hasMoved(title)) expect(path).toMatch(/^(404\.html$|embed\/)/);
        if (!kept) for (const address of canonical) expect(listed, path).toContain(address);
      }
    });

    test('every page has a policy that lets nothing in from elsewhere', () => {
      for (const { path, title, policy } of pages.filter((page) => !kept(page))) {
        expect(policy, path).toHaveLength(1);
        if (hasMoved(title)) continue;
        for (const part of [
          "default-src 'none'",
          "base-uri 'none'",
          "object-src 'none'",
          "require-trusted-types-for 'script'",
          "script-src 'self' 'sha256-",
          "style-src 'self' 'sha256-",
        ])
          expect(policy[0], path).toContain(part);
        expect(policy[0], path).not.toMatch(/unsafe|https?:|\*/);
      }
    });

    test('a snapshot rests on no script and no other file', () => {
      const views = pages.filter(kept);
      expect(views.length).toBeGreaterThan(0);
      for (const { path, policy, scripts, refs } of views) {
        expect(scripts, path).toBe(0);
        expect(policy.join(), path).toContain("default-src 'none'");
        const loaded = refs.filter((ref) => ref.loads).map(({ value }) => value);
        expect(loaded, path).toEqual(loaded.filter((value) => value === `${base}favicon.svg`));
      }
    });

    test('no page uses an id twice', () => {
      const twice = pages.map(({ path, ids }) => [path, repeated(ids)] as const);
      expect(twice.filter(([, ids]) => ids.length > 0)).toEqual([]);
    });

    test('every address on a page leads to a file, and every fragment to an id', () => {
      const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
      const broken = pages.flatMap(({ path, refs }) =>
        refs.flatMap(({ value }) => {
          const fault = faultOf(value, path, site, ids);
          return fault ? [`${path}: ${value} ${fault}`] : [];
        }),
      );
      expect([...new Set(broken)]).toEqual([]);
      expect(pages.flatMap(({ refs }) => refs).length).toBeGreaterThan(1000);
    });

    test('pages load nothing from another host', () => {
      const loaded = pages.flatMap(({ path, refs }) =>
        refs
          .filter(({ loads, value }) => loads && !at(value, path, site).href.startsWith(origin))
          .map(({ value }) => `${path}: ${value}`),
      );
      expect(loaded).toEqual([]);
    });

    test('every address of the site’s own begins with its path', () => {
      const astray = pages.flatMap(({ path, refs }) =>
        refs
          .filter(({ value }) => value.startsWith('/') && !value.startsWith(base))
          .map(({ value }) => `${path}: ${value}`),
      );
      expect(astray).toEqual([]);
      for (const file of files.filter((one) => /\.(json|css|webmanifest)$/.test(one))) {
        const text = fileOf(site, file);
        const own = [...text.matchAll(/"(\/[a-z][^"\s]*)"|url\(["']?(\/[^)"']+)/g)];
        for (const [, quoted, inStyle] of own)
          expect((quoted ?? inStyle)!.startsWith(base), `${file}: ${quoted ?? inStyle}`).toBe(true);
      }
    });

    test('no file tells of the machine that built it', () => {
      const text = files.filter((file) => /\.(html|js|css|json|xml|txt|csv|svg)$/.test(file));
      const telling = text.filter((file) =>
        /file:\/\/|\/(?:home|tmp|work|Users|root)\/|localhost|node_modules/.test(
          fileOf(site, file),
        ),
      );
      expect(telling).toEqual([]);
    });

    test('the sitemap lists every page but those that search engines pass over', () => {
      const index = locationsIn(fileOf(site, 'sitemap-index.xml'));
      expect(index.length).toBeGreaterThan(0);
      const listed: string[] = [];
      for (const map of index) {
        const file = map.replace(origin + base, '');
        listed.push(...locationsIn(fileOf(site, file)));
      }
      const expected = lasting.map(({ path }) => origin + base + addressOf(path));
      expect(listed.sort()).toEqual(expected.sort());
    });

    test('robots.txt lets everyone in and names the sitemap', () => {
      const lines = fileOf(site, 'robots.txt').split('\n');
      expect(lines).toContain('User-agent: *');
      expect(lines).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
      expect(lines.join()).not.toMatch(/Disallow: \S/);
    });

    test('the manifest names icons that are there, of the size it says', () => {
      type Named = Readonly<{ src: string; sizes: string; purpose?: string }>;
      const manifest = jsonOf<{ icons: Named[]; start_url: string }>(site, 'site.webmanifest');
      expect(manifest.start_url).toBe('./');
      expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
      for (const { src, sizes } of manifest.icons.filter((icon) => icon.sizes !== 'any'))
        expect(sizeOfPng(site, src), src).toBe(sizes);
      expect(sizeOfPng(site, 'icons/icon-32.png')).toBe('32x32');
      expect(sizeOfPng(site, 'icons/apple-touch-icon.png')).toBe('180x180');
      expect(files).toEqual(expect.arrayContaining(['favicon.ico', 'favicon.svg']));
    });

    test('the feed is well-formed and has every essay', () => {
      const links = all(parse(fileOf(site, 'feed.xml')), 'link')
        .filter(({ parent }) => parent?.tag === 'item')
        .map(said);
      const expected = essays.map(({ slug }) => `${origin}${base}articles/${slug}/`);
      expect(links).toEqual(expect.arrayContaining(expected));
    });

    test('linked data are an Article on essays and a Claim on claims', () => {
      const typed = pages.flatMap(({ path, linkedData }) =>
        linkedData.map((text) => [path, JSON.parse(text) as Record<string, unknown>] as const),
      );
      const of = (folder: string) =>
        typed.filter(([path]) => path.startsWith(`${folder}/`)).map(([, one]) => one);
      expect(of('articles').map((one) => one['@type'])).toEqual(essays.map(() => 'Article'));
      const marked = of('claims');
      expect(marked).toHaveLength(claimsOf(site).length);
      for (const one of marked)
        expect(one).toMatchObject({
          '@context': 'https://schema.org',
          '@type': 'Claim',
          text: expect.any(String),
          url: `${origin}${base}claims/${String(one['identifier'])}/`,
        });
    });

    test('claims.json has every claim as it is written, with the address of its page', () => {
      const published = claimsOf(site);
      const fields = ['id', 'url', 'article', 'paragraph', 'text', 'kind', 'topics', 'actors'];
      for (const claim of published)
        expect(Object.keys(claim)).toEqual(
          expect.arrayContaining([...fields, 'proposition', 'stance', 'verdict']),
        );
      const known = published.map(({ id, article, paragraph, text, kind, topics, ...rest }) => {
        const { proposition, stance, verdict } = rest;
        return { id, article, paragraph, text, kind, topics, proposition, stance, verdict };
      });
      expect(known.sort(byId)).toEqual(writtenClaims().sort(byId));
      for (const { id, url } of published) expect(url).toBe(`${origin}${base}claims/${id}/`);
      const ownPages = lasting.filter(({ path }) => /^claims\/.+\/index\.html$/.test(path));
      expect(ownPages).toHaveLength(published.length);
    });

    test('every paragraph of every original has a claim', () => {
      const published = claimsOf(site);
      for (const { slug, paragraphs } of essays) {
        const made = published.filter((one) => one.article === slug).map((one) => one.paragraph);
        const numbers = Array.from({ length: paragraphs }, (_, n) => n + 1);
        expect(
          numbers.filter((n) => !made.includes(n)),
          slug,
        ).toEqual([]);
      }
    });
  });

/** Whether a page leads on to what has moved, or says what is gone. */
function hasMoved(title: string): boolean {
  return /^(Moved|Removed) · /.test(title);
}

/** Whether a page is a view kept for ever, by itself or in a frame. */
function kept({ path }: PageFacts): boolean {
  return /^(embed\/)?v\/[^/]+\/[^/]+\//.test(path);
}

/** Width and height that a PNG file begins with. */
function sizeOfPng({ folder }: Site, path: string): string {
  const png = readFileSync(join(project, folder, path));
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

/** What is wrong with an address on a page; `null` for one that leads somewhere. */
function faultOf(
  value: string,
  path: string,
  site: Site,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (value === '') return 'is empty';
  const url = at(value, path, site);
  if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) return `has ${url.protocol}`;
  if (url.origin !== site.origin) return null;
  if (!url.pathname.startsWith(site.base)) return 'is outside the site';
  const within = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = within === '' || within.endsWith('/') ? `${within}index.html` : within;
  const whole = join(project, site.folder, file);
  if (!existsSync(whole) || !statSync(whole).isFile()) return 'has no file';
  // What follows is a text directive, which names words and no id.
  const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0]!);
  if (fragment !== '' && !ids.get(file)?.has(fragment)) return 'has no such id';
  return null;
}

function at(value: string, path: string, { origin, base }: Site): URL {
  return new URL(value, origin + base + addressOf(path));
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function locationsIn(xml: string): string[] {
  return all(parse(xml), 'loc').map(said);
}

function claimsOf(site: Site): PublishedClaim[] {
  return jsonOf<{ claims: PublishedClaim[] }>(site, 'claims.json').claims;
}

/** The claims as the files of the content have them. */
function writtenClaims() {
  type Entry = Omit<PublishedClaim, 'proposition' | 'stance'> &
    Readonly<{ proposition?: string; stance?: string }>;
  return essays.flatMap(({ slug }) =>
    written<Entry[]>(`claims/${slug}.yaml`).map((entry) => ({
      id: entry.id,
      article: slug,
      paragraph: entry.paragraph,
      text: entry.text,
      kind: entry.kind,
      topics: entry.topics,
      proposition: entry.proposition ?? null,
      stance: entry.stance ?? null,
      verdict: entry.assessment?.verdict ?? null,
    })),
  );
}

function byId(a: Readonly<{ id: string }>, b: Readonly<{ id: string }>): number {
  return a.id < b.id ? -1 : 1;
}

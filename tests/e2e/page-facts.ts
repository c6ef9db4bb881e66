import type { Page } from '@playwright/test';
import { fileOf } from './dist.ts';
import type { Site } from './servers.ts';

/** An address on a page, and whether the browser loads it by itself. */
export type Ref = Readonly<{ value: string; loads: boolean }>;

/** What a built page says of itself, as the browser's own parser reads it. */
export type PageFacts = Readonly<{
  /** The file, from the folder of the site. */
  path: string;
  lang: string;
  title: string;
  h1: readonly string[];
  ids: readonly string[];
  canonical: readonly string[];
  /** Contents of `meta` by name or property. */
  meta: Readonly<Record<string, string>>;
  policy: readonly string[];
  linkedData: readonly string[];
  /** How many scripts it runs. */
  scripts: number;
  refs: readonly Ref[];
}>;

/** The address of a page within its site: `claims/index.html` is `claims/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** Reads a built page without loading it. */
export async function factsOf(page: Page, site: Site, path: string): Promise<PageFacts> {
  const facts = await page.evaluate(read, fileOf(site, path));
  return { path, ...facts };
}

/** Runs in the browser, so it knows nothing of this file. */
function read(html: string): Omit<PageFacts, 'path'> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const values = (selector: string, attribute: string) =>
    all(selector).map((element) => element.getAttribute(attribute) ?? '');
  const loading = ':not(a, area, link), link:is([rel~=stylesheet], [rel~=icon], [rel~=preload])';
  const refs = ['href', 'src', 'action', 'cite', 'poster', 'data-src'].flatMap((attribute) =>
    all(`[${attribute}]`).map((element) => ({
      value: element.getAttribute(attribute) ?? '',
      loads: element.matches(loading) && ['href', 'src', 'poster'].includes(attribute),
    })),
  );
  return {
    lang: document.documentElement.lang,
    title: document.title,
    h1: all('h1').map((heading) => heading.textContent?.trim() ?? ''),
    ids: values('[id]', 'id'),
    canonical: values('link[rel=canonical]', 'href'),
    meta: Object.fromEntries(
      all('meta[name], meta[property]').map((meta) => [
        meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
        meta.getAttribute('content') ?? '',
      ]),
    ),
    policy: values('meta[http-equiv=content-security-policy i]', 'content'),
    linkedData: all('script[type="application/ld+json"]').map((one) => one.textContent ?? ''),
    scripts: all('script:not([type="application/ld+json"])').length,
    refs,
  };
}

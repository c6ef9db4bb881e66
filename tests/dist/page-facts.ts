import { fileOf } from '../e2e/dist.ts';
import type { Site } from '../e2e/servers.ts';
import { all, below, matches, parse, said, textIn, wordsIn } from './html.ts';
import type { Element } from './html.ts';

/** An address on a page, and whether the browser loads it by itself. */
export type Ref = Readonly<{ value: string; loads: boolean }>;

/** What a built page says of itself. */
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

/** The facts of a built page. */
export function factsOf(site: Site, path: string): PageFacts {
  const page = parse(fileOf(site, path));
  const values = (selector: string, name: string) =>
    all(page, selector).map(({ attributes }) => attributes[name] ?? '');
  const scripts = all(page, 'script');
  const linkedData = scripts.filter((one) => matches(one, '[type=application/ld+json]'));
  return {
    path,
    lang: values('html', 'lang').join(),
    title: all(page, 'title').filter(inHead).map(said).join(),
    h1: all(page, 'h1').map(said),
    ids: values('[id]', 'id'),
    canonical: values('link[rel=canonical]', 'href'),
    meta: Object.fromEntries(
      all(page, 'meta').map(({ attributes }) => [
        attributes['name'] ?? attributes['property'] ?? '',
        attributes['content'] ?? '',
      ]),
    ),
    policy: all(page, 'meta')
      .filter(
        ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
      )
      .map(({ attributes }) => attributes['content'] ?? ''),
    linkedData: linkedData.map(textIn),
    scripts: scripts.length - linkedData.length,
    refs: below(page).flatMap(refsOf),
  };
}

function inHead({ parent }: Element): boolean {
  return parent?.tag === 'head';
}

const addresses = ['href', 'src', 'action', 'cite', 'poster', 'data-src'];

function refsOf(element: Element): Ref[] {
  const loading = loads(element);
  return addresses
    .filter((name) => name in element.attributes)
    .map((name) => ({
      value: element.attributes[name]!,
      loads: loading && ['href', 'src', 'poster'].includes(name),
    }));
}

function loads({ tag, attributes }: Element): boolean {
  if (tag !== 'link') return tag !== 'a' && tag !== 'area';
  return wordsIn(attributes['rel']).some((rel) => ['stylesheet', 'icon', 'preload'].includes(rel));
}

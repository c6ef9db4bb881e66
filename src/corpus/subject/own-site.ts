import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withArticles } from '../../domain/article-words.ts';
import type { Site } from '../../schema/parts/site.ts';
import { contentRoot } from './content-root.ts';
import { siteFile } from './site-file.ts';

/** What any page or script may need of the site: the rest is for single pages. */
export type SiteIdentity = Pick<
  Site,
  'name' | 'tagline' | 'description' | 'address' | 'reviewed' | 'languages' | 'people' | 'security'
>;

/** Stands for what cannot be read, until the check has said why. */
const blank: SiteIdentity = {
  name: '',
  tagline: '',
  description: '',
  address: null,
  reviewed: '9999-12-31',
  languages: ['en'],
  people: { contact: null, responsible: null, corrections: null },
  security: null,
};

/** All of `content/site.yaml`, as it is written: `readCorpus` says what is wrong with it. */
export const siteTexts = { prefix: 'site', ...blank, ...written() } as Site;

/** Begins the names of files, citation keys and of what a browser keeps. */
export const { prefix } = siteTexts;

/** What any page or script may need of it. */
export const identity = Object.fromEntries(
  Object.keys(blank).map((field) => [field, siteTexts[field as keyof SiteIdentity]]),
) as SiteIdentity;

function written(): Partial<Site> {
  try {
    const text = readFileSync(contentRoot + siteFile, 'utf8');
    return Object(parse(withArticles(text, articleCount()))) as Partial<Site>;
  } catch {
    return {};
  }
}

/** How many articles there are that are no drafts. */
function articleCount(): number {
  const folder = `${contentRoot}content/articles/`;
  const texts = readdirSync(folder).flatMap((name) =>
    name.endsWith('.md') ? [readFileSync(folder + name, 'utf8')] : [],
  );
  return texts.filter((text) => !/^draft: true$/m.test(text)).length;
}

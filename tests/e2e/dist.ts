import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { atRoot, project } from './servers.ts';
import type { Site } from './servers.ts';

/** A claim as `claims.json` has it. */
export type PublishedClaim = Readonly<{
  id: string;
  url: string;
  article: string;
  paragraph: number;
  text: string;
  kind: string;
  topics: readonly string[];
  actors: readonly string[];
  proposition: string | null;
  stance: string | null;
  verdict: string | null;
  assessment: Readonly<{ verdict: string; note: string; sources: string[]; day: string }> | null;
  chart: string | null;
}>;

/** The paths of a built site's files, from its folder, in order. */
export function filesOf({ folder }: Site): string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(project, folder).length + 1))
    .sort();
}

/** The address of a page within its site: `claims/index.html` is `claims/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** The text of a built file. */
export function fileOf({ folder }: Site, path: string): string {
  return readFileSync(join(project, folder, path), 'utf8');
}

/** What a built JSON file holds. */
export function jsonOf<T>(site: Site, path: string): T {
  return JSON.parse(fileOf(site, path)) as T;
}

/** What a YAML file of the content holds. */
export function written<T>(path: string): T {
  return parse(readFileSync(join(project, 'content', path), 'utf8')) as T;
}

/** The essays as their files begin: what their pages are headed with and cited as, in the site's order. */
export const essays = readdirSync(join(project, 'content/articles'))
  .map((file) => {
    const text = readFileSync(join(project, 'content/articles', file), 'utf8');
    const head = parse(text.split(/^---$/m)[1]!) as Record<string, unknown>;
    const { originalTitle, standInTitle, label, paragraphs, order } = head as {
      originalTitle: string | null;
      standInTitle?: string;
      label: string;
      paragraphs: number;
      order: number;
    };
    const title = originalTitle ?? standInTitle!;
    const restated = originalTitle
      ? `Restatement of “${originalTitle}”`
      : `Restatement of an ${title.replace('Untitled', 'untitled')}`;
    return { slug: file.replace(/\.md$/, ''), title, restated, label, paragraphs, order };
  })
  .sort((a, b) => a.order - b.order);

/** The slugs of the charts. */
export const charts = readdirSync(join(project, 'content/charts'))
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();

/** The claims as the site publishes them. */
export const claims = jsonOf<{ claims: PublishedClaim[] }>(atRoot, 'claims.json').claims;

/** The positions as they are written. */
export const positions =
  written<
    readonly Readonly<{ proposition: string; article: string; settled: string; reason: string }>[]
  >('positions.yaml');

/** The position of an article on a proposition, as the writers settled it. */
export function positionOf(proposition: string, article: string): (typeof positions)[number] {
  return positions.find((one) => one.proposition === proposition && one.article === article)!;
}

/** The word of a position as pages tell it, with what single claims say on another side. */
export function positionWord(proposition: string, article: string): string {
  const { settled } = positionOf(proposition, article);
  const sides: Readonly<Record<string, string>> = {
    asserts: 'for',
    assumes: 'for',
    denies: 'against',
  };
  const taken = claims
    .filter((claim) => claim.article === article && claim.proposition === proposition)
    .map(({ stance }) => stance!);
  const others = [...new Set(taken)].filter(
    (one) => one !== 'attributes' && sides[one] !== sides[settled],
  );
  if (others.length === 0) return settled;
  const opposed = others.toSorted((a, b) => Number(b in sides) - Number(a in sides));
  return `${settled}, in places ${opposed.join(' and ')}`;
}

/** The propositions as they are written. */
export const propositions =
  written<readonly Readonly<{ id: string; text: string; question: string }>[]>('propositions.yaml');

import { either } from '../../domain/text/lists.ts';
import type { Problem } from '../../domain/problem.ts';
import { formerIds } from '../../routing/published/former-address.ts';
import { publishedKinds } from '../../domain/published-kinds.ts';
import type { PublishedKind } from '../../domain/published-kinds.ts';
import type { Redirect } from '../../schema/parts/redirect.ts';
import type { Chart } from '../../schema/chart.ts';
import type { Proposition } from '../../schema/proposition.ts';
import { problemWith } from '../read/source-location.ts';
import type { Entry } from '../read/source-location.ts';

/** The path of the list of every id that was published, but for those of claims, which have a history. */
export const idLockFile = 'content/id-lock.txt';

/** How the list begins. */
export const idLockHead =
  '# Day of the record, kind and id of everything published. Written by `npm run history`, and only ever added to.\n';

/** One line of the list; a part of a chart, a series or a unit, is named `<chart>/<id>`. */
export type LockedId = Readonly<{ kind: PublishedKind; id: string }>;

/** What the list is compared with. */
export type Ids = Readonly<{
  namings: readonly Readonly<{ kind: string; id: string }>[];
  chart: readonly Entry<Chart>[];
  proposition: readonly Entry<Proposition>[];
  redirect: readonly Entry<Redirect>[];
  idLocks: readonly LockedId[];
}>;

/** Reads `content/id-lock.txt`. */
export function readIdLock(text: string): Readonly<{ ids: LockedId[]; problems: Problem[] }> {
  const read = text.split(/\r?\n/).map((raw, index) => {
    const [, kind, id] = /^\d{4}-\d\d-\d\d ([a-z-]+) ([a-z0-9/-]+)$/.exec(raw) ?? [];
    const known = publishedKinds.find((one) => one === kind);
    const strange = !known && raw !== '' && !raw.startsWith('#');
    return { line: index + 1, strange, locked: known && id ? { kind: known, id } : null };
  });
  const found = 'this is not a day, a kind and an id';
  const fix = 'restore the file as it was; npm run history adds to it, nothing else';
  return {
    ids: read.flatMap(({ locked }) => locked ?? []),
    problems: read
      .filter(({ strange }) => strange)
      .map(({ line }) => ({ file: idLockFile, line, field: '', found, fix })),
  };
}

/** Ids that were published and are nowhere now, without a word of what became of them. */
export function lostIds(entries: Ids): Problem[] {
  const present = new Set(idsNow(entries).map(keyOf));
  const told = new Set(entries.redirect.map(({ value }) => `${value.kind} ${value.from}`));
  const locked = new Set(entries.idLocks.map(keyOf));
  return entries.idLocks
    .filter((one) => !told.has(keyOf(one)) && !stands(one, present, entries))
    .map(({ kind, id }) => {
      const fresh = idsNow(entries).filter((one) => one.kind === kind && !locked.has(keyOf(one)));
      const found = `the ${nouns[kind] ?? kind} "${id}" was published and is gone`;
      return problemWith(fileOf(kind, id), found, remedy(kind, id, fresh));
    });
}

/** Lines that the list lacks. */
export function newIds(entries: Ids): LockedId[] {
  const locked = new Set(entries.idLocks.map(keyOf));
  return idsNow(entries).filter((one) => !locked.has(keyOf(one)));
}

/** Ids that are not on the list yet. */
export function unlockedIds(entries: Ids): Problem[] {
  if (entries.idLocks.length === 0) return [];
  return newIds(entries).map(({ kind, id }) =>
    problemWith(
      fileOf(kind, id),
      `the ${nouns[kind] ?? kind} "${id}" is not in ${idLockFile}`,
      'run npm run history',
    ),
  );
}

/** Lines as they stand in the file. */
export function idLockText(ids: readonly LockedId[], day: string): string {
  return ids.map((one) => `${day} ${keyOf(one)}\n`).join('');
}

/** Every id that stands: of records, of parts of charts, and of sentences that a proposition replaced. */
export function idsNow({ namings, chart, proposition }: Ids): LockedId[] {
  const records = namings.flatMap(({ kind, id }) => {
    const published = publishedKinds.find((one) => one === kind);
    return published ? [{ kind: published, id }] : [];
  });
  const parts = chart.flatMap(({ value: { slug, series, units, aliases } }) =>
    [...series, ...units]
      .map(({ id }) => id)
      .concat(Object.keys(aliases))
      .map((id) => ({ kind: 'chart-part' as const, id: `${slug}/${id}` })),
  );
  const replaced = proposition.flatMap(({ value }) =>
    (value.replaces ?? []).map(({ id }) => ({ kind: 'proposition' as const, id })),
  );
  return [...records, ...replaced, ...parts];
}

/** A part stands with its chart, whatever that is called now; of a chart that cannot be read nothing is said. */
function stands({ kind, id }: LockedId, present: ReadonlySet<string>, entries: Ids): boolean {
  if (kind !== 'chart-part') return present.has(`${kind} ${id}`);
  const [slug = '', part = ''] = id.split('/');
  const redirects = entries.redirect.map(({ value }) => value);
  const now = formerIds('chart', redirects)[slug] ?? slug;
  const whole = entries.chart.some(({ value }) => value.slug === now);
  return !whole || present.has(`${kind} ${now}/${part}`);
}

function remedy(kind: PublishedKind, id: string, fresh: readonly LockedId[]): string {
  if (kind === 'chart-part')
    return `put it back, or lead its id to another under "aliases" in ${fileOf(kind, id)}`;
  const to = either(fresh.map((one) => one.id).slice(0, 3)) || 'the new id';
  return (
    `put it back, or say what became of it in content/redirects.yaml: kind: ${kind}, ` +
    `from: ${id}, to: ${to} (null where it was removed), with day and why`
  );
}

const nouns: Readonly<Partial<Record<PublishedKind, string>>> = {
  'chart-part': 'series or unit',
};

/** Where a record of a kind is, or was, written. */
function fileOf(kind: PublishedKind, id: string): string {
  const files: Readonly<Record<PublishedKind, string>> = {
    article: `content/articles/${id}.md`,
    chart: `content/charts/${id}.yaml`,
    'chart-part': `content/charts/${id.replace(/\/.*/, '')}.yaml`,
    series: `content/series/${id}.csv`,
    proposition: 'content/propositions.yaml',
    topic: 'content/topics.yaml',
    actor: 'content/actors.yaml',
    concept: 'content/concepts.yaml',
    event: 'content/events.yaml',
    source: 'content/sources.yaml',
    change: 'content/changes.yaml',
  };
  return files[kind];
}

function keyOf({ kind, id }: LockedId): string {
  return `${kind} ${id}`;
}

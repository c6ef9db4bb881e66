import { z } from 'zod';
import { Article } from '../../schema/article.ts';
import { Change } from '../../schema/change.ts';
import { ChartFront } from '../../schema/chart.ts';
import type { Chart } from '../../schema/chart.ts';
import { ClaimEntry } from '../../schema/claim.ts';
import type { Claim } from '../../schema/claim.ts';
import { HistoryEntry } from '../../schema/claim-history.ts';
import { CodedPosition } from '../../schema/coded-position.ts';
import { Concept } from '../../schema/concept.ts';
import { Event } from '../../schema/event.ts';
import { Actor, Topic } from '../../schema/facet.ts';
import { Id } from '../../schema/parts/fields.ts';
import type { Snapshot } from '../../schema/snapshot.ts';
import type { Problem } from '../../domain/problem.ts';
import { Proposition } from '../../schema/proposition.ts';
import type { Point, Series } from '../../schema/series.ts';
import { Source } from '../../schema/source.ts';
import { Theme } from '../../schema/parts/theme.ts';
import { Unmentioned } from '../../schema/unmentioned.ts';
import { withVintages } from '../../domain/series/vintage.ts';
import { Redirect } from '../../schema/parts/redirect.ts';
import { Site } from '../../schema/parts/site.ts';
import { snapshotPath, Withdrawal } from '../../schema/withdrawal.ts';
import { outlineOf } from '../../essays/outline.ts';
import type { Outline } from '../../essays/outline.ts';
import { digestFile, digestProblems } from '../locks/snapshot-digests.ts';
import { readSnapshot, snapshotOfFile } from './snapshots.ts';
import { historyFile, restoreHistory } from '../locks/history.ts';
import { readList } from './list.ts';
import type { ParsedList } from './list.ts';
import type { Entry, Path, SourceLocation } from './source-location.ts';
import { problemWith } from './source-location.ts';
import { shaped, valueInWords } from './schema-problems.ts';
import { addressFile, sealFile } from '../locks/addresses.ts';
import { idLockFile, readIdLock } from '../locks/id-lock.ts';
import type { LockedId } from '../locks/id-lock.ts';
import { correctionReasons, readValueLock, valueKey, valueLockFile } from '../locks/value-lock.ts';
import type { ValueLock } from '../locks/value-lock.ts';
import { readSeriesLock, seriesLockFile } from '../locks/series-lock.ts';
import type { SeriesLock } from '../locks/series-lock.ts';
import { siteFile } from '../subject/site-file.ts';
import { tableLockFile } from '../locks/table-lock.ts';
import { readSeries } from './series.ts';
import { frontmatterOf } from './frontmatter.ts';
import { unreadableText } from './unreadable-text.ts';
import { readYaml } from './yaml.ts';
import type { ParsedYaml } from './yaml.ts';

/** The kinds of record that writers write. */
export type RecordKind =
  | 'article'
  | 'claim'
  | 'proposition'
  | 'position'
  | 'topic'
  | 'actor'
  | 'concept'
  | 'unmentioned'
  | 'event'
  | 'source'
  | 'series'
  | 'point'
  | 'chart'
  | 'change'
  | 'snapshot'
  | 'history'
  | 'withdrawal'
  | 'theme'
  | 'site';

/** Kinds that other records name by id. */
export type NamedKind = Exclude<
  RecordKind,
  'point' | 'snapshot' | 'history' | 'withdrawal' | 'site'
>;

/** An article's text, outlined. */
export type Essay = Readonly<{ slug: string; file: string; outline: Outline }>;

/** Where an id was given, whether or not the rest of its record could be read. */
export type Naming = Readonly<{ kind: NamedKind; id: string; place: SourceLocation }>;

/** A record as it was written. */
export type Raw = Readonly<{ kind: RecordKind; raw: unknown; place: SourceLocation }>;

/** All that could be read of the writers' files, before any relation is checked. */
export type Entries = Readonly<{
  article: Entry<Article>[];
  claim: Entry<Claim>[];
  proposition: Entry<Proposition>[];
  position: Entry<CodedPosition>[];
  topic: Entry<Topic>[];
  actor: Entry<Actor>[];
  concept: Entry<Concept>[];
  unmentioned: Entry<Unmentioned>[];
  event: Entry<Event>[];
  source: Entry<Source>[];
  series: Entry<Series>[];
  chart: Entry<Chart>[];
  change: Entry<Change>[];
  theme: Entry<Theme>[];
  snapshots: Entry<Snapshot>[];
  withdrawal: Entry<Withdrawal>[];
  /** What was published and has another name now, or is gone. */
  redirect: Entry<Redirect>[];
  /** Every id that was published, but for those of claims. */
  idLocks: LockedId[];
  /** The record of every value, in its order. */
  valueLocks: ValueLock[];
  /** Digest of every snapshot, by `<slug>/<hash>`; `null` where something is wrong with it. */
  digests: Map<string, string | null>;
  /** Lines of the lock of the data, in its order. */
  seriesLocks: SeriesLock[];
  /** In the order of the file. */
  history: Entry<HistoryEntry>[];
  essays: Essay[];
  /** Every id given, in the order of the files. */
  namings: Naming[];
  /** Every record as it was written, whether or not it has the shape of its kind. */
  raws: Raw[];
  /** Files that are missing or cannot be read. What rests on them cannot be checked. */
  causes: Problem[];
  problems: Problem[];
}>;

/** The path of the list of snapshots that were withdrawn or superseded. */
export const withdrawalFile = 'content/withdrawals.yaml';

const lists = {
  'content/topics.yaml': ['topic', Topic],
  'content/actors.yaml': ['actor', Actor],
  'content/concepts.yaml': ['concept', Concept],
  'content/unmentioned.yaml': ['unmentioned', Unmentioned],
  'content/propositions.yaml': ['proposition', Proposition],
  'content/positions.yaml': ['position', CodedPosition],
  'content/sources.yaml': ['source', Source],
  'content/events.yaml': ['event', Event],
  'content/changes.yaml': ['change', Change],
  'content/themes.yaml': ['theme', Theme],
} as const;

const folders = ['content/articles', 'content/charts', 'content/claims', 'content/series'];

/** Reads every file as the records it holds. */
export function readEntries(files: ReadonlyMap<string, string>): Entries {
  const entries = noEntries();
  entries.causes.push(...missing(files));
  for (const [file, text] of files) readFile(entries, file, text);
  readAllSeries(entries, files);
  entries.problems.push(...digestProblems(files.get(digestFile), entries.digests));
  return entries;
}

/** Files and folders that every content has and this one lacks; of a missing folder not each file. */
function missing(files: ReadonlyMap<string, string>): Problem[] {
  const paths = [...files.keys()];
  const lacks = (folder: string) => !paths.some((path) => path.startsWith(`${folder}/`));
  const gone = (folder: string) =>
    problemWith(folder, 'this folder is missing or empty', 'add it, or restore it as it was');
  if (lacks('content')) return [gone('content')];
  return [
    ...folders.filter(lacks).map(gone),
    ...[...Object.keys(lists), siteFile]
      .filter((file) => !files.has(file))
      .map((file) => problemWith(file, 'this file is missing', 'add it')),
  ];
}

/** Reads `content/withdrawals.yaml`. */
export function readWithdrawals(text: string): ParsedList<Withdrawal> {
  const fix = 'write a list: each entry begins "- slug:"';
  return readList(withdrawalFile, text, Withdrawal, snapshotPath, fix);
}

/** The path of the list of what was renamed or removed. */
export const redirectFile = 'content/redirects.yaml';

/** Reads `content/redirects.yaml`. */
export function readRedirects(text: string): ParsedList<Redirect> {
  const fix = 'write a list: each entry begins "- from:"';
  return readList(redirectFile, text, Redirect, ({ from }) => from, fix);
}

/** Reads `content/claim-history.yaml`. */
export function readHistory(text: string): ParsedList<HistoryEntry> {
  return readList(historyFile, text, HistoryEntry, ({ claim }) => claim, restoreHistory);
}

function noEntries(): Entries {
  return {
    article: [],
    claim: [],
    proposition: [],
    position: [],
    topic: [],
    actor: [],
    concept: [],
    unmentioned: [],
    event: [],
    source: [],
    series: [],
    chart: [],
    change: [],
    theme: [],
    snapshots: [],
    withdrawal: [],
    redirect: [],
    idLocks: [],
    valueLocks: [],
    digests: new Map(),
    seriesLocks: [],
    history: [],
    essays: [],
    namings: [],
    raws: [],
    causes: [],
    problems: [],
  };
}

function readFile(entries: Entries, file: string, text: string): void {
  if (file === 'content/README.md') return;
  if (file === digestFile || file === addressFile || file === sealFile) return;
  if (file === tableLockFile) return;
  if (snapshotOfFile(file)) return addSnapshot(entries, file, text);
  const unfit = unreadableText(file, text);
  if (unfit) return void entries.causes.push(unfit);
  if (file === siteFile) return readSite(entries, text);
  if (file === seriesLockFile) return readLocks(entries, text);
  if (file === withdrawalFile) return readWithdrawn(entries, text);
  if (file === idLockFile) return readIds(entries, text);
  if (file === valueLockFile) return readValues(entries, text);
  if (file === redirectFile) return readFormerNames(entries, text);
  if (file === historyFile) return readClaimHistory(entries, text);
  if (Object.hasOwn(lists, file)) return readFacts(entries, file as keyof typeof lists, text);
  const [, folder = '', name = '', ending = ''] =
    /^content\/([^/]+)\/([^/]+)\.([a-z]+)$/.exec(file) ?? [];
  const place = `${folder}.${ending}`;
  const known = ['claims.yaml', 'articles.md', 'charts.yaml', 'series.yaml', 'series.csv'];
  if (ending === 'yml') return void entries.causes.push(otherEnding(file));
  if (!known.includes(place)) return void entries.problems.push(strayFile(file));
  if (!Id.safeParse(name).success) return void entries.problems.push(strayName(file, name));
  if (place === 'claims.yaml') readClaims(entries, file, name, text);
  if (place === 'articles.md') readArticle(entries, file, name, text);
  if (place === 'charts.yaml') readChart(entries, file, name, text);
}

/** Keeps what is wrong with a YAML text: as a cause where it could not be read at all. */
function addProblems(entries: Entries, { value, problems }: ParsedYaml): void {
  (value === undefined ? entries.causes : entries.problems).push(...problems);
}

function readFacts(entries: Entries, file: keyof typeof lists, text: string): void {
  const [kind, schema] = lists[file];
  // The table pairs each kind with its own schema, which the types cannot follow through a look-up.
  const target = entries[kind] as Entry<unknown>[];
  readRecords(entries, kind, file, text, schema, (entry) => target.push(entry));
}

function readClaims(entries: Entries, file: string, article: string, text: string): void {
  readRecords(entries, 'claim', file, text, ClaimEntry, ({ id, value, place }) =>
    entries.claim.push({ id, value: { ...value, article }, place }),
  );
}

function readRecords<Schema extends z.ZodType>(
  entries: Entries,
  kind: NamedKind,
  file: string,
  text: string,
  schema: Schema,
  keep: (entry: Entry<z.output<Schema>>) => void,
): void {
  const reading = readYaml(file, text);
  addProblems(entries, reading);
  if (reading.value === undefined) return;
  if (!Array.isArray(reading.value)) {
    const found = `found ${valueInWords(reading.value)}`;
    const fix = 'write a list: each entry begins "- id:"';
    return void entries.causes.push({ ...problemWith(file, found, fix), line: 1 });
  }
  for (const [index, raw] of (reading.value as unknown[]).entries()) {
    const id = idIn(raw);
    const place = placeIn(file, reading, [index], id ?? cellIn(raw) ?? `[${index}]`);
    if (id) entries.namings.push({ kind, id, place });
    entries.raws.push({ kind, raw, place });
    const { value, problems } = shaped(schema, raw, place);
    entries.problems.push(...problems);
    if (problems.length === 0) keep({ id: id ?? '', value: value as z.output<Schema>, place });
  }
}

function readArticle(entries: Entries, file: string, slug: string, text: string): void {
  const written = frontmatterOf(file, text);
  if (!written) {
    const fix = 'begin with a line ---, the fields, and a line ---';
    const problem = problemWith(file, 'the article has no frontmatter', fix);
    return void entries.causes.push({ ...problem, line: 1 });
  }
  const { parsed, body, bodyLine } = written;
  entries.essays.push({ slug, file, outline: outlineOf(body, bodyLine) });
  const value = readFront(entries, 'article', Article, file, slug, parsed);
  if (value) entries.article.push({ ...value, value: { ...value.value, slug } });
}

function readChart(entries: Entries, file: string, slug: string, text: string): void {
  const value = readFront(entries, 'chart', ChartFront, file, slug, readYaml(file, text));
  if (value) entries.chart.push({ ...value, value: { ...value.value, slug } });
}

function addSnapshot(entries: Entries, file: string, text: string): void {
  const { entry, digest, problems } = readSnapshot(file, text);
  entries.problems.push(...problems);
  entries.digests.set(snapshotOfFile(file)!, digest);
  if (entry) entries.snapshots.push(entry);
}

function readSite(entries: Entries, text: string): void {
  const reading = readYaml(siteFile, text);
  const place = placeIn(siteFile, reading, [], '');
  addProblems(entries, reading);
  if (reading.value === undefined) return;
  entries.raws.push({ kind: 'site', raw: reading.value, place });
  entries.problems.push(...shaped(Site, reading.value ?? {}, place).problems);
}

function readLocks(entries: Entries, text: string): void {
  const reading = readSeriesLock(text);
  entries.problems.push(...reading.problems);
  entries.seriesLocks.push(...reading.locks);
}

function readIds(entries: Entries, text: string): void {
  const reading = readIdLock(text);
  entries.problems.push(...reading.problems);
  entries.idLocks.push(...reading.ids);
}

function readValues(entries: Entries, text: string): void {
  const reading = readValueLock(text);
  entries.problems.push(...reading.problems);
  entries.valueLocks.push(...reading.locks);
}

function readFormerNames(entries: Entries, text: string): void {
  const reading = readRedirects(text);
  entries.problems.push(...reading.problems);
  entries.redirect.push(...reading.entries);
}

function readWithdrawn(entries: Entries, text: string): void {
  const reading = readWithdrawals(text);
  entries.problems.push(...reading.problems);
  entries.withdrawal.push(...reading.entries);
}

function readClaimHistory(entries: Entries, text: string): void {
  const reading = readHistory(text);
  entries.problems.push(...reading.problems);
  entries.history.push(...reading.entries);
}

function readFront<Schema extends z.ZodType>(
  entries: Entries,
  kind: 'article' | 'chart',
  schema: Schema,
  file: string,
  id: string,
  reading: ParsedYaml,
): Entry<z.output<Schema>> | null {
  const place = placeIn(file, reading, [], '');
  addProblems(entries, reading);
  entries.namings.push({ kind, id, place });
  if (reading.value === undefined) return null;
  entries.raws.push({ kind, raw: reading.value, place });
  const { value, problems } = shaped(schema, reading.value ?? {}, place);
  entries.problems.push(...problems);
  return problems.length === 0 ? { id, value: value as z.output<Schema>, place } : null;
}

function readAllSeries(entries: Entries, files: ReadonlyMap<string, string>): void {
  const names = [...files.keys()].flatMap(
    (file) => /^content\/series\/([^/]+)\.(?:yaml|csv)$/.exec(file)?.[1] ?? [],
  );
  const pages = new Map(entries.source.map(({ id, value }) => [id, value.published]));
  const reasons = correctionReasons(entries.valueLocks);
  const vintages = (series: Series) =>
    withVintages(
      series,
      series.points
        .map((point) => onPage(point, pages.get(point.source) ?? null))
        .map((point) => withReason(point, reasons.get(valueKey(series.id, point)))),
    );
  for (const id of new Set(names)) {
    const read = readSeries(id, files);
    entries.causes.push(...read.causes);
    for (const problem of read.problems) entries.problems.push(problem);
    entries.namings.push({ kind: 'series', id, place: read.place });
    for (const point of read.points) entries.raws.push(point);
    if (read.value) entries.series.push({ id, value: vintages(read.value), place: read.place });
  }
}

/** A value whose first day is not known, with the day of the page it was read on. */
function onPage(point: Point, page: string | null): Point {
  return point.published === null && page !== null ? { ...point, page } : point;
}

/** A value with the reason why it took the place of an older one. */
function withReason(point: Point, why: string | undefined): Point {
  return why === undefined ? point : { ...point, why };
}

function placeIn(file: string, reading: ParsedYaml, base: Path, name: string): SourceLocation {
  return { file, name, lineOf: (path) => reading.lineOf([...base, ...path]) };
}

function idIn(raw: unknown): string | null {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' ? id : null;
}

/** A position has no id; it is named by its proposition and article. */
function cellIn(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { proposition, article } = raw as Readonly<Record<string, unknown>>;
  return typeof proposition === 'string' && typeof article === 'string'
    ? `${proposition}/${article}`
    : null;
}

function strayFile(file: string): Problem {
  const fix =
    'content holds site, themes, topics, actors, concepts, unmentioned, propositions, positions, sources, events and changes (.yaml), ' +
    'articles/<slug>.md, claims/<slug>.yaml, charts/<slug>.yaml, series/<id>.yaml with series/<id>.csv, ' +
    'withdrawals.yaml, redirects.yaml, ' +
    'and claim-history.yaml, id-lock.txt, value-lock.txt, series-lock.txt and seals.txt, which npm run history writes';
  return problemWith(file, 'nothing reads this file', fix);
}

function otherEnding(file: string): Problem {
  const fix = `call it ${file.replace(/yml$/, 'yaml')}`;
  return problemWith(file, 'nothing reads a file that ends in .yml', fix);
}

function strayName(file: string, name: string): Problem {
  return problemWith(
    file,
    `"${name}" cannot be an address`,
    'name the file in lower-case letters, digits and single hyphens',
  );
}

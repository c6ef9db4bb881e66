import { historiesOf } from '../schema/claim-history.ts';
import type { Corpus } from '../domain/corpus.ts';
import { contentError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { assertionProblems } from './checks/assertions.ts';
import { chartProblems } from './checks/charts.ts';
import { conceptProblems } from './checks/concepts.ts';
import { readEntries } from './read/records.ts';
import type { Entries, Essay } from './read/records.ts';
import { essayProblems } from './checks/essays.ts';
import { causesFirst, faultyHistory, lostClaims, unrecorded } from './checks/history.ts';
import { numberProblems } from './checks/numbers.ts';
import type { Entry } from './read/source-location.ts';
import { positionProblems } from './checks/positions.ts';
import { unusedSources } from './checks/sources.ts';
import {
  danglingRelations,
  mentionedTwice,
  missingParagraphs,
  sharedNames,
} from './checks/references.ts';
import { repeatedNames } from './checks/repeats.ts';
import { lostIds, newIds, unlockedIds } from './locks/id-lock.ts';
import type { LockedId } from './locks/id-lock.ts';
import { redirectProblems } from './checks/redirects.ts';
import { findingProblems } from './subject/finding-problems.ts';
import { seriesLockProblems } from './locks/series-lock.ts';
import type { SeriesLock } from './locks/series-lock.ts';
import { versionProblems } from './locks/versions.ts';
import { valueProblems } from './locks/value-lock.ts';
import type { ValueLock } from './locks/value-lock.ts';
import { placeholderProblems } from './placeholders.ts';
import { themeProblems } from './themes/theme-problems.ts';
import { unmentionedProblems } from './checks/unmentioned.ts';
import { withdrawalProblems } from './checks/withdrawals.ts';
import { withStandIns } from './stand-ins.ts';
import { draftNames, publishedDrafts, withoutDrafts } from './without-drafts.ts';

/**
 * A corpus that may lack snapshots, with its essays outlined, and what its claims
 * lack in their history and its series in their lock; or its problems.
 */
export type UncheckedReading = Readonly<
  | {
      /** What is published of it. */
      corpus: Corpus;
      essays: readonly Essay[];
      /** The same with its drafts. */
      whole: Corpus;
      /** What is marked as a draft, in words. */
      drafts: readonly string[];
      unlocked: readonly Problem[];
      seriesLocks: readonly SeriesLock[];
      valueLocks: readonly ValueLock[];
      /** Ids that are not on the list of those published. */
      newIds: readonly LockedId[];
      problems: readonly [];
    }
  | {
      corpus: null;
      essays: null;
      whole: null;
      drafts: null;
      unlocked: null;
      seriesLocks: null;
      valueLocks: null;
      newIds: null;
      problems: readonly Problem[];
    }
>;

/** Reads and checks everything that the writers write; programs write the snapshots and the history. */
export function readWithoutSnapshots(files: ReadonlyMap<string, string>): UncheckedReading {
  const entries = readEntries(files);
  if (entries.causes.length > 0) return refused([...entries.causes, ...entries.problems]);
  // Whatever names a lost record is a consequence.
  const lost = lostIds(entries);
  if (lost.length > 0) return refused(lost);
  const problems = mistakesIn(entries);
  if (problems.length > 0) return refused(causesFirst(problems, lostClaims(entries)));
  const published = withoutDrafts(entries);
  const corpus = corpusOf(published);
  const untrue = findingProblems(published, corpus);
  if (untrue.length > 0) return refused(untrue);
  return {
    corpus,
    essays: published.essays,
    whole: corpusOf(entries),
    drafts: draftNames(entries),
    unlocked: [
      ...unusedSources(published),
      ...unrecorded(published),
      ...unlockedIds(published),
      ...unlockedData(entries),
    ],
    seriesLocks: entries.seriesLocks,
    valueLocks: entries.valueLocks,
    newIds: newIds(published),
    problems: [],
  };
}

/** What does not fit within and between the records. */
function mistakesIn(entries: Entries): Problem[] {
  return [
    ...entries.problems,
    ...redirectProblems(entries),
    ...sharedNames(entries),
    ...danglingRelations(entries),
    ...repeatedNames(entries),
    ...missingParagraphs(entries),
    ...mentionedTwice(entries),
    ...conceptProblems(entries),
    ...positionProblems(entries),
    ...unmentionedProblems(entries),
    ...essayProblems(entries),
    ...chartProblems(entries),
    ...assertionProblems(entries),
    ...numberProblems(entries),
    ...withdrawalProblems(entries.withdrawal, entries.snapshots),
    ...faultyHistory(entries),
    ...publishedDrafts(entries),
    ...themeProblems(entries),
    ...versionProblems(entries),
    ...placeholderProblems(withoutDrafts(entries)),
  ];
}

/** Values without a day and a reason, and of other series what the lock has otherwise. */
function unlockedData(entries: Entries): Problem[] {
  const unrecorded = valueProblems(values(entries.series), entries.valueLocks);
  const files = new Set(unrecorded.map(({ file }) => file));
  return [...unrecorded, ...seriesLockProblems(entries).filter(({ file }) => !files.has(file))];
}

function refused(problems: readonly Problem[]): UncheckedReading {
  const nothing = { essays: null, whole: null, drafts: null, unlocked: null, newIds: null };
  return { corpus: null, ...nothing, seriesLocks: null, valueLocks: null, problems };
}

/** What is public of files that were checked before, which a build has done when it comes to its pages. */
export function checkedBefore(files: ReadonlyMap<string, string>): Corpus {
  return corpusOf(withoutDrafts(readEntries(files)));
}

/**
 * Everything the writers wrote, drafts too, as it can be seen before it is public.
 *
 * - Errors: one `Error` that words every mistake, if there is one.
 */
export function draftCorpus(files: ReadonlyMap<string, string>): Corpus {
  const { whole, problems } = readWithoutSnapshots(files);
  if (whole === null) throw contentError(problems);
  return withStandIns(whole);
}

function corpusOf(entries: Entries): Corpus {
  const articles = values(entries.article).sort((a, b) => a.order - b.order);
  const orders = new Map(articles.map(({ slug, order }) => [slug, order]));
  const order = (slug: string) => orders.get(slug) ?? 0;
  return {
    articles,
    claims: values(entries.claim).sort(
      (a, b) => order(a.article) - order(b.article) || a.paragraph - b.paragraph,
    ),
    propositions: values(entries.proposition),
    positions: values(entries.position),
    topics: values(entries.topic),
    actors: values(entries.actor),
    concepts: values(entries.concept),
    unmentioned: values(entries.unmentioned),
    events: values(entries.event).sort((a, b) => byText(a.date, b.date) || byText(a.id, b.id)),
    sources: values(entries.source),
    series: values(entries.series).sort((a, b) => byText(a.id, b.id)),
    charts: values(entries.chart).sort((a, b) => a.order - b.order),
    snapshots: values(entries.snapshots).sort(
      (a, b) => byText(a.slug, b.slug) || byText(a.hash, b.hash),
    ),
    withdrawals: values(entries.withdrawal),
    themes: values(entries.theme),
    changes: values(entries.change).reverse(),
    redirects: values(entries.redirect),
    histories: historiesOf(values(entries.history)),
  };
}

function values<Value>(entries: readonly Entry<Value>[]): Value[] {
  return entries.map(({ value }) => value);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

import { expect, test } from 'vitest';
import { snapshotFile } from '../../src/corpus/read/snapshots.ts';
import { contentHash } from '../../src/snapshots/hash.ts';
import { snapshotOf } from '../../src/snapshots/snapshot.ts';
import { recordLinks, requiredViews } from '../../src/snapshots/required-views.ts';
import { Snapshot } from '../../src/schema/snapshot.ts';
import { chartLink } from '../../src/routing/route-builder.ts';
import { choicesOf } from '../../src/routing/url-state/choices.ts';
import { readView, writeView } from '../../src/routing/url-state/chart/view.ts';
import { readingOf, riverFiles, siteFiles, withSnapshots } from '../fixtures/corpora.ts';

const files = siteFiles();
const { corpus, subject } = readingOf(files);
const required = requiredViews(subject);
const snapshots = [...files].filter(([path]) => /^src\/snapshots\/store\/.*\.json$/.test(path));

test('each snapshot is what its name says, and its hash follows from itself', () => {
  expect(snapshots.length).toBeGreaterThan(0);
  for (const [path, text] of snapshots) {
    const snapshot = Snapshot.parse(JSON.parse(text));
    expect(path).toBe(snapshotFile(`${snapshot.slug}/${contentHash(snapshot)}`));
  }
});

test('the exact link of each snapshot is of its own view, as known on its day', () => {
  for (const [path, text] of snapshots) {
    const { query, view, made } = Snapshot.parse(JSON.parse(text));
    const { v: _version, r: _revision, ...parts } = Object.fromEntries(new URLSearchParams(query));
    const said = Object.entries(parts).filter(([, part]) => part !== 'none');
    expect(Object.fromEntries(said), path).toEqual({ asof: made, ...view });
  }
});

test('each snapshot has its picture, table, sentence, sources and day', () => {
  for (const [path, text] of snapshots) {
    const snapshot = Snapshot.parse(JSON.parse(text));
    const known = snapshot.points.length;
    const cells = snapshot.table.rows.flatMap(({ cells }) => cells);
    expect(cells.filter(({ source }) => source !== null).length, path).toBe(known);
    const cited = new Set(cells.flatMap(({ source }) => source ?? []));
    const listed = snapshot.sources.map(({ id }) => id);
    expect(
      [...cited].filter((id) => !listed.includes(id)),
      path,
    ).toEqual([]);
    expect(snapshot.drawings.map(({ width }) => width)).toEqual([320, 560, 800]);
    for (const { svg } of snapshot.drawings) expect(svg).toMatch(/^<svg [^]*<\/svg>$/);
    expect(snapshot.sentence.length, path).toBeGreaterThan(20);
  }
});

test('a snapshot is text that reads the same on every system', () => {
  for (const [, text] of snapshots) {
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(text).not.toContain('\r');
  }
});

test('of each chart 5 to 25 views are required, each once, and each has its snapshot', () => {
  const paths = required.map(({ data, hash }) => snapshotFile(`${data.chart.slug}/${hash}`));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { slug } of corpus.charts) {
    const own = required.filter(({ data }) => data.chart.slug === slug);
    expect(own.length, slug).toBeGreaterThanOrEqual(5);
    expect(own.length, slug).toBeLessThanOrEqual(25);
  }
  expect(paths.filter((path) => !files.has(path))).toEqual([]);
});

test('every view that the content links to has a snapshot', () => {
  const paths = required.map(({ data, view, choices }) =>
    [data.chart.slug, writeView(view, choices)].filter(Boolean).join('?'),
  );
  const canonical = (link: string) => {
    const { slug, query } = chartLink(link);
    const data = subject.charts.find(({ chart }) => chart.slug === slug)!;
    const choices = choicesOf(data, subject.named);
    return [slug, writeView(readView(query, choices).view, choices)].filter(Boolean).join('?');
  };
  const links = subject.links.map(canonical);
  expect(links).toEqual(expect.arrayContaining(recordLinks(corpus).map(canonical)));
  expect(links.filter((link) => !paths.includes(link))).toEqual([]);
});

test('another value in a series adds snapshots and changes none', () => {
  const csv = 'content/series/trade-total.csv';
  const river = withSnapshots(riverFiles(), '2026-11-28');
  // A value on which no note rests; one that is quoted would stop the build.
  const revised = river.get(csv)!.replace(/^2022,114\.3/m, '2022,114.4');
  expect(revised).not.toBe(river.get(csv));
  const then = readingOf(river);
  const after = readingOf(new Map(river).set(csv, revised));
  const before = new Set(requiredViews(then.subject).map(({ hash }) => hash));
  const added = requiredViews(after.subject).filter(({ hash }) => !before.has(hash));
  expect(added.length).toBeGreaterThan(3);
  for (const one of added) {
    expect(one.data.chart.slug).toBe('trade');
    expect(river.has(snapshotFile(`trade/${one.hash}`))).toBe(false);
    expect(one.view.s).toContain('total');
  }
  // Those of before are still read, as they are.
  expect(after.corpus.snapshots).toEqual(then.corpus.snapshots);
});

test('a snapshot made twice is the same text', () => {
  const texts = () => required.map((one) => JSON.stringify(snapshotOf(one, corpus, '2026-11-21')));
  expect(texts()).toEqual(texts());
});

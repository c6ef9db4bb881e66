import { expect } from 'vitest';
import { claims, essays, positionWord, propositions, written } from '../e2e/dist.ts';
import { keys } from './engine.ts';
import type { Reader } from './reader.ts';

/** A main job of a reader: does it, looks at what the build promises, and gives what was shown. */
export type Job = Readonly<{ title: string; run: (reader: Reader) => Promise<unknown> }>;

const events = written<readonly Readonly<{ date: string }>[]>('events.yaml');

/** The main jobs, the same in every engine. */
export const jobs: readonly Job[] = [
  { title: 'an essay is read, with a note and a link to a paragraph', run: readEssay },
  {
    title: 'a question finds claims, and the first is opened',
    run: search('car exports collapse'),
  },
  { title: 'a Chinese word finds claims, and the first is opened', run: search('一带一路') },
  { title: 'a link to a chart shows its view; the view changes and comes back', run: openChart },
  { title: 'a link to a period of the timeline shows its events', run: openTimeline },
  {
    title: 'a cell of the positions leads to its reason, and on to a claim',
    run: comparePositions,
  },
  { title: 'a citation and a link are taken along', run: cite },
];

async function readEssay(reader: Reader): Promise<unknown> {
  const { slug, title, paragraphs } = essays.find(({ slug }) => slug === 'alliance-in-flux')!;
  await reader.goTo('articles/');
  await reader.click('main a', title);
  await reader.arrives(`articles/${slug}/`);
  await reader.reads('h1', title);
  const texts = await reader.texts('.para-text');
  expect(texts).toHaveLength(paragraphs);
  const contents = await reader.texts('nav[aria-label="In this essay"] a');
  await reader.click('#p2 a.claim');
  await reader.reads('#claim-sheet .sheet-title', /^Claim \d+ of \d+/);
  const note = await reader.texts('#claim-sheet');
  await reader.type(keys.escape);
  await expect.poll(() => reader.texts('#claim-sheet')).toEqual([]);
  await reader.click('a[aria-label="Link to paragraph 3"]');
  await reader.arrives(`articles/${slug}/#p3`);
  await reader.goTo('articles/multipolar-partnership/#p3');
  await reader.sees('#p3:target');
  return { texts, contents, note };
}

function search(question: string): Job['run'] {
  return async (reader) => {
    await reader.goTo('search/');
    await reader.click('search-page input[name="q"]');
    await reader.type(question);
    await reader.arrives(`search/?q=${encodeURIComponent(question)}`);
    const count = async () => Number((await reader.texts('[data-result-count]'))[0]);
    const shown = () => reader.attributes('[data-results] [data-claim-id]', 'data-claim-id');
    await expect.poll(count).toBeLessThan(claims.length);
    await expect.poll(async () => (await shown()).length).toBe(await count());
    const [found, texts] = [await shown(), await reader.texts('[data-results] .claim-text')];
    const first = claims.find(({ id }) => id === found[0])!;
    await reader.click('[data-results] .claim-text a');
    await reader.arrives(`claims/${first.id}/`);
    await reader.reads('h1', first.text);
    return { found, texts };
  };
}

async function openChart(reader: Reader): Promise<unknown> {
  const view = 'v=1&r=2&view=table&s=total.exports.imports&t=2019..2025';
  const shows = async (wanted: string) => {
    await expect.poll(() => reader.attributes('chart-view', 'data-view')).toEqual([wanted]);
    return {
      heading: await reader.texts('h1, [data-part="intro"]'),
      sentence: await reader.texts('[data-part="sentence"]'),
      table: await reader.texts('[data-part="table"] :is(caption, th, td)'),
      status: await reader.texts('[data-part="status"]'),
    };
  };
  await reader.goTo('charts/trade-volume/?t=2019..2025&view=table');
  const table = await shows(view);
  const years = await reader.texts('[data-part="table"] tbody th');
  expect(years).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025']);
  await reader.choose('[data-part="form"] select[name="u"]', 'index');
  await reader.arrives(`charts/trade-volume/?${view}&u=index`);
  const index = await shows(`${view}&u=index`);
  expect(index.table).not.toEqual(table.table);
  await reader.back();
  expect(await shows(view)).toEqual(table);
  await reader.click('#tab-picture');
  await reader.sees('[data-part="drawing"] svg');
  const drawn = await reader.texts('[data-part="drawing"] svg text');
  expect(drawn.length).toBeGreaterThan(0);
  return { table, index, drawn };
}

async function openTimeline(reader: Reader): Promise<unknown> {
  await reader.goTo('timeline/?view=table&t=2025');
  const view = () => reader.attributes('timeline-view', 'data-view');
  await expect.poll(view).toEqual([expect.stringContaining('t=2025')]);
  const rows = await reader.texts('[data-part="table"] tbody tr');
  expect(rows).toHaveLength(events.filter(({ date }) => date.startsWith('2025')).length);
  return { rows, sentence: await reader.texts('[data-part="sentence"]') };
}

async function comparePositions(reader: Reader): Promise<unknown> {
  await reader.goTo('propositions/');
  const { id } = propositions[0]!;
  const cells = await reader.texts(`tr[data-id="${id}"] td`);
  expect(cells.map((cell) => cell.toLowerCase())).toEqual(
    essays.map(({ slug }) => positionWord(id, slug)),
  );
  const [address] = await reader.attributes('td[data-stance="asserts"] a', 'href');
  await reader.click('td[data-stance="asserts"] a');
  await reader.arrives(address!.slice(1));
  await reader.sees('.reason:target');
  const reason = await reader.texts('.reason:target');
  const quote = '.reason:target .stance-row [data-claim-id]';
  const [claim] = await reader.attributes(quote, 'data-claim-id');
  await reader.click(`${quote} a[href$="/claims/${claim}/"]`);
  await reader.arrives(`claims/${claim}/`);
  await reader.reads('h1', claims.find((one) => one.id === claim)!.text);
  expect(await reader.texts('.position-list .position-name')).toHaveLength(essays.length);
  return { cells, reason, positions: await reader.texts('.position-list') };
}

/** Where the clipboard is refused, it is said, and the text is there to be copied by hand. */
async function cite(reader: Reader): Promise<unknown> {
  const claim = claims.find(({ article }) => article === 'alliance-in-flux')!;
  await reader.goTo(`claims/${claim.id}/#cite`);
  await reader.click('button[aria-label="Copy the citation in APA style"]');
  const copied = /^(Citation copied\.|The citation could not be copied; it is selected\.)$/;
  await reader.reads('cite-box output', copied);
  const citation = await reader.texts('#cite-apa');
  expect(citation[0]).toContain(claim.url);
  await reader.goTo('charts/trade-volume/?s=total&t=2016..2024&u=index');
  await expect
    .poll(() => reader.attributes('chart-view', 'data-view'))
    .toEqual([expect.stringContaining('u=index')]);
  await reader.click('button', 'Share');
  await reader.click('[data-action="copy-live"]', 'Copy live link');
  const linked = /^(Link copied\.|The link could not be copied; here it is, selected:)$/;
  await reader.reads('share-details output', linked);
  return citation;
}

import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import { cardTree, cardWords } from '../../src/charts/readout/card-tree.ts';
import { readoutCards } from '../../src/charts/readout/cards.ts';
import { hitTargets } from '../../src/charts/readout/hit-target.ts';
import { placeAt, readoutPlaces, targetIn } from '../../src/charts/readout/places.ts';
import { drawingOf } from '../../src/charts/layout/panels.ts';
import { chartForms } from '../../src/charts/forms/forms.ts';
import { chartScene } from '../../src/charts/layout/chart-scene.ts';
import { nodeText } from '../../src/charts/scene/element-tree.ts';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { chartDataOf } from '../../src/corpus/read/chart-data.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { choicesOf } from '../../src/routing/url-state/choices.ts';
import { readView } from '../../src/routing/url-state/chart/view.ts';
import type { ChartData } from '../../src/schema/chart.ts';

const { corpus } = readCorpus(contentFiles(new URL('../..', import.meta.url).pathname));
const charts = corpus!.charts.map((chart) => chartDataOf(chart, corpus!));
const publishers = Object.fromEntries(corpus!.sources.map(({ id, publisher }) => [id, publisher]));
const named = {
  articles: corpus!.articles.map(({ slug }) => slug),
  claims: corpus!.claims.map(({ id }) => id),
};

function viewed(slug: string, query = '') {
  const data = charts.find(({ chart }) => chart.slug === slug)!;
  const { view } = readView(query, choicesOf(data, named));
  return { data, view, cards: readoutCards(data, view, publishers) };
}

const cardOf = (slug: string, period: string, query?: string) =>
  viewed(slug, query).cards.find((card) => card.period === period)!;

const queries: readonly (readonly [slug: string, query: string])[] = [
  ...charts.map(({ chart }) => [chart.slug, ''] as const),
  ['trade-volume', 'u=yoy'],
  ['trade-volume', 't=1999..latest&u=index&y=log'],
  ['trade-volume', 'asof=2025-08'],
  ['energy', 's=oil.gas.oil-value'],
  ['car-exports', 's=units'],
  ['car-exports', 's=half'],
];

describe.each([
  [360, 330],
  [960, 470],
])('in a drawing of %i by %i', (width, height) => {
  test.each(queries)('all of 200 places in %s?%s answer', (slug, query) => {
    const { data, view, cards } = viewed(slug, query);
    const targets = hitTargets(chartScene(data, view, { width, height }).marks);
    const places = readoutPlaces(
      targets,
      cards.map(({ period }) => period),
    );
    const silent = range(200)
      .map((i) => ({ x: ((i % 20) + 0.5) * (width / 20), y: (i / 200) * height }))
      .filter(({ x, y }) => {
        const place = placeAt(places, x);
        const card = cards.find(({ period }) => period === place?.period);
        if (!place || !card) return true;
        const target = targetIn(place, { x, y });
        return target
          ? !card.rows.some(({ point }) => point === target.point)
          : card.rows.some(({ point }) => point !== null);
      });
    expect(silent).toEqual([]);
  });

  test.each(queries)(
    '%s?%s has a place for each period, and none is passed over',
    (slug, query) => {
      const { data, view, cards } = viewed(slug, query);
      const targets = hitTargets(chartScene(data, view, { width, height }).marks);
      const periods = cards.map(({ period }) => period);
      const places = readoutPlaces(targets, periods);
      expect(places.map(({ period }) => period)).toEqual(periods);
      expect(places.flatMap((place) => place.targets)).toHaveLength(targets.length);
      expect(places.map(({ x }) => placeAt(places, x)!.period)).toEqual(periods);
    },
  );
});

test.each(queries)(
  'each value of %s?%s has a row, and each cited figure is said',
  (slug, query) => {
    const { data, view, cards } = viewed(slug, query);
    const drawing = drawingOf(data, view, chartForms[data.chart.geometry]);
    const points = drawing.shown.flatMap(({ id, points }) =>
      points.map(({ period }) => `${id}.${period}`),
    );
    const rows = cards.flatMap((card) => card.rows.flatMap(({ point }) => point ?? []));
    expect(rows.toSorted()).toEqual(points.toSorted());
    const cited = drawing.panels.flatMap((panel) => panel.cited);
    expect(cards.flatMap(({ says }) => says)).toHaveLength(cited.length);
  },
);

test('a card has the values of its period by size, with unit, status, source and what is said', () => {
  const card = cardOf('trade-volume', '2024');
  expect(card).toMatchInlineSnapshot(`
    {
      "heading": "2024",
      "period": "2024",
      "rows": [
        {
          "color": "s1",
          "label": "Total trade",
          "point": "total.2024",
          "source": "",
          "status": "",
          "value": "US$ 244.8 bn",
        },
        {
          "color": "s3",
          "label": "China’s imports from Russia",
          "point": "imports.2024",
          "source": "",
          "status": "",
          "value": "US$ 129.3 bn",
        },
        {
          "color": "s2",
          "label": "China’s exports to Russia",
          "point": "exports.2024",
          "source": "",
          "status": "",
          "value": "US$ 115.5 bn",
        },
        {
          "color": "s4",
          "label": "Total trade, January and February",
          "point": "jan-feb.2024",
          "source": "China’s customs, via Sputnik",
          "status": "",
          "value": "US$ 37.0 bn",
        },
      ],
      "says": [
        {
          "text": "Alliance in Flux calls 2024 a record; no earlier value is higher.",
          "theme": "slate",
        },
      ],
      "source": "China’s customs, via bne IntelliNews (citing TASS)",
    }
  `);
});

test('a series that a period interrupts says so, one that begins later is left out', () => {
  expect(cardOf('energy', '2017').rows).toMatchInlineSnapshot(`
    [
      {
        "color": "s1",
        "label": "Crude oil",
        "point": "oil.2017",
        "source": "",
        "status": "",
        "value": "59.7 million tonnes",
      },
    ]
  `);
});

test('a period without any value has a card that says so, halfway between its neighbours', () => {
  const { data, view, cards } = viewed('car-exports', 's=units');
  const targets = hitTargets(chartScene(data, view, { width: 660, height: 390 }).marks);
  const places = readoutPlaces(
    targets,
    cards.map(({ period }) => period),
  );
  expect(places.map(({ period }) => period)).toEqual(['2022', '2023', '2024', '2025']);
  expect(places[1]!.x).toBeCloseTo((places[0]!.x + places[2]!.x) / 2, 1);
  expect(targetIn(places[1]!, { x: 0, y: 0 })).toBeNull();
  expect(cards[1]).toMatchObject({ heading: '2023', source: '', says: [] });
  expect(cards[1]!.rows).toMatchObject([{ point: null, value: 'no figure' }]);
});

test('a rate says who worked it out, a value not known on the day that it was not', () => {
  const rates = cardOf('trade-volume', '2024', 'u=yoy').rows;
  expect(rates.map(({ status }) => status)).toMatchInlineSnapshot(`
    [
      "as China’s customs printed it",
      "as China’s customs printed it",
      "computed by us",
    ]
  `);
  const then = viewed('trade-volume', 't=2013..2025&asof=2025-08').cards;
  expect(then.map(({ period }) => period)).not.toContain('2025');
});

test('what is spoken beside a value is its source and what articles say', () => {
  expect(cardWords(cardOf('trade-volume', '2024'), 'total.2024')).toMatchInlineSnapshot(
    `"Source: China’s customs, via bne IntelliNews (citing TASS). Alliance in Flux calls 2024 a record; no earlier value is higher."`,
  );
});

test('a card is hidden from assistive technology and marks the value pointed at', () => {
  const html = nodeText(cardTree(cardOf('first-half-trade', '2025-H1'), 'total.2025-H1'));
  expect(html).toMatchInlineSnapshot(
    `"<div class="readout-card" aria-hidden="true"><p class="readout-head">First half of 2025</p><ul class="readout-rows"><li class="tone-s1" data-current=""><span class="readout-key"></span><span class="readout-name">Total trade</span><span class="readout-value">US$ 106.5 bn</span></li></ul><p class="readout-says tone-slate">Alliance in Flux says “over 9%”. China’s customs says 9.1%; the two values shown give 8.9%.</p><p class="readout-source">Source: China’s customs, via The Moscow Times</p></div>"`,
  );
});

test('without any value there is no card', () => {
  const { data } = viewed('trade-volume', 't=1950..1960');
  const empty: ChartData = { ...data, series: {} };
  expect(readoutCards(empty, viewed('trade-volume').view, publishers)).toEqual([]);
  expect(placeAt([], 10)).toBeNull();
});

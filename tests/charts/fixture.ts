import type { Chart, ChartData, CitedMark } from '../../src/schema/chart.ts';
import type { Point, Series } from '../../src/schema/series.ts';
import type { View } from '../../src/domain/series/view.ts';

type Row = readonly [
  period: string,
  value: number,
  status?: Point['status'],
  low?: number,
  high?: number,
];

/** Rates as printed, by period and value. */
const printed: Readonly<Record<string, number>> = {
  '2025-H1 106.48': -9.1,
  '2024-H1 116.87': 1.8,
  '2023-H1 114.547': 40.6,
};

function points(published: string, rows: readonly Row[]): Point[] {
  return rows.map(([period, value, status = 'published', low = null, high = null]) => ({
    period,
    value,
    low,
    high,
    status,
    source: 'customs',
    change: printed[`${period} ${value}`] ?? null,
    read: '2026-11-21',
    published: published.replace('YYYY', String(Number(period.slice(0, 4)) + 1)),
    note: status === 'published' ? null : 'worked out',
  }));
}

function series(id: string, rest: Partial<Series> & Pick<Series, 'title' | 'points'>): Series {
  return {
    id,
    unit: 'US$ bn',
    measure: 'goods trade, US$ bn a year',
    decimals: 1,
    every: 'year',
    compiler: 'General Customs Office (GCO)',
    compilerName: 'Customs',
    scope: 'Goods.',
    ...rest,
  };
}

const cited = {
  article: 'alliance-in-flux',
  articleLabel: 'Alliance in Flux',
  theme: 'slate',
} as const;

const total = series('trade-total', {
  complete: true,
  title: 'China–Russia goods trade',
  points: points('YYYY-01-14', [
    ['2013', 89.21],
    ['2014', 95.28],
    ['2015', 68.03, 'derived'],
    ['2016', 69.525],
    ['2017', 84.07],
    ['2018', 107.06],
    ['2019', 110.75],
    ['2020', 107.76],
    ['2021', 146.887],
    ['2022', 190.27],
    ['2023', 240.11],
    ['2024', 244.81],
    ['2025', 228.105],
  ]),
});

const exports = series('trade-exports', {
  title: 'China’s goods exports to Russia',
  points: points('YYYY-01-14', [
    ['2016', 37.297],
    ['2017', 42.88],
    ['2019', 49.7],
    ['2020', 50.58],
    ['2021', 67.48, 'derived'],
    ['2022', 76.12],
    ['2023', 110.94, 'derived'],
    ['2024', 115.49],
    ['2025', 103.6, 'derived', 103.3, 103.9],
  ]),
});

const halves = series('half-total', {
  title: 'China–Russia goods trade, first halves',
  every: 'half',
  points: points('2025-07', [
    ['2021-H1', 63.075, 'derived'],
    ['2022-H1', 80.675],
    ['2023-H1', 114.547],
    ['2024-H1', 116.87],
    ['2025-H1', 106.48],
  ]),
});

const quarters = series('cars-quarter', {
  title: 'Car exports to Russia',
  decimals: 2,
  every: 'quarter',
  points: points('2025-08', [
    ['2024-Q2', 3.89, 'derived', 3.82, 3.9],
    ['2025-Q1', 1.355, 'derived'],
    ['2025-Q2', 1.32, 'derived', 1.28, 1.37],
  ]),
});

const share = series('share', {
  title: 'Share of Chinese makes',
  compiler: 'Agency',
  compilerName: 'Agency',
  unit: '%',
  points: points('YYYY-01', [
    ['2020', 3.8],
    ['2021', 7],
    ['2022', 19.2],
    ['2023', 50, 'approximate'],
    ['2024', 58.5],
    ['2025', 51.7],
  ]),
});

const oil = series('oil', {
  title: 'Crude oil from Russia',
  unit: 'million tonnes',
  points: points('YYYY-01-20', [
    ['2022', 86.2],
    ['2023', 107],
    ['2024', 108.5],
    ['2025', 100.8, 'derived'],
  ]),
});

const gas = series('gas', {
  title: 'Pipeline gas from Russia',
  unit: 'bn m³',
  points: points('YYYY-01-12', [
    ['2022', 15.5],
    ['2023', 22.7],
    ['2024', 31.12],
    ['2025', 38.8],
  ]),
});

const allUnits = [
  { id: 'native', label: 'As measured', transform: 'none' },
  { id: 'index', label: 'Index', transform: 'index' },
  { id: 'yoy', label: 'Change on a year before, %', transform: 'change' },
] as const;

function chart(
  slug: string,
  geometry: Chart['geometry'],
  title: string,
  offered: readonly (readonly [id: string, label: string, series: Series])[],
  marks: readonly CitedMark[] = [],
): ChartData {
  return {
    chart: {
      slug,
      order: 1,
      title,
      question: 'How much?',
      intro: 'Values.',
      geometry,
      selection: 'many',
      series: offered.map(([id, label, { id: series }]) => ({ id, label, series })),
      units: [...allUnits],
      axes: ['lin', 'log'],
      defaults: ['view=chart'],
      aliases: {},
      cited: [],
      notes: [],
    },
    series: Object.fromEntries(offered.map(([id, , series]) => [id, series])),
    cited: marks,
  };
}

/** Small charts of public figures, with what one article cites of them. */
export const charts = {
  trade: chart(
    'trade',
    'line',
    'Trade',
    [
      ['total', 'Total trade', total],
      ['exports', 'China’s exports to Russia', exports],
    ],
    [
      {
        ...cited,
        kind: 'record',
        claim: 'flux-record',
        series: 'total',
        period: '2024',
        text: 'Trade reached a record in 2024',
      },
    ],
  ),
  halves: chart(
    'halves',
    'bar',
    'First halves',
    [['total', 'Total trade', halves]],
    [
      {
        ...cited,
        kind: 'change',
        claim: 'flux-nine',
        series: 'total',
        from: '2024-H1',
        to: '2025-H1',
        percent: -9,
        qualifier: 'over',
        text: 'Trade fell by more than nine percent.',
      },
    ],
  ),
  cars: chart(
    'cars',
    'bar',
    'Car exports',
    [['quarter', 'Cars, US$ bn', quarters]],
    [
      {
        ...cited,
        kind: 'change',
        claim: 'flux-seventy',
        series: 'quarter',
        from: '2024-Q2',
        to: '2025-Q2',
        percent: -70,
        qualifier: null,
        text: 'Car exports fell by seventy percent.',
      },
    ],
  ),
  share: chart(
    'share',
    'line',
    'Share',
    [['autostat', 'Share', share]],
    [
      {
        ...cited,
        kind: 'level',
        claim: 'flux-sixty',
        series: 'autostat',
        period: '2024',
        value: 60,
        qualifier: 'almost',
        text: 'Chinese vehicles came close to sixty percent.',
      },
    ],
  ),
  energy: chart('energy', 'line', 'Energy', [
    ['oil', 'Crude oil, million tonnes', oil],
    ['gas', 'Pipeline gas, bn m³', gas],
  ]),
  long: chart('long', 'bar', 'Trade in the first half', [
    ['total', 'Total trade', halves],
    ['land', 'Trade by land', halves],
    ['sea', 'Trade by sea', halves],
    ['air', 'Trade by air', halves],
  ]),
  mixed: chart('mixed', 'line', 'Years and halves', [
    ['share', 'Share', share],
    ['halves', 'Halves', halves],
  ]),
} as const;

/** A view of a chart: everything it has, with what a test changes. */
export function viewOf({ chart }: ChartData, changes: Partial<View> = {}): View {
  return {
    view: 'chart',
    s: chart.series.map(({ id }) => id),
    hl: [],
    t: { from: 'earliest', to: 'latest' },
    u: 'native',
    y: 'lin',
    asof: null,
    at: null,
    c: null,
    ...changes,
  };
}

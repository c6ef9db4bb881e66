import type { Article } from '../../src/schema/article.ts';
import type { TimelineData, TimelineView } from '../../src/domain/claims/event-dates.ts';
import { timelineData } from '../../src/domain/claims/event-dates.ts';

type Row = readonly [
  id: string,
  date: string,
  label: string,
  mentions: readonly [string, number][],
  bearsOn?: readonly [string, number][],
];

const rows: readonly Row[] = [
  ['protectorate', '1868-06~', 'A protectorate', [['flux', 4]]],
  ['border-war', '1969-03-02/1969-09-11', 'Border war', [['truth', 6]]],
  ['treaty', '2001-07-16', 'A treaty', [['poles', 3]]],
  ['contract', '2019-12', 'A contract', [], [['truth', 7]]],
  ['extension', '2021-06-28', 'An extension', []],
  [
    'invasion',
    '2022-02-24',
    'An invasion',
    [
      ['poles', 2],
      ['poles', 3],
      ['flux', 4],
      ['truth', 3],
    ],
  ],
  ['call', '2024-02-08', 'A call', [['flux', 1]], [['poles', 4]]],
  ['interview', '2024-02-08', 'An interview', [['flux', 6]]],
  ['warning', '2024-02-07', 'A warning', [['flux', 2]]],
  ['visit', '2025-05-07/2025-05-10', 'A visit', [['truth', 1]]],
];

const date = { edtf: 'XXXX', basis: 'nothing', evidence: [] };

const front = {
  originalTitle: null,
  standInTitle: 'Untitled article',
  author: null,
  authorFamily: null,
  authorNote: null,
  publisher: null,
  readTime: null,
  standfirst: null,
  headings: [],
  credit: null,
  seen: [],
  copies: [],
  provenance: null,
  language: 'en' as const,
  summary: 'A summary.',
  position: 'A position.',
  topics: ['trade'],
  paragraphs: 9,
} satisfies Partial<Article>;

/** A small timeline: three articles, ten events, gaps of a century, of decades and of none. */
export const timeline: TimelineData = timelineData({
  articles: [
    {
      ...front,
      date,
      topics: [],
      slug: 'poles',
      order: 1,
      label: 'Many poles',
      theme: 'vermilion',
    },
    { ...front, date, topics: [], slug: 'flux', order: 2, label: 'In flux', theme: 'slate' },
    { ...front, date, topics: [], slug: 'truth', order: 3, label: 'Hidden truth', theme: 'plum' },
  ],
  events: rows.map(([id, date, label, mentions, bearsOn = []]) => ({
    id,
    date,
    label,
    text: `${label} comes about.`,
    mentions: mentions.map(([article, paragraph]) => ({ article, paragraph })),
    bearsOn: bearsOn.map(([article, paragraph]) => ({ article, paragraph })),
    sources: ['a-source'],
  })),
});

/** Everything, with what a test changes. */
export function timelineView(changes: Partial<TimelineView> = {}): TimelineView {
  return {
    view: 'chart',
    s: timeline.lanes.map(({ id }) => id),
    t: { from: 'earliest', to: 'latest' },
    at: null,
    ...changes,
  };
}

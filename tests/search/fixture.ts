import type { SynonymSet, Lexicon } from '../../src/search/index/record.ts';
import type { SearchedClaim, SearchPayload } from '../../src/search/payload.ts';

/** Names of a river, its ferries and its bridge. */
const lexicon: Lexicon = {
  articles: [
    {
      id: 'high-water',
      label: 'High Water',
      time: 'May 2025',
      theme: 'jade',
      names: ['High Water', 'Ada Brook'],
    },
    {
      id: 'low-water',
      label: 'Low Water',
      time: 'June 2025',
      theme: 'plum',
      names: ['Low Water'],
    },
  ],
  topics: [
    { id: 'ferries', label: 'Ferries', names: ['Ferries', 'Паромы', '渡轮', 'boats'] },
    {
      id: 'bridge',
      label: 'The bridge',
      names: ['The bridge', 'Мост', '大桥', 'Great Steel Span'],
    },
  ],
  actors: [
    {
      id: 'maria-olsson',
      label: 'Maria Olsson',
      names: ['Maria Olsson', 'Мария Ульссон', '玛丽亚', 'Olsen'],
    },
  ],
  propositions: [{ id: 'bridge-pays', label: 'The bridge repays its cost.' }],
};

type Written = Pick<SearchedClaim, 'id' | 'text' | 'article' | 'paragraph' | 'kind' | 'topics'> &
  Partial<SearchedClaim>;

/** Eight claims. */
export const writtenClaims: readonly Written[] = [
  {
    id: 'tolls-fell',
    text: 'Tolls on the river fell by 9.6 per cent in 2,024 days.',
    article: 'high-water',
    paragraph: 1,
    kind: 'figure',
    verdict: 'corroborated',
    topics: ['bridge'],
  },
  {
    id: 'ferry-slow',
    text: 'The ferry’s crossing takes forty minutes.',
    article: 'high-water',
    paragraph: 2,
    kind: 'fact',
    topics: ['ferries'],
  },
  {
    id: 'bridge-worth',
    text: 'The crossing was worth building.',
    article: 'high-water',
    paragraph: 3,
    kind: 'interpretation',
    stance: 'asserts',
    proposition: 'bridge-pays',
    topics: ['bridge'],
    actors: ['maria-olsson'],
  },
  {
    id: 'bridge-loss',
    text: 'Money spent on it is lost.',
    article: 'low-water',
    paragraph: 1,
    kind: 'interpretation',
    stance: 'denies',
    proposition: 'bridge-pays',
    verdict: 'open',
    topics: ['bridge', 'ferries'],
  },
  {
    id: 'harbour-war',
    text: 'The harbour war began in spring.',
    article: 'low-water',
    paragraph: 2,
    kind: 'fact',
    verdict: 'contradicted',
    topics: ['ferries'],
  },
  {
    id: 'reward',
    text: 'Pilots moved toward a reward.',
    article: 'low-water',
    paragraph: 3,
    kind: 'reported',
    topics: ['ferries'],
  },
  {
    id: 'cafe',
    text: 'The café on the quay has no limits.',
    article: 'low-water',
    paragraph: 4,
    kind: 'fact',
    topics: ['ferries'],
  },
  {
    id: 'winter',
    text: 'Interviews with pilots will stop in winter.',
    article: 'low-water',
    paragraph: 5,
    kind: 'forecast',
    topics: ['ferries'],
  },
];

const concepts: readonly SynonymSet[] = [
  { aliases: ['fell', 'decline', 'plunge'], claims: [] },
  { aliases: ['pays off', 'worth the money', 'окупается', '值得'], claims: ['bridge-worth'] },
];

/** The search payload of some claims, with two paragraphs and a chart beside them. */
export function riverPayload(claims: readonly Written[]): SearchPayload {
  return {
    lexicon,
    concepts,
    unmentioned: [
      { id: 'lighthouse', label: 'the lighthouse', names: ['the lighthouse', 'маяк', '灯塔'] },
      { id: 'north-quay', label: 'the North Quay', names: ['the North Quay', 'Quai du Nord'] },
      { id: 'olsens', label: 'the Olsens', names: ['the Olsens', 'Olsen'] },
    ],
    simplified: '橋桥輪轮',
    nameFiles: {},
    addresses: { claim: '/claims/*/', paragraph: '/articles/*/#p*', chart: '/charts/*' },
    claims: claims.map((claim) => ({
      stance: null,
      verdict: null,
      proposition: null,
      actors: [],
      ...claim,
    })),
    paragraphs: [
      {
        article: 'high-water',
        paragraph: 1,
        text: 'On the river tolls fell, and nobody knows why.',
      },
      { article: 'low-water', paragraph: 2, text: 'In spring the harbour was closed.' },
    ],
    subjects: [],
    charts: [
      { id: 'tolls?v=1', title: 'Tolls', text: 'Tolls on the river fell from 12 to 9.6 crowns.' },
    ],
  };
}

export const river = riverPayload(writtenClaims);

import type { SearchFile } from '../../src/search/record.ts';

/** Eight claims about a river, its ferries and its bridge, and the names they go by. */
export const river: SearchFile = {
  lexicon: {
    articles: [
      { id: 'high-water', label: 'High Water', names: ['High Water', 'Ada Brook'] },
      { id: 'low-water', label: 'Low Water', names: ['Low Water'] },
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
    propositions: [{ id: 'bridge-pays', label: 'The bridge repays its cost.', names: ['It pays'] }],
  },
  address: '/claims/*/',
  claims: [
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
  ],
};

import type { ClaimRecord, Entry, Lexicon } from '../../src/search/index/record.ts';
import type { SearchFile } from '../../src/search/payload.ts';

/** Names of a river, its ferries and its bridge. */
const lexicon: Lexicon = {
  articles: [
    {
      id: 'high-water',
      label: 'High Water',
      short: 'High',
      time: 'May 2025',
      theme: 'jade',
      names: ['High Water', 'Ada Brook'],
    },
    {
      id: 'low-water',
      label: 'Low Water',
      short: 'Low',
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

type Said = Pick<ClaimRecord, 'id' | 'text' | 'article' | 'paragraph' | 'kind' | 'topics'> &
  Partial<Pick<ClaimRecord, 'stance' | 'verdict' | 'actors'>> &
  Readonly<{ proposition?: string }>;

/** Eight claims. */
export const said: readonly Said[] = [
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

const ideas = [
  { aliases: 'fell|decline|plunge', claims: [] },
  { aliases: 'pays off|worth the money|окупается|值得', claims: ['bridge-worth'] },
];

/** The search file of some claims, with two paragraphs and a chart beside them. */
export function riverFile(claims: readonly Said[]): SearchFile {
  const place = (list: readonly { id: string }[], id: string | undefined) =>
    list.findIndex((one) => one.id === id);
  const [kinds, stances, verdicts] = [
    ['fact', 'figure', 'interpretation', 'forecast', 'reported'],
    ['asserts', 'denies'],
    ['corroborated', 'contradicted', 'open'],
  ] as const;
  const column = <Value>(value: (claim: Said) => Value) => claims.map(value);
  return {
    counts: { claims: claims.length, paragraphs: 2, charts: 1 },
    parts: [],
    scripts: {},
    lexicon: {
      articles: {
        ...columns(lexicon.articles),
        short: lexicon.articles.map(({ short }) => short),
        time: lexicon.articles.map(({ time }) => time),
        theme: lexicon.articles.map(({ theme }) => theme),
        prefix: lexicon.articles.map(() => ''),
      },
      topics: columns(lexicon.topics),
      actors: columns(lexicon.actors),
      propositions: columns(lexicon.propositions.map((one) => ({ ...one, names: [] }))),
    },
    ideas: {
      aliases: ideas.map(({ aliases }) => aliases),
      claims: ideas.map((idea) =>
        claims.flatMap(({ id }, place) => (idea.claims.includes(id) ? [place] : [])),
      ),
    },
    unmentioned: {
      id: ['lighthouse', 'north-quay', 'olsens'],
      label: ['the lighthouse', 'the North Quay', 'the Olsens'],
      names: ['маяк|灯塔', 'Quai du Nord', 'Olsen'],
    },
    han: '橋桥輪轮',
    kinds,
    stances,
    verdicts,
    addresses: { claim: '/claims/*/', paragraph: '/articles/*/#p*', chart: '/charts/*' },
    claims: {
      id: column(({ id }) => id),
      text: column(({ text }) => text),
      article: column(({ article }) => place(lexicon.articles, article)),
      paragraph: column(({ paragraph }) => paragraph),
      kind: column(({ kind }) => kinds.indexOf(kind)),
      stance: column(({ stance }) => stances.indexOf(stance as 'asserts')),
      verdict: column(({ verdict }) => verdicts.indexOf(verdict as 'open')),
      proposition: column(({ proposition }) => place(lexicon.propositions, proposition)),
      topics: column(({ topics }) => topics.map((id) => place(lexicon.topics, id))),
      actors: column(({ actors = [] }) => actors.map((id) => place(lexicon.actors, id))),
    },
    paragraphs: {
      article: [0, 1],
      paragraph: [1, 2],
      text: ['On the river tolls fell, and nobody knows why.', 'In spring the harbour was closed.'],
    },
    charts: {
      id: ['tolls?v=1'],
      title: ['Tolls'],
      text: ['Tolls on the river fell from 12 to 9.6 crowns.'],
    },
  };
}

export const river = riverFile(said);

function columns(entries: readonly Entry[]) {
  return {
    id: entries.map(({ id }) => id),
    label: entries.map(({ label }) => label),
    names: entries.map(({ label, names }) => names.filter((one) => one !== label).join('|')),
  };
}

import { addressOf, claims, filesOf } from './dist.ts';
import { atRoot } from './servers.ts';

/** A page of each type, and a selector that is there once its scripts have done their work. */
export type PageType = Readonly<{ name: string; path: string; ready?: string }>;

/** One with a number, an assessment, sources, a proposition and a chart, as far as there is one. */
const fullest = [...claims].sort((a, b) => weight(b) - weight(a))[0]!;

/** A view kept for ever, by itself and in a frame. */
const [keptView, keptFrame] = [/^v\/.*html$/, /^embed\/v\/.*html$/].map((kind) =>
  addressOf(filesOf(atRoot).find((file) => kind.test(file)) ?? ''),
);

export const pageTypes: readonly PageType[] = [
  { name: 'the front page', path: '' },
  { name: 'the list of essays', path: 'articles/' },
  { name: 'an essay', path: 'articles/alliance-in-flux/' },
  { name: 'the book', path: 'book/' },
  { name: 'the list of claims', path: 'claims/' },
  { name: 'a claim', path: `claims/${fullest.id}/` },
  { name: 'the propositions', path: 'propositions/' },
  {
    name: 'the propositions narrowed down',
    path: 'propositions/?hidden-truth=denies&topic=moon&sort=spoken',
    ready: 'tr[data-id][hidden]',
  },
  { name: 'the forecasts', path: 'forecasts/' },
  { name: 'a proposition', path: 'propositions/western-pressure/' },
  { name: 'the pairs of essays', path: 'compare/' },
  { name: 'two essays side by side', path: 'compare/xi-putin-accord/hidden-truth/' },
  { name: 'the list of charts', path: 'charts/' },
  { name: 'a chart', path: 'charts/trade-volume/' },
  {
    name: 'a chart in a mended view',
    path: 'charts/energy/?u=index&at=oil.2022&s=foo',
    ready: '[data-view*="index"] [role="status"] summary',
  },
  {
    name: 'a chart as a table',
    path: 'charts/vehicle-share/?view=table',
    ready: '[data-view*="view=table"]',
  },
  { name: 'a snapshot', path: keptView! },
  { name: 'a snapshot in a frame', path: keptFrame! },
  { name: 'a chart in a frame', path: 'embed/trade-volume/' },
  { name: 'the search', path: 'search/' },
  { name: 'a search with results', path: 'search/?q=car%20exports', ready: '[data-results] mark' },
  {
    name: 'a search for an idea, in all that is searched',
    path: 'search/?q=junior%20partner',
    ready: '[data-concepts]:not([hidden])',
  },
  {
    name: 'a search with a mistake in an operator',
    path: 'search/?q=gas%20prices%20kind%3Adog',
    ready: '[data-result-note]:not(:empty)',
  },
  {
    name: 'a search without results',
    path: 'search/?q=xyzzy',
    ready: '[data-empty]:not([hidden])',
  },
  { name: 'the timeline', path: 'timeline/' },
  { name: 'the sources', path: 'sources/' },
  { name: 'the data page', path: 'data/' },
  { name: 'the about page', path: 'about/' },
  { name: 'the page on reading offline', path: 'about/offline/' },
  { name: 'the promises of addresses', path: 'about/permanence/' },
  { name: 'the page for lost readers', path: '404.html' },
];

function weight({ chart, proposition, assessment }: (typeof claims)[number]): number {
  return (chart ? 4 : 0) + (proposition ? 2 : 0) + (assessment?.sources.length ? 1 : 0);
}

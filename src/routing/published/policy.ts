import { prefix } from '../../domain/site.ts';

/** One row of the persistence policy: what its addresses are, which they are, and what is promised of them. */
export type Policy = Readonly<{
  /** What stands there, in the plural. */
  name: string;
  /** The form of the addresses, for readers. */
  form: string;
  pattern: RegExp;
  promise: string;
  /** What is not promised; `null` where nothing needs saying. */
  limit: string | null;
}>;

/** What is promised of every address that the site publishes. Each address has exactly one row. */
export const policies: readonly Policy[] = [
  {
    name: 'Essays',
    form: '/articles/name/',
    pattern: /^\/articles\/(?:[a-z0-9-]+\/)?$/,
    promise: 'The essay stays at its address.',
    limit: 'Its words may be corrected.',
  },
  {
    name: 'Paragraphs',
    form: '/articles/name/#p3',
    pattern: /^\/articles\/[a-z0-9-]+\/#p\d+$/,
    promise: 'The number is that of the original and never changes.',
    limit: null,
  },
  {
    name: 'Words that carry a claim',
    form: '/articles/name/#claim',
    pattern: /^\/articles\/[a-z0-9-]+\/#(?!p\d+$)[a-z0-9-]+$/,
    promise: 'The link leads to the words, wherever they stand in the essay.',
    limit: null,
  },
  {
    name: 'Claims',
    form: '/claims/claim/',
    pattern: /^\/claims\/(?:[a-z0-9-]+\/)?$/,
    promise:
      'The page stays, with everything it has said and from when on. A removed claim keeps its page.',
    limit: 'Its assessment may change.',
  },
  {
    name: 'Propositions and comparisons',
    form: '/propositions/id/, /compare/name/name/#id',
    pattern: /^\/(?:propositions|compare)\/(?:[a-z0-9-]+\/){0,2}(?:#[a-z0-9-]+)?$/,
    promise: 'The page stays, or says what took its place.',
    limit: 'Codings may change, with the reason.',
  },
  {
    name: 'Charts',
    form: '/charts/name/?view',
    pattern: /^\/charts\/(?:[a-z0-9-]+\/)?$/,
    promise:
      'A view in the link is shown as long as the chart is, by its present name or a former one.',
    limit: 'It shows the values of today. An exact link shows those of its day.',
  },
  {
    name: 'Chart embeds',
    form: '/embed/name/?view',
    pattern: /^\/embed\/(?!v\/)[a-z0-9-]+\/$/,
    promise: 'The frame goes on working.',
    limit: 'It shows the values of today.',
  },
  {
    name: 'Snapshots',
    form: '/v/name/hash/, /embed/v/name/hash/',
    pattern: /^\/(?:embed\/)?v\/[a-z0-9-]+\/[a-z0-9]{12}\/$/,
    promise: 'The page keeps its values, words and drawing, whatever is corrected later.',
    limit: 'A notice may be put above it.',
  },
  {
    name: 'Lists of snapshots',
    form: '/v/name/#hash',
    pattern: /^\/v\/[a-z0-9-]+\/(?:#[a-z0-9]{12})?$/,
    promise: 'Each snapshot of the chart stays on the list.',
    limit: null,
  },
  {
    name: 'Events, sources, series and changes',
    form: '/timeline/#id, /sources/#id, /data/#series-id',
    pattern: /^\/(?:timeline|sources|data)\/(?:#[a-z0-9-]+)?$/,
    promise: 'The part stays, or its page says where it is or why it is gone.',
    limit: null,
  },
  {
    name: 'The book',
    form: '/book/#name-p3',
    pattern: /^\/book\/(?:\d+\/)?(?:#[a-z0-9-]+)?$/,
    promise: 'It stays, with the parts of every essay.',
    limit: null,
  },
  {
    name: 'Other pages',
    form: '/, /about/, /search/?q=…',
    pattern: /^\/(?:(?:about|search|forecasts)\/(?:[a-z]+\/)?)?$/,
    promise: 'The page stays, or its address says where it is or why it is gone.',
    limit: 'What it says may change.',
  },
  {
    name: 'Series',
    form: '/series/id.csv, /series/id.json',
    pattern: /^\/series\/[a-z0-9-]+\.(?:csv|json)$/,
    promise: 'A corrected value is added and the older one kept, each with the day we read it.',
    limit: 'A removed series leaves no file.',
  },
  {
    name: 'Data files',
    form: '/claims.json, /claims.csv, /data/topics.csv, /data/tables.sqlite',
    pattern:
      /^\/(?:(?:claims|articles|positions|datapackage)\.json|(?:claims|sources)\.csv|schemas\/[a-z]+\.json|data\/[a-z-]+\.(?:csv|json)|data\/tables\.sqlite|(?:claims|annotations)\/[a-z0-9-]+\.json)$/,
    promise:
      'The file stays. A field keeps its meaning, or the first number of the version is raised.',
    limit: 'Fields may be added.',
  },
  {
    name: 'Citations',
    form: '/cite/….bib, .ris, .json',
    pattern: /^\/cite\/[a-z0-9/-]+\.(?:bib|ris|json)$/,
    promise: 'The file stays, under a former name too.',
    limit: 'Of a removed claim there is none.',
  },
  {
    name: 'Feed and conventions',
    form: `/feed.xml, /${prefix}.zip, /SHA256SUMS`,
    pattern: new RegExp(
      `^/(?:${prefix}\\.zip|feed\\.(?:xml|json)|llms\\.txt|search/opensearch\\.xml|sitemap-[a-z0-9]+\\.xml|robots\\.txt|SHA256SUMS|manifest\\.json|bom\\.json|third-party-notices\\.txt|\\.well-known/security\\.txt|oembed/[a-z0-9/-]+\\.json)$`,
    ),
    promise: 'The address stays.',
    limit: 'What it holds changes with the site.',
  },
  {
    name: 'Share images and icons',
    form: '/cards/….png, /icons/….png',
    pattern:
      /^\/(?:cards\/[a-z0-9/-]+\.png|icons\/[a-z0-9-]+\.png|favicon\.(?:ico|svg)|site\.webmanifest)$/,
    promise: 'The address stays.',
    limit: 'The picture may be drawn anew.',
  },
  {
    name: 'Files of the site’s own scripts',
    form: '/search.json, /charts/name.json, /timeline.json',
    pattern:
      /^\/(?:search\.json|search\/[a-z]+\.json|charts\/[a-z0-9-]+\.json|timeline\.json|[a-z0-9-]+\.m?js)$/,
    promise: 'The address stays.',
    limit: 'What it holds may change without notice.',
  },
];

/** The rows of the policy that an address matches: one. */
export function policiesOf(address: string): readonly Policy[] {
  return policies.filter(({ pattern }) => pattern.test(address));
}

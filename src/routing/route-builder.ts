import { prefix } from '../domain/site.ts';

/** Every address of the site, under one base path. Nothing else writes an address. */
export type Routes = ReturnType<typeof routesAt>;

/** A path under the root of the site as an address. */
type At = (path: string) => string;

/**
 * The addresses of a site served under `base`.
 *
 * @param base the path the site is served under, `/` or `/path`, with or without a closing slash
 */
export function routesAt(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const at = (path: string) => root + path;
  return {
    root,
    home: at(''),
    ...essayRoutes(at),
    ...chartRoutes(at),
    ...indexRoutes(at),
    ...dataRoutes(at),
    /** The share image of a page; `path` is the page's own under the root, `front` for the root. */
    card: (path: string) => at(`cards/${path}.png`),
    asset: (path: string) => at(path),
  } as const;
}

function essayRoutes(at: At) {
  return {
    articles: at('articles/'),
    article: (slug: string) => at(`articles/${slug}/`),
    paragraph: (slug: string, n: number) => at(`articles/${slug}/#p${n}`),
    /** The sentence of an essay that carries a claim. */
    sentence: (slug: string, claim: string) => at(`articles/${slug}/#${claim}`),
    /** The words of a paragraph that a text directive names, `:~:text=…`. */
    quotation: (slug: string, n: number, directive: string) =>
      at(`articles/${slug}/#p${n}${directive}`),
    /** Citations as files for reference managers; `extension` is that of their format. */
    articleCitation: (slug: string, extension: string) => at(`cite/articles/${slug}.${extension}`),
    paragraphCitation: (slug: string, n: number, extension: string) =>
      at(`cite/articles/${slug}/p${n}.${extension}`),
    claimCitation: (id: string, extension: string) => at(`cite/claims/${id}.${extension}`),
    /** The annotations of an essay in one file. */
    annotations: (slug: string) => at(`annotations/${slug}.json`),
    claims: at('claims/'),
    claim: (id: string) => at(`claims/${id}/`),
    /** A claim as a Web Annotation. */
    claimJson: (id: string) => at(`claims/${id}.json`),
    propositions: at('propositions/'),
    /** The propositions on which an article takes a stance, or is silent. */
    propositionsWhere: (slug: string, stand: string) => at(`propositions/?${slug}=${stand}`),
    proposition: (id: string) => at(`propositions/${id}/`),
    /** Two essays side by side; `fragment` is the id of a proposition, or `<slug>-p<n>`. */
    compare: at('compare/'),
    compared: (first: string, second: string, fragment = '') =>
      at(`compare/${first}/${second}/${fragment && `#${fragment}`}`),
  } as const;
}

function chartRoutes(at: At) {
  return {
    charts: at('charts/'),
    chart: (slug: string, query = '') => at(`charts/${slug}/${query && `?${query}`}`),
    chartData: (slug: string) => at(`charts/${slug}.json`),
    /** A view as it was on the day its snapshot was made. */
    snapshot: (slug: string, hash: string) => at(`v/${slug}/${hash}/`),
    /** The snapshots of a chart, or what was revised since one of them was made. */
    snapshots: (slug: string, hash = '') => at(`v/${slug}/${hash && `#${hash}`}`),
    /** A chart alone, for a frame on another page: live, or a snapshot. */
    embed: (slug: string, query = '') => at(`embed/${slug}/${query && `?${query}`}`),
    embedSnapshot: (slug: string, hash: string) => at(`embed/v/${slug}/${hash}/`),
    /** What oEmbed says of a chart, or of a snapshot. */
    oembed: (slug: string) => at(`oembed/charts/${slug}.json`),
    oembedSnapshot: (slug: string, hash: string) => at(`oembed/v/${slug}/${hash}.json`),
  } as const;
}

function indexRoutes(at: At) {
  return {
    /** The whole site as one document, to print. */
    book: at('book/'),
    /** Volumes of the book after the first, which is the book where there is one. */
    bookVolume: (volume: number) => at(volume === 1 ? 'book/' : `book/${volume}/`),
    forecasts: at('forecasts/'),
    search: at('search/'),
    searching: (query: string) => at(`search/?q=${encodeURIComponent(query)}`),
    /** How a browser asks the search; it puts the words in the place of `{searchTerms}`. */
    searchTemplate: at('search/?q={searchTerms}'),
    searchDescription: at('search/opensearch.xml'),
    searchRecords: at('search.json'),
    searchSubjects: at('search/subjects.json'),
    /** Names in a script that the search fetches when somebody writes in it. */
    searchNames: (script: string) => at(`search/${script}.json`),
    timeline: at('timeline/'),
    timelineAt: (query: string) => at(`timeline/${query && `?${query}`}`),
    timelineData: at('timeline.json'),
    event: (id: string) => at(`timeline/#${id}`),
    sources: at('sources/'),
    source: (id: string) => at(`sources/#${id}`),
    data: at('data/'),
    /** What the data page says of a series, or of a change. */
    seriesRow: (id: string) => at(`data/#series-${id}`),
    change: (id: string) => at(`data/#change-${id}`),
    about: at('about/'),
    /** Where a reader keeps the site in the browser, or takes it as one file. */
    offline: at('about/offline/'),
    accessibility: at('about/accessibility/'),
    permanence: at('about/permanence/'),
  } as const;
}

function dataRoutes(at: At) {
  return {
    claimsJson: at('claims.json'),
    claimsCsv: at('claims.csv'),
    sourcesCsv: at('sources.csv'),
    dataPackage: at('datapackage.json'),
    articlesJson: at('articles.json'),
    positionsJson: at('positions.json'),
    /** A published table; those of claims, articles, positions and sources that were here first keep their places. */
    table: (name: string, extension: 'csv' | 'json') => at(tablePath(name, extension)),
    /** All tables as one SQLite file. */
    database: at('data/tables.sqlite'),
    /** The JSON Schema of a data file. */
    schema: (name: 'claims' | 'articles' | 'positions') => at(`schemas/${name}.json`),
    seriesCsv: (id: string) => at(`series/${id}.csv`),
    seriesJson: (id: string) => at(`series/${id}.json`),
    feed: at('feed.xml'),
    jsonFeed: at('feed.json'),
    /** What the site is and where its pages and data are, for programs that read text. */
    summary: at('llms.txt'),
    sitemap: at('sitemap-index.xml'),
    /** Works of others in the site, with their licences. */
    notices: at('third-party-notices.txt'),
    /** The software that the site is built with, in the form of CycloneDX. */
    bill: at('bom.json'),
    /** Every file of the site with its size, type and checksum; the checksums alone. */
    addresses: at('addresses.txt'),
    manifest: at('manifest.json'),
    checksums: at('SHA256SUMS'),
    securityContact: at('.well-known/security.txt'),
    /** The whole site as one file, to read from a folder. */
    archive: at(`${prefix}.zip`),
    /** The script that answers for the site where a reader keeps it. */
    serviceWorker: at('sw.js'),
    /** The files that a reader can keep, with sizes and digests. */
    keptFiles: at('kept-files.json'),
  } as const;
}

const firstTables = ['claims.csv', 'claims.json', 'sources.csv', 'articles.json', 'positions.json'];

function tablePath(name: string, extension: string): string {
  const file = `${name}.${extension}`;
  return firstTables.includes(file) ? file : `data/${file}`;
}

/** `trade-volume?s=total` as the chart's slug and its query. */
export function chartLink(link: string): { slug: string; query: string } {
  const [slug = '', query = ''] = link.split('?', 2);
  return { slug, query };
}

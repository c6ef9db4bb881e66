import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { textDigest } from '../domain/digest.ts';
import { site } from '../domain/site.ts';
import { feedItems } from '../site/data/feed-items.ts';
import type { FeedItem } from '../site/data/feed-items.ts';
import { routes } from '../routing/routes.ts';

export const getStaticPaths = () => ['xml', 'json'].map((format) => ({ params: { format } }));

/** The essays, and the changes of what is published, as a feed. */
export const GET: APIRoute = ({ params, site: origin }) =>
  params['format'] === 'xml' ? rssFeed(origin!) : Response.json(jsonFeed(origin!));

const title = `${site.name} ${site.tagline}`;
const lastDay = feedItems
  .map(({ day }) => day)
  .sort()
  .at(-1)!;

/** As RSS 2.0. */
function rssFeed(origin: URL): Promise<Response> {
  const self = new URL(routes.feed, origin).href;
  return rss({
    title,
    description: site.description,
    site: new URL(routes.root, origin).href,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>en-gb</language>',
      `<lastBuildDate>${moment(lastDay).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: feedItems.map((item) => ({
      title: item.title,
      link: new URL(item.path, origin).href,
      description: item.description,
      pubDate: moment(item.day),
    })),
  });
}

/** As JSON Feed 1.1. */
function jsonFeed(origin: URL): object {
  const iri = (path: string) => new URL(path, origin).href;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: site.description,
    home_page_url: iri(routes.home),
    feed_url: iri(routes.jsonFeed),
    language: 'en-GB',
    authors: [{ name: site.name, url: iri(routes.home) }],
    items: feedItems.map((item) => jsonItem(item, iri(item.path))),
  };
}

/** Several items may be about one page, so an address does not tell them apart. */
function jsonItem({ title: words, path, description, day }: FeedItem, url: string): object {
  return {
    id: `urn:sha256:${textDigest([path, day, words].join('\n'))}`,
    url,
    title: words,
    content_text: description,
    date_published: moment(day).toISOString(),
  };
}

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

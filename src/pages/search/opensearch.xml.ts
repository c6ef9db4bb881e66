import { XMLBuilder } from 'fast-xml-parser';
import type { APIRoute } from 'astro';
import { site } from '../../domain/site.ts';
import { routes } from '../../routing/routes.ts';

/** How a browser or another program asks the search of the site, as OpenSearch 1.1. */
export const GET: APIRoute = ({ site: origin }) => {
  // Not as a `URL`, which would write the braces in another way.
  const iri = (path: string) => origin!.origin + path;
  const description = {
    '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
    ShortName: site.name.slice(0, 16),
    Description: `Search of ${site.name} ${site.tagline}`,
    InputEncoding: 'UTF-8',
    Image: {
      '@width': '32',
      '@height': '32',
      '@type': 'image/png',
      '#text': iri(routes.asset('icons/icon-32.png')),
    },
    Url: [
      { '@type': 'text/html', '@template': iri(routes.searchTemplate) },
      {
        '@type': 'application/opensearchdescription+xml',
        '@rel': 'self',
        '@template': iri(routes.searchDescription),
      },
    ],
  };
  const text = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    OpenSearchDescription: description,
  });
  return new Response(text, {
    headers: { 'Content-Type': 'application/xml' },
  });
};

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

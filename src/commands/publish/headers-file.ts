import { offlinePath, workerPolicyName } from '../../domain/offline/kept-files.ts';

/** Headers by their names. */
type Headers = Readonly<Record<string, string>>;

/** Rules of `_headers` with one reason: what is sent with the paths of a pattern, below the path of the site. */
type Rules = Readonly<{ why: string; headers: Readonly<Record<string, Headers>> }>;

const policy = (framing: string, trustedTypes = "'none'") =>
  `frame-ancestors ${framing}; base-uri 'none'; form-action 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

/** What is sent with everything, unless a later rule says otherwise. */
const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Content-Security-Policy': policy("'none'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const shown = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const fetched = { 'Access-Control-Allow-Origin': '*', ...shown };
const typed = (type: string) => ({ ...fetched, 'Content-Type': type });

const rules: readonly Rules[] = [
  {
    why: 'Over HTTPS only, typed as sent, framed by nobody; each page has the rest of the policy in itself.',
    headers: { '*': everywhere },
  },
  {
    why: 'A chart alone is made to be framed by anybody.',
    headers: { 'embed/*': { 'Content-Security-Policy': policy('*'), ...shown } },
  },
  {
    why: 'One page may register the service worker that keeps the site.',
    headers: {
      [offlinePath]: { 'Content-Security-Policy': policy("'none'", workerPolicyName) },
    },
  },
  {
    why: 'Share images and icons are made to be shown elsewhere.',
    headers: { 'cards/*': shown, 'icons/*': shown },
  },
  {
    why: 'Fonts, styles and scripts are named after what they hold, so they are fetched once; sandboxed frames may too.',
    headers: { '_astro/*': { ...fetched, 'Cache-Control': 'public, max-age=31536000, immutable' } },
  },
  {
    why: 'Data may be fetched by scripts of other sites, and go out under the types that programs open.',
    headers: {
      '*.json': fetched,
      'feed.xml': fetched,
      'search/opensearch.xml': fetched,
      '*.sqlite': typed('application/vnd.sqlite3'),
      'claims/*.json': { 'Content-Type': 'application/ld+json' },
      'annotations/*.json': { 'Content-Type': 'application/ld+json' },
      '*.csv': typed('text/csv; charset=utf-8'),
      '*.bib': typed('application/x-bibtex; charset=utf-8'),
      '*.ris': typed('application/x-research-info-systems; charset=utf-8'),
      'cite/*.json': { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
    },
  },
];

/** Every pattern below the path of the site with its headers; of two that fit, the later one's are sent. */
export const headerRules: readonly (readonly [pattern: string, headers: Headers])[] = rules.flatMap(
  ({ headers }) => Object.entries(headers),
);

/** The text of `_headers` for a site below a path, as Netlify and Cloudflare read it. */
export function headersFile(base: string): string {
  const paragraph = ({ why, headers }: Rules) =>
    [`# ${why}`, ...Object.entries(headers).flatMap((rule) => linesOf(base, ...rule))].join('\n');
  return `${rules.map(paragraph).join('\n\n')}\n`;
}

/**
 * Where two rules name one header, Netlify takes the later one; Cloudflare joins them, unless a line with `!`
 * takes away what was there.
 */
function linesOf(base: string, pattern: string, headers: Headers): string[] {
  const again = Object.keys(headers).filter((name) => pattern !== '*' && name in everywhere);
  return [
    `${base}${pattern}`,
    ...again.map((name) => `  ! ${name}`),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
}

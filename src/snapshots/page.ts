import { nodeText } from '../charts/scene/element-tree.ts';
import { snapshotStyle, tableTree } from '../charts/scene/table-tree.ts';
import { site } from '../domain/site.ts';
import { edtfWords } from '../domain/text/edtf.ts';
import { routesAt } from '../routing/route-builder.ts';
import { unsetSite } from '../routing/site-address.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { shownContent, standingWords } from './published-page.ts';

/** A style sheet with its SHA-256 in base 64, which the policy of a page names. */
export type Sheet = Readonly<{ css: string; sha256: string }>;

const routes = routesAt('/');

/**
 * The page of a snapshot as a finished file, which rests on no other file of the site.
 *
 * - Shape: HTML for a site at the root of `unsetSite`; `publishedPage` gives it its own address.
 */
export function snapshotPage(snapshot: Snapshot, sheet: Sheet): string {
  const { made, citation } = snapshot;
  const { licence } = citation;
  return htmlPage(
    [...head(snapshot, 'index'), ...shareTags(snapshot), styleTags(sheet)],
    markup`<body>
      <a class="skip" href="#main">Skip to the text</a>
      <header class="top">
        <a href="${routes.home}">${site.name}</a>
        <span>A kept view of ${edtfWords(made)}. ${standingWords('What it shows does not change.')}</span>
      </header>
      <main id="main"><article>${introduction(snapshot)}${shownContent(content(snapshot))}</article></main>
      <footer class="foot"><p>
        Text and compiled data: <a href="${licence.url}">${licence.name}</a>. ${site.name}${' '}
        <a href="${routes.about}">How the figures come about</a>
      </p></footer>
    </body>`,
  );
}

/** A snapshot as a finished file for a frame in a page of somebody else. */
export function embedPage(snapshot: Snapshot, sheet: Sheet): string {
  const { slug, hash, made, name, question, sentence } = snapshot;
  const article = markup`<article class="embed-chart">
      <h1>${question}</h1>
      <p class="embed-name">${name}</p>
      ${picture(snapshot)}
      <div class="embed-words">
        <p>${sentence}</p>
        <p class="embed-foot">
          <span>Compiled by ${compilers(snapshot)}. As it stood on ${edtfWords(made)}.</span>${' '}
          <a href="${routes.snapshot(slug, hash)}" target="_blank" rel="noopener">Open on ${site.name}</a>${' '}
          <span>with sources and numbers.</span>
        </p>
      </div>
    </article>`;
  return htmlPage(
    [...head(snapshot, 'noindex'), styleTags(sheet)],
    markup`<body class="embed"><main>${shownContent(article)}</main></body>`,
  );
}

function htmlPage(tags: readonly Markup[], body: Markup): string {
  return markup`<!doctype html><html lang="en"><head>${tags}</head>${body}</html>`.html;
}

function head({ slug, hash, title, name, sentence }: Snapshot, robots: string): readonly Markup[] {
  return [
    markup`<meta charset="utf-8">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    markup`<title>${title}: ${name} · ${site.name}</title>`,
    markup`<meta name="description" content="${sentence}">`,
    markup`<meta name="robots" content="${robots}">`,
    markup`<link rel="canonical" href="${absolute(routes.snapshot(slug, hash))}">`,
    markup`<meta name="color-scheme" content="light dark">`,
    markup`<link rel="icon" href="${routes.asset('favicon.svg')}" type="image/svg+xml">`,
  ];
}

/** What programs show with a link to the page. */
function shareTags(snapshot: Snapshot): readonly Markup[] {
  const { slug, hash, made, title, name, sentence, citation } = snapshot;
  const image = absolute(routes.card(`v/${slug}/${hash}`));
  const oembed = absolute(routes.oembedSnapshot(slug, hash));
  return [
    markup`<meta property="og:site_name" content="${site.name}">`,
    markup`<meta property="og:title" content="${title}: ${name}">`,
    markup`<meta property="og:description" content="${sentence}">`,
    markup`<meta property="og:type" content="article">`,
    markup`<meta property="article:published_time" content="${made}">`,
    markup`<meta property="og:url" content="${absolute(routes.snapshot(slug, hash))}">`,
    markup`<meta property="og:locale" content="en_GB">`,
    markup`<meta property="og:image" content="${image}">`,
    markup`<meta property="og:image:type" content="image/png">`,
    markup`<meta property="og:image:width" content="1200">`,
    markup`<meta property="og:image:height" content="630">`,
    markup`<meta property="og:image:alt" content="${sentence}">`,
    markup`<meta name="twitter:card" content="summary_large_image">`,
    markup`<meta name="twitter:image" content="${image}">`,
    markup`<meta name="twitter:image:alt" content="${sentence}">`,
    markup`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}: ${name}">`,
    markup`<link rel="license" href="${citation.licence.url}">`,
  ];
}

/** The page has no script and fetches nothing but its icon. */
function styleTags({ css, sha256 }: Sheet): Markup {
  const policy = `default-src 'none'; img-src 'self'; style-src 'sha256-${sha256}'; base-uri 'none'; form-action 'none'`;
  return markup`<meta http-equiv="content-security-policy" content="${policy}"><style>${{ html: css }}</style>`;
}

function introduction({ slug, hash, made, title, name, question, live }: Snapshot): Markup {
  return markup`<header class="head">
      <p class="kind">${title}</p>
      <h1>${question}</h1>
      <p class="view-name">${name}</p>
      <p class="made">
        As it stood on <time datetime="${made}">${edtfWords(made)}</time>.${' '}
        <a href="${routes.chart(slug, live)}">See this view with today’s figures</a>, or${' '}
        <a href="${routes.snapshots(slug, hash)}">what has been revised since</a>.
      </p>
    </header>`;
}

function content(snapshot: Snapshot): Markup {
  const { slug, hash, cited, notes, sources } = snapshot;
  const citation = citationLine(snapshot, absolute(routes.snapshot(slug, hash)));
  return markup`
    <figure>${picture(snapshot)}${caption(snapshot)}</figure>
    ${section('numbers', 'The numbers', [numbers(snapshot)])}
    ${section('cited', 'What the articles say', citedParagraphs(cited))}
    ${section('series', 'What is counted', [counted(snapshot)])}
    ${notes.length === 0 ? null : section('notes', 'Before you quote it', notes.map(smallParagraph))}
    ${section('sources', 'Sources', [sourceList(sources)])}
    ${section('cite', 'How to cite it', [markup`<p class="citation">${citation}</p>`])}`;
}

function section(id: string, heading: string, parts: readonly Markup[]): Markup {
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${parts}</section>`;
}

function picture({ drawings }: Snapshot): Markup {
  const sizes = ['narrow', 'middle', 'wide'];
  const drawn = drawings.map(
    ({ svg }, place) => markup`<div class="${sizes[place] ?? 'wide'}">${{ html: svg }}</div>`,
  );
  return markup`<div class="picture">${drawn}</div>`;
}

function caption(snapshot: Snapshot): Markup {
  return markup`<figcaption>
      <p class="sentence">${snapshot.sentence}</p>
      <p class="statuses">Compiled by ${compilers(snapshot)}. ${statusSentence(snapshot)}</p>
    </figcaption>`;
}

function compilers({ series }: Snapshot): string {
  return [...new Set(series.map(({ compiler }) => compiler))].join('; ');
}

function numbers(snapshot: Snapshot): Markup {
  const table = { html: nodeText(tableTree(snapshot.table, snapshotStyle)) };
  const notes = valueNotes(snapshot).map(({ of, note }) => markup`<li><b>${of}</b>: ${note}</li>`);
  return notes.length === 0 ? table : markup`${table}<ul class="small" role="list">${notes}</ul>`;
}

function citedParagraphs(cited: readonly string[]): readonly Markup[] {
  const none = 'No article cites a number that this view shows.';
  return (cited.length === 0 ? [none] : cited).map((text) => markup`<p>${text}</p>`);
}

function smallParagraph(text: string): Markup {
  return markup`<p class="small">${text}</p>`;
}

function counted({ series }: Snapshot): Markup {
  const entries = series.map(
    ({ label, unit, title, scope, compiler }) => markup`
      <dt>${label} <span class="quiet">(${unit})</span></dt>
      <dd>${title}. ${scope} Compiled by ${compiler}.</dd>`,
  );
  return markup`<dl class="small">${entries}</dl>`;
}

function sourceList(sources: Snapshot['sources']): Markup {
  return markup`<ul class="small" role="list">${sources.map(sourceItem)}</ul>`;
}

function sourceItem(source: Snapshot['sources'][number]): Markup {
  const { title, described, publisher, url, published, language, weakness } = source;
  const lang = described ? null : markup` lang="${language}"`;
  const facts = [
    published === null ? publisher : `${publisher}, ${edtfWords(published)}`,
    ...(described ? [' (headline not seen; our description)'] : []),
    ...(weakness === null ? [] : [`; ${weakness}`]),
  ].join('');
  return markup`<li class="source">
      <a href="${url}" rel="external noopener"${lang}>${title}</a> <span class="quiet">${facts}.</span>
    </li>`;
}

function absolute(path: string): string {
  return unsetSite + path;
}

/** How to cite a snapshot, in one line of plain text. */
function citationLine({ citation, made }: Snapshot, url: string): string {
  return `${citation.publisher}, “${citation.title}”. View kept on ${edtfWords(made)}. ${url}`;
}

/** What the marks in the picture and the table mean: `Derived: worked out by us …`. */
function statusSentence({ statuses }: Snapshot): string {
  return statuses
    .map(
      ({ status, meaning }) => `${status.charAt(0).toUpperCase()}${status.slice(1)}: ${meaning}.`,
    )
    .join(' ');
}

/** What to know of single values, each with the value it is of. */
function valueNotes({
  table: { head, rows },
}: Snapshot): readonly Readonly<{ of: string; note: string }>[] {
  const several = head.length > 2;
  return rows.flatMap(({ label, cells }) =>
    cells.flatMap(({ note }, place) =>
      note === null ? [] : [{ of: several ? `${label}, ${head[place + 1]}` : label, note }],
    ),
  );
}

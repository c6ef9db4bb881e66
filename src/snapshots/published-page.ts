import { nodeText } from '../charts/scene/element-tree.ts';
import { edtfWords } from '../domain/text/edtf.ts';
import { chartLink, routesAt } from '../routing/route-builder.ts';
import type { Routes } from '../routing/route-builder.ts';
import { unsetSite } from '../routing/site-address.ts';
import type { SiteAddress } from '../routing/site-address.ts';
import { withdrawalLabels, withdrawalWords } from '../schema/withdrawal.ts';
import type { Withdrawal } from '../schema/withdrawal.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** Words of a page that go once its snapshot is withdrawn or superseded. */
export function standingWords(words: string): Markup {
  return markup`<!-- standing -->${words}<!-- /standing -->`;
}

/** What a page shows, which is folded away once its snapshot is withdrawn. */
export function shownContent(content: Markup): Markup {
  return markup`<!-- content -->${content}<!-- /content -->`;
}

/**
 * A finished page of a snapshot as it is served: at its address, with what became of the snapshot.
 *
 * - Errors: `Error` where the page has no marked content, or keeps an address of another place.
 *
 * @param page the page as it was written, for the root of `unsetSite`
 * @param withdrawal `null` while the snapshot stands
 */
export function publishedPage(
  page: string,
  address: Pick<SiteAddress, 'site' | 'base'>,
  withdrawal: Withdrawal | null,
): string {
  if (!content.test(page)) throw new Error('the page does not mark its content');
  const told = withdrawal === null ? page : withNotice(withState(page, withdrawal), withdrawal);
  return addressed(told.replace(/<!-- \/?(?:standing|content) -->/g, ''), address);
}

/** When and why a snapshot was withdrawn or superseded, and what to use instead, as HTML. */
export function withdrawalNotice(withdrawal: Withdrawal, routes: Routes): string {
  const { kind, instead } = withdrawal;
  const { slug, query } = chartLink(instead);
  return markup`<div class="snapshot-notice" role="note" data-withdrawal="${kind}">
      <p><b>${stateOf(withdrawal)}</b> ${withdrawalWords(withdrawal)}</p>
      <p><a href="${routes.chart(slug, query)}" target="_top">See the right view</a></p>
    </div>`.html;
}

const content = /<!-- content -->([^]*)<!-- \/content -->/;

/** `Withdrawn on 28 November 2026.` */
function stateOf({ kind, day }: Withdrawal): string {
  return `${withdrawalLabels[kind]} on ${edtfWords(day)}.`;
}

/** Title, description and head line say what became of the snapshot. */
function withState(page: string, withdrawal: Withdrawal): string {
  const state = stateOf(withdrawal);
  const label = `${withdrawalLabels[withdrawal.kind]}: `;
  const words = nodeText(`${state} ${withdrawalWords(withdrawal)}`);
  const titles = /<title>|property="og:title" content="|json\+oembed"[^>]* title="/g;
  return page
    .replace(titles, (start) => start + label)
    .replace(/((?:description|image:alt)" content=")[^"]*/g, (_, start: string) => start + words)
    .replace(/<!-- standing -->[^]*?<!-- \/standing -->/, state);
}

function withNotice(page: string, withdrawal: Withdrawal): string {
  const notice = withdrawalNotice(withdrawal, routesAt('/'));
  if (withdrawal.kind === 'superseded')
    return page.replace(content, (_, shown: string) => notice + shown);
  return page
    .replace('name="robots" content="index"', 'name="robots" content="noindex"')
    .replace(content, (_, shown: string) => folded(shown, notice));
}

/** What a page showed, closed, below the notice; the heading of a frame stays above it. */
function folded(shown: string, notice: string): string {
  const heading = /<h1>[^]*?<\/h1>/.exec(shown)?.[0] ?? '';
  const rest = shown.replace(heading, '');
  return (
    `${heading}${notice}<details class="snapshot-folded">` +
    `<summary>What this view said</summary>${rest}</details>`
  );
}

function addressed(page: string, { site, base }: Pick<SiteAddress, 'site' | 'base'>): string {
  const placed = page
    .replaceAll(`${unsetSite}/`, () => new URL(base, site).href)
    .replaceAll(' href="/', () => ` href="${nodeText(base)}`);
  const left = [...placed.matchAll(/="(\/[^"]*)/g)].map(([, path]) => path!);
  const astray = left.find((path) => !path.startsWith(nodeText(base)));
  if (astray !== undefined) throw new Error(`the page keeps the address ${astray}`);
  if (site !== unsetSite && placed.includes(unsetSite))
    throw new Error(`the page keeps the address ${unsetSite}`);
  return placed;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { formerPropositions } from './src/corpus/read/former-propositions.ts';
import { articleDays, claimDays } from './src/domain/claims/page-days.ts';
import { formerNames } from './src/corpus/locks/former-names.ts';
import { historyFile } from './src/corpus/locks/history.ts';
import {
  readEntries,
  readHistory,
  readRedirects,
  readWithdrawals,
  redirectFile,
  withdrawalFile,
} from './src/corpus/read/records.ts';
import { contentChecks } from './src/commands/develop/content-checks.ts';
import { contentRoot, textIfThere } from './src/corpus/subject/content-root.ts';
import { siteFile } from './src/corpus/subject/site-file.ts';
import { sitePlugin } from './src/corpus/subject/site-plugin.ts';
import { redirectPages } from './src/commands/run/redirect-pages.ts';
import { offlineFiles } from './src/commands/offline/offline-files.ts';
import { publishedFiles } from './src/commands/publish/published-files.ts';
import { snapshotPages } from './src/commands/run/snapshot-pages.ts';
import { digestFile, listedPages } from './src/corpus/locks/snapshot-digests.ts';
import { contentFiles } from './src/corpus/read/files.ts';
import { siteThemes } from './src/corpus/themes/site-themes.ts';
import { withThemes } from './src/domain/themes/token-sheet.ts';
import { removedClaims, historiesOf } from './src/schema/claim-history.ts';
import { formerIds } from './src/routing/published/former-address.ts';
import { routesAt } from './src/routing/route-builder.ts';
import { readSiteAddress } from './src/routing/site-address.ts';

const address = readSiteAddress(process.env);
if ('problem' in address) throw new Error(address.problem);
const { site, base } = address;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const elsewhere = contentRoot !== here('.');
const contents = contentFiles(contentRoot);
/** Frames for other pages are extracts of pages that the sitemap names. */
const embeds = new URL(`${routesAt(base).root}embed/`, site).href;
/** Pages of removed claims and of replaced propositions are there for whoever has a link to them. */
const histories = historiesOf(
  readHistory(textIfThere(historyFile)).entries.map(({ value }) => value),
);
const gone = removedClaims(histories).map(({ id }) => new URL(routesAt(base).claim(id), site).href);
const former = formerPropositions(textIfThere('content/propositions.yaml')).map(
  (id) => new URL(routesAt(base).proposition(id), site).href,
);
/** So are those of withdrawn snapshots. */
const withdrawals = readWithdrawals(textIfThere(withdrawalFile)).entries.map(({ value }) => value);
const withdrawn = withdrawals
  .filter(({ kind }) => kind === 'withdrawn')
  .map(({ slug, hash }) => new URL(routesAt(base).snapshot(slug, hash), site).href);
const redirects = readRedirects(textIfThere(redirectFile)).entries.map(({ value }) => value);
const names = formerNames({ redirects, histories });
/** What pages put in the place of ids in a link that were renamed since. */
const renamed = Object.fromEntries(
  ['article', 'topic', 'actor', 'event', 'claim'].map((kind) => [kind, formerIds(kind, names)]),
);
/** Those of snapshots stand finished in `public/`, where the sitemap does not see them. */
const pages = listedPages(textIfThere(digestFile));
const snapshots = pages.map(({ path }) => new URL(`${base}${path}/`, site).href);
/** When pages of essays and claims were last changed, by address. */
const { claim, article } = readEntries(contents);
const written = { claims: claim.map(({ value }) => value), histories };
const revised = new Map([
  ...article.map(({ id }) => [routesAt(base).article(id), articleDays(id, written).revised]),
  ...claim.map(({ id }) => [routesAt(base).claim(id), claimDays(id, written).revised]),
]);
const unlisted = [...gone, ...former, ...withdrawn];

/**
 * What only `astro dev` has: the style page, and addresses without a slash at their end. With
 * `trailingSlash: 'always'` it finds no file whose extension is a parameter, such as
 * `cite/claims/<id>.bib`. The build writes them all the same.
 */
const development = {
  name: 'development',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig, addWatchFile }) => {
      if (command !== 'dev') return;
      addWatchFile(contentRoot + siteFile);
      updateConfig({ trailingSlash: 'ignore' });
      addWatchFile(`${contentRoot}content/themes.yaml`);
      injectRoute({ pattern: '/about/style', entrypoint: here('src/pages/about/_style.astro') });
    },
  },
};

const themes = siteThemes(contents);

/** Style sheets with the colours and rules of the themes in `content/themes.yaml`; as text for `?raw`. */
const themedSheets = {
  name: 'themed-sheets',
  enforce: 'pre',
  load: (id) => {
    const [, path, query] =
      /^(.*\/src\/styles\/(?:tokens|components\/pointed-line)\.css)(\?raw)?$/.exec(id) ?? [];
    if (!path) return null;
    const sheet = withThemes(readFileSync(path, 'utf8'), themes);
    return query ? `export default ${JSON.stringify(sheet)}` : sheet;
  },
};

/**
 * Leaves out of the browser's code what charts do not use of d3, 6 kB of it: their scales lead from numbers
 * to numbers alone, and what d3 makes at once of colours, transforms and zooms is only made if used.
 */
const leanD3 = {
  name: 'lean-d3',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'd3-interpolate' && importer?.includes('/d3-scale/')
      ? here('src/charts/layout/number-interpolation.ts')
      : null,
  transform: (code, id) =>
    /d3-(interpolate|color)\.mjs$/.test(id)
      ? code.replaceAll(/^(var \w+ = )(?=\w+\(|\(function)/gm, '$1/*#__PURE__*/ ')
      : null,
};

export default defineConfig({
  root: contentRoot,
  srcDir: here('src'),
  publicDir: `${contentRoot}public`,
  outDir: here('dist'),
  // The site's own cache stays apart from that of other content.
  ...(elsewhere && { cacheDir: here('.cache/other-content') }),
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'auto' },
  // A style of a component is as specific as it is written.
  scopedStyleStrategy: 'where',
  integrations: [
    sitemap({
      customPages: snapshots,
      serialize: (item) => {
        const day = revised.get(decodeURI(new URL(item.url).pathname));
        return day ? { ...item, lastmod: day } : item;
      },
      filter: (page) => !page.startsWith(embeds) && !unlisted.includes(page),
    }),
    snapshotPages({ pages, address, withdrawals }),
    redirectPages(names, address),
    publishedFiles(address),
    offlineFiles(address),
    contentChecks(),
    development,
  ],
  // They load binaries, so they cannot be bundled.
  vite: {
    define: {
      'import.meta.env.FORMER_IDS': JSON.stringify(renamed),
      'import.meta.env.THEMES': JSON.stringify(themes.map(({ id }) => id)),
      'import.meta.env.DRAFTS': JSON.stringify(process.env.DRAFTS ?? ''),
    },
    ...(elsewhere && { cacheDir: here('.cache/other-content/vite') }),
    plugins: [sitePlugin, leanD3, themedSheets],
    ssr: { external: ['@resvg/resvg-js', 'sharp'] },
  },
  // Essays are taken apart by `src/essays/`; what Astro renders of them is not shown.
  markdown: { syntaxHighlight: false, processor: unified({ smartypants: false }) },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
});

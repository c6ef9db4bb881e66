import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { formerPropositions } from './src/corpus/read/former-propositions.ts';
import { historyFile, readHistory } from './src/corpus/read/history.ts';
import { readWithdrawals, withdrawalFile } from './src/corpus/checks/withdrawals.ts';
import { removedClaims, historiesOf } from './src/schema/claim-history.ts';
import { routesAt } from './src/routing/route-builder.ts';
import { readSiteAddress } from './src/routing/site-address.ts';

const address = readSiteAddress(process.env);
if ('problem' in address) throw new Error(address.problem);
const { site, base } = address;
/** Frames for other pages are extracts of pages that the sitemap names. */
const embeds = new URL(`${routesAt(base).root}embed/`, site).href;
/** Pages of removed claims and of replaced propositions are there for whoever has a link to them. */
const history = readHistory(readFileSync(new URL(historyFile, import.meta.url), 'utf8')).entries;
const gone = removedClaims(historiesOf(history.map(({ value }) => value))).map(
  ({ id }) => new URL(routesAt(base).claim(id), site).href,
);
const propositions = readFileSync(new URL('content/propositions.yaml', import.meta.url), 'utf8');
const former = formerPropositions(propositions).map(
  (id) => new URL(routesAt(base).proposition(id), site).href,
);
/** So are those of withdrawn snapshots. */
const withdrawalText = readFileSync(new URL(withdrawalFile, import.meta.url), 'utf8');
const withdrawn = readWithdrawals(withdrawalText)
  .entries.filter(({ value }) => value.kind === 'withdrawn')
  .map(({ value }) => new URL(routesAt(base).snapshot(value.slug, value.hash), site).href);
const unlisted = [...gone, ...former, ...withdrawn];

/**
 * What only `astro dev` has: the style page, and addresses without a slash at their end. With
 * `trailingSlash: 'always'` it finds no file whose extension is a parameter, such as
 * `cite/claims/<id>.bib`. The build writes them all the same.
 */
const development = {
  name: 'development',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      updateConfig({ trailingSlash: 'ignore' });
      injectRoute({ pattern: '/about/style', entrypoint: './src/pages/about/_style.astro' });
    },
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'auto' },
  // A style of a component is as specific as it is written.
  scopedStyleStrategy: 'where',
  integrations: [
    sitemap({ filter: (page) => !page.startsWith(embeds) && !unlisted.includes(page) }),
    development,
  ],
  // They load binaries, so they cannot be bundled.
  vite: { ssr: { external: ['@resvg/resvg-js', 'sharp'] } },
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
        "worker-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
});

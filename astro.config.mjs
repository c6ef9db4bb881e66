import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { essayBlocks, essayRehype, numberParagraphs } from './src/markdown/essay-blocks.ts';
import { routesAt } from './src/urls/routes.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://no-limits.example',
  base,
  trailingSlash: 'always',
  output: 'static',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'auto' },
  integrations: [sitemap()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, numberParagraphs],
      rehypePlugins: [[essayBlocks, { routes: routesAt(base) }]],
      remarkRehype: essayRehype,
    }),
  },
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
        "trusted-types 'none'",
      ],
    },
  },
});

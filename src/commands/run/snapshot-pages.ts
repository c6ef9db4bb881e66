import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestFile } from '../../corpus/locks/snapshot-digests.ts';
import type { DigestLine } from '../../corpus/locks/snapshot-digests.ts';
import { contentRoot } from '../../corpus/subject/content-root.ts';
import { textDigest } from '../../domain/digest.ts';
import type { SiteAddress } from '../../routing/site-address.ts';
import { snapshotPath } from '../../schema/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawal.ts';
import { publishedPage } from '../../snapshots/published-page.ts';

/** The finished pages of snapshots, and what they do not know when they are written. */
type Publication = Readonly<{
  pages: readonly DigestLine[];
  address: SiteAddress;
  withdrawals: readonly Withdrawal[];
}>;

/** Publishes the finished pages of snapshots as they stand in `public/`, in a build and in `astro dev`. */
export function snapshotPages(publication: Publication): AstroIntegration {
  const { pages, address } = publication;
  const source = pathToFileURL(`${contentRoot}public/`);
  return {
    name: 'snapshot-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const page of pages)
          writeFileSync(fileOf(page, dir), published(page, dir, publication));
      },
      // Vite looks for no `index.html` in the folders of `public/`.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.originalUrl?.replace(/[?#].*/, '');
          const page = pages.find((one) => path === `${address.base}${one.path}/`);
          if (!page) return next();
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(published(page, source, publication));
        });
      },
    },
  };
}

/** Errors: `Error` where the file is not the one that was written. */
function published(page: DigestLine, folder: URL, { address, withdrawals }: Publication): string {
  const { path, digest } = page;
  const text = readFileSync(fileOf(page, folder), 'utf8');
  if (textDigest(text) !== digest)
    throw new Error(
      `public/${path}/index.html is not the file whose digest ${digestFile} holds: restore it as it was first committed`,
    );
  const withdrawal = withdrawals.find((one) => path.endsWith(`v/${snapshotPath(one)}`));
  return publishedPage(text, address, withdrawal ?? null);
}

function fileOf({ path }: DigestLine, folder: URL): URL {
  return new URL(`${path}/index.html`, folder);
}

import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';

/** Writes `_headers` into the built site, for the path it is served under. */
export function responseHeaders(base: string): AstroIntegration {
  return {
    name: 'response-headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(new URL('_headers', dir), headersFile(base)),
    },
  };
}

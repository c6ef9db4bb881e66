import * as own from './own-site.ts';

const name = '\0site';

/** Gives pages and scripts what `content/site.yaml` says as plain values: a browser reads no file. */
export const sitePlugin = {
  name: 'site',
  enforce: 'pre',
  resolveId: (source: string) => (source === '#site' ? name : null),
  load: (id: string) => (id === name ? moduleText() : null),
} as const;

/** One constant for each, so that a script takes along only what it uses. */
function moduleText(): string {
  const { identity, prefix, siteTexts } = own;
  return Object.entries({ identity, prefix, siteTexts })
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
    .join('\n');
}

import { build } from 'rolldown';
import type { Shell } from '../../domain/offline/kept-files.ts';
import { sitePlugin } from '../../corpus/subject/site-plugin.ts';
import { root } from '../run/process.ts';

/** The service worker as one classic script, since module workers are not for every browser. */
export async function workerText(shell: Shell): Promise<string> {
  const { output } = await build({
    input: `${root}src/client/offline/service-worker.ts`,
    platform: 'browser',
    plugins: [sitePlugin],
    write: false,
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    output: { format: 'iife', minify: true, comments: false },
  });
  return `self.shell=${JSON.stringify(shell)};\n${output[0].code}`;
}

import type { AstroIntegration } from 'astro';
import { contentFiles } from '../../corpus/read/files.ts';
import { contentRoot } from '../../corpus/subject/content-root.ts';
import { readiness } from '../../corpus/read-corpus.ts';
import { isContentError } from '../../domain/problem.ts';
import { contentOverlay } from './content-overlay.ts';
import type { ContentState } from './content-overlay.ts';
import { draftWords } from './draft-preview.ts';

/** Shows the mistakes of the content in the browser while pages are written. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command !== 'dev') return;
        const tell = (lacks: string) => logger.warn(lacks || 'Ready to be published.');
        const look = { root: contentRoot, read: () => stateOf(contentRoot), tell };
        updateConfig({ vite: { plugins: [contentOverlay(look)] } });
      },
    },
  };
}

function stateOf(root: string): ContentState {
  try {
    const { problems, ...rest } = readiness(contentFiles(root));
    return { problems, lacks: draftWords(rest) };
  } catch (error) {
    if (!isContentError(error)) throw error;
    return { problems: error.problems, lacks: '' };
  }
}

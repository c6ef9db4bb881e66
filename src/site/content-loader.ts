import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { contentFiles } from '../corpus/read/files.ts';
import { frontmatterOf } from '../corpus/read/frontmatter.ts';
import { checkedCorpus } from '../corpus/read-corpus.ts';
import { countWords, numberCounts } from '../domain/text/written-numbers.ts';

/**
 * Loads the articles, once the whole content is free of mistakes.
 *
 * - Errors: one `Error` that words every problem of the whole content, if there is one.
 */
export function articleLoader(): Loader {
  const { load } = glob({ base: './content/articles', pattern: '*.md' });
  return {
    name: 'articles',
    load: async ({ parseData, ...context }) => {
      const corpus = checkedCorpus(contentFiles(fileURLToPath(context.config.root)));
      context.logger.info(countWords(numberCounts(corpus)));
      await load({
        ...context,
        // Read as the check reads it: a day without quotation marks is text.
        parseData: (entry) => parseData({ ...entry, data: frontOf(entry.filePath!) as never }),
      });
    },
  };
}

function frontOf(file: string): unknown {
  return frontmatterOf(file, readFileSync(file, 'utf8'))?.parsed.value;
}

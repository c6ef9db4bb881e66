import { fileURLToPath } from 'node:url';
import { glob } from 'astro/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFiles } from '../corpus/read/files.ts';
import { checkedCorpus } from '../corpus/read-corpus.ts';
import type { Corpus } from '../domain/corpus.ts';
import { countWords, numberCounts } from '../domain/text/written-numbers.ts';

/**
 * Loads the articles, once the whole content is free of mistakes: their frontmatter as the corpus
 * has it, their text as it stands in the file.
 *
 * - Errors: one `Error` that words every problem of the whole content, if there is one.
 */
export function articleLoader(): Loader {
  const { load } = glob({ base: './content/articles', pattern: '*.md' });
  return {
    name: 'articles',
    load: async (context) => {
      context.logger.info(countWords(numberCounts(corpusNow(context))));
      context.store.clear();
      await load({
        ...context,
        parseData: (entry) =>
          context.parseData({ ...entry, data: frontOf(entry.id, corpusNow(context)) as never }),
      });
    },
  };
}

function corpusNow({ config }: LoaderContext): Corpus {
  return checkedCorpus(contentFiles(fileURLToPath(config.root)));
}

function frontOf(id: string, { articles }: Corpus): Record<string, unknown> {
  const { slug: _slug, ...front } = articles.find(({ slug }) => slug === id)!;
  return front;
}

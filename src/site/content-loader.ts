import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob } from 'astro/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFiles } from '../corpus/read/files.ts';
import { frontmatterOf } from '../corpus/read/frontmatter.ts';
import { draftCorpus } from '../corpus/sound-corpus.ts';
import { checkedCorpus } from '../corpus/read-corpus.ts';
import { countWords, numberCounts } from '../domain/text/written-numbers.ts';

/**
 * Loads the articles, once the whole content is free of mistakes. `astro dev` starts with mistakes too: pages say
 * them, and an article that could not be loaded is tried again with each change.
 *
 * - Errors: one `Error` that words every problem of the whole content, if there is one and this is a build.
 */
export function articleLoader(): Loader {
  return {
    name: 'articles',
    load: (context) => (context.watcher ? loadInDev(context) : loadChecked(context)),
  };
}

async function loadChecked(context: LoaderContext): Promise<void> {
  const read = process.env['DRAFTS'] === 'shown' ? draftCorpus : checkedCorpus;
  const corpus = read(contentFiles(fileURLToPath(context.config.root)));
  context.logger.info(countWords(numberCounts(corpus)));
  await load(context, context.parseData);
}

async function loadInDev(context: LoaderContext): Promise<void> {
  const { watcher, parseData } = context;
  // What is wrong with the fields is said by the check of the content, in full.
  const lenient = ((entry) => parseData(entry).catch(() => entry.data)) as typeof parseData;
  const again = () => void loadInDev(context);
  await load(context, lenient).catch(() => watcher!.once('all', again));
}

function load(context: LoaderContext, parseData: LoaderContext['parseData']): Promise<void> {
  return glob({ base: './content/articles', pattern: '*.md' }).load({
    ...context,
    // Read as the check reads it: a day without quotation marks is text.
    parseData: (entry) => parseData({ ...entry, data: frontOf(entry.filePath!) as never }),
  });
}

function frontOf(file: string): unknown {
  return frontmatterOf(file, readFileSync(file, 'utf8'))?.parsed.value;
}

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { glob } from 'astro/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFiles } from '../corpus/read/files.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { Corpus } from '../domain/corpus.ts';
import { formatProblems } from '../domain/problem.ts';
import { countWords, numberCounts } from '../domain/text/written-numbers.ts';

/** The collections that hold records; articles have text as well and a loader of their own. */
export type RecordCollection = Exclude<keyof Corpus, 'articles'>;

/**
 * Loads one kind of record from the writers' files, in the order of the corpus.
 *
 * - Errors: one `Error` that words every problem of the whole content, if there is one.
 */
export function corpusLoader(kind: RecordCollection): Loader {
  return {
    name: `corpus-${kind}`,
    load: async (context) => {
      await fill(kind, context);
      onContentChange(context, () => fill(kind, context));
    },
  };
}

/**
 * Loads the articles: their fields as the corpus has them, their text as Astro renders it.
 *
 * - Errors: as `corpusLoader`.
 */
export function articleLoader(): Loader {
  const { load } = glob({ base: './content/articles', pattern: '*.md' });
  return {
    name: 'corpus-articles',
    load: async (context) => {
      checkedCorpus(context);
      // Rendered text holds addresses of the site, so none is kept from a build under another base.
      context.store.clear();
      await load({
        ...context,
        parseData: (entry) =>
          context.parseData({ ...entry, data: frontOf(entry.id, checkedCorpus(context)) as never }),
      });
    },
  };
}

async function fill(kind: RecordCollection, context: LoaderContext): Promise<void> {
  const records = checkedCorpus(context)[kind];
  context.store.clear();
  for (const [place, record] of records.entries()) {
    const id = idOf(record);
    const data = await context.parseData({ id, data: { ...record, place } });
    context.store.set({ id, data });
  }
}

/** Snapshots of one chart share its slug, and positions have no id. */
function idOf(record: Corpus[RecordCollection][number]): string {
  if ('hash' in record) return `${record.slug}-${record.hash}`;
  if ('settled' in record) return `${record.proposition}.${record.article}`;
  return 'slug' in record ? record.slug : record.id;
}

function frontOf(id: string, { articles }: Corpus): Record<string, unknown> {
  const { slug: _slug, ...front } = articles.find(({ slug }) => slug === id)!;
  return front;
}

type Checked = Readonly<{ digest: string; corpus: Corpus | Error }>;
let checked: Checked | null = null;

/** The corpus as the files are now; read once for each state of the files. */
function checkedCorpus({ config, logger }: LoaderContext): Corpus {
  const files = contentFiles(fileURLToPath(config.root));
  const digest = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex');
  if (checked?.digest !== digest) {
    const { corpus, problems } = readCorpus(files);
    if (corpus) logger.info(countWords(numberCounts(corpus)));
    checked = { digest, corpus: corpus ?? contentError(formatProblems(problems)) };
  }
  if (checked.corpus instanceof Error) throw checked.corpus;
  return checked.corpus;
}

function contentError(words: string): Error {
  const error = new Error(words);
  error.name = 'ContentError';
  error.stack = '';
  return error;
}

/** What was last said while watching: every collection meets the same error, and one tells it. */
let told: unknown;

function onContentChange(context: LoaderContext, act: () => Promise<void>): void {
  const folder = fileURLToPath(new URL('content/', context.config.root));
  const tell = (error: unknown) => {
    if (error !== told) context.logger.error(String(error));
    told = error;
  };
  const react = (path: string) => {
    if (path.startsWith(folder)) act().catch(tell);
  };
  context.watcher?.add(folder);
  for (const change of ['add', 'change', 'unlink'] as const) context.watcher?.on(change, react);
}

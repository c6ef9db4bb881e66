import { fileURLToPath } from 'node:url';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

/** The corpus of the site. */
export const corpus = readCorpus(
  contentFiles(fileURLToPath(new URL('../../', import.meta.url))),
).corpus!;

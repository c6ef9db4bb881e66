import { contentRoot } from '../../corpus/subject/content-root.ts';
import { contentFiles } from '../../corpus/read/files.ts';
import { checkedCorpus } from '../../corpus/read-corpus.ts';
import { countWords, numberCounts } from '../../domain/text/written-numbers.ts';

/** Prints every problem of the content; the exit code is 1 if there is one. */
function checkContent(root: string): void {
  try {
    const files = contentFiles(root);
    const corpus = checkedCorpus(files);
    console.log(`${files.size} files of content without a problem`);
    console.log(countWords(numberCounts(corpus)));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ContentError') throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

checkContent(process.argv[2] ?? contentRoot);

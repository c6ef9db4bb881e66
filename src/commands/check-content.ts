import { fileURLToPath } from 'node:url';
import { contentFiles } from '../corpus/read/files.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { formatProblems } from '../domain/problem.ts';
import { countWords, numberCounts } from '../domain/text/written-numbers.ts';

/** Prints every problem of the content; the exit code is 1 if there is one. */
function checkContent(root: string): void {
  const files = contentFiles(root);
  const { corpus, problems } = readCorpus(files);
  if (corpus === null) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
  } else {
    console.log(`${files.size} files of content without a problem`);
    console.log(countWords(numberCounts(corpus)));
  }
}

checkContent(fileURLToPath(new URL('../../', import.meta.url)));

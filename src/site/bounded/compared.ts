import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressFile, readAddresses } from '../../corpus/locks/addresses.ts';
import { pairedArticles, pairsAmong } from '../../domain/positions/paired.ts';
import type { Pair } from '../../domain/positions/comparison.ts';
import { corpus } from '../corpus.ts';

const listed = new Set(readAddresses(readFileSync(join(process.cwd(), addressFile), 'utf8')));

/** The articles that each has a page beside, by slug. */
export const paired = pairedArticles(corpus, (first, second) =>
  listed.has(`/compare/${first}/${second}/`),
);

/** Every two articles that have pages side by side, once; each way round is a page. */
export const pairs: readonly Pair[] = pairsAmong(corpus, paired);

// `npm run bench:search`: the search beside engines of others, in quality, speed and size.
import { mean } from './search-bench/arithmetic.ts';
import { headlines } from './search-bench/headlines.ts';
import { miniSearch } from './search-bench/mini-search.ts';
import { ours } from './search-bench/ours.ts';
import { againstBest, qualities } from './search-bench/quality.ts';
import { spellings } from './search-bench/question.ts';
import { sized } from './search-bench/sizes.ts';
import { speeds } from './search-bench/speed.ts';

const engines = [ours, miniSearch];
const set = headlines();
if (set) {
  const found = qualities(engines, { docs: set.docs, corpus: null }, set.questions, spellings, 60);
  for (const { engine, spelling, ndcg, first } of found)
    console.log(
      `${engine} ${spelling}: nDCG@10 ${mean(ndcg).toFixed(4)}, first ${mean(first).toFixed(3)}`,
    );
  for (const spelling of spellings) {
    const [one, ...peers] = found.filter((quality) => quality.spelling === spelling);
    const { ratio, difference } = againstBest(one!, peers)!;
    const { mean: apart, low, high } = difference;
    const interval = [apart, low, high].map((number) => number.toFixed(4));
    console.log(`${spelling}: ratio ${ratio.toFixed(3)}, difference ${interval.join(' ')}`);
  }
  for (const speed of speeds(engines, sized(set, 10000), { passes: 2, slowest: 30 }))
    console.log(
      `${speed.engine} at ${speed.records}: p50 ${speed.p50.toFixed(2)} ms, p95 ${speed.p95.toFixed(2)} ms, ` +
        `index ${speed.indexing.toFixed(0)} ms, ${speed.bytes} bytes`,
    );
} else console.log('no judged questions beside the project: the benchmark needs them');

// `npm run bench:scale-search -- <folder>`: what the search of a built site costs a reader, such as that of a grown
// one that `npm run bench:scale` leaves where `KEEP_SCALE` names a folder; without one that of `dist`/.
import { root } from '../../src/commands/run/process.ts';
import { searchCost } from './scale/search-in-browser.ts';

const { firstAnswer, longestLoading, longestTyping } = await searchCost(
  process.argv[2] ?? `${root}dist`,
);
console.log(`Milliseconds on a processor slowed four times; the median of three pages
first answer after its file  ${firstAnswer.toFixed(0)}
longest task until then      ${longestLoading.toFixed(0)}
longest task while typing    ${longestTyping.toFixed(0)}`);

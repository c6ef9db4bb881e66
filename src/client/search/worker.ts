import { searchOver } from './engine.ts';
import type { Answer, Question } from './worker-messages.ts';
import { fetchedWhole, fetchedNames } from './source.ts';

/**
 * A worker that searches: its name is the address of the search file, which it fetches and indexes
 * at once. It answers every `Question` with one `Answer`, in turn.
 */
const search = fetchedWhole(self.name).then((file) => searchOver(file, fetchedNames));
search.catch(() => undefined);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answerTo(data).then((answer) => self.postMessage(answer));
});

async function answerTo({ id, query, limit }: Question): Promise<Answer> {
  try {
    return { id, results: await (await search)(query, limit) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

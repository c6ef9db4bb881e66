import workerAddress from './worker.ts?worker&url';
import { emptyQuery } from '../../search/query/query.ts';
import type { Query } from '../../search/query/query.ts';
import type { Results } from '../../search/index/find.ts';
import type { Answer, Question } from './worker-messages.ts';
import type { Searcher } from './searcher.ts';

/**
 * A searcher over the file at an address, in a worker of its own. Settles when the worker has its
 * index; rejects, and ends the worker, when it cannot.
 */
export async function workerSearcher(address: string): Promise<Searcher> {
  const worker = new Worker(trusted(workerAddress), { type: 'module', name: address });
  const waiting = new Map<number, PromiseWithResolvers<Results>>();
  let asked = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const waited = waiting.get(data.id);
    waiting.delete(data.id);
    if ('results' in data) waited?.resolve(data.results);
    else waited?.reject(new Error(data.error));
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error('The search worker failed.'));
    waiting.clear();
  });

  const find = (query: Query, limit = Infinity): Promise<Results> => {
    const question: Question = { id: (asked += 1), query, limit };
    const answer = Promise.withResolvers<Results>();
    waiting.set(question.id, answer);
    worker.postMessage(question);
    return answer.promise;
  };

  try {
    await find(emptyQuery, 0);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return { find };
}

type Factory = Readonly<{
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): Readonly<{ createScriptURL(address: string): string }>;
}>;

let policy: ReturnType<Factory['createPolicy']> | undefined;

/** The address of our worker as browsers with Trusted Types want it: by the one policy of ours. */
function trusted(address: string): string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory?.createPolicy('no-limits-worker', { createScriptURL: ownWorker });
  return policy?.createScriptURL(address) ?? address;
}

/** Lets nothing pass but the worker that was built with this site. */
function ownWorker(address: string): string {
  if (address !== workerAddress) throw new TypeError(`not the search worker: ${address}`);
  return address;
}

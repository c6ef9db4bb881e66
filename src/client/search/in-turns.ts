import type { Steps } from '../../search/index/steps.ts';

/** How long work may go on before keys and drawing have a turn, in milliseconds. */
const turn = 8;

/** What work in steps makes, with a pause whenever a turn is over. */
export async function inTurns<Made>(steps: Steps<Made>): Promise<Made> {
  let end = performance.now() + turn;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + turn;
  }
}

/** Until everything else that waits has had its turn; timers would wait for longer. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

import { onOrphaned } from '../run/process.ts';
import type { Serving } from './static-server.ts';

/** Keeps a server going until the process is told to end, or what started it is gone; then ends it. */
export function serveUntilEnded(serving: Serving): void {
  let ending = false;
  const end = () => {
    if (ending) process.exit(0);
    ending = true;
    void serving.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
  onOrphaned(end);
}

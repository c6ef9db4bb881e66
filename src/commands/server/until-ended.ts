import type { Serving } from './static-server.ts';

/** Keeps a server going until the process is told to end, or what started it is gone; then ends it. */
export function serveUntilEnded(serving: Serving): void {
  let ending = false;
  const end = () => {
    if (ending) process.exit(0);
    ending = true;
    void serving.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.on('SIGHUP', end);
  endWithParent(end);
}

/** npm starts commands through a shell, which may keep a signal for itself. */
function endWithParent(end: () => void): void {
  const parent = process.ppid;
  if (!process.env['npm_lifecycle_event']) return;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
}

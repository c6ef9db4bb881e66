/** The least time between two writes to the history, in ms: browsers throw when asked more often. */
export const pace = 300;

/** How long the next write to the history has to wait, in ms. */
export function pause(lastWrite: number, now: number): number {
  return Math.max(0, lastWrite + pace - now);
}

/** Writes addresses to the history: `write` makes an entry, `cancel` forgets one that waits. */
export type HistoryEntries = Readonly<{ write: (address: string) => void; cancel: () => void }>;

/** An entry for each address, throttled: one that follows another at once replaces it, after a pause (debounce). */
export function historyEntries(): HistoryEntries {
  let written = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const put = (how: 'pushState' | 'replaceState', address: string) => {
    written = performance.now();
    if (address !== location.pathname + location.search + location.hash)
      history[how](null, '', address);
  };
  const cancel = () => clearTimeout(waiting);
  const write = (address: string) => {
    cancel();
    const wait = pause(written, performance.now());
    if (wait === 0) put('pushState', address);
    else waiting = setTimeout(() => put('replaceState', address), wait);
  };
  return { write, cancel };
}

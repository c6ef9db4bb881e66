import type { Shell } from '../../domain/offline/kept-files.ts';

/** An event that a worker outlives. */
export type Lasting = Event & Readonly<{ waitUntil: (work: Promise<unknown>) => void }>;

/** The event that asks for an answer. */
export type Answering = Lasting & Readonly<{ request: Request }>;

/** What a service worker has of its browser, as far as ours uses it. */
export type WorkerScope = Readonly<{
  /** What the build wrote before the script. */
  shell: Shell;
  registration: Readonly<{ scope: string }>;
  clients: Readonly<{
    matchAll: (
      options: Readonly<{ type: 'window'; includeUncontrolled: true }>,
    ) => Promise<readonly unknown[]>;
  }>;
  skipWaiting: () => Promise<void>;
  addEventListener: (type: 'install', listener: (event: Lasting) => void) => void;
}>;

/** The global object of the worker. */
export const worker = globalThis as unknown as WorkerScope;

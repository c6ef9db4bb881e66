import { inTime } from './loading-notice.ts';

/** Data that are fetched when first needed, and again after that failed. */
export type SourceLoader<Source> = Readonly<{
  load: () => Promise<Source>;
  /** Fetches before there is a need; a failure is reported when there is one. */
  prefetch: () => void;
  /** Drops data that failed, so that they are fetched anew. */
  forget: (failed: Promise<Source>) => void;
  reset: () => void;
  /** Whether others have been asked for since. */
  isSuperseded: (loading: Promise<Source>) => boolean;
}>;

/** Fetches once whatever a function fetches. */
export function sourceLoader<Source>(fetchSource: () => Promise<Source>): SourceLoader<Source> {
  let coming: Promise<Source> | undefined;
  const load = () => (coming ??= fetchSource());
  const forget = (failed: Promise<Source>) => {
    if (coming === failed) coming = undefined;
  };
  return {
    load,
    forget,
    prefetch: () => {
      const loading = load();
      loading.catch(() => forget(loading));
    },
    reset: () => {
      coming = undefined;
    },
    isSuperseded: (loading) => coming !== undefined && coming !== loading,
  };
}

/** What a file must hold: a list, a text, or parts that hold something each. */
export type Shape = 'list' | 'text' | Readonly<{ [part: string]: Shape }>;

/**
 * What a JSON file holds.
 *
 * - Errors: rejects when the network, the server or the file fails, when the file holds something else
 *   than `shape`, such as a page to log in, and when `signal` aborts.
 */
export async function fetchedJson<File>(
  address: string,
  shape: Shape,
  signal: AbortSignal | null = null,
): Promise<File> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const file: unknown = await answer.json();
  if (!hasShape(file, shape)) throw new Error(`${address} holds something else`);
  return file as File;
}

/** Whether something holds what it must. */
export function hasShape(thing: unknown, shape: Shape): boolean {
  if (shape === 'list') return Array.isArray(thing);
  if (shape === 'text') return typeof thing === 'string';
  if (typeof thing !== 'object' || thing === null || Array.isArray(thing)) return false;
  const parts = thing as Readonly<Record<string, unknown>>;
  return Object.entries(shape).every(([name, part]) => hasShape(parts[name], part));
}

/** Scripts that hang or are broken: a page that asks for them again is given the same. */
const stuck = new Set<Promise<unknown>>();

/** A script of ours that is on its way; one that holds nothing fails. */
export function script<Module extends object>(coming: Promise<Module>): Promise<Module> {
  const whole = coming.then(notEmpty);
  inTime(whole).catch((error: unknown) => {
    if (!(error instanceof TypeError)) stuck.add(whole);
  });
  whole.then(
    () => stuck.delete(whole),
    () => undefined,
  );
  return whole;
}

function notEmpty<Module extends object>(module: Module): Module {
  if (Object.keys(module).length === 0) throw new SyntaxError('a script is empty');
  return module;
}

/** Asks again for what did not come; where a script is stuck, only a new page can have it. */
export function askAgain(again: () => void): void {
  if (stuck.size > 0) location.reload();
  else again();
}

/** After how long a reader is told that something loads, and that it has not come yet, in ms. */
export type Patience = Readonly<{ loading: number; late: number }>;

const patience: Patience = { loading: 400, late: 8_000 };

/** What to tell a reader who waits. */
export type Telling = Readonly<{ loading?: () => void; late: () => void }>;

/** What comes in time, or else a failure. */
export function inTime<Thing>(coming: Promise<Thing>, limit = patience.late): Promise<Thing> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`nothing came within ${limit} ms`)), limit);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What is awaited; while it has not come, says after a moment that it loads, and later that it is late. */
export async function awaited<Thing>(
  coming: Promise<Thing>,
  telling: Telling,
  { loading, late }: Patience = patience,
): Promise<Thing> {
  const timers = [setTimeout(() => telling.loading?.(), loading), setTimeout(telling.late, late)];
  try {
    return await coming;
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

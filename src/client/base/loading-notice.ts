/** After how long a reader is told that something loads, and that it has not come yet, in ms. */
export type Patience = Readonly<{ loading: number; late: number }>;

const patience: Patience = { loading: 400, late: 8_000 };

/** What to tell a reader who waits. */
export type Telling = Readonly<{ loading: () => void; late: () => void }>;

/** What is awaited; while it has not come, says after a moment that it loads, and later that it is late. */
export async function awaited<Thing>(
  coming: Promise<Thing>,
  telling: Telling,
  { loading, late }: Patience = patience,
): Promise<Thing> {
  const timers = [setTimeout(telling.loading, loading), setTimeout(telling.late, late)];
  try {
    return await coming;
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

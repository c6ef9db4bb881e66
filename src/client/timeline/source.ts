import type { TimelineData } from '../../domain/claims/event-dates.ts';

/** What the timeline in the browser draws from and with. */
export type TimelineSource = Readonly<{
  data: TimelineData;
  drawing: typeof import('./drawing.ts');
}>;

/**
 * Fetches what the timeline draws from and with.
 *
 * - Errors: rejects when the network, the server or a file fails, and when `signal` aborts.
 */
export async function timelineSource(
  address: string,
  signal: AbortSignal,
): Promise<TimelineSource> {
  const [data, drawing] = await Promise.all([
    timelineFile(address, signal),
    import('./drawing.ts'),
  ]);
  return { data, drawing };
}

async function timelineFile(address: string, signal: AbortSignal): Promise<TimelineData> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

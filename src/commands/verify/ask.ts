/** An answer of a host, unpacked. */
export type Answer = Readonly<{ status: number; headers: Headers; body: Buffer }>;

/** What came instead of an answer, in words. */
export type Silence = Readonly<{ silence: string }>;

/** Asks for an address, and follows nothing. */
export type Ask = (url: URL) => Promise<Answer | Silence>;

/** Asks as a browser does, compressed, and waits for the whole answer so many milliseconds. */
export function asking(patience: number): Ask {
  return async (url) => {
    try {
      const answer = await fetch(url, {
        redirect: 'manual',
        headers: { 'accept-encoding': 'br, gzip' },
        signal: AbortSignal.timeout(patience),
      });
      const body = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, headers: answer.headers, body };
    } catch (error) {
      return { silence: wordsOf(error as Error, patience) };
    }
  };
}

function wordsOf({ name, message, cause }: Error, patience: number): string {
  if (name === 'TimeoutError') return `no whole answer within ${patience / 1000} seconds`;
  const { code = '', message: inner = message } = (cause ?? {}) as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'no machine has that name',
    EAI_AGAIN: 'the name cannot be looked up now',
    UND_ERR_SOCKET: 'the answer broke off',
  };
  if (/^(Z_|ERR__ERROR|ERR_.*(BROTLI|PADDING))/.test(code)) return 'the answer cannot be unpacked';
  if (/CERT|SIGNATURE|TLS|SSL/.test(code)) return `the certificate is not accepted (${inner})`;
  return known[code] ?? `no answer (${inner})`;
}

/** Does a task for each item, no more than so many at once. */
export async function inParallel<T>(
  items: Iterable<T>,
  atOnce: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await task(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

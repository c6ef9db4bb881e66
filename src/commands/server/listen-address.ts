/** Where a server listens. */
export type ListenAddress = Readonly<{ host: string; port: number }>;

/**
 * Reads `HOST` and `PORT`; without them it is port 4321 of this machine alone.
 *
 * - Errors: a sentence that says what `PORT` holds and how it is written.
 */
export function readListenAddress(
  given: Readonly<{ HOST?: string | undefined; PORT?: string | undefined }>,
): ListenAddress | Readonly<{ problem: string }> {
  const [host, port] = [given.HOST?.trim() || '127.0.0.1', given.PORT?.trim() || '4321'];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return {
      problem: `PORT is “${port}”, which is no port. Write a number from 0 to 65535, like PORT=4321.`,
    };
  return { host, port: Number(port) };
}

/** What a reader on this machine types for a host. */
export function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** The error where an address cannot be listened on, in a sentence. */
export function cannotListen(host: string, port: number, error: NodeJS.ErrnoException): Error {
  const why =
    {
      EACCES: 'the system keeps that port for itself. Choose one above 1023',
      EADDRNOTAVAIL: 'this machine has no such address. Leave HOST out, or write 0.0.0.0 for all',
      ENOTFOUND: 'no machine has that name. Leave HOST out, or write 0.0.0.0 for all',
    }[error.code ?? ''] ?? error.message;
  return new Error(`Cannot listen on ${host}, port ${port}: ${why}.`);
}

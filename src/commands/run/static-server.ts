import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import sirv from 'sirv';

/** A running server: where it answers, and how to end it. */
export type Serving = Readonly<{ url: string; port: number; close: () => Promise<void> }>;

/**
 * Serves a built site as a plain static host would, compressed, with its 404 page.
 *
 * @param folder the built site
 * @param base the path it was built for, with slashes at both ends
 * @param port the port to listen on; when it is taken, any free one is used
 */
export async function serve(folder: string, base: string, port: number): Promise<Serving> {
  const lost = readFileSync(`${folder}/404.html`);
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  const squeeze = compression();
  const server = createServer((request, response) => {
    // Both come from the Express world and take Node's own request and response.
    squeeze(request as never, response as never, () => {
      const path = request.url ?? '/';
      const miss = () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(lost);
      };
      if (!path.startsWith(base)) return miss();
      request.url = `/${path.slice(base.length)}`;
      files(request, response, miss);
    });
  });
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(0);
  }
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

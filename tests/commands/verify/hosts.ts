import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host does with a request. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A host that answers in its own way. */
export type Host = Readonly<{ url: URL; close: () => void }>;

/** Starts a host on a free port of this machine. */
export async function host(answering: Answering): Promise<Host> {
  const server = createServer(answering);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: new URL(`http://localhost:${port}/`), close };
}

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headerRules } from './header-rules.ts';
import type { HeaderRules } from './header-rules.ts';
import { cannotListen, nameOf } from './listen-address.ts';
import { fileReply, lostReply, plainReply } from './reply.ts';
import type { Reply } from './reply.ts';
import { siteFolder } from './site-folder.ts';
import type { SiteFolder } from './site-folder.ts';
import { pathnameOf, sitePath, withSlash } from './site-path.ts';

/** A running server: where it answers, and how to end it. */
export type Serving = Readonly<{ url: string; port: number; close: () => Promise<void> }>;

/** The built site, and the path it was built for, with slashes at both ends. */
type Site = Readonly<{ files: SiteFolder; rules: HeaderRules; base: string }>;

/** Milliseconds after which a client is let go that neither asks nor takes anything, as common hosts do. */
const patience = {
  requestTimeout: 30_000,
  headersTimeout: 20_000,
  keepAliveTimeout: 75_000,
  timeout: 120_000,
};

/**
 * Serves a built site as a good static host does: compressed, with the headers of its `_headers` and with its
 * 404 page. The folder may be replaced while it is served.
 *
 * - Errors: a sentence where there is no such site, or the address cannot be listened on.
 *
 * @param folder the built site
 * @param base the path it was built for, with slashes at both ends
 * @param port the port to listen on; when it is taken, any free one is used
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
  host = '127.0.0.1',
): Promise<Serving> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
  const files = siteFolder(folder);
  const site = { files, base, rules: headerRules(folder, files) };
  const server = createServer((request, response) => void respond(site, request, response));
  Object.assign(server, patience);
  const taken = await listening(server, port, host);
  return {
    url: `http://${nameOf(host)}:${taken}${base}`,
    port: taken,
    close: () => closed(server),
  };
}

async function respond(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, body } = await replyTo(site, request).catch(failure);
  const length = status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
  try {
    response.writeHead(status, { ...headers, ...length }).end(body);
  } catch (error) {
    // A rule of `_headers` that no header can hold.
    console.error(`A header cannot be sent: ${(error as Error).message}`);
    response.writeHead(500).end();
  }
}

async function replyTo({ files, rules, base }: Site, request: IncomingMessage): Promise<Reply> {
  const { method = '', url = '/', headers: asked } = request;
  if (method !== 'GET' && method !== 'HEAD')
    return plainReply(405, 'Only GET and HEAD', { allow: 'GET, HEAD', connection: 'close' });
  const place = sitePath(url, base);
  if (place.kind === 'malformed') return plainReply(400, 'This address cannot be read');
  if (place.kind === 'redirect') return redirect(place.to);
  const lost = async () => {
    const page = await files.find('404.html');
    return lostReply(asked, page === 'folder' ? null : page, await rules(`${base}404.html`));
  };
  if (place.kind === 'missing') return lost();
  const inFolder = place.path === '' || place.path.endsWith('/');
  const file = await files.find(inFolder ? `${place.path}index.html` : place.path);
  if (file === 'folder') return redirect(withSlash(url));
  return file ? fileReply(asked, file, await rules(pathnameOf(url))) : lost();
}

function redirect(to: string): Reply {
  return plainReply(301, `It is at ${to}`, { location: to, 'cache-control': 'no-cache' });
}

/** What cannot be read now may be readable soon; anything else is ours, and is said once. */
function failure(error: NodeJS.ErrnoException): Reply {
  console.error(`A request could not be answered: ${error.message}`);
  return ['EAGAIN', 'EMFILE', 'ENFILE'].includes(error.code ?? '')
    ? plainReply(503, 'The site is being replaced, or busy', { 'retry-after': '1' })
    : plainReply(500, 'The file cannot be read');
}

/** The port on which it listens. */
async function listening(server: Server, port: number, host: string): Promise<number> {
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, host, 511, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') return listen(0);
    throw cannotListen(host, port, error);
  });
  return (server.address() as AddressInfo).port;
}

/** Lets answers that are under way end, but no longer than a moment. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}

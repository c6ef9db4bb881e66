import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/commands/server/static-server.ts';

/** The built site, and what went wrong in its pages. */
export type WatchedSite = Readonly<{ url: string; faults: string[]; close: () => Promise<void> }>;

const script = '/watched-site.js';

/**
 * Serves a built site, with one script more at the head of every page that reports what the page writes to the
 * console, throws, cannot load or is refused by its policy: WebKitGTK's driver tells of none of them.
 */
export async function watchedSite(folder: string): Promise<WatchedSite> {
  const site = await serve(folder, '/', 0);
  const faults: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === script) respond(response, `(${watch})()`);
    else if (request.method === 'POST') void textOf(request).then((text) => faults.push(text));
    else void pass(site.url, request, response);
    if (request.method === 'POST') response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await site.close();
  };
  return { url: `http://localhost:${port}/`, faults, close };
}

function respond(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Answers as the site does; a page gets the script behind its policy, before any other. */
async function pass(site: string, request: IncomingMessage, response: ServerResponse) {
  const answer = await fetch(new URL(request.url!, site), {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  });
  const { 'content-length': _length, ...headers } = Object.fromEntries(answer.headers);
  const body = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, headers);
  response.end(headers['content-type']?.startsWith('text/html') ? watched(body.toString()) : body);
}

function watched(page: string): string {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
  return page.replace(policy, (found) => `${found}<script src="${script}"></script>`);
}

/** Runs in the page. */
function watch(): void {
  const report = (text: string) => navigator.sendBeacon('/faults', `${location.pathname}: ${text}`);
  for (const level of ['error', 'warn'] as const) {
    const write = console[level];
    console[level] = (...parts: unknown[]) => {
      report(`${level}: ${parts.join(' ')}`);
      write.apply(console, parts);
    };
  }
  addEventListener(
    'error',
    ({ message, target }) => {
      const { href, src, rel } = target as HTMLLinkElement & HTMLScriptElement;
      // Firefox says so of a module that is there already; one that is not fails where it is imported.
      if (rel === 'modulepreload') return;
      report(message ? `thrown: ${message}` : `not loaded: ${src ?? href}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => report(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', (event) =>
    report(`policy broken: ${event.violatedDirective} ${event.blockedURI}`),
  );
}

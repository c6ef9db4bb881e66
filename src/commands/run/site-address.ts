import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { cannotListen } from '../server/listen-address.ts';
import { readSiteAddress } from '../../routing/site-address.ts';
import type { SiteAddress } from '../../routing/site-address.ts';

/** Where the site will be served, by the environment; ends the command in words if it cannot be read. */
export function siteAddress(): SiteAddress {
  const read = readSiteAddress(process.env);
  if (!('problem' in read)) return read;
  console.error(read.problem);
  process.exit(1);
}

/** A port that nothing listens on: the one wanted, where it is free. */
export async function freePort(wanted: number, host = '127.0.0.1'): Promise<number> {
  return (await probed(wanted, host)) ?? (await probed(0, host))!;
}

/** The port, or one of the system's choice for 0; `null` when it is taken. */
function probed(port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(cannotListen(host, port, error)),
    );
    probe.listen(port, host, () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
}

/** What citations name when the site is served on this machine: the address given, or its own. */
export function localOrigin({ site, known }: SiteAddress, port: number): string {
  return known ? site : `http://localhost:${port}`;
}

/** What a command says when it builds with the address of this machine, since none was given. */
export function namesThisMachine(origin: string): string {
  return `SITE_URL is not set, so citations and links to share name ${origin}, which only this machine can open.`;
}

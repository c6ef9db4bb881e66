import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a small site, by their paths. */
export type Files = Readonly<Record<string, string>>;

/** What a page of the small site holds: enough to be worth compressing. */
export const longText = 'One claim, five articles. '.repeat(4_000);

/** A folder with a small site in it, in a folder of its own. */
export function smallSite(more: Files = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist');
  write(folder, {
    'index.html': '<h1>front</h1>',
    '404.html': '<h1>lost</h1>',
    'book/index.html': longText,
    'claims.csv': '0123456789',
    'a b/ü.txt': 'spaces',
    '.env': 'secret',
    '.well-known/security.txt': 'Contact: a',
    _headers: '/*\n  X-One: every\n/book/*\n  x-one: book\n/claims.csv\n  X-Two: a\n  X-Two: b\n',
    ...more,
  });
  return folder;
}

/** Writes files below a folder. */
export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** An answer as it came, not unpacked. */
export type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>;

/** Asks the server on a port for a target, written as it is. */
export function ask(
  port: number,
  path: string,
  headers: Files = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

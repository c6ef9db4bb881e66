import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import parseRange from 'range-parser';
import type { Headers } from './header-rules.ts';
import type { Encoding, SiteFile } from './site-folder.ts';

/** A whole answer. */
export type Reply = Readonly<{ status: number; headers: Headers; body: Buffer | string }>;

/** The answer with a file to a request that may know it already, or want a part of it. */
export async function fileReply(
  asked: IncomingHttpHeaders,
  file: SiteFile,
  rules: Headers,
): Promise<Reply> {
  const whole = await wholeReply(asked, file, rules, 200);
  if (fresh(asked, whole.headers)) return unchanged(whole);
  return asked.range && matches(asked['if-range']?.toString(), whole.headers)
    ? partOf(whole, file, asked.range)
    : whole;
}

/** The answer with the page that stands in for one that is not there. */
export function lostReply(
  asked: IncomingHttpHeaders,
  page: SiteFile | null,
  rules: Headers,
): Promise<Reply> | Reply {
  return page ? wholeReply(asked, page, rules, 404) : plainReply(404, 'Not found');
}

/** An answer of a few words. */
export function plainReply(status: number, words: string, headers: Headers = {}): Reply {
  const type = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers: { ...type, ...headers }, body: `${words}\n` };
}

async function wholeReply(
  asked: IncomingHttpHeaders,
  file: SiteFile,
  rules: Headers,
  status: number,
): Promise<Reply> {
  const type = typeOf(file.path);
  const encoding = isText(type) ? encodingFor(asked) : 'identity';
  const body = await file.encoded(encoding);
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=0, must-revalidate',
    'last-modified': file.modified.toUTCString(),
    etag: `"${file.digest}${encoding === 'identity' ? '' : `-${encoding}`}"`,
    'accept-ranges': 'bytes',
    ...(isText(type) && { vary: 'Accept-Encoding' }),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    ...rules,
  };
  return { status, headers, body };
}

function typeOf(path: string): string {
  return contentType(path.slice(path.lastIndexOf('.'))) || 'application/octet-stream';
}

function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript)\b|svg/.test(type);
}

/** A part is counted in the bytes of the file, so a request for one gets them as they are. */
function encodingFor(asked: IncomingHttpHeaders): Encoding {
  if (asked.range) return 'identity';
  const taken = new Negotiator({ headers: asked }).encodings(['br', 'gzip']);
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity';
}

function unchanged({ headers }: Reply): Reply {
  const { 'content-type': _type, 'content-encoding': _encoding, ...kept } = headers;
  return { status: 304, headers: kept, body: '' };
}

/** Whether the part that a client has is of the file as it is now. */
function matches(condition: string | undefined, { etag, 'last-modified': day }: Headers): boolean {
  return condition === undefined || condition === etag || condition === day;
}

function partOf(whole: Reply, { bytes }: SiteFile, range: string): Reply {
  const parts = parseRange(bytes.length, range, { combine: true });
  if (parts === -1)
    return plainReply(416, 'No such range', { 'content-range': `bytes */${bytes.length}` });
  const [part, more] = parts === -2 || parts.type !== 'bytes' ? [] : parts;
  if (!part || more) return whole;
  const { start, end } = part;
  const headers = { ...whole.headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` };
  return { status: 206, headers, body: bytes.subarray(start, end + 1) };
}

import { contentType } from 'mime-types';
import { sha256Of } from '../run/folder-files.ts';
import type { Headers as Promised } from '../server/header-rules.ts';
import type { Answer } from './ask.ts';

/** What a file must come as. */
export type Expected = Readonly<{ file: string; bytes: Buffer; headers: Promised }>;

/** What of an answer is not as built, each in words that addresses can follow. */
export function differences(answer: Answer, expected: Expected, url: URL): string[] {
  const { status, headers, body } = answer;
  if (isRedirect(answer)) return [`leads to ${destination(answer, url)} instead of what was built`];
  if (status !== 200) return [`status ${status} instead of 200`];
  if (sha256Of(body) !== sha256Of(expected.bytes))
    return ['other bytes than the build has, by SHA-256'];
  return [...typeDifference(headers, expected), ...headerDifferences(headers, expected.headers)];
}

/** Whether an answer leads on. */
export function isRedirect({ status, headers }: Answer): boolean {
  return status >= 300 && status < 400 && headers.has('location');
}

/** Where an answer leads: within the site's origin the path, else the whole address. */
export function destination({ headers }: Answer, from: URL): string {
  const location = headers.get('location')!;
  if (!URL.canParse(location, from)) return location;
  const to = new URL(location, from);
  return to.origin === from.origin ? to.pathname : to.origin;
}

/** Types that mean the same to a browser. */
const same: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'text/xml': 'application/xml',
  'image/vnd.microsoft.icon': 'image/x-icon',
};

function typeDifference(headers: Headers, { file, headers: promised }: Expected): string[] {
  const suffix = file.slice(file.lastIndexOf('.'));
  const wanted = essence(promised['content-type'] ?? (contentType(suffix) || null));
  const found = essence(headers.get('content-type'));
  if (wanted === null || wanted === found) return [];
  return [`${suffix} files come as ${found ?? 'no type'}, not as ${wanted}`];
}

/** A content type without its parameters. */
function essence(type: string | null): string | null {
  const plain = type?.split(';')[0]!.trim().toLowerCase() ?? null;
  return plain && (same[plain] ?? plain);
}

function headerDifferences(headers: Headers, promised: Promised): string[] {
  return Object.entries(promised).flatMap(([name, wanted]) => {
    const found = headers.get(name);
    if (found === null) return [`the header ${name} is not sent`];
    if (name === 'content-type' && essence(found) !== essence(wanted)) return [];
    return plain(found) === plain(wanted) ? [] : [`the header ${name} has another value`];
  });
}

function plain(value: string): string {
  return value.toLowerCase().replaceAll(/\s+/g, '');
}

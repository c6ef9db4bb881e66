import { site } from '../site.ts';
import { decodeEntities } from '../text/html.ts';
import { formatDate } from '../text/no-break.ts';

/** Why a page is not fresh from the site: the reader's line, or the site. */
export type Cause = 'offline' | 'no answer';

const causes: Readonly<Record<Cause, string>> = {
  offline: 'You are offline',
  'no answer': 'The site does not answer',
};

/** What is said on a page that comes from what was kept; `fetched` is the HTTP date of the answer. */
export function copyWords(cause: Cause, fetched: string | null): string {
  const day = fetched === null ? null : dayOf(fetched);
  return day === null
    ? `${causes[cause]}: this is a kept copy.`
    : `${causes[cause]}: this is the copy of ${day}.`;
}

/** What is said where a page was asked for that is not kept. */
export function missingWords(cause: Cause): string {
  return `${causes[cause]}, and this page is not kept.`;
}

/** The day of an HTTP date in words; `null` where it is none. */
export function dayOf(date: string): string | null {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : formatDate(new Date(time).toISOString().slice(0, 10));
}

/** A size in megabytes, with one decimal below ten. */
export function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return `${size.toFixed(size < 10 ? 1 : 0)}\u00a0MB`;
}

/** A page with a line before its main part. */
export function withLine(html: string, line: string): string {
  return html.replace(/<main\b/, () => `${line}<main`);
}

/** A line in the frame of a page. */
export function lineOf(content: string): string {
  return `<p class="kept-copy small container" role="note">${content}</p>`;
}

/** The title of a page, without the name of the site; `null` where it has none. */
export function titleIn(html: string): string | null {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  if (title === undefined) return null;
  return decodeEntities(title).replace(` · ${site.name}`, '');
}

/** How much of the site is kept: files and bytes, of all. */
export type Progress = Readonly<{
  files: number;
  allFiles: number;
  bytes: number;
  allBytes: number;
}>;

/** How far a download has come. */
export function countWords({ files, allFiles, bytes, allBytes }: Progress): string {
  const [some, all] = [files, allFiles].map((count) => count.toLocaleString('en'));
  return `${some} of ${all} files, ${megabytes(bytes)} of ${megabytes(allBytes)}`;
}

/** What is kept, in a sentence. */
export function keptWords(progress: Progress): string {
  return progress.files === progress.allFiles
    ? `The whole site is kept: ${progress.allFiles.toLocaleString('en')} files, ${megabytes(progress.allBytes)}.`
    : `Kept of the present version: ${countWords(progress)}.`;
}

/** Why nothing more is kept. */
export type Failure = 'start' | 'line' | 'room' | 'altered';

const failures: Readonly<Record<Failure, string>> = {
  start:
    'Keeping could not start: the connection was lost, or your browser does not let this site keep pages.',
  line: 'The connection was lost.',
  room: 'Your browser has no more room.',
  altered:
    'A file came that is not the one published: the site is being renewed, or something on the way changes it.',
};

/** What is said when a download has ended early, with how far it came. */
export function failureWords(failure: Failure, progress: Progress | null): string {
  const kept = progress && `What came is kept: ${countWords(progress)}.`;
  return kept ? `${failures[failure]} ${kept}` : failures[failure];
}

import type { ShownView } from '../chart/chart-view.ts';
import { prefix } from '../../domain/site.ts';
import { copyLink } from '../base/clipboard.ts';
import { linksTo } from './permalinks.ts';
import type { ShareFields } from './fields.ts';
import { citation, csvFile, jsonFile, pngFile, svgFile } from './image-files.ts';

/** Does one thing with the view shown; its result is the status text, `''` where that is set already. */
type Action = (shown: ShownView, fields: ShareFields) => Promise<string> | string;

/** What the buttons of the panel do, by their `data-action`. */
export const actions: Readonly<Record<string, Action>> = {
  'copy-live': (shown, { status }) =>
    copyLink(linksTo(location, shown).live, status).then(() => ''),
  'copy-exact': (shown, { status }) =>
    copyLink(linksTo(location, shown).exact, status).then(() => ''),
  'share-sheet': shareSheet,
  'copy-image': copyImage,
  png: (shown) => save(shown, '.png', pngFile(shown)),
  svg: (shown) => save(shown, '.svg', svgFile(shown)),
  csv: (shown) => save(shown, '.csv', csvFile(shown)),
  json: (shown) => save(shown, '.json', jsonFile(shown)),
  'copy-citation': (_, fields) => copyField(fields.citation, 'Citation copied.'),
  'save-citation': saveCitation,
  'copy-embed': (_, fields) => copyField(fields.embed, 'Embed code copied.'),
};

/** The status text when an action fails. */
export function failureOf(action: string): string {
  return failures[action] ?? 'That did not work in this browser.';
}

const failures: Readonly<Record<string, string>> = {
  'copy-image': 'This browser did not let the picture be copied. Download the PNG instead.',
  'copy-citation': 'The citation could not be copied; it is selected.',
  'copy-embed': 'The embed code could not be copied; it is selected.',
};

/** The file is promised to the clipboard at once: some browsers allow copying only in the click. */
async function copyImage(shown: ShownView): Promise<string> {
  const item = new ClipboardItem({ 'image/png': pngFile(shown) });
  await navigator.clipboard.write([item]);
  return 'Image copied.';
}

async function copyField(field: HTMLTextAreaElement, done: string): Promise<string> {
  field.select();
  await navigator.clipboard.writeText(field.value);
  return done;
}

async function save(
  { source }: ShownView,
  ending: string,
  file: Blob | Promise<Blob>,
): Promise<string> {
  const name = `${prefix}-${source.data.chart.slug}${ending}`;
  download(name, await file);
  return `${name} saved.`;
}

/** Hands the reader a file, as the browser keeps files. */
function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function saveCitation(shown: ShownView, { format }: ShareFields): Promise<string> {
  const { id, extension, type } = format();
  const file = new Blob([citation(shown, id)], { type: `${type};charset=utf-8` });
  return save(shown, `-citation.${extension}`, file);
}

/** A reader who closes the sheet has changed their mind, which is no failure. */
async function shareSheet(shown: ShownView): Promise<string> {
  const { data, drawing } = shown.source;
  const text = drawing.viewSentence(data, shown.view);
  const url = linksTo(location, shown).live;
  try {
    await navigator.share({ title: drawing.viewTitle(data, shown.view), text, url });
    return 'Shared.';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return '';
    throw error;
  }
}

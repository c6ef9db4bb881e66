import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A work of others in the site, and the texts that its licence asks us to pass on. */
export type Notice = Readonly<{ name: string; licence: string; texts: readonly string[] }>;

/** Works that are in the site without being modules of the scripts of its pages: a table, and the service worker. */
export const alwaysContained = [
  'opencc-js',
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
];

/** The folder of the package that a module is from; `null` for a module of our own. */
export function packageFolderOf(module: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

/** The notice of an installed package. Errors: `Error` where it brings no text of its licence. */
export function packageNotice(folder: string): Notice {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Readonly<{ name: string; version: string; license: string }>;
  const texts = licenceFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  if (texts.length === 0) throw new Error(`The package ${name} brings no text of its licence.`);
  return { name: `${name} ${version}`, licence: license, texts };
}

function licenceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|third_party)/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** The notices of the fonts, whose licences stand beside them. */
export function fontNotices(folder: string): Notice[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.LICENSE.txt'))
    .sort()
    .map((file) => ({
      name: `Font: ${file.replace('.LICENSE.txt', '')}, cut to the characters in use`,
      licence: 'OFL-1.1',
      texts: [readFileSync(join(folder, file), 'utf8')],
    }));
}

const rule = '='.repeat(78);

/** All notices as one text, each under its name. */
export function noticesText(notices: readonly Notice[]): string {
  const sorted = notices.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    'Works of others in the scripts, data and fonts of this site, with their licences.',
    '',
    ...sorted.map(({ name, licence }) => `  ${name} (${licence})`),
    ...sorted.flatMap(({ name, licence, texts }) => [
      `\n${rule}\n${name}\n${licence}\n${rule}\n`,
      texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n'),
    ]),
    '',
  ].join('\n');
}

import { inflateSync } from 'node:zlib';

/**
 * The sheets of a PDF that Chromium wrote, each as the characters on it without white space, in the
 * order they were drawn. Knows only what such files hold: plain objects, and fonts that say which
 * characters their codes stand for. Throws where a font does not.
 */
export function sheetTexts(pdf: Uint8Array): string[] {
  const objects = objectsIn(Buffer.from(pdf).toString('latin1'));
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return pages.map(({ head }) => sheetText(head, objects));
}

/** The colours that the sheets of a PDF are drawn with, each once, as PDF writes them. */
export function inks(pdf: Uint8Array): string[] {
  const objects = objectsIn(Buffer.from(pdf).toString('latin1'));
  const drawn = [...objects.values()].map(({ stream }) => stream).join('\n');
  return [...new Set(drawn.match(/^[\d.]+ [\d.]+ [\d.]+ RG/gm))].sort();
}

type PdfObject = Readonly<{ head: string; stream: string }>;
type Objects = ReadonlyMap<string, PdfObject>;

function objectsIn(file: string): Objects {
  const objects = new Map<string, PdfObject>();
  const starts = /(\d+) 0 obj\s/g;
  for (let found = starts.exec(file); found; found = starts.exec(file)) {
    const rest = file.slice(starts.lastIndex);
    const end = /endobj|stream\r?\n/.exec(rest)!;
    const head = rest.slice(0, end.index);
    const length = end[0] === 'endobj' ? 0 : Number(/\/Length (\d+)/.exec(head)![1]);
    const from = end.index + end[0].length;
    objects.set(found[1]!, { head, stream: unpacked(head, rest.slice(from, from + length)) });
    starts.lastIndex += from + length;
  }
  return objects;
}

function unpacked(head: string, stream: string): string {
  if (stream === '' || !head.includes('/FlateDecode')) return stream;
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

function sheetText(page: string, objects: Objects): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
      name!,
      codesOf(objects.get(id!)!.head, objects),
    ]),
  );
  const { stream } = objects.get(/\/Contents (\d+) 0 R/.exec(page)![1]!)!;
  let [text, font] = ['', ''];
  for (const [, name, codes] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)> Tj/g)) {
    if (name) font = name;
    else text += read(codes!, fonts.get(font)!);
  }
  return text.replaceAll(/\s/g, '');
}

/** What the codes of a font stand for, and how many digits a code has. */
type Codes = Readonly<{ digits: number; characters: ReadonlyMap<number, string> }>;

function codesOf(font: string, objects: Objects): Codes {
  const { stream } = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)![1]!)!;
  const characters = new Map<number, string>();
  const number = (hex: string) => Number.parseInt(hex, 16);
  for (const [, list] of stream.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code, to] of list!.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(number(code!), charactersOf(to!));
  for (const [, list] of stream.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from, last, to] of list!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = number(from!); code <= number(last!); code += 1)
        characters.set(code, String.fromCodePoint(number(to!) + code - number(from!)));
  return { digits: font.includes('/Type0') ? 4 : 2, characters };
}

function charactersOf(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function read(codes: string, { digits, characters }: Codes): string {
  const each = codes.match(new RegExp(`.{${digits}}`, 'g')) ?? [];
  return each.map((code) => characters.get(Number.parseInt(code, 16)) ?? '\uFFFD').join('');
}

import type { Problem } from '../../domain/problem.ts';
import { unseenCharacter } from '../../domain/unseen-characters.ts';
import { problemWith } from './source-location.ts';

/** The most characters that a file may have, by the ending of its name: many times what any has. */
const mostCharacters: Readonly<Record<string, number>> = {
  md: 500_000,
  csv: 1_000_000,
  yaml: 4_000_000,
  txt: 4_000_000,
};

/** The most that may be set within each other in an article: quotations and lists. */
const deepest = 12;

/** The one thing that makes a text unfit to be read at all; `null` where nothing does. */
export function unreadableText(file: string, text: string): Problem | null {
  return (
    tooLong(file, text) ??
    byteOrderMark(file, text) ??
    oldLineEnd(file, text) ??
    unseen(file, text) ??
    deep(file, text)
  );
}

function tooLong(file: string, text: string): Problem | null {
  const most = mostCharacters[/\w+$/.exec(file)?.[0] ?? ''] ?? Infinity;
  if (text.length <= most) return null;
  const found = `has ${text.length} characters, and such a file may have ${most}`;
  return problemWith(file, found, 'take out what was put in by mistake, or divide the file');
}

function byteOrderMark(file: string, text: string): Problem | null {
  if (!text.startsWith('\ufeff')) return null;
  const found = 'the file begins with a byte-order mark, U+FEFF';
  return { ...problemWith(file, found, 'save it as UTF-8 without one'), line: 1 };
}

function oldLineEnd(file: string, text: string): Problem | null {
  const index = text.search(/\r(?!\n)/);
  if (index < 0) return null;
  const found = 'the line ends in a carriage return alone, U+000D';
  return { file, line: lineAt(text, index), field: '', found, fix: 'end lines with a line feed' };
}

function unseen(file: string, text: string): Problem | null {
  const character = unseenCharacter(text);
  if (!character) return null;
  const { index, found, fix } = character;
  return { file, line: lineAt(text, index), field: '', found: `the line ${found}`, fix };
}

function deep(file: string, text: string): Problem | null {
  if (!file.endsWith('.md')) return null;
  const marks = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=\\s)|\\d+[.)](?=\\s))){${deepest + 1}}`, 'm');
  const index = text.search(marks);
  if (index < 0) return null;
  const found = `more than ${deepest} quotations or lists stand within each other`;
  return { file, line: lineAt(text, index), field: '', found, fix: 'write one > or one list mark' };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Files of content by path. */
export type Files = ReadonlyMap<string, string>;

/** What puts a fault into files of content. */
export type Planting = (files: Files) => Files;

/** A fault in words, and what plants it. */
export type Fault = readonly [fault: string, plant: Planting];

/** Changes the text of a file; fails where it changes nothing. */
export function edit(file: string, change: (text: string) => string): Planting {
  return (files) => {
    const text = files.get(file);
    const changed = text === undefined ? text : change(text);
    if (changed === undefined || changed === text) throw new Error(`nothing planted in ${file}`);
    return new Map([...files, [file, changed]]);
  };
}

/** Puts other words in the place of the first that are as given. */
export function swap(file: string, from: string | RegExp, to: string): Planting {
  return edit(file, (text) => text.replace(from, () => to));
}

/** Adds to the end of a file. */
export function append(file: string, more: string): Planting {
  return edit(file, (text) => text + more);
}

/** Puts bytes, in hexadecimal, behind the first words that are as given. */
export function bytes(file: string, after: string, hex: string): Planting {
  return edit(file, (text) => {
    const place = text.indexOf(after) + after.length;
    const parts = [text.slice(0, place), Buffer.from(hex, 'hex'), text.slice(place)];
    return Buffer.concat(parts.map((part) => Buffer.from(part))).toString('utf8');
  });
}

/** Writes a file anew. */
export function write(file: string, text: string): Planting {
  return (files) => new Map([...files, [file, text]]);
}

/** Takes away every file whose path begins so. */
export function remove(prefix: string): Planting {
  return (files) => new Map([...files].filter(([path]) => !path.startsWith(prefix)));
}

/** Gives a file another path. */
export function move(from: string, to: string): Planting {
  return (files) =>
    new Map([...files].map(([path, text]) => [path === from ? to : path, text] as const));
}

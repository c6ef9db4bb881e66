import type { SvgNode } from '../../charts/scene/svg-tree.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/**
 * The tree of a drawing from the text that `svgText` wrote of it: elements that are all closed by
 * name, attributes in double quotes, and no comments.
 *
 * - Errors: `RangeError` if the text is not of that form.
 */
export function readSvg(text: string): SvgNode {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, closed, name, attributes, words] of text.matchAll(
    /<\/([\w-]+)>|<([\w-]+)((?:\s[^<>]*)?)>|([^<>]+)/g,
  )) {
    const parent = open.at(-1)!;
    if (words !== undefined) parent.children.push(plain(words));
    else if (name === undefined) {
      if (open.pop()!.name !== closed) throw new RangeError(`"</${closed}>" closes nothing`);
    } else {
      const element: Open = { name, attributes: attributesOf(attributes!), children: [] };
      parent.children.push(element);
      open.push(element);
    }
  }
  const [drawing, ...rest] = root.children;
  if (open.length !== 1 || rest.length > 0 || typeof drawing !== 'object')
    throw new RangeError(`"${text.slice(0, 60)}" is not one whole drawing`);
  return drawing;
}

type Open = { name: string; attributes: Record<string, string>; children: (SvgNode | string)[] };

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, plain(value!)]));
}

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity]!);
}

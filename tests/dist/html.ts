/** An element of a parsed document; the document itself is an element without a tag. */
export type Element = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
};

const voids = /^([!?].*|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const raw = new Set(['script', 'style', 'title', 'textarea']);
const token =
  /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\/([\w:-]+)\s*>|<([!?]?[\w:-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gy;
const attribute = /([^\s=/"'?]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/**
 * Reads HTML or XML that is well-formed: a tag left open, closed in the wrong order or closed twice
 * throws, as does an unknown character reference.
 */
export function parse(text: string): Element {
  const document: Element = { tag: '', attributes: {}, children: [], parent: null };
  const empty = text.startsWith('<?xml') ? /^[!?]/ : voids;
  let open = document;
  for (let at = 0; at < text.length;) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) throw new Error(`not well-formed: ${text.slice(at, at + 80)}`);
    at = token.lastIndex;
    const [, verbatim, closed, tag, attributes, words] = found;
    if (verbatim !== undefined) open.children.push(verbatim);
    else if (words !== undefined) open.children.push(decoded(words));
    else if (closed !== undefined) open = closedBy(closed, open);
    else if (tag !== undefined) {
      const element = elementOf(tag, attributes!, open);
      open.children.push(element);
      if (empty.test(tag) || attributes!.endsWith('/')) continue;
      if (!raw.has(tag)) open = element;
      else at = readRaw(element, text, at);
    }
  }
  if (open !== document) throw new Error(`<${open.tag}> is never closed`);
  return document;
}

function closedBy(tag: string, open: Element): Element {
  if (open.tag !== tag) throw new Error(`</${tag}> closes <${open.tag}>`);
  return open.parent!;
}

function elementOf(tag: string, text: string, parent: Element): Element {
  const attributes = [...text.matchAll(attribute)].map(([, name, ...values]) => [
    name!,
    decoded(values.find((value) => value !== undefined) ?? ''),
  ]);
  return { tag, attributes: Object.fromEntries(attributes), children: [], parent };
}

/** Puts what stands up to the closing tag into an element as text; where to read on. */
function readRaw(element: Element, text: string, from: number): number {
  const end = text.indexOf(`</${element.tag}>`, from);
  if (end < 0) throw new Error(`<${element.tag}> is never closed`);
  const inside = text.slice(from, end);
  element.children.push(/^(title|textarea)$/.test(element.tag) ? decoded(inside) : inside);
  return end + element.tag.length + 3;
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10));
    const character = named[name as string];
    if (character === undefined) throw new Error(`unknown character reference ${whole}`);
    return character;
  });
}

/** The elements below one, in the order of the document. */
export function below(element: Element): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...below(child)],
  );
}

/** The elements below one that match a selector without combinators: `a.claim[href][rel=next]`. */
export function all(element: Element, selector: string): Element[] {
  return below(element).filter((one) => matches(one, selector));
}

/** The first element that a selector finds. */
export function first(element: Element, selector: string): Element {
  const [found] = all(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Whether an element matches a selector without combinators. */
export function matches({ tag, attributes }: Element, selector: string): boolean {
  const parts = selector.match(/^[\w:-]+|\.[\w-]+|#[\w-]+|\[[^\]]+\]/g) ?? [];
  return parts.every((part) => {
    if (part.startsWith('.')) return wordsIn(attributes['class']).includes(part.slice(1));
    if (part.startsWith('#')) return attributes['id'] === part.slice(1);
    if (!part.startsWith('[')) return tag === part;
    const [, name, value] = /^\[([^=]+)(?:=(.*))?\]$/.exec(part)!;
    return value === undefined ? name! in attributes : attributes[name!] === value;
  });
}

/** The words of an attribute that lists them. */
export function wordsIn(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}

/** All text in an element, as the browser's `textContent`. */
export function textIn(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}

/** The text of an element with single spaces, as a reader has it. */
export function said(element: Element): string {
  return textIn(element).replaceAll(/\s+/g, ' ').trim();
}

/** Whether an element, or one around it, has an attribute. */
export function within(element: Element, name: string): boolean {
  return name in element.attributes || (element.parent !== null && within(element.parent, name));
}

/** What stands in a page side by side, without its markup, scripts and styles; references are left as they are. */
export function withoutMarkup(html: string): string {
  return html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '').replaceAll(/<[^>]*>/g, '');
}

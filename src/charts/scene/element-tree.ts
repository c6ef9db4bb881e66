/** An element of SVG or HTML as data: the browser makes elements of it, the build writes it as text. */
export type ElementNode = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (ElementNode | string)[];
}>;

/** An element of a tree. */
export function element(
  name: string,
  attributes: ElementNode['attributes'],
  children: ElementNode['children'],
): ElementNode {
  return { name, attributes, children };
}

/** A tree of elements as text. */
export function nodeText(node: ElementNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  return `<${node.name}${attributes.join('')}>${node.children.map(nodeText).join('')}</${node.name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

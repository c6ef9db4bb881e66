import type { ElementNode } from '../../charts/scene/element-tree.ts';

const html = 'http://www.w3.org/1999/xhtml';

/**
 * Makes the elements of a tree, without a line of markup: Trusted Types allow no other way.
 *
 * @param namespace that of the root, which its attribute `xmlns` names; HTML where it names none
 */
export function elementOf(
  { name, attributes, children }: ElementNode,
  namespace = attributes['xmlns'] ?? html,
): Element {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') element.setAttribute(key, value);
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : elementOf(child, namespace))),
  );
  return element;
}

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { SvgNode } from '../../charts/scene/svg-tree.ts';

/** What the parser makes of an element, `{ g: […], ':@': { class: … } }`, and of text. */
type Parsed = Readonly<Record<string, readonly Parsed[] | Record<string, string> | string>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});

/**
 * The tree of a drawing from its text.
 *
 * - Errors: `RangeError` if the text is not one whole element.
 */
export function parseSvg(text: string): SvgNode {
  const found = XMLValidator.validate(text) === true ? (parser.parse(text) as Parsed[]) : [];
  const [drawing, ...rest] = found.map(nodeOf);
  if (typeof drawing !== 'object' || rest.length > 0)
    throw new RangeError(`"${text.slice(0, 60)}" is not one whole drawing`);
  return drawing;
}

function nodeOf({ ':@': attributes = {}, ...element }: Parsed): SvgNode | string {
  const [[name, inside]] = Object.entries(element) as [[string, string | Parsed[]]];
  if (typeof inside === 'string') return inside;
  return { name, attributes: attributes as Record<string, string>, children: inside.map(nodeOf) };
}

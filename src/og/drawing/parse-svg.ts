import { XMLParser } from 'fast-xml-parser';
import type { SvgNode } from '../../charts/scene/svg-tree.ts';

/** What the parser makes of an element, `{ g: […], ':@': { class: … } }`, and of text. */
type ParsedValue = Readonly<
  Record<string, readonly ParsedValue[] | Record<string, string> | string>
>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});

/**
 * The tree of a drawing from the text that `svgText` wrote of it.
 *
 * - Errors: `RangeError` if the text is not one element.
 */
export function parseSvg(text: string): SvgNode {
  const [drawing, ...rest] = (parser.parse(text) as ParsedValue[]).map(nodeOf);
  if (typeof drawing !== 'object' || rest.length > 0)
    throw new RangeError(`"${text.slice(0, 60)}" is not one drawing`);
  return drawing;
}

function nodeOf({ ':@': attributes = {}, ...element }: ParsedValue): SvgNode | string {
  const [[name, inside]] = Object.entries(element) as [[string, string | ParsedValue[]]];
  if (typeof inside === 'string') return inside;
  return { name, attributes: attributes as Record<string, string>, children: inside.map(nodeOf) };
}

import type { APIRoute } from 'astro';
import { partName, searchFiles } from '../../site/search-payload.ts';
import type { SearchColumns } from '../../search/payload.ts';

/** The parts of the search file; none while it is small enough to be one. */
export async function getStaticPaths() {
  const { parts } = await searchFiles();
  return parts.map((part) => ({ params: { name: partName(part) }, props: { part } }));
}

export const GET: APIRoute<{ part: SearchColumns }> = ({ props }) => Response.json(props.part);

import type { APIRoute } from 'astro';
import { partName, searchFiles } from '../../search-files.ts';
import type { SearchColumns } from '../../search/search-file.ts';

/** The parts of the search file; none while it is small enough to be one. */
export async function getStaticPaths() {
  const { parts } = await searchFiles();
  return parts.map((part) => ({ params: { name: partName(part) }, props: { part } }));
}

export const GET: APIRoute<{ part: SearchColumns }> = ({ props }) => Response.json(props.part);

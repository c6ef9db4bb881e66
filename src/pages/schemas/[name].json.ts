import type { APIRoute } from 'astro';
import { publishedSchema, publishedSchemas } from '../../data/json-schemas.ts';
import { routes } from '../../routing/routes.ts';

type Name = keyof typeof publishedSchemas;

export function getStaticPaths() {
  return (Object.keys(publishedSchemas) as Name[]).map((name) => ({
    params: { name },
    props: { name },
  }));
}

/** The JSON Schema of a data file. */
export const GET: APIRoute<{ name: Name }> = ({ props: { name }, site: origin }) =>
  Response.json(publishedSchema(name, new URL(routes.schema(name), origin).href));

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchema, editorSchemas } from '../../src/corpus/editor-schemas.ts';
import { frontmatterOf } from '../../src/corpus/read/frontmatter.ts';
import { siteFiles } from '../fixtures/corpora.ts';

const files = siteFiles();
const root = fileURLToPath(new URL('../../', import.meta.url));
const settings = JSON.parse(readFileSync(`${root}.vscode/settings.json`, 'utf8')) as {
  'yaml.schemas': Record<string, string>;
};
const cases = editorSchemas.map((one) => [one.name, one] as const);

test.each(cases)('schemas/%s.json is printed from its schema', async (name, one) => {
  const text = JSON.stringify(editorSchema(one));
  const printed = await format(text, {
    ...(await resolveConfig(`${root}README.md`)),
    parser: 'json',
  });
  await expect(printed).toMatchFileSnapshot(`../../schemas/${name}.json`);
});

/** The properties of a JSON Schema, each with its path. */
function properties(node: unknown, path = ''): [string, Record<string, unknown>][] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'properties' in node ? Object.entries(node.properties as object) : [];
  return [
    ...own.map(([key, value]) => [`${path}.${key}`, value] as [string, Record<string, unknown>]),
    ...Object.entries(node).flatMap(([key, value]) =>
      key === 'properties'
        ? own.flatMap(([name, inner]) => properties(inner, `${path}.${name}`))
        : properties(value, path),
    ),
  ];
}

test.each(cases)('every field of %s says what it is for', (_, one) => {
  const silent = properties(editorSchema(one)).filter(
    ([, value]) => !('const' in value) && typeof value['description'] !== 'string',
  );
  expect(silent.map(([path]) => path)).toEqual([]);
});

test.each(cases)('content is what schemas/%s.json allows', (_, one) => {
  const allows = new Ajv({ strict: false }).compile(editorSchema(one));
  const [folder, ending] = one.files.split('*') as [string, string?];
  const own = [...files].filter(
    ([file]) => file === folder || (ending && file.startsWith(folder) && file.endsWith(ending)),
  );
  for (const [file, text] of own) {
    const value: unknown = frontmatterOf(file, text)?.parsed.value ?? parse(text);
    expect(allows(value) || allows.errors, file).toBe(true);
  }
});

test('editors are told which schema a file follows', () => {
  const yaml = editorSchemas.filter((one) => one.files.endsWith('.yaml'));
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(yaml.map((one) => [`./schemas/${one.name}.json`, one.files])),
  );
});

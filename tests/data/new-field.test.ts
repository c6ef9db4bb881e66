import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { placed } from './published.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/how-to-field.md'), 'utf8');
const steps = [...guide.matchAll(/^\d\. In `([^`]+)`(?:, (before|after) `([^`]+)`)?/gm)].map(
  ([, file, side, line]) => ({ file: file!, side, line }),
);
const codes = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);

/** The sources as they are after the edits that the guide describes. */
const copy = mkdtempSync(join(root, 'node_modules/.how-to-field-'));
afterAll(() => rmSync(copy, { recursive: true }));
cpSync(join(root, 'src'), copy, {
  recursive: true,
  filter: (path) => !/\/(?:pages|styles|components|layouts|fonts)$/.test(path),
});
for (const [index, { file, side, line }] of steps.slice(0, codes.length).entries()) {
  const path = join(copy, file.replace('src/', ''));
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(line!, (found) =>
      side === 'before' ? `${codes[index]}${found}` : `${found}\n${codes[index]}`,
    ),
  );
}

const edited = async <Module>(file: string) => (await import(join(copy, file))) as Module;
const { readCorpus } =
  await edited<typeof import('../../src/corpus/read-corpus.ts')>('corpus/read-corpus.ts');
const { claimFields, claimRecord } =
  await edited<typeof import('../../src/data/published-claim.ts')>('data/published-claim.ts');
const { claimColumns, claimsCsv } =
  await edited<typeof import('../../src/data/claims-table.ts')>('data/claims-table.ts');
const { publishedSchema } =
  await edited<typeof import('../../src/data/json-schemas.ts')>('data/json-schemas.ts');

const claimsFile = 'content/claims/calm-waters.yaml';
const read = (example: string) => {
  const files = contentFiles(join(root, 'tests/fixtures/valid'));
  const claims = files.get(claimsFile)!;
  const changed = claims.replace('paragraph: 1\n', `paragraph: 1\n  example: ${example}\n`);
  return readCorpus(files.set(claimsFile, changed));
};

test('the guide names three files', () => {
  expect(steps.map(({ file }) => file)).toEqual([
    'src/schema/claim.ts',
    'src/data/published-claim.ts',
    'CHANGELOG.md',
  ]);
});

test('a writer is told what the new field should hold, with the limit of the schema', () => {
  expect(read('12').problems).toMatchObject([
    {
      field: 'calm-twelve.example',
      found: 'found 12',
      fix: 'write a case in point, in at most 200 characters',
    },
  ]);
  expect(read('x'.repeat(201)).problems).toMatchObject([
    { found: 'has 201 characters', fix: 'say it in at most 200 characters' },
  ]);
});

test('the new field is in the JSON, the CSV, the JSON Schema and the tables of the data page', () => {
  const [first, second] = read('Twelve in June').corpus!.claims.map(placed);
  expect(claimRecord(first!)).toMatchObject({ example: 'Twelve in June' });
  expect(claimRecord(second!)).toMatchObject({ example: null });

  const [row] = parse(claimsCsv([first!]), { columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({ example: 'Twelve in June' });

  const meaning = 'A case in point, in our words.';
  expect(claimFields.at(-1)).toMatchObject({ name: 'example', meaning });
  expect(claimColumns.at(-1)).toMatchObject({ name: 'example', type: 'string', meaning });
  expect(publishedSchema('claims', 'https://a.example')).toMatchObject({
    properties: {
      claims: {
        items: {
          properties: {
            example: {
              anyOf: [{ type: 'string', minLength: 1, maxLength: 200 }, { type: 'null' }],
              description: meaning,
            },
          },
        },
      },
    },
  });
});

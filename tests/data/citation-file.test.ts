import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { depositFiles } from '../../src/commands/publish/deposit-files.ts';
import { site, siteTexts } from '../../src/domain/site.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

test('CITATION.cff says what a release says of itself, but for its version, day and description', () => {
  const { name, license } = JSON.parse(text('package.json')) as { name: string; license: string };
  const files = depositFiles({
    name,
    title: site.name,
    description: site.description,
    author: site.name,
    licences: { code: license, content: site.licenceId },
    version: '',
    dataVersion: '',
    day: '',
    keywords: siteTexts.keywords,
    url: null,
  });
  // What counts the articles would be another with each of them.
  const {
    version: _version,
    'date-released': _day,
    abstract: _abstract,
    ...said
  } = parse(files['CITATION.cff']!);
  expect(parse(text('CITATION.cff'))).toEqual(said);
});

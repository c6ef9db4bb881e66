import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesOf } from '../../src/commands/run/site-addresses.ts';
import { lossesIn, publishedBy } from '../../src/commands/publish/published-addresses.ts';
import { addressFile, readAddresses } from '../../src/corpus/locks/addresses.ts';
import { atRoot, project } from '../e2e/servers.ts';

const published = readAddresses(readFileSync(`${project}${addressFile}`, 'utf8'));
const standing = addressesOf(`${project}${atRoot.folder}`);

test('every address that was ever published stands or leads on: if not, add to content/redirects.yaml', () => {
  expect(lossesIn(`${project}${atRoot.folder}`, publishedBy(project))).toEqual([]);
});

test('every address is on the list of those published: if not, run npm run addresses', () => {
  const listed = new Set(published);
  expect(standing.filter((address) => !listed.has(address))).toEqual([]);
  expect(listed.size, 'each once').toBe(published.length);
});

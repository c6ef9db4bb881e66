import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesOf } from '../../src/commands/run/site-addresses.ts';
import { addressFile, lostAddresses, readAddresses } from '../../src/corpus/locks/addresses.ts';
import { readRedirects, redirectFile } from '../../src/corpus/read/records.ts';
import { atRoot, project } from '../e2e/servers.ts';

const published = readAddresses(readFileSync(`${project}${addressFile}`, 'utf8'));
const standing = addressesOf(`${project}${atRoot.folder}`);
const redirects = readRedirects(readFileSync(`${project}${redirectFile}`, 'utf8')).entries;

test('every address that was ever published stands or leads on: if not, add to content/redirects.yaml', () => {
  const entries = redirects.map(({ value }) => value);
  expect(lostAddresses(published, new Set(standing), entries)).toEqual([]);
});

test('every address is on the list of those published: if not, run npm run addresses', () => {
  const listed = new Set(published);
  expect(standing.filter((address) => !listed.has(address))).toEqual([]);
  expect(listed.size, 'each once').toBe(published.length);
});

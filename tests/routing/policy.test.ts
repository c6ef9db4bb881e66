import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readAddresses } from '../../src/corpus/locks/addresses.ts';
import { policies, policiesOf } from '../../src/routing/published/policy.ts';

const file = fileURLToPath(new URL('../../public/addresses.txt', import.meta.url));
const addresses = readAddresses(readFileSync(file, 'utf8'));

test('every published address has exactly one row of the policy', () => {
  const others = addresses.filter((address) => policiesOf(address).length !== 1);
  expect(others.map((address) => [address, policiesOf(address).map(({ name }) => name)])).toEqual(
    [],
  );
});

test('every row has an address', () => {
  const empty = policies.filter(({ pattern }) => !addresses.some((one) => pattern.test(one)));
  expect(empty.map(({ name }) => name)).toEqual([]);
});

test('an address of no known form has no row', () => {
  expect(policiesOf('/attachments/x.doc')).toEqual([]);
});

import { expect, test } from 'vitest';
import { nameOf, readListenAddress } from '../../../src/commands/server/listen-address.ts';
import { serve } from '../../../src/commands/server/static-server.ts';
import { smallSite } from './small-site.ts';

test('HOST and PORT say where to listen; without them it is this machine alone', () => {
  expect(readListenAddress({})).toEqual({ host: '127.0.0.1', port: 4321 });
  expect(readListenAddress({ HOST: '0.0.0.0', PORT: '80' })).toEqual({ host: '0.0.0.0', port: 80 });
  expect(readListenAddress({ HOST: '', PORT: ' ' })).toEqual({ host: '127.0.0.1', port: 4321 });
});

test.each(['abc', '-1', '65536', '80.5', '0x50', '١٢'])(
  'PORT=%s is refused in a sentence',
  (port) => {
    expect(readListenAddress({ PORT: port })).toEqual({
      problem: `PORT is “${port}”, which is no port. Write a number from 0 to 65535, like PORT=4321.`,
    });
  },
);

test('an address that this machine does not have is refused in a sentence', async () => {
  await expect(serve(smallSite(), '/', 0, '192.0.2.1')).rejects.toThrow(
    'Cannot listen on 192.0.2.1, port 0: this machine has no such address. Leave HOST out, or write 0.0.0.0 for all.',
  );
});

test.each([
  ['127.0.0.1', 'localhost'],
  ['::', 'localhost'],
  ['::1', '[::1]'],
  ['example.org', 'example.org'],
])('the address of a server on %s names %s', (host, name) => {
  expect(nameOf(host)).toBe(name);
});

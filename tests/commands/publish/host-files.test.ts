import { expect, test } from 'vitest';
import { caddyHeaders, nginxHeaders } from './host-files.ts';

const folder = '../../../docs/hosting/';

test('the headers for nginx are those of `_headers`', async () => {
  await expect(nginxHeaders()).toMatchFileSnapshot(`${folder}nginx-headers.conf`);
});

test('the headers for Caddy are those of `_headers`', async () => {
  await expect(caddyHeaders()).toMatchFileSnapshot(`${folder}caddy-headers`);
});

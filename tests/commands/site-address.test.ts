import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { localOrigin, namesThisMachine } from '../../src/commands/run/site-address.ts';
import { unsetSite } from '../../src/routing/site-address.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test.each(['build', 'start', 'dev'])(
  '`npm run %s` refuses a bad SITE_URL in one sentence',
  (command) => {
    const { PATH, HOME } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/commands/run.mjs', command],
      {
        cwd: root,
        env: { PATH, HOME, SITE_URL: 'example.org' },
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'SITE_URL is “example.org”, which has no scheme. Did you mean https://example.org?\n',
    );
  },
);

test('a site that is served here names this machine, unless it was given an address', () => {
  const unknown = { site: unsetSite, base: '/', known: false };
  expect(localOrigin(unknown, 4322)).toBe('http://localhost:4322');
  expect(localOrigin({ ...unknown, site: 'https://a.org', known: true }, 1)).toBe('https://a.org');
  expect(namesThisMachine('http://localhost:4322')).toContain('SITE_URL is not set');
});

import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/commands/publish/headers-file.ts';
import { site as words } from '../../src/domain/site.ts';
import { fileOf, filesOf, jsonOf } from '../e2e/dist.ts';
import { atRoot, underPath } from '../e2e/servers.ts';

describe.each([
  ['at a root', atRoot],
  ['under a path', underPath],
] as const)('the site built %s', (_, site) => {
  test('has the headers for its path', () => {
    expect(fileOf(site, '_headers')).toBe(headersFile(site.base));
  });

  test('passes on the notices of what is in its scripts, data and fonts, and of nothing else', () => {
    const [head] = fileOf(site, 'third-party-notices.txt').split('='.repeat(78));
    const named = [...head!.matchAll(/^ {2}(?:Font: )?([^\s,]+)/gm)].map(([, name]) => name);
    expect(named).toEqual(
      expect.arrayContaining([
        'libre-franklin',
        'newsreader',
        'd3-scale',
        'fuse.js',
        'opencc-js',
        'workbox-routing',
      ]),
    );
    expect(named).not.toContain('sharp');
  });

  test('lists the software it is built with', () => {
    const { components } = jsonOf<{ components: { name: string }[] }>(site, 'bom.json');
    expect(components.map(({ name }) => name)).toContain('astro');
  });

  test('has a security.txt where a contact is named, and says so where none is', () => {
    const named = words.security !== null;
    expect(filesOf(site).includes('.well-known/security.txt')).toBe(named);
    expect(fileOf(site, 'about/index.html').includes('there is no security.txt')).toBe(!named);
  });
});

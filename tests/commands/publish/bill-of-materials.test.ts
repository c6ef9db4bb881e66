import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { billOfMaterials, reproducible } from '../../../src/commands/publish/bill-of-materials.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('the bill lists what the site is built with, and no tool of its tests', () => {
  const bill = JSON.parse(billOfMaterials(root)) as {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: { name: string; purl: string; hashes: unknown[] }[];
  };
  expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'no-limits']);
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['astro', 'd3', 'fuse.js', 'opencc-js']));
  expect(names).not.toContain('vitest');
  expect(bill.components.filter(({ hashes }) => !hashes)).toEqual([]);
});

test('two runs, on two machines, give the same bytes', () => {
  const bill = (serialNumber: string, name: string, refs: readonly string[]) => ({
    serialNumber,
    metadata: {
      timestamp: serialNumber,
      tools: [{ version: serialNumber }],
      component: { 'bom-ref': 'no-limits@0.1.0', name },
    },
    components: refs.map((ref) => ({ 'bom-ref': ref, properties: [{ value: `/${name}/${ref}` }] })),
    dependencies: refs.map((ref) => ({ ref, dependsOn: refs.filter((other) => other !== ref) })),
  });
  const one = reproducible(bill('1', 'a', ['x@1', 'y@1', 'z@1']));
  expect(reproducible(bill('2', 'b', ['z@1', 'x@1', 'y@1']))).toBe(one);
  expect(one).toContain('"name":"no-limits"');
});

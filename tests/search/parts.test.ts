import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts, joined } from '../../src/search/parts.ts';
import type { SearchColumns, SearchFile } from '../../src/search/payload.ts';
import { writtenFile } from './corpus.ts';

const written = writtenFile('/');

/** The written file many times over, as if there were so many essays. */
function grown(times: number): SearchFile {
  const essays = written.lexicon.articles.id.length;
  const again = <Columns extends Readonly<Record<string, readonly unknown[]>>>(columns: Columns) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        Array.from({ length: times }, (_, i) =>
          name === 'article'
            ? column.map((place) => (place as number) + i * essays)
            : name === 'id'
              ? column.map((id) => `${id as string}-${i}`)
              : column,
        ).flat(),
      ]),
    ) as unknown as Columns;
  const { claims, paragraphs, charts, counts } = written;
  return {
    ...written,
    claims: again(claims),
    paragraphs: again(paragraphs),
    charts: again(charts),
    counts: {
      claims: counts.claims * times,
      paragraphs: counts.paragraphs * times,
      charts: counts.charts * times,
    },
  };
}

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const cut = (file: SearchFile, limit: number) => {
  let made = 0;
  return inParts(file, limit, () => `part-${(made += 1)}`);
};

test('a file within the limit stays whole', () => {
  const { head, parts } = cut(written, bytes(written));
  expect(head).toBe(written);
  expect(parts).toEqual([]);
  expect(joined(head, parts)).toBe(written);
});

test('a file one byte over the limit is cut', () => {
  expect(cut(written, bytes(written) - 1).parts.length).toBeGreaterThan(0);
});

test('10,000 claims make parts within the limit, which joined are the same file', () => {
  const file = grown(Math.ceil(10_000 / written.claims.id.length));
  const { head, parts } = cut(file, 250_000);
  expect(parts.length).toBeGreaterThan(5);
  expect(head.parts).toEqual(parts.map((_, i) => `part-${i + 1}`));
  expect(head.claims.id).toEqual([]);
  for (const part of parts) expect(bytes(part)).toBeLessThanOrEqual(250_000);
  for (const part of parts.slice(0, -1)) expect(bytes(part)).toBeGreaterThan(200_000);
  expect(joined(head, parts)).toEqual(file);
});

test('whatever the limit, parts within it joined are the same file', () => {
  const file = grown(2);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: bytes(file) }), (limit) => {
      const { head, parts } = cut(file, limit);
      expect(joined(JSON.parse(JSON.stringify(head)), JSON.parse(JSON.stringify(parts)))).toEqual(
        file,
      );
      for (const part of parts)
        expect(bytes(part) <= limit || records(part) === 1, `${limit}`).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('a change in the last essay leaves the parts before it as they were', () => {
  const file = grown(40);
  const text = [...file.claims.text.slice(0, -1), 'Another text of quite another length.'];
  const before = cut(file, 250_000).parts;
  const after = cut({ ...file, claims: { ...file.claims, text } }, 250_000).parts;
  expect(before.length).toBeGreaterThan(3);
  expect(after.slice(0, -2)).toEqual(before.slice(0, after.length - 2));
});

test('parts of another day are refused', () => {
  const { head, parts } = cut(grown(2), 20_000);
  expect(() => joined(head, parts.slice(1))).toThrow(RangeError);
});

function records({ claims, paragraphs, charts }: SearchColumns): number {
  return claims.id.length + paragraphs.text.length + charts.id.length;
}

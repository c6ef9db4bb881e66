import { expect, test } from 'vitest';
import { stanceShapes, verdictShapes } from '../../src/cards/signs.ts';
import { fileText } from './content.ts';

test('stances have the shapes that pages give them', () => {
  const page = fileText('src/components/StanceMark.astro');
  const paths = Object.values(stanceShapes).flatMap((parts) =>
    parts.flatMap(({ shape }) => shape['d'] ?? []),
  );
  expect(paths.filter((d) => !page.includes(`d="${d}"`))).toEqual([]);
});

test('verdicts have the shapes that pages give them', () => {
  const page = fileText('src/components/Verdict.astro');
  expect(Object.values(verdictShapes).filter((d) => !page.includes(`'${d}'`))).toEqual([]);
});

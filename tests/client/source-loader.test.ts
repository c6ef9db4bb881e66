import { expect, test } from 'vitest';
import { hasShape, script, sourceLoader } from '../../src/client/base/source-loader.ts';

/** A loader whose fetches are counted; the first of them fails. */
function failingOnce() {
  const counter = { fetches: 0 };
  const loader = sourceLoader(async () => {
    counter.fetches += 1;
    if (counter.fetches === 1) throw new Error('no network');
    return 'data';
  });
  return { loader, counter };
}

test('data are fetched once, however often they are needed', async () => {
  let fetches = 0;
  const loader = sourceLoader(async () => (fetches += 1));
  expect(await Promise.all([loader.load(), loader.load()])).toEqual([1, 1]);
});

test('data that failed are fetched again once they are forgotten', async () => {
  const { loader, counter } = failingOnce();
  const failed = loader.load();
  await expect(failed).rejects.toThrow('no network');
  loader.forget(failed);
  expect(await loader.load()).toBe('data');
  expect(counter.fetches).toBe(2);
});

test('a prefetch that fails is silent, and the need fetches again', async () => {
  const { loader } = failingOnce();
  loader.prefetch();
  await new Promise((resolve) => setTimeout(resolve));
  expect(await loader.load()).toBe('data');
});

test('data are superseded by others that were asked for since, not by none', () => {
  const loader = sourceLoader(async () => 'data');
  const first = loader.load();
  expect(loader.isSuperseded(first)).toBe(false);
  loader.reset();
  expect(loader.isSuperseded(first)).toBe(false);
  void loader.load();
  expect(loader.isSuperseded(first)).toBe(true);
});

test('a file has the shape it must if its parts do, and may hold more', () => {
  const shape = { chart: { series: 'list', slug: 'text' }, more: {} } as const;
  const sound = { chart: { series: [], slug: 'energy', extra: 1 }, more: {} };
  expect(hasShape(sound, shape)).toBe(true);
  for (const other of [
    null,
    [],
    'text',
    7,
    {},
    { chart: null, more: {} },
    { ...sound, more: [] },
    { ...sound, chart: { series: {}, slug: 'energy' } },
    { ...sound, chart: { series: [], slug: 7 } },
  ])
    expect(hasShape(other, shape), JSON.stringify(other)).toBe(false);
});

test('a script that holds nothing fails', async () => {
  await expect(script(Promise.resolve({}))).rejects.toThrow('a script is empty');
  expect(await script(Promise.resolve({ sheet: 1 }))).toEqual({ sheet: 1 });
});

import { expect, test } from 'vitest';
import { awaited, inTime } from '../../src/client/base/loading-notice.ts';

const patience = { loading: 20, late: 60 };
const after = <Thing>(ms: number, thing: Thing) =>
  new Promise<Thing>((resolve) => setTimeout(() => resolve(thing), ms));

/** What is told while something comes, in order. */
function listening() {
  const told: string[] = [];
  return { told, loading: () => told.push('loading'), late: () => told.push('late') };
}

test('what comes at once is given without a word, then or later', async () => {
  const telling = listening();
  expect(await awaited(Promise.resolve('data'), telling, patience)).toBe('data');
  await after(100, null);
  expect(telling.told).toEqual([]);
});

test('what is slow is told, then that it is late, and it is given all the same', async () => {
  const telling = listening();
  expect(await awaited(after(120, 'data'), telling, patience)).toBe('data');
  expect(telling.told).toEqual(['loading', 'late']);
});

test('what fails rejects and ends the telling', async () => {
  const telling = listening();
  await expect(awaited(Promise.reject(new Error('gone')), telling, patience)).rejects.toThrow(
    'gone',
  );
  await after(100, null);
  expect(telling.told).toEqual([]);
});

test('what does not come in time is a failure, and what comes is given', async () => {
  await expect(inTime(after(120, 'data'), 20)).rejects.toThrow('nothing came within 20 ms');
  expect(await inTime(after(5, 'data'), 100)).toBe('data');
});

import { defineConfig } from 'vitest/config';

/** Tests of the files of the two built sites; `npm run build` or `npm test` makes them first. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/dist/**/*.test.ts'],
    // They only read; one worker need not forget what another file has imported.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';

/** A sixth article by the guide, in a copy of the project, and all that reads the content there. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/sixth/**/*.test.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
});

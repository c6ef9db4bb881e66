import { defineConfig } from 'vitest/config';

/** Other people's programs read the built site: `npm run test:readers` after a build. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/readers/**/*.test.ts'],
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';

/** Builds the site from content on another subject, and looks at what was built. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/second-subject/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

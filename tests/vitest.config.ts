import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // No test is about time; a busy machine must not fail one.
    testTimeout: 120_000,
    exclude: ['tests/e2e/**', 'tests/dist/**', 'node_modules/**'],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // Tests neither mock nor set anything global: the content is read once for each worker, not for each file.
    isolate: false,
    // No test is about time; a busy machine must not fail one.
    testTimeout: 120_000,
    exclude: [
      'tests/e2e/**',
      'tests/dist/**',
      'tests/browsers/**',
      'tests/readers/**',
      'tests/sixth/**',
      'tests/second-subject/**',
      'node_modules/**',
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** The main jobs in three browser engines; `npm run test:browsers` sees that they are installed. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browsers/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: process.env['CI'] ? 1 : 0,
    expect: { poll: { timeout: 15_000, interval: 60 } },
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/cities/**'],
    pool: 'threads',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    coverage: { include: ['src/**/*.ts'] },
  },
});

import { defineConfig } from 'vitest/config';

/** `npm run cities`: whole invented cities, which take about a minute each. */
export default defineConfig({ test: { include: ['test/cities/*.test.ts'], pool: 'threads', hookTimeout: 600_000, testTimeout: 60_000 } });

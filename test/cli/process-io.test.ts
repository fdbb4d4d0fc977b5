import { afterEach, expect, test, vi } from 'vitest';
import { processIo } from '../../src/cli/process-io.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('the version is that of the package', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  expect(processIo().version).toBe(manifest.version);
});

test('today is the day on the wall, from its first hour to its last', () => {
  vi.useFakeTimers({ now: new Date(2024, 1, 18, 0, 30) });
  expect(processIo().today()).toBe('2024-02-18');
  vi.setSystemTime(new Date(2024, 1, 18, 23, 30));
  expect(processIo().today()).toBe('2024-02-18');
});

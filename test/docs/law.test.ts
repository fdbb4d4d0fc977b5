import { expect, test } from 'vitest';
import { lawPage } from './law-page.ts';

test('docs/law.md says what the tables in src/law say', async () => {
  await expect(lawPage()).toMatchFileSnapshot('../../docs/law.md');
});

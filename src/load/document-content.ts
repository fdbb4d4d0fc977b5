import { Damage } from './damage.ts';
import type { Unreadable } from './unreadable.ts';
import type { Package, Part } from './xlsx/open-zip.ts';
import { type Attributes, parseXml } from './xlsx/parse-xml.ts';

/** More cells than any list: a cell may say in a few bytes that it stands in every place of a sheet. */
const MOST_CELLS = 20_000_000;

const prefixedValue = (attributes: Attributes, local: string): string | undefined => {
  const name = Object.keys(attributes).find((candidate) => candidate === local || candidate.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
};

/** What an OpenDocument file is, by its list of parts. */
export async function documentContent(source: Package): Promise<'ods' | Unreadable> {
  const manifest = source.part('META-INF/manifest.xml');
  if (manifest === null) return 'damaged-workbook';
  let kind = '';
  let isEncrypted = false;
  await parseXml(manifest, {
    open: (name, attributes) => {
      if (name === 'encryption-data') isEncrypted = true;
      if (name === 'file-entry' && prefixedValue(attributes, 'full-path') === '/') kind = prefixedValue(attributes, 'media-type') ?? '';
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (isEncrypted) return 'encrypted';
  if (kind.includes('spreadsheet')) return 'ods';
  return kind.includes('text') ? 'word' : 'no-table';
}

/** Proves that an .ods file's content is whole and of a bearable size before a reader that checks neither is given it. */
export async function proveContent(part: Part): Promise<void> {
  let cells = 0;
  let rows = 1;
  let columns = 1;
  const repeated = (attributes: Attributes, local: string) => Math.max(1, Number(prefixedValue(attributes, local) ?? 1));
  await parseXml(part, {
    open: (name, attributes) => {
      if (name === 'table-row') rows = repeated(attributes, 'number-rows-repeated');
      else if (name === 'table-cell') columns = repeated(attributes, 'number-columns-repeated');
      else if (name === 'p') cells += rows * columns;
      if (!(cells <= MOST_CELLS)) throw new Damage('its cells are repeated too often', { why: 'too-large' });
    },
    text: () => undefined,
    close: () => undefined,
  });
}

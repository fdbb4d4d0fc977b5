import type { Unreadable } from './unreadable.ts';
import type { Package } from './xlsx/open-zip.ts';
import { parseXml } from './xlsx/parse-xml.ts';

/** What an OpenDocument file is, by its list of parts. */
export async function documentContent(source: Package): Promise<'ods' | Unreadable> {
  const manifest = source.part('META-INF/manifest.xml');
  if (manifest === null) return 'damaged-workbook';
  let kind = '';
  let isEncrypted = false;
  await parseXml(manifest, {
    open: (name, attributes) => {
      if (name === 'encryption-data') isEncrypted = true;
      if (name === 'file-entry' && attributes['manifest:full-path'] === '/') kind = attributes['manifest:media-type'] ?? '';
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (isEncrypted) return 'encrypted';
  if (kind.includes('spreadsheet')) return 'ods';
  return kind.includes('text') ? 'word' : 'no-table';
}

import { Damage } from '../damage.ts';
import type { Package } from './open-zip.ts';
import { parseXml, prefixed } from './parse-xml.ts';
import { promisedPart, type Relationship, relationships } from './relationships.ts';

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part. */
  readonly target: string;
}

/** What the workbook's own part says: its sheets in their order, and how days are counted. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const targetOf = (links: readonly Relationship[], type: string) => links.find((link) => link.type === type)?.target ?? null;

/** Finds and reads the workbook's part. Sheets are found by relationship: the numbers in their parts' names mean nothing. */
export async function workbookPart(source: Package): Promise<WorkbookPart> {
  const name = targetOf(await relationships(source, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const part = promisedPart(source, name);
  const links = await relationships(source, name);
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  await parseXml(part, {
    open: (element, attributes) => {
      if (element === 'workbookPr') is1904 = isTrue(attributes.date1904);
      if (element !== 'sheet') return;
      const id = prefixed(attributes, 'id');
      const link = links.find((candidate) => candidate.id === id);
      if (link === undefined) throw new Damage(`sheet ${attributes.name} has no part`, { why: 'no-workbook' });
      sheets.push({ name: attributes.name ?? '', isHidden: /^(very)?hidden$/i.test(attributes.state ?? ''), target: link.target });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, is1904, styles: targetOf(links, 'styles'), sharedStrings: targetOf(links, 'sharedStrings') };
}

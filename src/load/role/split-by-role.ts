import type { Sheet, Workbook } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { UserError } from '../../model/user-error.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { recogniseRole } from './recognise-role.ts';

/** The sheets of one role of a workbook. */
export interface WorkbookPart {
  readonly role: Role;
  readonly workbook: Workbook;
}

function unclear({ file }: Workbook, sheet: Sheet, candidates: readonly Role[]): UserError {
  const where = sheet.name === '' ? file : `${file}, ${sheet.name}`;
  const flags = candidates.map((role) => `--${role}`).join(' / ');
  return new UserError(
    {
      vi: `${where}: không rõ đây là cơ sở dữ liệu hay danh sách chi bộ\nhãy nói rõ bằng ${flags}`,
      en: `${where}: this may be the registry or a chi bộ list, nothing tells which\nsay which with ${flags}`,
    },
    2,
  );
}

/**
 * A workbook's sheets by what they say they are; sheets without a list (code lists, instructions) go with the first.
 * Empty where no sheet has a list.
 */
export function splitByRole(workbook: Workbook, columns: ColumnMapping): readonly WorkbookPart[] {
  const recognised = workbook.sheets.map((sheet) => ({ sheet, roles: recogniseRole(sheet, workbook.file, columns) }));
  const doubtful = recognised.find(({ roles }) => roles !== null && roles.length > 1);
  if (doubtful?.roles) throw unclear(workbook, doubtful.sheet, doubtful.roles);
  const roles = [...new Set(recognised.flatMap(({ roles: told }) => told?.[0] ?? []))];
  return roles.map((role, index) => ({
    role,
    workbook: {
      ...workbook,
      sheets: recognised.filter(({ roles: told }) => (told === null ? index === 0 : told[0] === role)).map(({ sheet }) => sheet),
    },
  }));
}

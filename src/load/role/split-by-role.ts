import type { Sheet, Workbook } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { UserError } from '../../model/user-error.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { type Recognition, recogniseRole } from './recognise-role.ts';

/** The sheets of one role of a workbook. */
export interface WorkbookPart {
  readonly role: Role;
  /** Whether nothing told the role. */
  readonly isAssumed: boolean;
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
 * Empty where no sheet has a list. A list that may be the registry or a chi bộ's is what is assumed, or stops the run.
 */
export function splitByRole(workbook: Workbook, columns: ColumnMapping, assumed: Role | null): readonly WorkbookPart[] {
  const recognised = workbook.sheets.map((sheet) => ({ sheet, roles: recogniseRole(sheet, workbook.file, columns) }));
  const doubtful = recognised.find(({ roles }) => roles !== null && roles.length > 1);
  if (doubtful?.roles && assumed === null) throw unclear(workbook, doubtful.sheet, doubtful.roles);
  const roleOf = (told: Recognition | null) => (told !== null && told.length > 1 ? assumed : (told?.[0] ?? null));
  const roles = [...new Set(recognised.flatMap(({ roles: told }) => roleOf(told) ?? []))];
  return roles.map((role, index) => ({
    role,
    isAssumed: doubtful !== undefined && role === assumed,
    workbook: {
      ...workbook,
      sheets: recognised.filter(({ roles: told }) => (told === null ? index === 0 : roleOf(told) === role)).map(({ sheet }) => sheet),
    },
  }));
}

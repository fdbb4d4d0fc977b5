import type { Bilingual } from '../model/finding.ts';
import type { Role } from '../model/source.ts';

/** What an input is called in a sentence. */
export const ROLE_WORDING = {
  registry: { vi: 'cơ sở dữ liệu', en: 'registry' },
  branches: { vi: 'danh sách chi bộ', en: 'chi bộ list' },
  transfers: { vi: 'sổ chuyển sinh hoạt', en: 'transfer book' },
  organizations: { vi: 'danh mục tổ chức', en: 'organisation list' },
} as const satisfies Record<Role, Bilingual>;

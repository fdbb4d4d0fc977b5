import type { Bilingual } from '../model/finding.ts';

const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { vi: 'không có tệp hoặc thư mục này', en: 'no such file or folder' },
  EISDIR: { vi: 'đây là thư mục', en: 'it is a folder' },
  ENOTDIR: { vi: 'đường dẫn đi qua một tệp', en: 'the path runs through a file' },
  EACCES: { vi: 'không có quyền', en: 'no permission' },
  EPERM: { vi: 'không có quyền, hoặc tệp đang mở', en: 'no permission, or the file is open' },
  EBUSY: { vi: 'tệp đang mở ở chương trình khác', en: 'the file is open elsewhere' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
};

/** What the system's code for a failure means; an uncommon one stands for itself. */
export const systemReasonIn = (code: string): Bilingual => REASONS[code] ?? { vi: code, en: code };

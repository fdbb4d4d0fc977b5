import { getHeapStatistics } from 'node:v8';
import type { Table } from '../model/table.ts';
import { UserError } from '../model/user-error.ts';

/** What is kept of a person until the report is written, in bytes: 3,300 measured with 100,000 people on one list, and a margin. */
const BYTES_A_PERSON = 3800;
/** What a run takes before it has read anybody. */
const BYTES_OF_THE_PROGRAM = 100_000_000;
const MEGABYTE = 1_000_000;

/**
 * Throws where the people who were read need more memory than this process may take: stopping with a clear word beats being
 * stopped without one in the middle of the work. `limit` is in bytes.
 */
export function checkRoom(tables: readonly Table[], limit: number = getHeapStatistics().heap_size_limit): void {
  const people = tables.reduce((sum, { entries }) => sum + entries.length, 0);
  const needed = BYTES_OF_THE_PROGRAM + people * BYTES_A_PERSON;
  if (needed <= limit) return;
  const largest = tables.reduce((most, table) => (table.entries.length > most.entries.length ? table : most));
  const [megabytes, allowed] = [Math.ceil(needed / MEGABYTE), Math.floor(limit / MEGABYTE)];
  const option = `NODE_OPTIONS=--max-old-space-size=${Math.ceil(megabytes / 500) * 500}`;
  throw new UserError(
    {
      vi: `${largest.file}: các tệp có tất cả ${people} người, cần chừng ${megabytes} MB bộ nhớ, nhưng chương trình chỉ được dùng ${allowed} MB; hãy kiểm tra từng đảng bộ một, hoặc đặt biến môi trường ${option} nếu máy có đủ bộ nhớ`,
      en: `${largest.file}: the files hold ${people} people in all, which takes about ${megabytes} MB of memory, and the program may use ${allowed} MB; check one committee at a time, or set ${option} in the environment if the computer has the memory`,
    },
    3,
  );
}

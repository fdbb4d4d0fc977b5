import { UserError } from '../../../model/user-error.ts';

/** A quotation mark makes one record or cell of several; `record` is the number of the record it is found in. */
export const strayQuoteError = (file: string, record: number, cause?: unknown): UserError =>
  new UserError(
    {
      vi: `${file}: dấu nháy kép (") mở ở khoảng dòng ${record} không được đóng đúng chỗ, các dòng hoặc ô sau bị dính liền; hãy xóa dấu nháy thừa`,
      en: `${file}: a quotation mark (") opened near row ${record} is not closed where it should be, and the rows or cells after it run together; remove the stray mark`,
    },
    3,
    cause,
  );

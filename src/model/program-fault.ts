import type { Bilingual } from './finding.ts';
import { UserError } from './user-error.ts';

/** The program itself failed over a file. It is named and said as such: a clerk cannot mend it, and must not lose anybody by it. */
export const programFault = (file: string, what: Bilingual, cause?: unknown): UserError =>
  new UserError(
    {
      vi: `${file}: ${what.vi}\nđây là lỗi của chương trình, hãy báo lại; để không bỏ sót ai, không dùng gì của tệp này`,
      en: `${file}: ${what.en}\nthis is a fault of the program, please report it; so that nobody is lost, nothing of this file is used`,
    },
    3,
    cause,
  );

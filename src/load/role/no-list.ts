import { UserError } from '../../model/user-error.ts';

/** The error that a file which was named holds no list. */
export const noList = (file: string): UserError =>
  new UserError(
    {
      vi: `${file}: không nhận ra danh sách nào bên trong; nếu đúng là tệp cần dùng, hãy nêu loại bằng --registry, --branches, --transfers hoặc --organizations`,
      en: `${file}: no list is recognised in it; if it is the right file, say what it is with --registry, --branches, --transfers or --organizations`,
    },
    3,
  );

/** The error that a file which was named lists others than a chi bộ's members. */
export const ofOthers = (file: string): UserError =>
  new UserError(
    {
      vi: `${file}: theo tiêu đề, đây không phải danh sách đảng viên của một chi bộ; nếu đúng là tệp cần dùng, hãy nêu loại bằng --branches`,
      en: `${file}: by its title this is no list of a chi bộ’s members; if it is the right file, say so with --branches`,
    },
    3,
  );

import { mkdir, readdir } from 'node:fs/promises';
import { UserError } from '../../model/user-error.ts';

const notEmpty = (folder: string) =>
  new UserError(
    {
      vi: `thư mục ${folder} đã có tệp nên không ghi gì vào đó\nhãy đưa một thư mục mới hoặc còn trống cho --out`,
      en: `the folder ${folder} is not empty, so nothing is written into it\ngive --out a new folder or an empty one`,
    },
    2,
  );

/** Makes the folder where there is none. One that holds anything is refused: nothing is ever overwritten. `shown` is the path as typed. */
export async function claimFolder(folder: string, shown: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw notEmpty(shown);
}

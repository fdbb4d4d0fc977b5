/** A name as somebody types it who has no Vietnamese keyboard: "Nguyen Thi Dao". */
export const withoutMarks = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

import type { Bilingual } from '../model/finding.ts';
import { formatCount } from './format-count.ts';

/** What `sample` says when it has written. */
export const SAMPLE_WORDING = {
  written: (folder: string, files: number, members: number): Bilingual => ({
    vi: `Đã ghi vào ${folder}: ${formatCount(files, 'vi')} tệp về ${formatCount(members, 'vi')} đảng viên. Mọi người trong đó đều do tự nghĩ ra.`,
    en: `Written to ${folder}: ${formatCount(files, 'en')} files about ${formatCount(members, 'en')} members, every one of them invented.`,
  }),
  planted: (persons: number, cases: number, decoys: number): Bilingual => ({
    vi: `Đã gài ${formatCount(cases, 'vi')} lỗi cần tìm ra, trong đó ${formatCount(persons, 'vi')} người vi phạm về sinh hoạt, chuyển sinh hoạt, và ${formatCount(decoys, 'vi')} trường hợp đúng quy định mà dễ bị nhầm; truth.json ghi từng dòng.`,
    en: `Planted in them: ${formatCount(cases, 'en')} faults to be found, among them ${formatCount(persons, 'en')} persons in breach of a rule on activity or transfer, and ${formatCount(decoys, 'en')} lawful cases that must be left alone; truth.json names each row.`,
  }),
  tryIt: { vi: 'Kiểm tra thử:', en: 'To audit them:' },
  writing: (done: number, all: number, file: string): Bilingual => ({
    vi: `đang ghi ${done}/${all}: ${file}`,
    en: `writing ${done}/${all}: ${file}`,
  }),
} as const;

import { BADGE_YEARS } from '../../src/law/badge-years.ts';
import { DOCUMENTS, type LegalDocument } from '../../src/law/documents.ts';
import holidays from '../../src/law/holidays.json' with { type: 'json' };
import { PARAMETERS, type Parameter } from '../../src/law/parameters.ts';
import type { Reading, Version } from '../../src/law/versions.ts';
import { HOLIDAY_YEARS } from '../../src/law/working-days.ts';
import { FIGURES, type Figure } from '../../src/model/figures.ts';
import type { Bilingual } from '../../src/model/finding.ts';
import { formatBasis } from '../../src/wording/format-basis.ts';
import { formatFigure, rightValue } from '../../src/wording/setting-wording.ts';
import { UNIT_WORDING } from '../../src/wording/unit-wording.ts';
import { markdownTable } from './markdown-table.ts';

const READINGS: Readonly<Record<Reading, string>> = {
  read: 'đã đọc văn bản / read in the text',
  reported: 'nguồn khác xác nhận / confirmed by secondary sources',
  'carried-over': '`unverified`: giữ theo văn bản trước / carried over from the text before',
};

const day = (date: string | null) => date ?? 'nay / now';

const inBoth = ({ vi, en }: Bilingual) => `${vi} / ${en}`;

const documentsTable = () =>
  markdownTable(
    ['Số hiệu / Number', 'Văn bản', 'Document', 'Ban hành / Issued', 'Từ / From', 'Đến / To', 'Ghi chú / Note'],
    Object.values<LegalDocument>(DOCUMENTS).map(({ citation, title, issued, from, to, note }) => [
      citation,
      title.vi,
      title.en,
      issued,
      from,
      day(to),
      note === null ? '' : inBoth(note),
    ]),
  );

const citationOf = ({ document, article }: Pick<Version, 'document' | 'article'>): Bilingual => {
  // The next column says how the value is known.
  const basis = { document: DOCUMENTS[document].citation, article, verified: true };
  return { vi: formatBasis(basis, 'vi'), en: formatBasis(basis, 'en') };
};

function settableLines(id: string, { unit, range }: Pick<Parameter, 'unit'> & { readonly range: Parameter['range'] | undefined }): string {
  if (range === undefined) {
    return 'Không quy tắc nào dùng mức này, nên không đặt lại được.<br>\nNo rule uses this number, so it cannot be set.';
  }
  const { vi, en } = rightValue(unit, range);
  return `Đặt lại được: \`--set ${id}=…\`, ${vi}.<br>\nMay be set: \`--set ${id}=…\`, ${en}.`;
}

function parameterSection([id, { unit, title, versions, range }]: [string, Parameter]): string {
  const rows = versions.map((version) => {
    const { vi, en } = citationOf(version);
    return [version.from, day(version.to), `${version.value} ${inBoth(UNIT_WORDING[unit])}`, vi, en, READINGS[version.reading]];
  });
  const heading = `### \`${id}\`\n\n${title.vi}.<br>\n${title.en}.`;
  return `${heading}\n\n${settableLines(id, { unit, range })}\n\n${markdownTable(['Từ / From', 'Đến / To', 'Mức / Value', 'Căn cứ', 'Source', 'Cách biết / How it is known'], rows)}`;
}

const figuresTable = () =>
  markdownTable(
    ['`--set`', 'Mức', 'Figure', 'Mặc định / Default', 'Giá trị nhận', 'Values taken'],
    Object.entries<Figure>(FIGURES).map(([id, { unit, title, value, range }]) => {
      const right = rightValue(unit, range);
      const [vi, en] = [formatFigure(value, unit, 'vi'), formatFigure(value, unit, 'en')];
      return [`\`${id}\``, title.vi, title.en, vi === en ? vi : `${vi} / ${en}`, right.vi, right.en];
    }),
  );

function badgeSection(): string {
  const { vi, en } = citationOf(BADGE_YEARS);
  const years = BADGE_YEARS.years.join(', ');
  return `Huy hiệu Đảng: ${years} năm kể từ ngày quyết định kết nạp (${vi}).<br>
Badges: ${years} years from the day of the decision on admission (${en}).`;
}

function daysOffTable(): string {
  const years = [...new Set(holidays.map(({ date }) => date.slice(0, 4)))];
  const rows = years.map((year) => {
    const ofYear = holidays.filter(({ date }) => date.startsWith(year));
    const count = (certainty: string) => `${ofYear.filter((holiday) => holiday.certainty === certainty).length}`;
    return [year, `${ofYear.length}`, count('sure'), count('likely'), count('provisional')];
  });
  return markdownTable(['Năm / Year', 'Ngày nghỉ / Days off', 'Chắc chắn / Sure', 'Có thể / Likely', 'Tạm tính / Provisional'], rows);
}

/** The text of docs/law.md: every document, parameter and day off the rules rest on, in both languages. */
export const lawPage = (): string => `# Căn cứ pháp lý / The law

Trang này do \`npm run docs\` viết ra từ các bảng trong \`src/law\`; không sửa bằng tay.<br>
This page is written by \`npm run docs\` from the tables in \`src/law\`; do not edit it.

Văn bản có hiệu lực vào ngày xảy ra sự việc là văn bản được áp dụng. Ngày không có văn bản nào quy định thì không có kết luận, không có mức mặc định.<br>
The text in force on the day of the fact binds. Where no text speaks on that day there is no finding, and no default.

## Văn bản / Documents

${documentsTable()}

## Mức quy định / Parameters

${Object.entries<Parameter>(PARAMETERS).map(parameterSection).join('\n\n')}

### \`badge.years\`

${badgeSection()}

## Mức không văn bản nào quy định / Figures that no text sets

Công cụ tự đặt các mức này; đơn vị đặt lại được bằng \`--set\`. Phát hiện dựa vào một mức đã đặt lại thì nói rõ, và báo cáo liệt kê mọi mức đã đặt. Mức của văn bản đã đặt lại thì chỉ đổi con số, không đổi những ngày có quy định.<br>
These are the tool's own; an office may set others with \`--set\`. A finding that rests on a number that was set says so, and the report lists all that were. Setting a limit of the law changes its number, never the days on which there is a rule.

${figuresTable()}

## Ngày làm việc / Working days

Ngày làm việc là thứ hai đến thứ sáu, trừ ngày nghỉ lễ, ngày nghỉ bù và ngày nghỉ hoán đổi. Không văn bản nào đã đọc định nghĩa "ngày làm việc" cho các thời hạn này: đây là giả định được nêu rõ. Ngày xảy ra sự việc không tính; ngày làm việc thứ 30 vẫn còn hạn, ngày thứ 31 là quá hạn. Ngày nghỉ biết được từ năm ${HOLIDAY_YEARS.first} đến năm ${HOLIDAY_YEARS.last}; ngoài các năm đó mọi ngày trong tuần đều tính. Ngày thứ bảy làm bù không tính.<br>
Working days are Monday to Friday less public holidays, their substitutes and swapped days off. No text read defines "ngày làm việc" for these limits: this is a stated assumption. The day of the fact is not counted; the 30th working day is still in time and the 31st is not. Days off are known from ${HOLIDAY_YEARS.first} to ${HOLIDAY_YEARS.last}; in other years every weekday counts. Saturdays worked in exchange do not count.

${daysOffTable()}
`;

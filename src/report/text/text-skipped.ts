import type { SkippedFile } from '../../model/loaded-inputs.ts';
import { formatCount } from '../../wording/format-count.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { skipReasonIn } from '../../wording/skip-wording.ts';
import type { Page } from './page.ts';
import { printable, wrapText } from './wrap-text.ts';

const counted = (label: string, count: number, language: Page['language']): string => `${label}: ${formatCount(count, language)}`;

/** The files that should have been read and could not be. */
export function unreadLines(skipped: readonly SkippedFile[], { language, heading, width }: Page): readonly string[] {
  const unread = skipped.flatMap(({ error }) => error ?? []);
  if (unread.length === 0) return [];
  return [
    '',
    heading(counted(REPORT_WORDING.unread[language], unread.length, language)),
    ...unread.flatMap((messages) => wrapText('  ', printable(messages[language].replaceAll('\n', '; ')), width)),
  ];
}

/** Files that could not be read, then files passed over by name. */
export function skippedLines(skipped: readonly SkippedFile[], page: Page): readonly string[] {
  const { language, heading } = page;
  const passedOver = skipped.filter(({ error }) => error === undefined);
  const lines = passedOver.map(({ file, reason }) => `  ${printable(file)}: ${printable(skipReasonIn(reason, language))}`);
  return [
    ...unreadLines(skipped, page),
    ...(lines.length === 0 ? [] : ['', heading(counted(REPORT_WORDING.skipped[language], lines.length, language)), ...lines]),
  ];
}

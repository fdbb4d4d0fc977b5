import type { Bilingual, Language } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { Io } from './io.ts';
import { writeOutput } from './outputs.ts';

/** Writes what people confirmed for the registry; where that is nothing, an earlier file stays as it is, and it is said. */
export async function writeCorrections(report: Report, path: string, language: Language, io: Io): Promise<void> {
  const tell = (message: Bilingual) => io.stderr.write(`${message[language]}\n`);
  const [{ correctionsBook }, { bookBytes }] = await Promise.all([
    import('../report/corrections/corrections-book.ts'),
    import('../write/book-bytes.ts'),
  ]);
  const book = correctionsBook(report, language);
  if (book === null) return tell(USAGE_WORDING.noCorrections(path));
  await writeOutput(path, await bookBytes(book), io, (second) => tell(USAGE_WORDING.writtenBeside(path, second)));
}

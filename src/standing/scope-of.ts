import type { ScopeName } from '../model/scope-name.ts';
import { UserError } from '../model/user-error.ts';
import type { BranchDirectory } from './branch-directory.ts';
import type { Standing } from './standing.ts';

const MOST_NAMES = 20;

function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)].sort();
  const left = distinct.length - MOST_NAMES;
  return [...distinct.slice(0, MOST_NAMES), ...(left > 0 ? [`… ${left}`] : [])].join(', ');
}

const committeesIn = (directory: BranchDirectory): readonly number[] => [
  ...new Set(directory.all().flatMap((index) => directory.committeeOf(index) ?? [])),
];

function unknown(text: string, directory: BranchDirectory): UserError {
  const names = listed(committeesIn(directory).flatMap((committee) => directory.committeeName(committee)?.display ?? []));
  return new UserError(
    {
      vi: `--scope: không có đảng bộ hay chi bộ nào là "${text}" trong dữ liệu đưa vào${names === '' ? '' : `\ncác đảng bộ có trong dữ liệu: ${names}`}`,
      en: `--scope: no committee or chi bộ in the inputs is called, or has the code, "${text}"${names === '' ? '' : `\nthe committees in the inputs: ${names}`}`,
    },
    2,
  );
}

function unclear(text: string, names: readonly string[]): UserError {
  return new UserError(
    {
      vi: `--scope: "${text}" có thể là nhiều tổ chức; hãy viết đủ tên một trong số đó:\n${listed(names)}`,
      en: `--scope: "${text}" may be several organisations; write the full name of one:\n${listed(names)}`,
    },
    2,
  );
}

/** The committees of a name: with the kind of place ("xã Hải Nam"), else of that name whatever their kind ("Hải Nam"). */
function committeesCalled({ committee }: ScopeName, directory: BranchDirectory): readonly number[] {
  if (committee === null) return [];
  const known = committeesIn(directory);
  const named = directory.committeesNamed(committee).filter((id) => known.includes(id));
  return named.length > 0 ? named : known.filter((id) => directory.committeeName(id)?.bare === committee.plain);
}

function fullName(index: number, directory: BranchDirectory): string {
  const committee = directory.committeeName(directory.committeeOf(index))?.display;
  return [directory.nameOf(index)?.display, committee].filter((part) => part !== undefined).join(' - ');
}

/** The chi bộ that a name or code asks for; a name that several committees have, or that a chi bộ and a committee share, asks for none. */
function chosen(name: ScopeName, directory: BranchDirectory): readonly number[] {
  const { code, branch } = name;
  const coded = code === null ? [] : directory.all().filter((index) => (directory.codeOf(index) ?? '').startsWith(code));
  if (coded.length > 0) return coded;
  const branches = branch === null ? [] : directory.candidates(branch);
  const committees = committeesCalled(name, directory);
  const places = new Set(branches.flatMap((index) => directory.committeeOf(index) ?? []));
  if (places.size > 1 || committees.length + Math.min(branches.length, 1) > 1) {
    const display = committees.flatMap((id) => directory.committeeName(id)?.display ?? []);
    throw unclear(name.text, [...branches.map((index) => fullName(index, directory)), ...display]);
  }
  if (branches.length > 0) return branches;
  if (committees.length === 0) throw unknown(name.text, directory);
  return directory.all().filter((index) => committees.includes(directory.committeeOf(index) ?? -1));
}

/**
 * Which chi bộ are in scope: those asked for; else those of the committees that any list given belongs
 * to, so that a commune's folder can be held against a province's registry. A chi bộ whose committee nobody tells is in
 * scope: it must not fall out in silence.
 */
export function scopeOf(scope: readonly ScopeName[] | null, onLists: Iterable<number>, directory: BranchDirectory): Standing['isInScope'] {
  if (scope?.some(({ text }) => text === 'all')) return () => true;
  if (scope) {
    const own = new Set(scope.flatMap((name) => chosen(name, directory)));
    return (branch) => branch !== null && own.has(branch);
  }
  const committees = new Set([...onLists].flatMap((branch) => directory.committeeOf(branch) ?? []));
  return (branch) => {
    const committee = branch === null ? null : directory.committeeOf(branch);
    return committees.size === 0 || committee === null || committees.has(committee);
  };
}

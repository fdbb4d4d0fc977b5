import { readdir, stat } from 'node:fs/promises';
import type { SkippedFile } from '../../model/loaded-inputs.ts';
import type { Role } from '../../model/source.ts';
import { UserError } from '../../model/user-error.ts';
import { globExpression, isGlob, splitGlob } from './glob-pattern.ts';
import { isRedirectedOutput } from './is-redirected-output.ts';
import { type FolderListing, listFolder } from './list-folder.ts';
import { nearestName } from './nearest-name.ts';
import { skipReason } from './skip-reason.ts';

export interface FoundFiles {
  readonly files: readonly string[];
  readonly skipped: readonly SkippedFile[];
  /** Folders that nobody may look into: what they hold is not known. */
  readonly closed: readonly { readonly folder: string; readonly error: UserError }[];
}

/** The flag a path came by, in brackets; a path given without one is to be recognised by what it says. */
const flag = (role: Role | null) => (role === null ? '' : ` (--${role})`);

/** A path with forward slashes, as every path in the output is written. */
export const forward = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

async function missing(path: string, role: Role | null): Promise<UserError> {
  const at = path.replace(/\/+$/, '').lastIndexOf('/');
  const folder = at < 0 ? '.' : path.slice(0, at) || '/';
  const beside = await readdir(folder).catch(() => []);
  const near = nearestName(path.slice(at + 1), beside);
  return new UserError(
    {
      vi: `${path}: không có tệp hay thư mục này${flag(role)}${near === null ? '' : `; bên cạnh có "${near}"`}`,
      en: `${path}: there is no such file or folder${flag(role)}${near === null ? '' : `; beside it stands "${near}"`}`,
    },
    3,
  );
}

const closedFolder = (folder: string, role: Role | null) =>
  new UserError(
    {
      vi: `${folder}: không mở được thư mục này${flag(role)}; hãy kiểm tra quyền đọc, hoặc chép các danh sách trong đó ra chỗ khác`,
      en: `${folder}: the folder cannot be opened${flag(role)}; check that you may read it, or copy its lists to another place`,
    },
    3,
  );

/** Paths within a folder become paths as given; what is no table is set aside with its reason. */
async function sift(folder: string, listing: FolderListing, role: Role | null): Promise<FoundFiles> {
  const prefix = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`;
  const files: string[] = [];
  const skipped: SkippedFile[] = [];
  for (const candidate of listing.files) {
    const reason = skipReason(candidate) ?? ((await isRedirectedOutput(prefix + candidate)) ? 'report of this tool' : null);
    if (reason === null) files.push(prefix + candidate);
    else skipped.push({ file: prefix + candidate, reason });
  }
  const closed = listing.closed
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .map((path) => {
      const at = path === '' ? folder : prefix + path;
      return { folder: at, error: closedFolder(at, role) };
    });
  return { files, skipped, closed };
}

async function inFolder(folder: string, role: Role | null): Promise<FoundFiles> {
  const found = await sift(folder, await listFolder(folder), role);
  if (found.files.length + found.closed.length > 0) return found;
  throw new UserError(
    {
      vi: `${folder}: trong thư mục không có bảng tính nào (.xlsx, .xls, .ods, .csv, .txt)${flag(role)}`,
      en: `${folder}: the folder holds no table (.xlsx, .xls, .ods, .csv, .txt)${flag(role)}`,
    },
    3,
  );
}

async function byPattern(pattern: string, role: Role | null): Promise<FoundFiles> {
  const { folder, rest } = splitGlob(pattern);
  const expression = globExpression(rest.normalize('NFC'));
  const listing = (await kindOf(folder || '.')) === 'folder' ? await listFolder(folder || '.') : { files: [], closed: [] };
  const matching = listing.files.filter((file) => expression.test(file.normalize('NFC')));
  // A pattern within one folder asks nothing of its subfolders.
  const closed = listing.closed.filter((path) => path === '' || rest.includes('/'));
  const found = await sift(folder, { files: matching, closed }, role);
  if (found.files.length + found.closed.length > 0) return found;
  throw new UserError(
    {
      vi: `${pattern}: không có bảng tính nào khớp mẫu này (.xlsx, .xls, .ods, .csv, .txt)${flag(role)}`,
      en: `${pattern}: no table (.xlsx, .xls, .ods, .csv, .txt) matches this pattern${flag(role)}`,
    },
    3,
  );
}

/** The same path as the disk spells it: "ễ" may be one letter or a letter and its marks, which look alike. */
async function asSpelt(path: string): Promise<string | null> {
  const at = path.lastIndexOf('/');
  const beside = await readdir(at < 0 ? '.' : path.slice(0, at) || '/').catch(() => []);
  const name = path.slice(at + 1).normalize('NFC');
  const spelt = beside.find((other) => other.normalize('NFC') === name);
  return spelt === undefined ? null : path.slice(0, at + 1) + spelt;
}

const emptyPath = (role: Role | null) =>
  new UserError({ vi: `có một đường dẫn để trống${flag(role)}`, en: `a path is empty${flag(role)}` }, 2);

async function expand(path: string, role: Role | null): Promise<FoundFiles> {
  if (path === '') throw emptyPath(role);
  const kind = await kindOf(path);
  // A folder named .xlsx was meant as a file: reading it says so.
  if (kind === 'file' || (kind === 'folder' && /\.(xlsx|xlsm|csv)$/i.test(path))) return { files: [path], skipped: [], closed: [] };
  if (kind === 'folder') return inFolder(path, role);
  if (isGlob(path)) return byPattern(path, role);
  const spelt = await asSpelt(path);
  if (spelt !== null && (await kindOf(spelt)) !== null) return expand(spelt, role);
  throw await missing(path, role);
}

/** The files that paths, folders and patterns name, each once, in the order given and then by path. */
export async function findFiles(paths: readonly string[], role: Role | null): Promise<FoundFiles> {
  const files = new Set<string>();
  const skipped = new Map<string, SkippedFile>();
  const closed = new Map<string, FoundFiles['closed'][number]>();
  for (const path of paths) {
    const found = await expand(forward(path), role);
    for (const file of found.files) files.add(file);
    for (const entry of found.skipped) skipped.set(entry.file, entry);
    for (const entry of found.closed) closed.set(entry.folder, entry);
  }
  return { files: [...files], skipped: [...skipped.values()], closed: [...closed.values()] };
}

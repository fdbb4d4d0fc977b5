import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { answerTo, COMMUNE, type ReportJson, reportOf } from './commune-run.ts';

const FOLDER = 'fixtures/commune';

const ids = ({ findings }: Pick<ReportJson, 'findings'>) => findings.map(({ rule, id }) => `${rule} ${id}`).sort();

let flagged: ReportJson;
beforeAll(async () => {
  flagged = await reportOf(['audit', ...COMMUNE]);
});

/** A place of its own for every test, and a copy of the commune in it. */
let place: string;
let copy: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'reconcile-'));
  copy = join(place, 'xa');
  await cp(FOLDER, copy, { recursive: true });
});
afterEach(() => rm(place, { recursive: true }));

const skippedAs = ({ skipped }: ReportJson, path: string) => skipped.find(({ file }) => file === path)?.reason ?? 'read';

describe('a folder alone', () => {
  test('is audited as with flags', async () => {
    const report = await reportOf(['audit', FOLDER]);
    expect(ids(report)).toEqual(ids(flagged));
    expect(report.summary).toEqual(flagged.summary);
  });

  test.each(['missing', 'duplicates', 'conflicts', 'transfers'])('is enough for %s', async (check) => {
    expect(ids(await reportOf([check, FOLDER]))).toEqual(ids(await reportOf([check, ...COMMUNE])));
  });

  test('has each file under its role', async () => {
    const { inputs } = await reportOf(['audit', FOLDER]);
    const roles = (report: Pick<ReportJson, 'inputs'>) => report.inputs.map(({ role, file }) => `${role} ${file}`).sort();
    expect(roles({ inputs })).toEqual(roles(flagged));
  });

  test('files named one by one without flags give the same', async () => {
    const files = flagged.inputs.map(({ file }) => file).toReversed();
    expect(ids(await reportOf(['audit', ...files]))).toEqual(ids(flagged));
  });

  test.each([
    ['vi', 'bao-cao.txt'],
    ['en', 'bao-cao.txt'],
    ['vi', 'bao-cao.csv'],
  ])('a report written into it is known as the tool’s own: --lang %s, %s', async (language, name) => {
    const path = join(copy, name);
    await answerTo(['audit', copy, '--output', path, '--lang', language], { writeFile: writeWhole });
    const again = await reportOf(['audit', copy]);
    expect(skippedAs(again, path)).toBe('report of this tool');
    expect(ids(again)).toEqual(ids(flagged));
  });

  test('a JSON report written into it is no table', async () => {
    const path = join(copy, 'bao-cao.json');
    await answerTo(['audit', copy, '--output', path], { writeFile: writeWhole });
    expect(skippedAs(await reportOf(['audit', copy]), path)).toBe('not a table');
  });

  test.each([
    ['chi-bo/chi-bo-tram-y-te.xlsx', 'chi-bo/ban-sao/tram-y-te (2).xlsx'],
    ['chi-bo/co-quan-cong-an.csv', 'co-quan-cong-an - Copy.csv'],
    ['so-chuyen-sinh-hoat.xlsx', 'so-chuyen-cu.xlsx'],
    ['co-so-du-lieu.xlsx', 'zz.xlsx'],
  ])('a copy of %s is read once, and said', async (file, twin) => {
    await mkdir(join(copy, 'chi-bo/ban-sao'));
    await cp(join(copy, file), join(copy, twin));
    const report = await reportOf(['audit', copy]);
    const copies = report.skipped.filter(({ reason }) => reason.startsWith('copy of '));
    const pair = [join(copy, file), join(copy, twin)].sort();
    expect(copies).toEqual([{ file: pair[1], reason: `copy of ${pair[0]}` }]);
    expect(ids(report)).toEqual(ids(flagged));
  });

  const DOUBTFUL =
    'Chi bộ xóm 5\nSTT,Họ và tên,Ngày sinh,Số CCCD,Tổ chức Đảng đang sinh hoạt\n1,Phạm Thị Hạnh,12/05/1966,036166112648,Chi bộ xóm 5\n';

  test.each([
    ['en', 'say which with --registry / --branches'],
    ['vi', 'hãy nói rõ bằng --registry / --branches'],
  ])('a file that may be the registry or a list is wrong use, with both flags named: --lang %s', async (language, hint) => {
    const path = join(copy, 'dang-vien.csv');
    await writeFile(path, DOUBTFUL);
    const { exitCode, stdout, stderr } = await answerTo(['audit', copy, '--lang', language]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(path);
    expect(stderr).toContain(hint);
  });

  test('all such files are named at once', async () => {
    const paths = ['dang-vien.csv', 'dang-vien-2.csv'].map((name) => join(copy, name));
    await writeFile(paths[0] ?? '', DOUBTFUL);
    await writeFile(paths[1] ?? '', DOUBTFUL.replace('Hạnh', 'Hảo'));
    const { stderr } = await answerTo(['audit', copy]);
    for (const path of paths) expect(stderr).toContain(path);
  });

  const exportOf = (day: string, ...names: readonly string[]) =>
    [
      'DANH SÁCH ĐẢNG VIÊN TRONG CƠ SỞ DỮ LIỆU',
      `Ngày xuất dữ liệu: ${day}`,
      'ID,Họ và tên *,Sinh ngày *,Tổ chức Đảng đang sinh hoạt * (không sửa)',
      ...names.map((name, at) => `AT${at},${name},0${at + 1}/05/1966,Chi bộ xóm ${at} - Đảng bộ xã An Thịnh`),
    ].join('\n');

  test('two exports of the registry of two days are named with both days, with flags and without; --keep-going takes the later', async () => {
    const folder = join(place, 'hai-ban');
    await mkdir(folder);
    const [older, later, list] = ['csdl-cu.csv', 'csdl-moi.csv', 'xom-1.csv'].map((name) => join(folder, name)) as [string, string, string];
    await writeFile(older, exportOf('31/12/2023', 'Phạm Thị Hạnh', 'Trần Đức Luận', 'Lê Văn Khởi', 'Đỗ Thị Mến'));
    await writeFile(later, exportOf('18/02/2024', 'Phạm Thị Hạnh', 'Trần Đức Luận', 'Lê Văn Khởi'));
    await writeFile(list, 'CHI BỘ XÓM 1\nSTT,Họ và tên,Ngày sinh\n1,Trần Đức Luận,02/05/1966\n');
    for (const paths of [[folder], ['--registry', older, later, '--branches', list]]) {
      const { exitCode, stdout, stderr } = await answerTo(['audit', ...paths]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr.replace(/\n +/g, ' ')).toContain('one exported on 2023-12-31, the other on 2024-02-18');
    }
    const { exitCode, stdout } = await answerTo(['audit', folder, '--keep-going', '--format', 'json']);
    const report: ReportJson = JSON.parse(stdout);
    expect(exitCode).toBe(3);
    expect(skippedAs(report, older)).toContain('another export of the registry');
    expect(skippedAs(report, later)).toBe('read');
  });

  test('--keep-going does not guess what such a file is: it is passed over and said, and the rest is audited', async () => {
    const path = join(copy, 'dang-vien.csv');
    await writeFile(path, DOUBTFUL);
    const { exitCode, stdout } = await answerTo(['audit', copy, '--keep-going', '--format', 'json']);
    const report: ReportJson = JSON.parse(stdout);
    expect(exitCode).toBe(2);
    expect(skippedAs(report, path)).toContain('role could not be told');
    expect(ids(report)).toEqual(ids(flagged));
  });

  const NOTES = 'Biên bản họp chi bộ\nNội dung: bàn việc chung của xóm\n';

  test.each([
    ['notes alone', 'audit', { 'bien-ban.csv': NOTES }, 3, 'bien-ban.csv: no list in it'],
    ['notes alone', 'missing', { 'bien-ban.csv': NOTES }, 3, 'bien-ban.csv: no list in it'],
    [
      'organisations alone',
      'audit',
      { 'to-chuc.csv': 'Mã tổ chức,Tên tổ chức,Đảng bộ cấp trên,Trạng thái\n100,Chi bộ xóm 5,Đảng bộ xã Hải An,Đang hoạt động\n' },
      2,
      'to-chuc.csv: organisation list',
    ],
  ])('%s: %s does not pass over a folder without a list of members as clean', async (_, command, files, exit, said) => {
    const folder = join(place, 'khac');
    await mkdir(folder);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const { exitCode, stdout, stderr } = await answerTo([command, folder]);
    expect({ exitCode, stdout }).toEqual({ exitCode: exit, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('a list of others beside the lists is passed over by name; named itself it is refused', async () => {
    const path = join(copy, 'chi-bo/doan-vien.csv');
    await writeFile(path, 'CHI ĐOÀN XÓM 5\nDANH SÁCH ĐOÀN VIÊN\nSTT,Họ và tên,Ngày sinh\n1,Phạm Thị Hảo,12/05/2003\n');
    const report = await reportOf(['audit', copy]);
    expect(skippedAs(report, path)).toBe('list of youth union members');
    expect(ids(report)).toEqual(ids(flagged));
    const { exitCode, stderr } = await answerTo(['audit', path]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('--branches');
  });

  test.each([
    ['--registry', 'fixtures/commune/co-so-du-lieu.xlsx'],
    ['--branches', 'fixtures/commune/chi-bo'],
    ['--transfers', 'fixtures/commune/so-chuyen-sinh-hoat.xlsx'],
    ['--organizations', 'fixtures/commune/to-chuc-dang.xlsx'],
  ])('%s beside a bare path is wrong use', async (flag, path) => {
    const { exitCode, stdout, stderr } = await answerTo(['audit', FOLDER, flag, path]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`${FOLDER} comes without a role while ${flag} is given`);
  });
});

describe('fingerprints', () => {
  /** Moves every table of the copy into another tree, under another name. */
  async function moveEverything(): Promise<string> {
    const files = (await readdir(copy, { recursive: true })).filter((name) => /\.(xlsx|csv)$/.test(name) && !name.includes('~$')).sort();
    const target = join(place, 'kho', '2024');
    for (const [index, file] of files.entries()) {
      const folder = join(target, String(index % 3));
      await mkdir(folder, { recursive: true });
      await rename(join(copy, file), join(folder, `tep-${files.length - index}${file.slice(file.lastIndexOf('.'))}`));
    }
    return target;
  }

  test('every finding keeps its id when all files are moved and renamed', async () => {
    const moved = await reportOf(['audit', await moveEverything()]);
    expect(moved.inputs.map(({ file }) => file).some((file) => file.includes('commune'))).toBe(false);
    expect(ids(moved)).toEqual(ids(flagged));
  });

  test('every finding has an id of its own', () => {
    expect(new Set(flagged.findings.map(({ id }) => id)).size).toBe(flagged.findings.length);
  });
});

describe('--keep-going', () => {
  const unread = ({ skipped }: ReportJson) => skipped.filter(({ reason }) => reason.startsWith('could not be read'));

  test('an unreadable file stops the run without it', async () => {
    await writeFile(join(copy, 'chi-bo/hong.xlsx'), 'không phải bảng tính');
    const { exitCode, stdout, stderr } = await answerTo(['audit', copy]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('hong.xlsx');
  });

  test('an unreadable file is passed over and named with its error, the rest is audited, and that wins over findings', async () => {
    const path = join(copy, 'chi-bo/hong.xlsx');
    await writeFile(path, 'không phải bảng tính');
    const { exitCode, stdout, stderr } = await answerTo(['audit', copy, '--keep-going', '--format', 'json']);
    const report: ReportJson = JSON.parse(stdout);
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: '' });
    expect(unread(report)).toEqual([{ file: path, reason: expect.stringContaining('no Excel workbook inside') }]);
    expect(ids(report)).toEqual(ids(flagged));
    expect(report.findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('a path that is not there is passed over and named with its flag', async () => {
    const gone = join(copy, 'so-chuyen-2022.xlsx');
    const { exitCode, stdout } = await answerTo(['audit', ...COMMUNE, '--transfers', gone, '--keep-going', '--format', 'json']);
    const report: ReportJson = JSON.parse(stdout);
    expect(exitCode).toBe(3);
    expect(unread(report)).toEqual([{ file: gone, reason: expect.stringContaining('there is no such file or folder (--transfers)') }]);
    expect(ids(report)).toEqual(ids(flagged));
  });

  test('a quiet run names it on stderr', async () => {
    const gone = join(copy, 'so-chuyen-2022.xlsx');
    const { exitCode, stdout, stderr } = await answerTo(['audit', ...COMMUNE, '--transfers', gone, '--keep-going', '--quiet']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain(`${gone}: `);
  });

  test('of several paths without flags, those that are there are read', async () => {
    const gone = join(place, 'xa-khac');
    const { exitCode, stdout } = await answerTo(['audit', gone, copy, '--keep-going', '--format', 'json']);
    expect(exitCode).toBe(3);
    expect(ids(JSON.parse(stdout))).toEqual(ids(flagged));
  });

  test('the text names both under a heading of their own', async () => {
    const path = join(copy, 'chi-bo/hong.xlsx');
    const gone = join(place, 'khong-co');
    await writeFile(path, 'không phải bảng tính');
    const { exitCode, stdout } = await answerTo(['audit', copy, gone, '--keep-going']);
    const [, told = ''] = stdout.replace(/\n +/g, ' ').split('Files that could not be read and are not in this report');
    expect(exitCode).toBe(3);
    expect(told).toContain(`${path}: it is named as a workbook but is no Excel workbook inside`);
    expect(told).toContain(`${gone}: there is no such file or folder`);
  });

  test('--fail-on never does not make it a success, nor --output', async () => {
    await writeFile(join(copy, 'chi-bo/hong.xlsx'), 'không phải bảng tính');
    const out = join(place, 'bao-cao.json');
    const { exitCode } = await answerTo(['audit', copy, '--keep-going', '--fail-on', 'never', '--output', out], { writeFile: writeWhole });
    expect(exitCode).toBe(3);
  });

  test('where all could be read it changes nothing', async () => {
    const { exitCode, stdout } = await answerTo(['audit', FOLDER, '--keep-going', '--format', 'json']);
    expect(exitCode).toBe(1);
    expect(ids(JSON.parse(stdout))).toEqual(ids(flagged));
  });

  test('inspect keeps going too, and says so by its exit code', async () => {
    await writeFile(join(copy, 'chi-bo/hong.xlsx'), 'không phải bảng tính');
    const { exitCode, stdout } = await answerTo(['inspect', copy, '--keep-going']);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('hong.xlsx');
  });
});

import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { DECOYS } from '../../src/sample/decoys/index.ts';
import { inventSample } from '../../src/sample/sample.ts';
import { answerTo } from '../cli/commune-run.ts';
import { NOT_PLANTED, PLANTED_RULES } from './catalogue.ts';
import { bytesOf, remove, type SampleFolder, sampleIn } from './sample-folder.ts';

const MEMBERS = 600;

let sample: SampleFolder;
beforeAll(async () => {
  sample = await sampleIn('nam-dinh', MEMBERS, 1);
}, 60_000);
afterAll(() => remove(sample));

describe('a sample', () => {
  test('is the same bytes for the same seed, and others for another', async () => {
    const [again, other] = [await sampleIn('nam-dinh', MEMBERS, 1), await sampleIn('nam-dinh', MEMBERS, 2)];
    try {
      expect(again.names).toEqual(sample.names);
      const [first, second, third] = [await bytesOf(sample), await bytesOf(again), await bytesOf(other)];
      expect(first.every((bytes, at) => bytes.equals(second[at] ?? Buffer.alloc(0)))).toBe(true);
      expect(first.at(-1)?.equals(third.at(-1) ?? Buffer.alloc(0))).toBe(false);
    } finally {
      await Promise.all([remove(again), remove(other)]);
    }
  }, 60_000);

  test('has as many members as asked for', () => expect(sample.truth.members).toBe(MEMBERS));

  test('has every rule of the catalogue and every lawful look-alike at least once', () => {
    const rules = new Set([...sample.truth.cases, ...sample.truth.beside].map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([...PLANTED_RULES].sort());
    const decoys = new Set(sample.truth.decoys.map(({ why }) => why));
    expect(DECOYS.map(({ why }) => why).filter((why) => !decoys.has(why))).toEqual([]);
  });

  test('leaves out no rule that is built', () => {
    const built = CHECKS.flatMap((check) => check.rules.map(({ id }) => id));
    expect(built.filter((rule) => ![...PLANTED_RULES, ...NOT_PLANTED].includes(rule))).toEqual([]);
  });

  test('comes in both formats, on sheets, in sections and in legacy fonts', () => {
    const { files } = inventSample({ profile: 'nam-dinh', seed: 1, members: MEMBERS });
    const lists = files.filter(({ path }) => path.startsWith('chi-bo/'));
    expect(new Set(lists.map(({ path }) => extname(path)))).toEqual(new Set(['.xlsx', '.csv']));
    const sheets = lists.flatMap((file) => ('sheets' in file ? [file.sheets()] : []));
    expect(sheets.some((several) => several.length > 2)).toBe(true);
    const cells = sheets.flat(2).flatMap(({ rows }) => rows.flat());
    expect(cells.some((cell) => typeof cell === 'string' && /^(?:(?:II|2)\. )?CHI BỘ /i.test(cell))).toBe(true);
    const fonts = new Set(cells.map((cell) => (typeof cell === 'object' && cell !== null && 'font' in cell ? cell.font : null)));
    expect(fonts).toEqual(new Set([null, '.VnTime', 'VNI-Times']));
  });

  test('names every planted row by a place that no other row has', () => {
    const { cases, decoys } = sample.truth;
    for (const { records } of [...cases, ...decoys]) {
      expect(new Set(records.map(({ file, sheet, row }) => `${file}#${sheet}!${row}`)).size).toBe(records.length);
    }
  });

  test('pairs every list row with every registry row of the person', () => {
    expect(sample.truth.pairs.length).toBeGreaterThan(MEMBERS * 0.9);
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-command-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('writes into a new folder and says what it wrote', async () => {
    const { exitCode, stdout, stderr } = await answerTo(['sample', 'hai-nam', '--out', 'moi/mau', '--lang', 'vi'], { cwd: folder });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('521 đảng viên');
    expect(await readdir(join(folder, 'moi', 'mau'))).toContain('truth.json');
  });

  test('leaves a folder that is not empty as it is', async () => {
    const full = join(folder, 'co-san');
    await mkdir(full);
    await writeFile(join(full, 'danh-sach.xlsx'), 'của người khác');
    const { exitCode, stdout, stderr } = await answerTo(['sample', 'hai-nam', '--out', 'co-san'], { cwd: folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('co-san is not empty');
    expect(await readdir(full)).toEqual(['danh-sach.xlsx']);
  });

  test('says in words why it cannot write', async () => {
    await writeFile(join(folder, 'tep'), '');
    const { exitCode, stderr } = await answerTo(['sample', 'hai-nam', '--out', 'tep/mau'], { cwd: folder });
    expect({ exitCode, stderr: stderr.includes('cannot write tep/mau') }).toEqual({ exitCode: 2, stderr: true });
  });

  test('shows its progress on a terminal, and wipes it', async () => {
    const shown: string[] = [];
    const stderr = { write: (text: string) => void shown.push(text), isTTY: true, columns: 60 };
    await answerTo(['sample', 'hai-nam', '--out', 'tren-man-hinh', '--lang', 'vi'], { cwd: folder, stderr });
    expect(shown.some((text) => text.includes('đang ghi'))).toBe(true);
    expect(shown.every((text) => text.replace('\r\u001b[K', '').length < 60)).toBe(true);
    expect(shown.at(-1)).toBe('\r\u001b[K');
  });
});

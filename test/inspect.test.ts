import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import type { Inspection, TableInspection } from '../src/model/inspection.ts';
import { answerTo, BRANCHES, COMMUNE, ORGANIZATIONS, REGISTRY, TRANSFERS } from './cli/commune-run.ts';
import { fakeIo } from './cli/fake-io.ts';

type InspectionJson = Pick<Inspection, 'inputs' | 'skipped'>;

const INSPECT = ['inspect', ...COMMUNE];
const BAN_CHANG = `${BRANCHES}/chi-bo-thon-ban-chang.xlsx`;
const NA_LAI = `${BRANCHES}/chi-bo-thon-na-lai.xlsx`;
const CLINIC = `${BRANCHES}/chi-bo-tram-y-te.xlsx`;
const SCHOOL = `${BRANCHES}/chi-bo-truong-thcs.xlsx`;
const OFFICES = `${BRANCHES}/co-quan-cong-an.csv`;
const SECTIONS = `${BRANCHES}/thon-1-thon-2.xlsx`;
const HIGHLANDS = `${BRANCHES}/cac-thon-vung-cao.xlsx`;

let json: InspectionJson;
let text: string;
beforeAll(async () => {
  json = JSON.parse((await answerTo([...INSPECT, '--format', 'json'])).stdout);
  text = (await answerTo(INSPECT)).stdout;
});

function tableOf(file: string, sheet?: string): TableInspection {
  const tables = json.inputs.filter((input) => input.file === file).flatMap((input) => input.tables);
  const table = tables.find((candidate) => sheet === undefined || candidate.sheet === sheet);
  if (!table) throw new Error(`${file} ${sheet}: not inspected`);
  return table;
}

const allTables = () => json.inputs.flatMap(({ tables }) => tables);

/** The lines of the text about one sheet. */
const textOf = (sheet: string): string => {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`  ${sheet}:`));
  const length = lines.slice(start).indexOf('');
  return lines.slice(start, start + length).join('\n');
};

describe('the JSON of inspect', () => {
  test('keeps to the schema that `reconcile schema inspect` prints', async () => {
    const schema = JSON.parse((await answerTo(['schema', 'inspect'])).stdout);
    const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(schema);
    validate(json);
    expect(validate.errors).toBeNull();
    expect(validate({ ...json, findings: [] })).toBe(false);
  });

  test.each([
    [BAN_CHANG, 'Danh sách', [7, 8]],
    [CLINIC, 'Danh sách', [7]],
    [CLINIC, 'ĐV 213', [4]],
    [OFFICES, '', [1]],
    [REGISTRY, 'Đảng viên', [6, 7]],
    [REGISTRY, 'DANTOC', []],
    [TRANSFERS, 'Sổ chuyển SHĐ', [3]],
    [ORGANIZATIONS, 'Tổ chức Đảng', [1]],
  ])('has the heading rows of %s %s', (file, sheet, rows) => {
    expect(tableOf(file, sheet).headingRows).toEqual(rows);
  });

  test('has each column with its field and how it was told', () => {
    const columns = tableOf(SCHOOL).columns.map(({ column, heading, field, certainty }) => [column, heading, field, certainty].join(' | '));
    expect(columns.slice(0, 5)).toEqual([
      'A | TT |  | known',
      'B | Họ và tên đệm | familyAndMiddleName | known',
      'C | Tên | givenName | known',
      'D | Giới tính > Nam | gender | known',
      'E | Giới tính > Nữ | gender | known',
    ]);
  });

  test.each([
    [HIGHLANDS, 'CB Tân Lập', [['Chi bộ thôn Tân Lập', 'title', 12]]],
    [
      OFFICES,
      '',
      [
        ['Chi bộ Cơ quan', 'column', 13],
        ['Chi bộ Công an', 'column', 11],
      ],
    ],
    [
      SECTIONS,
      'Tổng hợp',
      [
        ['Chi bộ thôn 1', 'section', 13],
        ['Chi bộ thôn 2', 'section', 13],
      ],
    ],
    [CLINIC, 'ĐV 213', []],
    [REGISTRY, 'Đảng viên', []],
  ])('says whose list %s %s is, and what told it', (file, sheet, organizations) => {
    const placed = tableOf(file, sheet).organizations;
    expect(placed.map(({ organization, from, records }) => [organization, from, records])).toEqual(organizations);
    expect(placed.every(({ committee }) => committee === 'Đảng bộ xã An Thịnh')).toBe(true);
  });

  test.each([
    [BAN_CHANG, 'Danh sách', { tcvn3: 8 }],
    [CLINIC, 'Danh sách', { invisible: 5, 'zeros-lost': 10 }],
    [SCHOOL, 'Sheet1', { grouping: 26, eth: 5 }],
    [OFFICES, '', {}],
  ])('counts the repairs of %s %s by their kind', (file, sheet, counts) => {
    const kinds = tableOf(file, sheet).repairs.map(({ kind }) => kind);
    expect(Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]))).toEqual(counts);
  });

  test('has the cells that cannot be used, with what they say', () => {
    expect(tableOf(NA_LAI).issues).toEqual([
      { row: 21, column: 'G', heading: 'Ngày > Chính thức', field: 'officialDate', kind: 'unreadable-cell', text: '#N/A' },
    ]);
    expect(tableOf(OFFICES).issues).toEqual([
      { row: 5, column: 'J', heading: 'Trạng thái', field: 'status', kind: 'unknown-status', text: 'Đi làm ăn xa' },
    ]);
    expect(allTables().flatMap(({ issues }) => issues)).toHaveLength(2);
  });

  test('reads by the day that is given, else by today, and says which', async () => {
    const dayOf = async (...more: readonly string[]) =>
      JSON.parse((await answerTo(['inspect', OFFICES, '--format', 'json', ...more])).stdout).asOf;
    expect(await dayOf('--as-of', '2019-05-31')).toBe('2019-05-31');
    expect(await dayOf()).toBe(fakeIo().today());
    expect((await answerTo(['inspect', OFFICES, '--as-of', '2019-05-31', '--lang', 'vi'])).stdout).toContain('Tính đến ngày: 31/05/2019');
  });

  test('accounts for every row of every table', () => {
    expect(allTables()).toHaveLength(18);
    for (const { rows, records, continuations, furniture, blank, problems } of allTables()) {
      expect(records + continuations + furniture.length + blank + problems).toBe(rows);
    }
  });

  test('has the tables as an audit of the same files has them', async () => {
    const audit: InspectionJson = JSON.parse((await answerTo(['audit', ...COMMUNE, '--format', 'json'])).stdout);
    const own = json.inputs.map(({ tables, isAssumed, ...input }) => ({
      ...input,
      tables: tables.map(({ problemRows, beside, isHidden, hiddenRows, hiddenColumns, issues, ...table }) => table),
    }));
    expect(own).toEqual(audit.inputs);
  });

  test('a folder without flags is understood as with them', async () => {
    const folder: InspectionJson = JSON.parse((await answerTo(['inspect', 'fixtures/commune', '--format', 'json'])).stdout);
    const byFile = ({ inputs }: InspectionJson) => inputs.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    expect(byFile(folder)).toEqual(byFile(json));
  });

  test('masks numbers of persons, and shows them when asked to', async () => {
    const masked = JSON.stringify(json);
    const shown = (await answerTo([...INSPECT, '--format', 'json', '--show-ids'])).stdout;
    expect(masked).not.toMatch(/(?<![0-9a-f])\d{12}(?![0-9a-f])/);
    expect(shown).toMatch(/(?<![0-9a-f])\d{12}(?![0-9a-f])/);
  });
});

describe('the text of inspect', () => {
  test.each([
    [
      `${BAN_CHANG}#Danh sách`,
      [
        'heading rows: 7-8',
        'as of: 2024-02-18',
        'chi bộ: Chi bộ thôn Bản Chang - Đảng bộ xã An Thịnh (by the title; 12 of 12',
        'registered here): 12',
        'F  admissionDate    “Ngày > Vào Đảng”  sure',
        'hidden rows, read all the same: 16-17',
        'repaired on reading: TCVN3 font 8',
        'rows: 29 = 12 + 0 + 12 + 5 + 0',
      ],
    ],
    [`${NA_LAI}#Danh sách`, ['problems:', 'G21: “Ngày > Chính thức” "#N/A"']],
    [`${CLINIC}#ĐV 213`, ['residents’ contacts (213), no members here']],
    [
      OFFICES,
      ['chi bộ: Chi bộ Cơ quan - Đảng bộ xã An Thịnh (by the column; 10 of 13', 'registered here): 13', 'J5: “Trạng thái” "Đi làm ăn xa"'],
    ],
    [
      `${SECTIONS}#Tổng hợp`,
      ['chi bộ: Chi bộ thôn 2 - Đảng bộ xã An Thịnh (by the section row; committee', 'by the title; 10 of 11 registered here): 13'],
    ],
    [
      `${REGISTRY}#DANTOC`,
      ['the sheet is hidden, and read all the same', 'look-up sheet, no list', 'heading rows: none', 'rows: 5 = 0 + 0 + 5 + 0 + 0'],
    ],
  ])('%s', (sheet, lines) => {
    for (const line of lines) expect(textOf(sheet)).toContain(line);
  });

  test('names each file with its role, and the files passed over', () => {
    expect(text).toContain(`\n${REGISTRY} (registry)\n`);
    expect(text).toContain(`\n${TRANSFERS} (transfer book)\n`);
    expect(text).toMatch(/bien-ban-hop-chi-bo\.docx: not a table\n/);
  });

  test('names no person and shows no number', () => {
    expect(text).not.toMatch(/\d{9}/);
  });

  test('speaks Vietnamese when asked to', async () => {
    const { stdout, exitCode } = await answerTo([...INSPECT, '--lang', 'vi']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('dòng tiêu đề: 7-8');
    expect(stdout).toContain('theo dòng phân mục');
    expect(stdout).toContain('chắc chắn');
  });
});

describe('a cell that could not be used', () => {
  const LIST = [
    'CHI BỘ XÓM 5',
    'STT,Họ và tên,Ngày sinh,Số CCCD,Ngày chính thức,Trạng thái',
    '1,Phạm Thị Hạnh,12/05/1966,0361661126489,31/02/1990,Nghỉ bệnh',
    '2,Trần Đức Luận,036058217377,036058217377,03/02/1994,Đang sinh hoạt',
  ].join('\n');
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reconcile-'));
    await writeFile(join(folder, 'xom-5.csv'), LIST);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const told = async (...options: readonly string[]) =>
    (await answerTo(['inspect', join(folder, 'xom-5.csv'), ...options])).stdout.replace(/\n +/g, ' ');

  test('is shown with its numbers masked, and what is wrong with it', async () => {
    const text = await told();
    expect(text).toContain('D3: “Số CCCD” "**********489": no form of a personal or card number');
    expect(text).toContain('E3: “Ngày chính thức” "31/02/1990": not a real day');
    expect(text).toContain('F3: “Trạng thái” "Nghỉ bệnh": not a status that is known');
    expect(text).toContain('C4: “Ngày sinh” "*********377": not a real day');
    expect(text).not.toMatch(/\d{9}/);
  });

  test('is shown in full with --show-ids', async () => {
    expect(await told('--show-ids')).toContain('D3: “Số CCCD” "0361661126489"');
  });

  test('Vietnamese says what each field means', async () => {
    expect(await told('--lang', 'vi')).toContain('nationalId (số định danh, số CCCD)');
  });
});

describe('people beside a list, in columns without a heading', () => {
  const LIST = ['--branches', 'fixtures/rules/inputs/nameless-row/beside-the-list/branches.csv'];

  test('are shown with their rows and columns', async () => {
    const { stdout } = await answerTo(['inspect', ...LIST]);
    expect(stdout).toMatch(/J {2}not used +\(no heading\)\n/);
    expect(stdout.replace(/\n +/g, ' ')).toContain(
      '2 J K: beside the list, in columns without a heading, a name and data as of a person; not read',
    );
    expect(stdout).toContain('rows: 4 = 3 + 0 + 1 + 0 + 0');
  });

  test('keep to the schema', async () => {
    const found: InspectionJson = JSON.parse((await answerTo(['inspect', ...LIST, '--format', 'json'])).stdout);
    const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(
      JSON.parse((await answerTo(['schema', 'inspect'])).stdout),
    );
    validate(found);
    expect(validate.errors).toBeNull();
    expect(found.inputs[0]?.tables[0]?.beside).toEqual([
      { row: 2, columns: ['J', 'K'] },
      { row: 4, columns: ['J', 'K'] },
    ]);
  });
});

describe('a list whose own word the registry’s placing of its people speaks against', () => {
  const MERGED = 'fixtures/rules/missing/branch-list/merged-and-listed-as-before';
  const LIST = ['--branches', `${MERGED}/branches.csv`, '--organizations', `${MERGED}/organizations.csv`];
  const WITH_REGISTRY = [...LIST, '--registry', `${MERGED}/registry.csv`];
  const oneLine = ({ stdout }: { readonly stdout: string }) => stdout.replace(/\s+/g, ' ');
  const WHY =
    'Chi bộ xóm Tân Tiến - Đảng bộ xã An Thịnh (by where the registry places its people; not by the column “Chi bộ xóm 5 - Đảng bộ xã An Thịnh”; 2 of 2 registered here)';

  test('is told by inspect as audit tells it', async () => {
    expect(oneLine(await answerTo(['inspect', ...WITH_REGISTRY]))).toContain(`chi bộ: ${WHY}: 2`);
    expect(oneLine(await answerTo(['audit', ...WITH_REGISTRY, '--as-of', '2024-02-18']))).toContain(WHY);
  });

  test('is taken at its word where no registry is given', async () => {
    const { stdout } = await answerTo(['inspect', ...LIST]);
    expect(stdout).toContain('chi bộ: Chi bộ xóm 5 - Đảng bộ xã An Thịnh (by the column): 2');
  });
});

describe('certainty', () => {
  test.each([
    ['known', {}, 'Họ và tên', 'fullName'],
    ['mapped', { 'Mã nội bộ': 'otherId' }, 'Mã nội bộ', 'otherId'],
  ])('%s', async (certainty, columns, heading, field) => {
    const io = fakeIo({}, { 'cot.json': JSON.stringify(columns) });
    await main(['inspect', '--registry', 'fixtures/spreadsheets/co-so-du-lieu.csv', '--columns', 'cot.json', '--format', 'json'], io);
    const { inputs }: InspectionJson = JSON.parse(io.written.stdout);
    const own = inputs[0]?.tables[0]?.columns.find((column) => column.heading === heading);
    expect(own).toMatchObject({ field, certainty });
  });

  test('a heading that nobody understood has neither field nor certainty', async () => {
    const { stdout } = await answerTo(['inspect', '--registry', 'fixtures/spreadsheets/co-so-du-lieu.csv', '--format', 'json']);
    const { inputs }: InspectionJson = JSON.parse(stdout);
    expect(inputs[0]?.tables[0]?.columns.at(-1)).toMatchObject({ heading: 'Mã nội bộ', field: null, certainty: null });
  });
});

describe('--columns-template', () => {
  const TEMPLATE = 'cot.json';
  let template: string;
  beforeAll(async () => {
    const io = fakeIo();
    await main([...INSPECT, '--columns-template', TEMPLATE], io);
    template = io.written.files.get(TEMPLATE) ?? '';
  });

  test('has every heading with the field it is read as', () => {
    expect(JSON.parse(template)).toMatchObject({
      'Họ và tên': 'fullName',
      'Ngày > Chính thức': 'officialDate',
      'Dân tộc': 'ignore',
      'Số giấy giới thiệu': 'paperNumber',
      'Quyết định số': 'decisionNumber',
    });
  });

  test('is accepted by --columns with the same files: every column is then read as it was', async () => {
    const io = fakeIo({}, { [TEMPLATE]: template });
    expect(await main([...INSPECT, '--columns', TEMPLATE, '--format', 'json'], io)).toBe(0);
    const mapped: InspectionJson = JSON.parse(io.written.stdout);
    const columnsOf = ({ inputs }: InspectionJson) =>
      inputs.flatMap(({ file, tables }) => tables.flatMap((table) => table.columns.map((column) => ({ file, ...column }))));
    const fields = (inspection: InspectionJson) =>
      columnsOf(inspection).map(({ file, column, heading, field }) => [file, column, heading, field].join(' | '));
    expect(fields(mapped)).toEqual(fields(json));
    // "Trạng thái" is one thing in lists and another in the list of organisations: the template leaves it to the guess
    const guessed = columnsOf(mapped).filter(({ field, certainty }) => field !== null && certainty !== 'mapped');
    expect(new Set(guessed.map(({ heading }) => heading))).toEqual(new Set(['Trạng thái']));
  });

  test('changes no finding', async () => {
    const io = fakeIo({}, { [TEMPLATE]: template });
    await main(['audit', ...COMMUNE, '--columns', TEMPLATE, '--format', 'json'], io);
    const ids = (stdout: string) =>
      JSON.parse(stdout)
        .findings.map(({ rule, id }: { rule: string; id: string }) => `${rule} ${id}`)
        .sort();
    expect(ids(io.written.stdout)).toEqual(ids((await answerTo(['audit', ...COMMUNE, '--format', 'json'])).stdout));
  });
});

import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { SCHEMAS } from '../../src/report/schemas.ts';
import { findingOf, sampleReport } from '../report/sample-report.ts';
import { fakeIo, systemError } from './fake-io.ts';
import { fakeParts } from './fake-parts.ts';

const MISSING = ['missing', '--registry', 'so.csv', '--branches', 'xom-5.xlsx', 'xom-7.xlsx'];

const infoOnly = () => sampleReport({ findings: [findingOf({ severity: 'info' })] });

async function run(argv: readonly string[], own: Partial<Io> = {}, files: Readonly<Record<string, string>> = {}, report = sampleReport()) {
  const io = fakeIo(own, files);
  const parts = fakeParts(report);
  const exitCode = await main(argv, io, parts);
  return { exitCode, ...io.written, request: parts.requests[0] };
}

describe('a run', () => {
  test('hands the inputs over by role, and judges by today', async () => {
    const { request } = await run([...MISSING, '--transfers', 'so-chuyen.xlsx', '--transfers', 'so-chuyen-2.xlsx']);
    expect(request).toEqual({
      command: 'missing',
      inputs: {
        registry: ['so.csv'],
        branches: ['xom-5.xlsx', 'xom-7.xlsx'],
        transfers: ['so-chuyen.xlsx', 'so-chuyen-2.xlsx'],
        organizations: [],
      },
      paths: [],
      columns: {},
      keepGoing: false,
      scope: null,
      settings: new Map(),
      asOf: '2024-02-18',
      rulings: [],
      only: [],
      skip: [],
      showIds: false,
      version: '9.9.9',
    });
  });

  test('judges by the day that --as-of names', async () => {
    const { request } = await run([...MISSING, '--as-of', '2023-12-31']);
    expect(request?.asOf).toBe('2023-12-31');
  });

  test('takes the fields of --columns, with the mark that Notepad writes', async () => {
    const files = { 'cot.json': '\uFEFF{ "Họ tên khai sinh": "fullName", "Ghi riêng": "ignore" }' };
    const { request } = await run([...MISSING, '--columns', 'cot.json'], {}, files);
    expect(request?.columns).toEqual({ 'Họ tên khai sinh': 'fullName', 'Ghi riêng': 'ignore' });
  });

  test.each([
    [[], 1],
    [['--fail-on', 'never'], 0],
  ])('with findings and %j exits with %i', async (options, code) => {
    expect((await run([...MISSING, ...options])).exitCode).toBe(code);
  });

  test.each([
    [[], 0],
    [['--fail-on', 'info'], 1],
  ])('with nothing but info and %j exits with %i', async (options, code) => {
    expect((await run([...MISSING, ...options], {}, {}, infoOnly())).exitCode).toBe(code);
  });

  test('lets a bug through', async () => {
    const parts = { ...fakeParts(), run: () => Promise.reject(new TypeError('bug')) };
    await expect(main(MISSING, fakeIo(), parts)).rejects.toThrow('bug');
  });
});

describe('output', () => {
  test('--format json prints the report for programs', async () => {
    const { stdout, stderr } = await run([...MISSING, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'reconcile-report/1', asOf: '2024-02-18' });
    expect(stderr).toBe('');
  });

  test('--output writes each file in the format of its extension, and prints the sums alone', async () => {
    const { stdout, files } = await run([...MISSING, '--output', 'bao-cao.json', '--output', 'bao-cao.TXT']);
    expect(files.get('bao-cao.json')).toMatch(/^\{\n/);
    expect(files.get('bao-cao.TXT')).toContain('Đinh Thị Mơ');
    expect(stdout).toContain('Findings: 3');
    expect(stdout).not.toContain('Đinh Thị Mơ');
  });

  test('--output with --format prints the whole report too', async () => {
    const { stdout } = await run([...MISSING, '--output', 'bao-cao.json', '--format', 'text']);
    expect(stdout).toContain('Đinh Thị Mơ');
  });

  test('--quiet leaves the exit code and the files', async () => {
    const { stdout, stderr, files, exitCode } = await run([...MISSING, '--quiet', '--output', 'bao-cao.json']);
    expect([stdout, stderr, exitCode]).toEqual(['', '', 1]);
    expect([...files.keys()]).toEqual(['bao-cao.json']);
  });

  test('numbers are masked unless --show-ids is given', async () => {
    expect((await run([...MISSING, '--format', 'json'])).stdout).not.toContain('036185001234');
    expect((await run([...MISSING, '--format', 'json', '--show-ids'])).stdout).toContain('036185001234');
  });

  test('a file that is held open is told in words, after the results', async () => {
    const writeFile = () => Promise.reject(systemError('EBUSY'));
    const { stdout, stderr, exitCode } = await run([...MISSING, '--output', 'bao-cao.json'], { writeFile });
    expect(stdout).toContain('Findings: 3');
    expect(stderr).toBe(
      'reconcile: cannot write bao-cao.json: the file may be open in Excel\n  close it, or give another name with --output\n',
    );
    expect(exitCode).toBe(2);
  });

  test.each([
    ['an input', ['--registry', 'a.json', '--output', './a.json'], 'is an input and is not overwritten'],
    ['one output twice', ['--registry', 'a.csv', '--output', 'b.json', '--output', './b.json'], 'is written twice'],
  ])('%s is not written over', async (_, options, message) => {
    const { stderr, exitCode, request } = await run(['missing', ...options]);
    expect([exitCode, request]).toEqual([2, undefined]);
    expect(stderr).toContain(message);
  });

  test('a terminal gets color and its own width, NO_COLOR no color', async () => {
    const terminal = () => {
      const io = fakeIo();
      return { ...io, stdout: { ...io.stdout, isTTY: true, columns: 200 } };
    };
    const colored = terminal();
    await main(MISSING, colored, fakeParts());
    expect(colored.written.stdout).toContain('\u001B[');
    expect(colored.written.stdout).toContain('handed in at Chi bộ xóm 7 after');

    const plain = { ...terminal(), env: { NO_COLOR: '1' } };
    await main(MISSING, plain, fakeParts());
    expect(plain.written.stdout).not.toContain('\u001B[');
  });

  test('a note on stderr is for a terminal only', async () => {
    const io = fakeIo();
    const atTerminal = { ...io, stderr: { ...io.stderr, isTTY: true } };
    await main([...MISSING, '--output', 'bao-cao.json'], atTerminal, fakeParts());
    expect(io.written.stderr).toBe('wrote bao-cao.json\n');
    expect((await run([...MISSING, '--output', 'bao-cao.json'])).stderr).toBe('');
  });
});

test('schema report prints the schema that the JSON report keeps to', async () => {
  const { stdout, exitCode } = await run(['schema', 'report']);
  expect(JSON.parse(stdout)).toEqual(SCHEMAS.report);
  expect(exitCode).toBe(0);
});

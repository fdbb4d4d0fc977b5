// Reads the two csv lists of a comparison, which carry the true person of each row, and how their columns are to be read.
import { readFileSync } from 'node:fs';

const cellsOf = (line) =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));

export function rowsOf(path) {
  const [head, ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map(cellsOf);
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

/** The columns of the invented lists, and of `../shared/samples/vn5k`. */
export const ALL_COLUMNS = {
  name: 'fullName',
  dob: 'birthDate',
  cccd: 'nationalId',
  gender: 'gender',
  hometown: 'hometown',
  branch: 'organization',
  joined: 'admissionDate',
  reg_no: 'registryId',
  errors: 'ignore',
  truth: 'ignore',
};

const TOLD = ['fullName', 'birthDate', 'nationalId'];

/** Name, birth date and number alone. */
export const FEW_COLUMNS = Object.fromEntries(
  Object.entries(ALL_COLUMNS).map(([heading, field]) => [heading, TOLD.includes(field) ? field : 'ignore']),
);

// What an office does with a spreadsheet: a look-up by the cleaned number, and by name and birth date where that fails.
const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
const nameKey = (name) => bare(name).replace(/\s+/g, ' ').trim();
const numberKey = (number) => number.replace(/\D/g, '').padStart(12, '0');
const birthKey = (birth) => (/^\d{4}-/.test(birth) ? birth.split('-').reverse().join('/') : birth);

const byNumber = ({ cccd }) => (cccd.replace(/\D/g, '').length >= 11 ? numberKey(cccd) : '');
const byNameAndBirth = ({ name, dob }) => (dob === '' ? '' : `${nameKey(name)}|${birthKey(dob)}`);

/** The row that a look-up finds: the first with the key, as VLOOKUP does. */
function lookUp(registry, keyOf) {
  const rows = new Map();
  registry.forEach((row, at) => {
    const key = keyOf(row);
    if (key !== '' && !rows.has(key)) rows.set(key, at);
  });
  return (row) => rows.get(keyOf(row));
}

/** Pairs of a list row and a registry row, by their places, for each way to look up. */
export function baselinePairs(branches, registry) {
  const [number, nameAndBirth] = [lookUp(registry, byNumber), lookUp(registry, byNameAndBirth)];
  const pairsBy = (find) => branches.flatMap((row, left) => (find(row) === undefined ? [] : [[left, find(row)]]));
  return {
    'look-up by number': pairsBy(number),
    'number, else name and birth date': pairsBy((row) => number(row) ?? nameAndBirth(row)),
  };
}

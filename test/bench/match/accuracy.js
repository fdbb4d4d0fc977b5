/** Precision and recall of pairs of a list row and a registry row, somebody twice on the lists counted twice, and by kind of error. */
export function accuracyOf(pairs, branches, registry) {
  const known = new Map();
  for (const { truth } of registry) known.set(truth, (known.get(truth) ?? 0) + 1);
  const total = branches.reduce((sum, { truth }) => sum + (known.get(truth) ?? 0), 0);
  const hits = pairs.filter(([left, right]) => branches[left].truth === registry[right].truth);
  const [precision, recall] = [hits.length / Math.max(1, pairs.length), hits.length / Math.max(1, total)];
  const found = new Set(hits.map(([left]) => left));
  const kinds = {};
  branches.forEach(({ truth, errors }, row) => {
    if (!known.has(truth)) return;
    for (const kind of errors ? errors.split(/[;|+ ]+/) : ['none']) {
      kinds[kind] ??= { rows: 0, found: 0 };
      kinds[kind].rows += 1;
      kinds[kind].found += Number(found.has(row));
    }
  });
  return { f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), precision, recall, kinds };
}

const BINS = 10;

/** Of the pairs to which a tenth of the range of probability was given, how many are one person. */
export function calibrationOf(scored) {
  const bins = Array.from({ length: BINS }, () => ({ pairs: 0, expected: 0, real: 0 }));
  for (const { probability, isTrue } of scored) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    bin.pairs += 1;
    bin.expected += probability;
    bin.real += Number(isTrue);
  }
  return bins;
}

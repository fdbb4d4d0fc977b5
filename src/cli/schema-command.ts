import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { Io } from './io.ts';
import { nearestWord } from './nearest-word.ts';
import { wrongUse } from './usage-error.ts';

/** Prints the JSON Schema of an output, or the names of those there are. */
export async function runSchemaCommand(name: string | null, io: Io): Promise<void> {
  const { SCHEMAS } = await import('../report/schemas.ts');
  const schemas: Readonly<Record<string, object>> = SCHEMAS;
  const names = Object.keys(schemas);
  if (name === null) return io.stdout.write(`${names.join('\n')}\n`);
  if (!names.includes(name)) throw wrongUse(USAGE_WORDING.unknownSchema(name, names), nearestWord(name, names));
  io.stdout.write(`${JSON.stringify(schemas[name], null, 2)}\n`);
}

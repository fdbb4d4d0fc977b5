import type { Finding } from './finding.ts';

type Value = string | { readonly number: string };

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'string');

/** The two values about which list and registry differ; null where a finding is about anything else. */
export function differingValues({
  check,
  data,
}: Pick<Finding, 'check' | 'data'>): { readonly list: Value; readonly registry: Value } | null {
  const { list, registry } = data;
  return check === 'conflicts' && isValue(list) && isValue(registry) ? { list, registry } : null;
}

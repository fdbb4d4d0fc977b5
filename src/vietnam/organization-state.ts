import type { OrganizationState } from '../model/organization.ts';
import { plainKey } from './fold.ts';

const STATES: readonly (readonly [RegExp, OrganizationState])[] = [
  [/\b(?:giai the|ket thuc|cham dut|ngung|ngung hoat dong|khong (?:con )?hoat dong|da dong)\b|^(?:ended|dissolved|closed)\b/, 'ended'],
  [/\b(?:sap nhap|sat nhap|hop nhat|nhap vao|chia tach|tach)\b|^(?:merged|split)\b/, 'merged'],
  [/\b(?:doi ten|doi thanh)\b|^renamed\b/, 'renamed'],
  [/\b(?:chuyen giao|ban giao|chuyen ve)\b|^(?:handed over|transferred)\b/, 'handed-over'],
  [/\bhoat dong\b|^(?:active|binh thuong|dang sinh hoat)\b/, 'active'],
];

/** The state of an organisation; null for an unknown word. */
export function parseOrganizationState(text: string): OrganizationState | null {
  const plain = plainKey(text).trim();
  return STATES.find(([words]) => words.test(plain))?.[1] ?? null;
}

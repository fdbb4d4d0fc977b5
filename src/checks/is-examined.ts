import type { Role } from '../model/source.ts';
import type { Needs } from './define-rule.ts';

/** Whether the inputs given let a rule be examined; an inner list is a choice of several. */
export const isExamined = (needs: Needs, given: ReadonlySet<Role>): boolean =>
  needs.every((need) => (typeof need === 'string' ? given.has(need) : need.some((role) => given.has(role))));

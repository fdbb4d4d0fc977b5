/** The code by which the system names what went wrong with a file: ENOENT, EBUSY. Anything else is a bug and goes on. */
export function systemCodeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/**
 * Which elements of an XML part are to be passed over: content for programs of different ages stands there side by side, and the
 * first that holds anything is taken. Source: ECMA-376 part 3, 7.6 (AlternateContent, Choice, Fallback).
 */
export interface Alternatives {
  /** Whether the element that opens only wraps alternatives, or belongs to one that is not taken. */
  passesOver(name: string): boolean;
  /** The same of the element that closes. */
  leaves(name: string): boolean;
  /** Inside an alternative that is not taken. */
  readonly isPassing: boolean;
}

const isAlternative = (name: string) => name === 'Choice' || name === 'Fallback';

export function alternatives(): Alternatives {
  /** Of each AlternateContent that is open, whether one of its alternatives was taken. */
  const taken: boolean[] = [];
  let passed = 0;
  return {
    get isPassing() {
      return passed > 0;
    },
    passesOver(name) {
      if (passed > 0) passed++;
      else if (name === 'AlternateContent') taken.push(false);
      else if (taken.length === 0) return false;
      else if (isAlternative(name)) passed = taken.at(-1) === true ? 1 : 0;
      else {
        // An alternative without content takes nothing from the next.
        taken[taken.length - 1] = true;
        return false;
      }
      return true;
    },
    leaves(name) {
      if (passed > 0) passed--;
      else if (name === 'AlternateContent') taken.pop();
      else return taken.length > 0 && isAlternative(name);
      return true;
    },
  };
}

import type { PersonFacts } from './person.ts';

/** Whether a row has a name with neither birth date nor number: nothing tells its person from others. */
export const saysTooLittle = ({ numbers, birthDate, birthDigits }: Pick<PersonFacts, 'numbers' | 'birthDate' | 'birthDigits'>): boolean =>
  numbers.length === 0 && birthDate === null && birthDigits === null;

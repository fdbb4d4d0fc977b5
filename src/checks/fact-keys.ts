import type { PersonNumber } from '../model/person.ts';
import type { RowRef } from '../model/source.ts';
import type { Branch } from '../standing/branch.ts';
import type { Dossier } from '../standing/dossier.ts';

/** A number, whoever carries it and wherever it stands: rules that speak of it speak of one fact. */
export const numberFact = ({ form, value }: Pick<PersonNumber, 'form' | 'value'>): string => `${form}:${value}`;

/** What a cell says. */
export const cellFact = ({ role, file, sheet, row }: RowRef, column: string): string => ['cell', role, file, sheet, row, column].join('|');

/** The year a person was born in. */
export const birthYearFact = ({ person }: Dossier): string => `birth-year:${person}`;

/** A chi bộ itself, not its people. */
export const organizationFact = ({ index }: Branch): string => `organization:${index}`;

import { type Day, firstDay, lastDay } from '../../model/calendar-date.ts';
import type { RowRef } from '../../model/source.ts';
import { type Dossier, isActiveOn, isOut, registryHome, type TransferCase } from '../../standing/dossier.ts';
import type { Standing } from '../../standing/standing.ts';

/**
 * Arrived for all that the lists show, though the book has no acceptance: active on the destination's list, or, where no
 * list of it came, recorded there by the registry.
 */
export const hasArrived = (dossier: Dossier, { to }: TransferCase, standing: Standing): boolean =>
  isActiveOn(dossier, to) || (to !== null && !standing.hasList(to) && registryHome(dossier)?.branch === to);

/**
 * The last official move of somebody who still belongs to the Party, with no acceptance in the book: the present that the
 * three paper rules speak of. An acceptance that cannot be read is no missing one.
 */
export const isWaiting = (dossier: Dossier, { record, isLastOfficial }: TransferCase): boolean =>
  isLastOfficial && record.accepted === null && !record.unreadable.has('accepted') && !isOut(dossier);

/** The day a paper's limits run from: a month alone counts as its last day. Null where there is no paper, or no day on it. */
export const paperDay = ({ record }: TransferCase): Day | null => (record.paperIssued ? lastDay(record.paperIssued) : null);

/** All rows of the person, and the transfer row judged. */
export const withTransfer = (dossier: Dossier, ...transfers: readonly TransferCase[]): readonly RowRef[] => [
  ...dossier.records,
  ...transfers.flatMap(({ sources }) => sources),
];

/** Tells one move of a person from the others, by what the book says and not by its row. */
export const transferIdentity = ({ record }: TransferCase): string =>
  [
    record.transferKind,
    record.from?.branch?.exact,
    record.to?.branch?.exact,
    record.decisionEffective ?? record.paperIssued ?? record.accepted,
  ].join('|');

/** `a` is certainly earlier than `b`, each to its precision. */
export const isBefore = (a: string | null, b: string | null): boolean => a !== null && b !== null && lastDay(a) < firstDay(b);

import type { Dossier, TransferCase } from '../../standing/dossier.ts';
import type { Standing } from '../../standing/standing.ts';

/** Has a row on the destination's list; null where no list of it came. */
export function isOnDestinationList(dossier: Dossier, { to }: TransferCase, standing: Standing): boolean | null {
  if (!standing.hasList(to)) return null;
  return dossier.lists.some(({ branch, presence }) => branch === to && presence !== 'moved' && presence !== 'out');
}

/** Records of the stays that the person began; of several in one chi bộ the last speaks. */
export const stays = ({ transfers, lastOfficial }: Dossier): readonly TransferCase[] =>
  transfers.filter(
    (transfer, index) =>
      transfer.record.transferKind === 'temporary' &&
      transfer.to !== null &&
      transfer.to !== lastOfficial?.to &&
      !transfers.slice(index + 1).some((later) => later.record.transferKind === 'temporary' && later.to === transfer.to),
  );

import { plannedDocuments } from '../../documents/kinds/planned.ts';
import type { PlannedDocument } from '../../documents/model/index.ts';
import type { SinceInvitation } from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { canonicalAddress } from '../../domain/url.ts';

/** Address of the file of a planned document. */
export const fileAddress = ({ page, name }: PlannedDocument): string => `${page}${encodeURIComponent(name)}`;

/** The documents that the build makes of a record: all that are planned but for those that were withdrawn. */
export function standingDocuments(record: PublicRecord, since?: SinceInvitation): PlannedDocument[] {
  const stones = new Set(record.tombstones.map(({ url }) => canonicalAddress(url)));
  const isWithdrawn = (address: string) => stones.has(canonicalAddress(address));
  return plannedDocuments(record, since).filter(
    (planned) => !isWithdrawn(planned.page) && !isWithdrawn(fileAddress(planned)),
  );
}

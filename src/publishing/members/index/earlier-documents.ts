import { flatItems, type MembersDocument, type MembersPart } from '../../../domain/members/index.ts';

/** What the generation before says of a document; `undefined` stands for one whose part could not be read. */
export type EarlierDocument = Pick<MembersDocument, 'sha256' | 'addedAt' | 'changedAt'>;
export type EarlierDocuments = ReadonlyMap<string, EarlierDocument | undefined>;

/** All documents of a part, those of meetings, items and papers. */
export const documentsIn = ({ meetings, papers }: MembersPart): MembersDocument[] => [
  ...meetings.flatMap((meeting) => [
    ...meeting.documents,
    ...flatItems(meeting.agenda).flatMap(({ documents }) => documents),
  ]),
  ...papers.flatMap(({ documents }) => documents),
];

/**
 * Since when a document is there and when its bytes changed: as the generation before says where it is the same, now
 * where it is new or another. In a first generation nothing is new.
 * @param instant of the record, ISO 8601 in UTC
 */
export function documentTimes(
  id: string,
  sha256: string,
  earlier: EarlierDocuments | undefined,
  instant: string,
): Pick<MembersDocument, 'addedAt' | 'changedAt'> {
  if (!earlier) return {};
  if (!earlier.has(id)) return { addedAt: instant };
  const before = earlier.get(id);
  if (!before) return {};
  const changedAt = before.sha256 === sha256 ? before.changedAt : instant;
  return {
    ...(before.addedAt !== undefined && { addedAt: before.addedAt }),
    ...(changedAt !== undefined && { changedAt }),
  };
}

import {
  flatItems,
  type MembersDocument,
  type MembersEvent,
  type MembersPart,
} from '../../../domain/members/index.ts';

/** What the generation before says of a document or a paper; without a hash it counts as unchanged. */
export interface EarlierState extends Pick<MembersDocument, 'addedAt' | 'changedAt'> {
  readonly sha256?: string | undefined;
}

/** States by id or key; `undefined` stands for one whose part could not be read. */
export type EarlierStates = ReadonlyMap<string, EarlierState | undefined>;

/** What the generation before says. */
export interface Earlier {
  /** By id. */
  readonly documents: EarlierStates;
  /** By key. */
  readonly papers: EarlierStates;
  /** By `taskName`; undefined where they could not be read. */
  readonly tasks: EarlierStates | undefined;
  /** Events of meetings by key, with the words that they were made of; absent where none are known. */
  readonly events?: ReadonlyMap<string, { readonly words: string; readonly event: MembersEvent }>;
}

/** A resolution that another office takes over is new to that office. */
export const taskName = (key: string, office = ''): string => `${key} ${office}`;

/** All documents of a part, those of meetings, items, papers, circulations and the book. */
export const documentsIn = ({
  meetings,
  papers,
  circulations = [],
  book,
}: MembersPart): MembersDocument[] => [
  ...meetings.flatMap((meeting) => [
    ...meeting.documents,
    ...flatItems(meeting.agenda).flatMap(({ documents }) => documents),
  ]),
  ...papers.flatMap(({ documents }) => documents),
  ...circulations.flatMap(({ documents }) => documents),
  ...(book?.documents ?? []),
];

/**
 * Since when a document or a paper is there and when it changed: as the generation before says where it is the same, now
 * where it is new or another. In a first generation nothing is new.
 * @param name id of the document, key of the paper
 * @param instant of the record, ISO 8601 in UTC
 */
export function timesOf(
  name: string,
  sha256: string,
  earlier: EarlierStates | undefined,
  instant: string,
): Pick<MembersDocument, 'addedAt' | 'changedAt'> {
  if (!earlier) return {};
  if (!earlier.has(name)) return { addedAt: instant };
  const before = earlier.get(name);
  if (!before) return {};
  const isSame = before.sha256 === undefined || before.sha256 === sha256;
  const changedAt = isSame ? before.changedAt : instant;
  return {
    ...(before.addedAt !== undefined && { addedAt: before.addedAt }),
    ...(changedAt !== undefined && { changedAt }),
  };
}

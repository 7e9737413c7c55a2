import type { MembersDocument } from '../../../domain/members/index.ts';

const RANK: Readonly<Partial<Record<MembersDocument['kind'], number>>> = {
  invitation: 0,
  agenda: 1,
  supplement: 1,
  folder: 2,
  notice: 3,
  minutes: 4,
  'non-public-minutes': 5,
};
const AGENDA = 1;
const OTHERS = 6;

const rankOf = ({ kind, title }: MembersDocument): number =>
  RANK[kind] ?? (/^tagesordnung/i.test(title) ? AGENDA : OTHERS);

/** A meeting's own documents as they are read: invitation, agenda, folder, notice, minutes, then all others in their order. */
export const ownInOrder = (documents: readonly MembersDocument[]): MembersDocument[] =>
  documents.toSorted((a, b) => rankOf(a) - rankOf(b));

import type { MembersDocument } from '../../../domain/members/index.ts';

const RANK: Readonly<Partial<Record<MembersDocument['kind'], number>>> = {
  invitation: 0,
  agenda: 1,
  supplement: 1,
  notice: 2,
  minutes: 3,
  'non-public-minutes': 4,
};
const AGENDA = 1;
const OTHERS = 5;

const rankOf = ({ kind, title }: MembersDocument): number =>
  RANK[kind] ?? (/^tagesordnung/i.test(title) ? AGENDA : OTHERS);

/** A meeting's own documents as they are read: invitation, agenda, notice, minutes, then all others in their order. */
export const ownInOrder = (documents: readonly MembersDocument[]): MembersDocument[] =>
  documents.toSorted((a, b) => rankOf(a) - rankOf(b));

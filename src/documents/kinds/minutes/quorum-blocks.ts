import {
  hasLegalQuorum,
  itemQuorum,
  lastsUntilDoubted,
  presentAt,
  type QuorumFacts,
} from '../../../domain/law/index.ts';
import { dayOf } from '../../../domain/local-time.ts';
import { type LegalProfile, profileOf } from '../../../domain/profiles/index.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import { type RecordIndex, statutorySize } from '../../../domain/view/index.ts';
import {
  assumedSentence,
  presenceSentence,
  quorumSentence,
} from '../../../format/wording/minutes/quorum-words.ts';
import { counted } from '../../../format/wording/numbers.ts';
import type { Block } from '../../model/index.ts';
import { note, paragraph } from '../../parts/index.ts';
import type { ItemSaid } from './view.ts';

/** What the sentences on attendance follow from; without a profile or a number of members there is no quorum to tell. */
export interface AttendanceLaw {
  readonly profile?: LegalProfile | undefined;
  readonly facts?: QuorumFacts | undefined;
}

/** The law of a meeting's body. Joint meetings have no number of members of their own. */
export function attendanceLaw(meeting: PublicMeeting, index: RecordIndex): AttendanceLaw {
  const { organization, start, jointWith, present, invitation } = meeting;
  const found = index.organization.get(organization);
  const profile = profileOf(index.body.get(found?.body ?? '')?.profile ?? '');
  const statutory = statutorySize(organization, dayOf(start), index);
  const isAlone = jointWith.length === 0 && found !== undefined && hasLegalQuorum(found.kind);
  if (!profile || !isAlone || statutory === undefined) return { profile };
  return { profile, facts: { statutory, present, secondCall: invitation?.secondCall ?? false } };
}

/** Whether the body could decide at `said`, with the numbers; undefined where that is not known. */
function told({ profile, facts }: AttendanceLaw, said: Pick<ItemSaid, 'present' | 'vote'>) {
  const found = profile && facts && itemQuorum(profile, facts, said);
  const there = facts && presentAt(facts, said);
  if (!found || there === undefined) return undefined;
  const taking = Math.max(0, there - (said.vote?.excluded ?? 0));
  return { found, numbers: { taking, statutory: facts.statutory } };
}

type Told = NonNullable<ReturnType<typeof told>>;

/** The quorum as it was, set off where it failed. */
const quorumBlock = ({ found, numbers }: Told): Block => {
  const sentence = quorumSentence(found, numbers);
  return found.reached ? paragraph(sentence) : note('Beschlussfähigkeit', sentence);
};

/** The quorum at the opening. */
export function openingQuorum(law: AttendanceLaw): Block[] {
  const opening = told(law, {});
  return opening ? [quorumBlock(opening)] : [];
}

/** Those present at an item where their number changed, and the quorum where it changed with them or fails. */
export function itemAttendance(law: AttendanceLaw, said: ItemSaid): Block[] {
  const there = presentAt({}, said);
  if (there === undefined && said.vote === undefined) return [];
  const changed = there !== undefined && there !== law.facts?.present;
  const item = told(law, said);
  const tells = item && (changed || !item.found.reached || item.found.basis !== 'regular');
  if (tells) return [assumedBlock(law, item) ?? quorumBlock(item)];
  return changed ? [paragraph(`Anwesend: ${counted(there, 'Mitglied', 'Mitglieder')}.`)] : [];
}

/** How many were there, and that the quorum is taken to last; undefined where it was reached, or the law says no such thing. */
function assumedBlock({ profile, facts }: AttendanceLaw, { found, numbers }: Told): Block | undefined {
  if (!profile || !facts || found.reached || !lastsUntilDoubted(profile, facts)) return undefined;
  const assumed = assumedSentence(profile);
  return assumed === undefined ? undefined : paragraph(`${presenceSentence(numbers)} ${assumed}`);
}

import { hasLegalQuorum, lastsUntilDoubted, quorum, type Quorum } from '../../../domain/law/index.ts';
import { type LegalProfile, profileOf } from '../../../domain/profiles/index.ts';
import type { PublicMeeting, PublicResolution } from '../../../domain/public-record.ts';
import { flatOpenItems, type RecordIndex, statutorySize } from '../../../domain/view/index.ts';
import { counted, germanNumber } from '../../../format/wording/numbers.ts';
import { assumedSentence } from '../../../format/wording/minutes/quorum-words.ts';
import type { Fact } from '../../parts/index.ts';

/** Who was there when a resolution was made, as an extract says it. */
interface Attendance {
  readonly facts: readonly Fact[];
  /** What follows by law from how many were there. */
  readonly sentences: readonly string[];
}

/** Members present: at the vote, else at the item, else at the meeting. */
function presentAt({ vote, item }: PublicResolution, meeting: PublicMeeting): number | undefined {
  const found = [...flatOpenItems(meeting.agenda)].find(({ id }) => id === item);
  return vote?.present ?? found?.present ?? meeting.present;
}

/** How many were there, of how many, and whether that was enough; only as far as the numbers are known. */
export function attendanceOf(
  resolution: PublicResolution,
  meeting: PublicMeeting,
  index: RecordIndex,
): Attendance {
  const organization = index.organization.get(resolution.organization);
  const profile = profileOf(index.body.get(organization?.body ?? '')?.profile ?? '');
  const statutory = statutorySize(resolution.organization, resolution.date, index);
  const present = presentAt(resolution, meeting);
  if (present === undefined) return { facts: [], sentences: [] };
  if (statutory === undefined)
    return { facts: [['Anwesend', counted(present, 'Mitglied', 'Mitglieder')]], sentences: [] };
  const there: Fact = ['Anwesend', `${germanNumber(present)} von ${germanNumber(statutory)} Mitgliedern`];
  if (!profile || !organization || !hasLegalQuorum(organization.kind))
    return { facts: [there], sentences: [] };
  const excluded = resolution.vote?.excluded ?? 0;
  const secondCall = meeting.invitation?.secondCall ?? false;
  const found = quorum(profile, { statutory, present: present - excluded, excluded, secondCall });
  const opening = { statutory, present: meeting.present, secondCall };
  const assumed =
    !found.reached && lastsUntilDoubted(profile, opening) ? assumedSentence(profile) : undefined;
  if (assumed !== undefined) return { facts: [there], sentences: [assumed] };
  return {
    facts: [there, ['Beschlussfähigkeit', quorumWords(found)]],
    sentences: found.reached && found.approvalNeeded ? approvalSentences(profile) : [],
  };
}

const BASIS: Readonly<Record<Quorum['basis'], string>> = {
  regular: 'nötig',
  exclusion: 'nötig, da Mitglieder von der Mitwirkung ausgeschlossen waren',
  'second-call': 'nötig nach der zweiten Einladung',
};

/** "gegeben; mindestens 13 Mitglieder nötig (§ 65 Abs. 1 Satz 1 NKomVG)" */
const quorumWords = ({ reached, needed, basis, source }: Quorum): string =>
  `${reached ? 'gegeben' : 'nicht erreicht'}; mindestens ${counted(needed, 'Mitglied', 'Mitglieder')} ${BASIS[basis]} (${source})`;

const approvalSentences = ({ sentences: { approvalNeeded } }: LegalProfile): string[] =>
  approvalNeeded ? [approvalNeeded.value] : [];

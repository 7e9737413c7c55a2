import type { Invitation } from './invitation.ts';

/** What the law, or the desk, wants an invitation to say beside time and agenda; each a paragraph. */
export function noteWords({ meeting, period }: Pick<Invitation, 'meeting' | 'period'>): string[] {
  const { urgent, urgencyReason, secondCall } = meeting.invitation ?? {};
  const notes: string[] = [];
  if (period?.noteNeeded === true || (urgent === true && period?.kept !== true)) {
    const reason = urgencyReason === undefined ? '' : ` Grund: ${ended(urgencyReason)}`;
    notes.push(`Die Einladungsfrist ist wegen Dringlichkeit verkürzt.${reason}`);
  }
  if (secondCall === true)
    notes.push(
      `Zu denselben Punkten war schon einmal eingeladen worden. Dieses Mal ${presentWords(period?.body.secondCall.value.present)}`,
    );
  return notes;
}

/** What a second invitation has to point out about the quorum. @param present members who suffice; undefined where unknown */
const presentWords = (present: number | undefined): string =>
  present === undefined
    ? 'genügen für die Beschlussfähigkeit weniger Anwesende.'
    : present <= 1
      ? 'ist die Beschlussfähigkeit ohne Rücksicht auf die Zahl der Anwesenden gegeben.'
      : `genügen für die Beschlussfähigkeit ${present} Anwesende.`;

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

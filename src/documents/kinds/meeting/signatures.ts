import { defined } from '../../../domain/defined.ts';
import { dayOf } from '../../../domain/local-time.ts';
import { fullName, membersOn } from '../../../domain/view/index.ts';
import type { Block, SignatureLine } from '../../model/index.ts';
import type { MeetingOffice } from './meeting-document.ts';

/** Who leads the meeting, as far as the record says. */
function chairOf({ meeting, index }: MeetingOffice): SignatureLine {
  const chair = membersOn(meeting.organization, dayOf(meeting.start), index).find(
    ({ membership: { role } }) => role === 'mayor' || role === 'chair',
  );
  return defined({
    role: chair?.membership.roleTitle ?? 'Vorsitz',
    name: chair && fullName(chair.person),
  });
}

/** The lines that the template names, else the chair's. */
export const signatureBlock = (office: MeetingOffice): Block => ({
  kind: 'signatures',
  lines: office.letter.signatures ?? [chairOf(office)],
});

import type { PublicMeeting } from '../../../domain/public-record.ts';
import { noticeWords, sentWords } from '../../../format/wording/meeting/invitation-words.ts';
import { counted } from '../../../format/wording/numbers.ts';
import { Facts, known } from '../parts/Facts.tsx';
import { Section } from '../parts/Section.tsx';

/** Number, invitation, official notice and how many were present. */
export const Formalities = ({ meeting }: { readonly meeting: PublicMeeting }) => {
  const { number, invitation, notice, present } = meeting;
  const items = known([
    { term: 'Nummer der Sitzung', value: number },
    { term: 'Einladung', value: invitation?.sentAt && sentWords(invitation.sentAt) },
    { term: 'Bekanntmachung', value: notice && noticeWords(notice) },
    {
      term: 'Anwesend zu Beginn',
      value:
        present === undefined
          ? undefined
          : counted(present, 'stimmberechtigtes Mitglied', 'stimmberechtigte Mitglieder'),
    },
  ]);
  if (items.length === 0) return null;
  return (
    <Section id="einladung" heading="Einladung und Bekanntmachung">
      <Facts items={items} />
    </Section>
  );
};

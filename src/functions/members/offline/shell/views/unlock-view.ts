import type { LockedCopy } from '../../copy/device.ts';
import { element } from '../element.ts';
import { dayWords, daysLeft } from '../time-words.ts';
import type { View } from './shown.ts';

/** Asks for the PIN or passkey. @param form that does it */
export function unlockView({ lastContact, createdAt }: LockedCopy, form: HTMLElement): View {
  const days = daysLeft(new Date(lastContact));
  return {
    title: 'Kopie öffnen',
    body: [
      element(
        'p',
        { class: 'lead' },
        'Auf diesem Gerät liegen Sitzungen, die Sie mitgenommen haben. Sie sind verschlüsselt.',
      ),
      form,
      element(
        'p',
        { class: 'muted' },
        `Angelegt am ${dayWords(createdAt)}. Ohne Kontakt zum Mitgliederbereich wird die Kopie in ${days} ${days === 1 ? 'Tag' : 'Tagen'} gelöscht. PIN vergessen? Dann nehmen Sie die Sitzung im Mitgliederbereich neu mit; Ihre Notizen gehen dabei verloren.`,
      ),
    ],
  };
}

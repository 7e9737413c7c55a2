import { at } from '../addresses.ts';
import { dayWords } from '../instant-words.ts';
import { clockWords, greetedName, officeWords } from '../login/mail-words.ts';
import type { Account, Council, Parts } from '../ports.ts';
import type { Passkey } from './passkey.ts';

const TEXT = {
  added: {
    subject: 'Neuer Passkey für Ihren Zugang',
    happened: 'für Ihren Zugang zum Mitgliederbereich wurde ein Passkey eingerichtet',
  },
  removed: {
    subject: 'Ein Passkey Ihres Zugangs wurde entfernt',
    happened: 'von Ihrem Zugang zum Mitgliederbereich wurde ein Passkey entfernt',
  },
} as const;

/** What was done to a passkey, and by which device. */
export interface PasskeyChange {
  readonly what: keyof typeof TEXT;
  readonly passkey: Pick<Passkey, 'id' | 'name'>;
  /** Browser and system, as the browser called itself. */
  readonly device: string;
  readonly council: Council | undefined;
}

/**
 * Tells the member by mail what happened to a passkey, so that nobody adds one unseen. A mail that does not go out undoes
 * nothing; the log says so.
 */
export async function tellOfPasskey(
  { means, settings }: Pick<Parts, 'means' | 'settings'>,
  account: Account,
  { what, passkey, device, council }: PasskeyChange,
): Promise<void> {
  if (account.email === undefined) return;
  const { subject, happened } = TEXT[what];
  const now = means.now();
  const site = council?.directory.site;
  const text = [
    `Guten Tag ${greetedName(account, council)},`,
    `${happened}${site ? ` (${site.operator})` : ''}: „${passkey.name}“, am ${dayWords(now, council)} um ${clockWords(now, council)} Uhr. Gerät: ${device}.`,
    'Waren Sie das selbst, ist nichts weiter zu tun.',
    `Waren Sie es nicht, sagen Sie bitte gleich hier Bescheid: ${officeWords(council)}. Der Zugang wird dann gesperrt, bis das geklärt ist.`,
    `Ihre Passkeys sehen Sie in Ihrem Profil: ${settings.origin}${at.myPasskeys}`,
    'Diese E-Mail wurde automatisch verschickt.',
  ].join('\n\n');
  try {
    await means.sendMail({
      to: account.email,
      subject,
      text: `${text}\n`,
      id: `passkey-${what}-${passkey.id}`,
    });
  } catch {
    means.log(`passkey-${what}-mail-failed`);
  }
}

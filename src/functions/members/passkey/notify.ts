import type { Account, Parts } from '../ports.ts';
import type { Passkey } from './passkey.ts';

const TEXT = {
  added: {
    subject: 'Neuer Passkey für Ihren Zugang',
    happened: 'für Ihren Zugang zum Mitgliederbereich wurde ein Passkey eingerichtet.',
  },
  removed: {
    subject: 'Ein Passkey Ihres Zugangs wurde entfernt',
    happened: 'von Ihrem Zugang zum Mitgliederbereich wurde ein Passkey entfernt.',
  },
} as const;

/**
 * Tells the member by mail what happened to a passkey, so that nobody adds one unseen. A mail that does not go out undoes
 * nothing; the log says so.
 */
export async function tellOfPasskey(
  { means, settings }: Pick<Parts, 'means' | 'settings'>,
  account: Account,
  what: keyof typeof TEXT,
  passkey: Pick<Passkey, 'id'>,
): Promise<void> {
  if (account.email === undefined) return;
  const { subject, happened } = TEXT[what];
  const text = [
    'Guten Tag,',
    happened,
    'Waren Sie das selbst, ist nichts weiter zu tun.',
    'Waren Sie es nicht, sagen Sie bitte gleich dem Ratsbüro Bescheid. Es sperrt den Zugang, bis das geklärt ist.',
    `Ihre Passkeys sehen Sie in Ihrem Profil: ${settings.origin}`,
  ].join('\n\n');
  try {
    await means.sendMail({ to: account.email, subject, text, id: `passkey-${what}-${passkey.id}` });
  } catch {
    means.log(`passkey-${what}-mail-failed`);
  }
}

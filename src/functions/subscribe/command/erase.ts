import { officeOf } from '../office.ts';
import { readEmail } from '../read-email.ts';
import type { Command } from './run.ts';
import { CommandUsage, HELP } from './usage.ts';

/** Takes away all that the store holds of an address, also wishes that wait for a confirmation. */
export const eraseCommand: Command = async (words, { parts }, { print }) => {
  const email = readEmail(words[0] ?? '');
  if (words.length !== 1 || 'fault' in email)
    throw new CommandUsage(`Bitte nennen Sie eine E-Mail-Adresse.\n\n${HELP}`);
  const { subscriptions, pending } = officeOf(parts);
  const found = await subscriptions.ofAddress(email.address);
  const ended = found !== undefined && (await subscriptions.erase(found.id));
  const forgotten = await pending.removeOf(email.address);
  print(
    ended || forgotten
      ? 'Alles zu dieser Adresse ist gelöscht.\n'
      : 'Zu dieser Adresse ist nichts gespeichert.\n',
  );
  return 0;
};

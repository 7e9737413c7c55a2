import { officeOf } from '../office.ts';
import { readEmail } from '../read-email.ts';
import { allKeys } from '../records/all-keys.ts';
import { readJson } from '../records/read-json.ts';
import type { Command } from './run.ts';
import { CommandUsage, HELP } from './usage.ts';

/** Takes away all that the store holds of an address, also wishes that wait for a confirmation. */
export const eraseCommand: Command = async (words, { parts }, { print }) => {
  const email = readEmail(words[0] ?? '');
  if (words.length !== 1 || 'fault' in email)
    throw new CommandUsage(`Bitte nennen Sie eine E-Mail-Adresse.\n\n${HELP}`);
  const { subscriptions, seal, means } = officeOf(parts);
  const found = await subscriptions.ofAddress(email.address);
  let count = found && (await subscriptions.erase(found.id)) ? 1 : 0;
  for await (const key of allKeys(means.slots, 'pending/')) {
    const wish = await readJson<{ id: string; sealed: string }>(means.slots, key);
    const address = wish && (await seal.open(wish.sealed, wish.id));
    if (address?.toLowerCase() !== email.address.toLowerCase()) continue;
    await means.sweeper.remove(key);
    count += 1;
  }
  print(
    count === 0 ? 'Zu dieser Adresse ist nichts gespeichert.\n' : 'Alles zu dieser Adresse ist gelöscht.\n',
  );
  return 0;
};

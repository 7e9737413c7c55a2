import { officeOf } from '../office.ts';
import { allKeys } from '../records/all-keys.ts';
import { paceOf } from '../records/spans.ts';
import type { Command } from './run.ts';

/** Counts; nobody needs more of whom it is about. */
export const listCommand: Command = async (_, { parts }, { print }) => {
  const { subscriptions, entries } = officeOf(parts);
  const count = { sofort: 0, taeglich: 0 };
  for await (const subscription of subscriptions.all()) count[paceOf(subscription)] += 1;
  let waiting = 0;
  for await (const key of allKeys(parts.means.slots, 'pending/')) if (key.endsWith('.json')) waiting += 1;
  print(
    `Abonnements: ${count.sofort + count.taeglich} (sofort ${count.sofort}, täglich ${count.taeglich})\n`,
  );
  print(`Noch nicht bestätigt: ${waiting}\n`);
  print(`Zuletzt gemeldeter Eintrag des Protokolls: ${(await entries.done()) ?? 'keiner'}\n`);
  return 0;
};

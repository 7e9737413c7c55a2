import { newestEntry } from '../deliver/newest-entry.ts';
import type { Command } from './run.ts';

/** Says whether everything is there that the function needs; opening the store has tried it already. */
export const probeCommand: Command = async (_, { parts }, { print }) => {
  const { site } = parts.means;
  print('Der Speicher hält, was er muss: Was einmal geschrieben ist, überschreibt niemand.\n');
  const offer = await site.offer();
  print(`Website: ${offer.name}, ${offer.groups.length} Gruppen zur Auswahl.\n`);
  print(`Neuester Eintrag des Protokolls: ${await newestEntry((entry) => site.notice(entry))}\n`);
  return 0;
};

import type { Command } from './run.ts';
import { readWords } from './usage.ts';

/** Says whether everything is there that the function needs; opening the stores has tried them already. */
export const probeCommand: Command = async (words, { readCouncil, accounts, settings }, { print }) => {
  readWords(words, {});
  print('Der Speicher hält, was er muss: Was einmal geschrieben ist, überschreibt niemand.\n');
  const council = await readCouncil();
  print(
    council
      ? `Veröffentlicht: Stand ${council.publishedAt}, ${council.directory.people.length} Personen.\n`
      : 'Für Mitglieder ist noch nichts veröffentlicht (npm run members:publish).\n',
  );
  const clerks = (await accounts.all()).filter(({ state, rights }) => state === 'active' && rights.clerk);
  print(
    clerks.length > 0
      ? `Zugänge des Ratsbüros: ${clerks.length}\n`
      : 'Noch kann niemand Zugänge verwalten: members invite --email … --name … --clerk\n',
  );
  print(settings.mail ? 'Ein Mailserver ist eingerichtet.\n' : 'Ein Mailserver ist nicht eingerichtet.\n');
  return 0;
};

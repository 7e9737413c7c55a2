import { isEmailAddress } from '../email-address.ts';
import { timeWords } from '../instant-words.ts';
import { circulationIn } from '../circulation/circulation-in.ts';
import type { Means, Parts } from '../ports.ts';
import { mailReason } from './mail-reason.ts';
import type { Command } from './run.ts';
import { CommandUsage, HELP, readWords } from './usage.ts';

/**
 * Says whether everything is there that the function needs; opening the stores has tried them already. With an address, a mail
 * goes there: 1 where it did not.
 */
export const probeCommand: Command = async (words, parts, { print, tell }) => {
  const { readCouncil, accounts, settings, means } = parts;
  const email = readWords(words, { values: ['email'] }).values.get('email');
  if (email !== undefined && !isEmailAddress(email))
    throw new CommandUsage(`--email ist keine Adresse der Form name@gemeinde.de.\n\n${HELP}`);
  print('Der Speicher hält, was er muss: Was einmal geschrieben ist, überschreibt niemand.\n');
  const council = await readCouncil();
  print(
    council
      ? `Veröffentlicht: Stand vom ${timeWords(council.publishedAt, council)}, ${council.directory.people.length} Personen.\n`
      : 'Für Mitglieder ist noch nichts veröffentlicht (npm run members:publish).\n',
  );
  const clerks = (await accounts.all()).filter(({ state, rights }) => state === 'active' && rights.clerk);
  print(
    clerks.length > 0
      ? `Zugänge des Ratsbüros: ${clerks.length}\n`
      : 'Noch kann niemand Zugänge verwalten: members invite --email … --name … --clerk\n',
  );
  if (!(await ballotsHold(parts, { print, tell }))) return 1;
  if (!settings.mail) print('Ein Mailserver ist nicht eingerichtet.\n');
  else if (email === undefined)
    print('Ein Mailserver ist eingerichtet; ob er sendet, zeigt: members probe --email ADRESSE\n');
  else return tried(means, email, { print, tell });
  return 0;
};

/** Reads all records of all ballots. @returns whether they hold */
async function ballotsHold(
  parts: Pick<Parts, 'audit' | 'means'>,
  { print, tell }: Parameters<Command>[2],
): Promise<boolean> {
  const { all, broken } = await circulationIn(parts).survey();
  const open = all.filter(({ phase }) => phase === 'open').length;
  if (all.length > 0)
    print(`Umlaufverfahren mit gültigen Aufzeichnungen: ${all.length}, davon offen: ${open}\n`);
  if (broken.length > 0)
    tell(
      `Umlaufverfahren, deren Aufzeichnungen nicht mehr stimmen: ${broken.join(', ')}. Vergleichen Sie den Ordner ballots/ des Speichers bitte mit der letzten Sicherung.\n`,
    );
  return broken.length === 0;
}

async function tried(
  { sendMail, now }: Pick<Means, 'sendMail' | 'now'>,
  to: string,
  { print, tell }: Parameters<Command>[2],
): Promise<number> {
  try {
    await sendMail({ to, subject: 'Probe des Mitgliederbereichs', text: TEXT, id: `probe-${now()}` });
    print('Der Mailserver hat eine Probe angenommen. Bitte sehen Sie nach, ob sie ankommt.\n');
    return 0;
  } catch (error) {
    tell(`Die Probe ging nicht hinaus. ${mailReason(error)}\n`);
    return 1;
  }
}

const TEXT =
  'Guten Tag,\n\ndiese E-Mail zeigt, dass der Mitgliederbereich E-Mails versenden kann. Sie brauchen nichts zu tun.\n';

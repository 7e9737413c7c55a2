import { defined } from '../../../domain/defined.ts';
import { normalEmail } from '../accounts.ts';
import { at } from '../addresses.ts';
import { changeAccount } from '../clerk/change-account.ts';
import { isEmailAddress } from '../email-address.ts';
import { enrolUntil } from '../clerk/invite.ts';
import { invitationMail } from '../clerk/mails.ts';
import { randomHex } from '../keyed.ts';
import { linksOn } from '../login/links.ts';
import type { Account } from '../ports.ts';
import { mailReason } from './mail-reason.ts';
import { INVITED, recordsOf } from './records-of.ts';
import type { Command, CommandParts } from './run.ts';
import { CommandUsage, HELP, readWords } from './usage.ts';

/** Who did it, as the log and the account say it. */
const CONSOLE = 'konsole';

interface Wish {
  readonly email: string;
  readonly name: string;
  readonly person?: string;
  readonly clerk: boolean;
}

type Invited = Account & { readonly email: string };

/**
 * Opens an access and invites to it: for the first clerk, and where a town locked itself out. By mail where there is a mail
 * server, else with a link on the screen that works once for ten minutes.
 */
export const inviteCommand: Command = async (words, parts, { print, tell }) => {
  const wish = wishIn(words);
  const before = await accountFor(parts, wish);
  const next = invited(before, wish, parts.means.now());
  const [first = INVITED, ...further] = recordsOf(before, next);
  const outcome = await changeAccount(parts, before, next, { by: CONSOLE, ...first, further });
  if (outcome.kind !== 'saved') {
    tell(`${REFUSED[outcome.kind]}\n`);
    return 1;
  }
  const account = { ...outcome.account, email: wish.email };
  const { origin } = parts.settings;
  print(`Der Zugang „${account.id}“ ist bereit.\nAnmeldung: ${origin}${at.login}\n`);
  const unsent = parts.settings.mail
    ? await mailed(parts, account)
    : 'Ein Mailserver ist nicht eingerichtet.';
  print(
    unsent === undefined
      ? 'Die Einladung ging per E-Mail hinaus.\n'
      : await linkWords(parts, account, unsent),
  );
  return 0;
};

const REFUSED = {
  outdated: 'Der Zugang wird gerade auch von anderen geändert. Bitte wiederholen Sie den Befehl.',
  'email-taken': 'Diese E-Mail-Adresse gehört schon zu einem anderen Zugang.',
  'subject-taken': 'Eine Kennung dieses Zugangs gehört inzwischen zu einem anderen.',
  'last-clerk': 'Das ist der letzte Zugang des Ratsbüros.',
} as const;

function wishIn(words: readonly string[]): Wish {
  const { values, flags } = readWords(words, { values: ['email', 'name', 'person'], flags: ['clerk'] });
  const email = normalEmail(values.get('email') ?? '');
  if (!isEmailAddress(email))
    throw new CommandUsage(`--email fehlt oder ist keine Adresse der Form name@gemeinde.de.\n\n${HELP}`);
  const person = values.get('person');
  return { email, name: values.get('name') ?? '', clerk: flags.has('clerk'), ...defined({ person }) };
}

/** The account that is meant, or a blank one: by the person, else by the address. */
async function accountFor(parts: CommandParts, { person, email, name }: Wish): Promise<Account> {
  const all = await parts.accounts.all();
  const found =
    person === undefined
      ? all.find((account) => account.email === email)
      : all.find((account) => account.id === person);
  if (found) return found;
  const known = await nameOf(parts, person);
  if (known === undefined && name === '')
    throw new CommandUsage(`Für einen neuen Zugang fehlt der Name: --name "Vorname Nachname".\n\n${HELP}`);
  return {
    id: person ?? `k-${randomHex(6)}`,
    version: 0,
    ...defined({ person }),
    name: known ?? name,
    subjects: [],
    rights: { clerk: false, leadership: false, offices: [] },
    channel: 'paper',
    state: 'active',
    changedBy: CONSOLE,
    changedAt: '',
  };
}

/** Name of the person in the directory. @throws CommandUsage where the directory does not know that key */
async function nameOf({ readCouncil }: CommandParts, person: string | undefined) {
  if (person === undefined) return undefined;
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(person))
    throw new CommandUsage(`„${person}“ ist kein Schlüssel einer Person.`);
  const council = await readCouncil();
  const found = council?.directory.people.find(({ key }) => key === person);
  if (council && !found)
    throw new CommandUsage(
      `Das Verzeichnis kennt keine Person mit dem Schlüssel „${person}“. Prüfen Sie den Namen der Datei in „people“, oder lassen Sie --person weg.`,
    );
  return found?.name;
}

/**
 * The account as the invitation makes it: open, and never with fewer rights than before. Who comes by a new address must log in
 * anew, as after such a change in the clerk view.
 */
const invited = (account: Account, wish: Wish, now: number): Account => ({
  ...account,
  name: wish.name === '' ? account.name : wish.name,
  email: wish.email,
  state: 'active',
  rights: { ...account.rights, clerk: account.rights.clerk || wish.clerk },
  enrolUntil: enrolUntil(now),
  ...(account.version > 0 && account.email !== wish.email && { sessionsSince: new Date(now).toISOString() }),
});

/** Sends the invitation. @returns why it did not go out, where it did not */
async function mailed(parts: CommandParts, account: Invited): Promise<string | undefined> {
  const council = await parts.readCouncil();
  try {
    await parts.means.sendMail(invitationMail({ council, settings: parts.settings }, account));
    return undefined;
  } catch (error) {
    return `Die E-Mail ging nicht hinaus. ${mailReason(error)}`;
  }
}

async function linkWords(
  { means, settings }: CommandParts,
  account: Invited,
  reason: string,
): Promise<string> {
  const { token } = await linksOn(means.slots, means.now).make({
    account: account.id,
    email: account.email,
    version: account.version,
    target: at.home,
  });
  return `${reason}\nDieser Link meldet einmal an und gilt zehn Minuten:\n${settings.origin}${at.loginLink}?t=${token}\n`;
}

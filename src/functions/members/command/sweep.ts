import { counted } from '../../../format/wording/numbers.ts';
import { DAY } from '../audit/key.ts';
import { SWEPT, type Swept } from '../sweep/due.ts';
import { eraseAccounts } from '../sweep/erase-accounts.ts';
import { keepSweep, longPause } from '../sweep/pause.ts';
import { sweep } from '../sweep/sweep.ts';
import type { Command } from './run.ts';
import { readWords } from './usage.ts';

const WORDS: Readonly<Record<Swept, string>> = {
  audit: 'Protokoll',
  sessions: 'Sitzungen',
  links: 'Links zur Anmeldung',
  throttle: 'Zähler gegen Missbrauch',
  challenges: 'Passkey-Anfragen',
  'unknown-logins': 'unbekannte Anmeldungen',
  probe: 'Proben des Speichers',
  looked: 'Merkzeichen für Neues',
  notices: 'Benachrichtigungen',
  'notice-choices': 'frühere Wahl der Benachrichtigung',
  'feed-epochs': 'frühere Adressen von Feeds',
  contacts: 'Meldungen von Geräten mit Kopie',
  invitations: 'Einladungen',
  opened: 'geöffnete Einladungen',
  outbox: 'Nachweise der Zustellung',
};

/** Removes records and accesses whose time is over, and says how many; nothing where the clock seems to run ahead. */
export const sweepCommand: Command = async (
  words,
  { means, settings, sweeper, audit, readCouncil },
  { print, tell },
) => {
  const { flags } = readWords(words, { flags: ['trotzdem'] });
  const now = means.now();
  const last = flags.has('trotzdem') ? undefined : await longPause(means.slots, now);
  if (last !== undefined) {
    tell(pauseWords(last, now));
    return 1;
  }
  // where what is published cannot be read, the log is swept all the same
  const council = await readCouncil().catch(() => undefined);
  const time = {
    now,
    recordNow: council && Date.parse(council.at),
    auditDays: settings.auditDays,
    sessionHours: settings.session.hours,
  };
  const count = await sweep({ slots: means.slots, sweeper }, time);
  for (const kind of SWEPT)
    print(`${WORDS[kind]}: ${count[kind].removed} von ${count[kind].seen} Einträgen entfernt\n`);
  const { revokedDays } = settings;
  const erased = await eraseAccounts({ slots: means.slots, sweeper, audit, now, revokedDays });
  print(`Gesperrte Zugänge: ${erased.accounts} gelöscht\n`);
  print(`Frühere Fassungen von Zugängen: ${erased.versions} gelöscht\n`);
  const left = await sweeper.removeTemporary(now - DAY);
  print(`Reste abgebrochener Schreibvorgänge: ${counted(left, 'Datei', 'Dateien')} entfernt\n`);
  await keepSweep(means.slots, now);
  return 0;
};

const pauseWords = (last: string, now: number): string =>
  `Es wurde nichts entfernt: Zuletzt wurde hier im Monat ${last} aufgeräumt, und heute ist nach der Uhr dieses Rechners der ${new Date(now).toISOString().slice(0, 10)}. Geht sie vor, dann ginge ein Teil des Protokolls zu früh verloren. Stimmt das Datum, dann hilft: members sweep --trotzdem\n`;

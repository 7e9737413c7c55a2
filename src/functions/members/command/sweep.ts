import { SWEPT, type Swept } from '../sweep/due.ts';
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
};

/** Removes records whose time is over, and says how many. */
export const sweepCommand: Command = async (words, { means, settings, sweeper }, { print }) => {
  readWords(words, {});
  const time = {
    now: means.now(),
    auditDays: settings.auditDays,
    sessionHours: settings.session.hours,
  };
  const count = await sweep({ slots: means.slots, sweeper }, time);
  for (const kind of SWEPT)
    print(`${WORDS[kind]}: ${count[kind].removed} von ${count[kind].seen} Einträgen entfernt\n`);
  return 0;
};

import { CommandUsage } from './command-usage.ts';

export { CommandUsage };

/** What the command tells of itself. */
export const HELP = `Mitgliederbereich betreiben

  members serve      den Mitgliederbereich starten
  members invite     einen Zugang anlegen oder öffnen und dazu einladen
  members deliver    einmal versenden, was ansteht, und Zurückgekommenes aus dem Maildir lesen; für einen Zeitgeber
  members bounce     eine zurückgekommene E-Mail von der Standardeingabe lesen
  members list       alle Zugänge zeigen, ohne Adressen und Geheimnisse
  members sweep      entfernen, dessen Zeit um ist (Protokoll, Links, Sitzungen, gesperrte Zugänge); für den nächtlichen Zeitgeber
  members probe      Speicher, Verzeichnis und Einstellungen prüfen

invite:
  --email ADRESSE    Adresse für die Anmeldung
  --name "NAME"      Vor- und Nachname; bei einem neuen Zugang nötig, den das Verzeichnis nicht nennt
  --person KEY       Schlüssel der Person im Verzeichnis
  --clerk            mit dem Recht des Ratsbüros; so entsteht der erste Zugang

list:
  --json             für Programme

probe:
  --email ADRESSE    eine Probe-E-Mail dorthin senden

sweep:
  --trotzdem         auch dann, wenn länger als einen Monat nicht aufgeräumt wurde und deshalb die Uhr falsch gehen könnte

Einstellungen stehen in der Umgebung (MEMBERS_…).
Rückgabewert: 0 in Ordnung, 1 gescheitert, 2 Aufruf oder Einstellungen falsch.
`;

/** Options of one command: names of those with a value, and of those without. */
export interface OptionNames {
  readonly values?: readonly string[];
  readonly flags?: readonly string[];
}

/**
 * Reads `--name value`, `--name=value` and `--flag`.
 * @throws CommandUsage where something else stands there
 */
export function readWords(
  words: readonly string[],
  { values = [], flags = [] }: OptionNames,
): { readonly values: ReadonlyMap<string, string>; readonly flags: ReadonlySet<string> } {
  const found = { values: new Map<string, string>(), flags: new Set<string>() };
  for (let index = 0; index < words.length; index += 1) {
    const [, name = '', , inline] = /^--([a-z]+)(=(.*))?$/s.exec(words[index] ?? '') ?? [];
    if (flags.includes(name) && inline === undefined) found.flags.add(name);
    else if (values.includes(name)) {
      const value = inline ?? words[(index += 1)];
      if (value === undefined || (inline === undefined && value.startsWith('--')))
        throw new CommandUsage(`Zu --${name} fehlt die Angabe.\n\n${HELP}`);
      found.values.set(name, value.trim());
    } else throw new CommandUsage(`„${words[index]}“ gehört nicht zu diesem Befehl.\n\n${HELP}`);
  }
  return found;
}

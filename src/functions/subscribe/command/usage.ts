/** A mistake in the command line; the message says what to do. */
export class CommandUsage extends Error {}

/** What the command tells of itself. */
export const HELP = `Abonnements per E-Mail betreiben

  subscribe serve           den Dienst starten
  subscribe deliver         einmal melden und senden, was ansteht; für Betrieb ohne laufenden Dienst
  subscribe bounce          Rückläufer auswerten: aus SUBSCRIBE_BOUNCE_MAILDIR, ohne diese Angabe eine E-Mail von der Standardeingabe
  subscribe sweep           entfernen, dessen Zeit um ist, und Adressen mit dem neuen Schlüssel versiegeln; für den stündlichen Zeitgeber
  subscribe list            zählen, ohne Adressen
  subscribe erase ADRESSE   alles zu einer Adresse sofort löschen
  subscribe probe           Speicher, Website und Einstellungen prüfen

Einstellungen stehen in der Umgebung (SUBSCRIBE_…).
Rückgabewert: 0 in Ordnung, 1 gescheitert, 2 Aufruf oder Einstellungen falsch.
`;

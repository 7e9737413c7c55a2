import { PROFILES } from './options.ts';

/** Text of `--help`. */
export const HELP = `Aufruf: npm run import -- QUELLE --into ZIEL [Optionen]

Holt einen Rat aus einem anderen Ratsinformationssystem. QUELLE ist die Adresse seiner
OParl-Schnittstelle (1.0 oder 1.1, oft …/oparl/v1.1/system) oder ein Ordner mit gespeicherten
OParl-Objekten (JSON-Dateien in beliebiger Ablage).

  --into ZIEL         Ordner für die Inhalte, neu oder aus einem früheren Import
  --body SCHLÜSSEL    Schlüssel der Körperschaft, z. B. musterhausen
  --profile PROFIL    Rechtsgrundlage: ${PROFILES.join(', ')}
  --trust-unmarked    Punkte ohne Angabe zur Öffentlichkeit als öffentlich übernehmen
  --no-old-addresses  alte Adressen nicht in redirects.yml eintragen
  --json              Zusammenfassung als JSON
  --help              diese Hilfe

Nur bei einer Adresse:
  --work ORDNER       Ordner für die Antworten des Servers (sonst unter .cache/import)
  --full              alles abgleichen, nicht nur Änderungen seit dem letzten Mal
  --files             auch die Dokumente holen (sonst bleiben ihre bisherigen Adressen)
  --rate ZAHL         höchstens so viele Anfragen je Sekunde (sonst 5)
  --host NAME         auch diesen Rechner fragen; mehrfach möglich
  --allow-private     auch Adressen im eigenen Netz fragen
  --accept-gaps       übernehmen, obwohl der Server nicht alles geliefert hat
  --accept-deletions  auch sehr viele Löschungen auf einmal übernehmen

Wird der Abruf unterbrochen, macht derselbe Befehl dort weiter. In ZIEL kommt erst etwas an, wenn
alles abgerufen ist. Ein zweiter Import derselben Quelle ändert nichts. Von Hand geänderte Einträge
bleiben, wie sie sind. Was die Quelle gelöscht hat, wird in withdrawals.yml zurückgezogen.
Der Bericht steht danach in ZIEL/protected/import-report.md; er nennt Nichtöffentliches.

Rückgabe: 0 importiert, 1 nichts geschrieben oder nicht alles gelesen, 2 Aufruf falsch.`;

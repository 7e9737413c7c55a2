/** Text of `--help`. */
export const HELP = `Prüft eine OParl-Schnittstelle (1.0 oder 1.1): alle Listen, jedes Objekt unter seiner eigenen Adresse, Verweise in beiden
Richtungen, Filter, Dateien und Änderungszeiten.

Aufruf: npm run oparl:check -- ADRESSE [Optionen]

  ADRESSE                 das System, z. B. https://rat.musterhausen.example/oparl/v1.1/system.json

  --limit N               höchstens N Objekte je Liste (Stichprobe für große fremde Server)
  --files N               so viele Dateien herunterladen und vergleichen (sonst: 20)
  --host NAME             auch auf diesem Rechner Objekte und Dateien abrufen (mehrfach möglich)
  --examples N            Beispiele je Regel im Bericht (sonst: 3)
  --rate N                Anfragen je Sekunde, 0 unbegrenzt (sonst: 5, auf dem eigenen Rechner unbegrenzt)
  --max-minutes N         danach endet die Prüfung mit dem, was geprüft ist (sonst: 60)
  --allow-private         auch Adressen in privaten Netzen abrufen
  --connect-to VON=NACH   Adressen, die mit VON beginnen, bei NACH abrufen: eine Website prüfen, bevor sie online ist,
                          z. B. https://rat.musterhausen.example=http://127.0.0.1:4321
  --lang de|en            Sprache des Berichts (sonst: de)
  --json                  Bericht als JSON
  --help                  diese Hilfe

Ergebnis: 0 keine zwingende Regel verletzt, 1 zwingende Regeln verletzt, 2 bei falschem Aufruf,
3 wenn der Endpunkt nicht zu erreichen ist.`;

import type { Both } from './catalogue/rule.ts';

const GERMAN = `Prüft eine OParl-Schnittstelle (1.0 oder 1.1): alle Listen, jedes Objekt unter seiner eigenen Adresse, Verweise in beiden
Richtungen, Filter, Dateien und Änderungszeiten.

Aufruf: npm run oparl:check -- ADRESSE [Optionen]
        npm run -s oparl:check -- ADRESSE --json > bericht.json     (-s: npm schreibt nichts dazu)

  ADRESSE                 das System, z. B. https://rat.musterhausen.example/oparl/v1.1/system.json

  --limit N               höchstens N Objekte je Liste (Stichprobe für große fremde Server)
  --files N               so viele Dateien herunterladen und vergleichen (sonst: 20)
  --host NAME             auch auf diesem Rechner Objekte und Dateien abrufen (mehrfach möglich)
  --examples N            Beispiele je Regel im Bericht (sonst: 3)
  --rate N                Anfragen je Sekunde, 0 unbegrenzt (sonst: 5, auf dem eigenen Rechner unbegrenzt)
  --max-minutes N         danach endet die Prüfung mit dem, was geprüft ist (sonst: 60)
  --allow-private         auch Adressen in privaten Netzen abrufen, etwa ein System im Rathaus. Ohne diese Option nur:
                          ADRESSE auf dem eigenen Rechner (localhost, 127.0.0.1) und das Ziel von --connect-to
  --connect-to VON=NACH   Adressen, die mit VON beginnen, bei NACH abrufen: eine Website prüfen, bevor sie online ist,
                          z. B. https://rat.musterhausen.example=http://127.0.0.1:4321
  --lang de|en            Sprache des Berichts, der Meldungen und dieser Hilfe (sonst: de)
  --json                  Bericht als JSON
  --help                  diese Hilfe

Ergebnis: 0 keine zwingende Regel verletzt, 1 zwingende Regeln verletzt, 2 bei falschem Aufruf,
3 wenn der Endpunkt nicht zu erreichen ist.`;

const ENGLISH = `Checks an OParl interface (1.0 or 1.1): all lists, every object at its own address, references in both directions,
filters, files and times of change.

Usage: npm run oparl:check -- ADDRESS [options]
       npm run -s oparl:check -- ADDRESS --json > report.json     (-s: npm adds nothing of its own)

  ADDRESS                 the System, such as https://rat.musterhausen.example/oparl/v1.1/system.json

  --limit N               at most N objects of each list (a sample for large foreign servers)
  --files N               download and compare so many files (default: 20)
  --host NAME             also ask this host for objects and files (may be repeated)
  --examples N            examples of each rule in the report (default: 3)
  --rate N                requests a second, 0 is unlimited (default: 5, unlimited on one's own machine)
  --max-minutes N         ends the check after that time with what was checked (default: 60)
  --allow-private         also ask addresses in private networks, such as a system in the town hall. Without it only:
                          ADDRESS on one's own machine (localhost, 127.0.0.1) and the target of --connect-to
  --connect-to FROM=TO    ask for addresses that begin with FROM at TO: check a site before it goes online,
                          such as https://rat.musterhausen.example=http://127.0.0.1:4321
  --lang de|en            language of the report, of messages and of this help (default: de)
  --json                  report as JSON
  --help                  this help

Exit code: 0 no mandatory rule is violated, 1 mandatory rules are violated, 2 wrongly called,
3 the endpoint cannot be reached.`;

/** Text of `--help`. */
export const HELP: Both = { de: GERMAN, en: ENGLISH };

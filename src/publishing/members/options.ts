import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { type Environment, storePlace } from './store-place.ts';
import type { StorePlace } from '../../store/place.ts';
import { apart } from './store-apart.ts';

export interface MembersOptions {
  readonly content: string;
  /** The overlay. */
  readonly protected: string;
  readonly store: StorePlace;
  /** A copy of the public site's ledger; without it, folders tell later dates alone. */
  readonly ledger?: string | undefined;
  /** ISO 8601 instant, or a wall clock time of the site, or undefined. */
  readonly at: string | undefined;
  readonly json: boolean;
  readonly prune: boolean;
}

const USAGE = `Bringt Sitzungen, Vorlagen und Dokumente, auch die nichtöffentlichen, in den privaten Speicher des Mitgliederbereichs.

Aufruf: npm run members:publish -- --store ORDNER|s3://BUCKET/PRÄFIX [--content ORDNER] [--protected ORDNER]
                                   [--ledger ORDNER] [--at ZEITPUNKT] [--prune] [--json]

  --store ORT         der private Speicher: ein Ordner, den es schon gibt, oder ein Bucket; für S3 stehen S3_ACCESS_KEY_ID und
                      S3_SECRET_ACCESS_KEY in der Umgebung, nach Bedarf auch S3_ENDPOINT und S3_REGION
  --content ORDNER    der Ordner, in dem site.yml liegt (sonst: content)
  --protected ORDNER  der nichtöffentliche Teil (sonst: protected im Inhaltsordner)
  --ledger ORDNER     eine Kopie des Protokolls der Website: Deckblätter der Sitzungsmappen nennen dann, was sich seit der
                      Einladung geändert hat; gelesen wird es nur
  --at ZEITPUNKT      so, als wäre es dann: 2027-03-08T10:00 (Ortszeit) oder 2027-03-08T10:00:00+01:00
  --prune             entfernt danach, was seit 30 Tagen kein Stand mehr nennt
  --json              Ausgabe für Programme
  --help              diese Hilfe

Der Befehl prüft beide Teile zuerst und tut bei einem Fehler nichts. Er lädt nur hoch, was noch fehlt; nach einem Abbruch setzt der
nächste Lauf fort.
Ergebnis: 0 veröffentlicht oder unverändert, 1 gescheitert, 2 bei falschem Aufruf.`;

/** Reads the arguments of `npm run members:publish`. @throws UsageError, HelpWanted */
export function membersOptions(args: readonly string[], environment: Environment): MembersOptions {
  const { values } = readOptions(
    {
      args: [...args],
      options: {
        content: { type: 'string', default: 'content' },
        protected: { type: 'string' },
        store: { type: 'string' },
        ledger: { type: 'string' },
        at: { type: 'string' },
        json: { type: 'boolean', default: false },
        prune: { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  if (values.store === undefined) throw new UsageError(`--store fehlt.\n\n${USAGE}`);
  const content = path.resolve(values.content);
  const overlay = overlayOf(values.protected ?? path.join(content, 'protected'));
  return {
    content,
    protected: overlay,
    store: apart(storePlace(values.store, environment), [content, overlay]),
    ledger: values.ledger === undefined ? undefined : path.resolve(values.ledger),
    at: values.at,
    json: values.json,
    prune: values.prune,
  };
}

/** Without the overlay, everything that is not public would be gone from the members' area. */
function overlayOf(folder: string): string {
  if (existsSync(folder) && statSync(folder).isDirectory()) return path.resolve(folder);
  throw new UsageError(
    `--protected ${folder}: Diesen Ordner gibt es nicht. Bitte den Ordner des nichtöffentlichen Teils angeben; gibt es noch nichts Nichtöffentliches, genügt ein leerer.`,
  );
}

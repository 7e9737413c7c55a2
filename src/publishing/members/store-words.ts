import { NotPutIfAbsent } from '../../store/probe.ts';
import { StoreError, type StoreFault } from '../../store/ports.ts';
import { unreadable } from './hash-files.ts';
import { StoreFaultAt } from './send-blobs.ts';

const WORDS: Readonly<Record<StoreFault, string>> = {
  unavailable:
    'Der Speicher ist nicht erreichbar. Bitte prüfen, ob der Ordner eingehängt ist und sich beschreiben lässt oder ob der Speicherdienst läuft und S3_ENDPOINT stimmt, und den Befehl dann wiederholen.',
  full: 'Im Speicher ist kein Platz mehr frei. Bitte dort Platz schaffen und den Befehl wiederholen.',
  content:
    'Was gespeichert ist, hat nicht den erwarteten Inhalt. Vermutlich hat sich eine Datei während des Laufs geändert, oder der Datenträger ist beschädigt. Bitte den Befehl wiederholen; bleibt es dabei, den Speicher prüfen lassen.',
  missing:
    'Im Speicher fehlt, was eben noch da war. Bitte prüfen, ob ein anderer Lauf gerade aufräumt, und den Befehl wiederholen.',
  key: 'Der Speicher nimmt den Namen eines Objekts nicht an. Bitte einen kürzeren Ort für --store wählen.',
};

const UNSAFE =
  'Dieser Speicher hält „If-None-Match: *“ nicht ein: Zwei Läufe könnten einander überschreiben. Bitte einen Bucket ohne Versionierung und Objektsperre oder einen anderen Speicherdienst nehmen.';

/** What S3 or the disk says of a refusal, and what helps. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [
    /NoSuchBucket/,
    'Diesen Bucket gibt es nicht. Bitte den Namen hinter --store prüfen oder den Bucket anlegen.',
  ],
  [
    /clocks differ/,
    'Die Uhr dieses Rechners geht falsch; der Speicherdienst weist die Anfrage deshalb ab. Bitte die Uhr stellen.',
  ],
  [
    /answered 40[13]\b/,
    'Der Speicherdienst weist die Zugangsdaten ab. Bitte S3_ACCESS_KEY_ID und S3_SECRET_ACCESS_KEY prüfen und ob sie in diesem Bucket lesen und schreiben dürfen.',
  ],
  [
    /no hard links/,
    'Das Dateisystem des Speichers kennt keine harten Links; ohne sie könnten zwei Läufe einander überschreiben. Bitte einen Ordner auf ext4, XFS, Btrfs oder ZFS nehmen.',
  ],
  [
    /\((?:EACCES|EPERM)\)/,
    'Im Ordner des Speichers darf der Benutzer, der den Befehl ausführt, nicht lesen und schreiben. Bitte Eigentümer und Rechte des Ordners prüfen; der Befehl läuft am besten als Benutzer des Mitgliederbereichs.',
  ],
  [
    /\(EROFS\)/,
    'Der Datenträger des Speichers ist nur zum Lesen eingehängt. Bitte ihn beschreibbar einhängen und den Befehl wiederholen; geschah das von selbst, ist er vermutlich beschädigt.',
  ],
  [
    /folder of the store is gone|\(ENOENT\)/,
    'Der Ordner des Speichers ist während des Laufs verschwunden. Bitte prüfen, ob der Datenträger eingehängt ist, und den Befehl wiederholen.',
  ],
];

/** What to tell of a fault of the store, with the remedy; undefined for another error. */
export function storeFaultInWords(error: unknown): string | undefined {
  if (error instanceof NotPutIfAbsent) return UNSAFE;
  if (!(error instanceof StoreError || error instanceof StoreFaultAt)) return undefined;
  const { fault, message } = error;
  const label = error instanceof StoreFaultAt ? error.label : undefined;
  const source = sourceFault(error);
  if (label !== undefined && source !== undefined) return unreadable(label, source).message;
  const refusal = REFUSALS.find(([said]) => fault === 'unavailable' && said.test(message))?.[1];
  const where = label === undefined ? '' : `Betroffen: ${label}.\n`;
  return `${refusal ?? WORDS[fault]}\n${where}Meldung: ${message}`;
}

/** The error of this machine's disk where the file itself could not be read while it was sent. */
function sourceFault(error: Error): unknown {
  const { cause } = error instanceof StoreFaultAt ? (error.cause as Error) : error;
  return (cause as NodeJS.ErrnoException | undefined)?.code === undefined ? undefined : cause;
}

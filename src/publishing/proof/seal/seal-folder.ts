import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Ledger, type LedgerUrl, type Seal, standingSeals } from '../../../domain/ledger/index.ts';
import { counted } from '../../../format/wording/numbers.ts';
import { decoded } from '../../hosting/address.ts';
import { readState } from '../../ledger/ledger-files.ts';
import { readOwnLedger } from '../../ledger/read-ledger.ts';
import { writeLedger } from '../../ledger/write-ledger.ts';
import { sealFile } from './seal-files.ts';
import { type SealKey, sealPdf } from './seal-pdf.ts';

/** Words of the documents that get a signed copy unless SEAL_KINDS says otherwise. */
const KINDS = 'beschlussauszug niederschrift';

/** Minutes are signed once they are approved, and not what is made beside a file that is the minutes. */
const MINUTES = 'niederschrift';

const NEXT_RUN = 'Der nächste Lauf holt es nach; veröffentlicht wird trotzdem.';

/**
 * Makes a signed copy of the documents in the built `site` that should have one and have none yet, and keeps them in the
 * ledger `folder`, its successor. Reads SEAL_P12_FILE, SEAL_PASSPHRASE and SEAL_KINDS. Gives what is to be said; nothing
 * where no seal is set up. What cannot be signed is told, and left for the next run.
 * @param now milliseconds since 1970
 * @throws LedgerError where the ledger is damaged
 */
export async function sealFolder(
  folder: string,
  site: string,
  environment: NodeJS.ProcessEnv,
  now: number,
): Promise<readonly string[]> {
  const file = environment['SEAL_P12_FILE'];
  if (file === undefined) return [];
  const ledger = await readOwnLedger(folder);
  const open = openDocuments(ledger, folder, environment['SEAL_KINDS'] ?? KINDS);
  if (open.length === 0) return [];
  const p12 = await readFile(file).catch(() => Buffer.alloc(0));
  const key = { p12: decodedP12(p12), passphrase: environment['SEAL_PASSPHRASE'] ?? '' };
  const made: Seal[] = [];
  const told: string[] = [];
  try {
    for (const one of open) made.push(await sealOne(one, { folder, site, key, now, ledger }));
  } catch (error) {
    told.push(`Nicht signiert: ${reasonOf(error)} ${NEXT_RUN}`);
  }
  if (made.length > 0) {
    await writeLedger(
      folder,
      { ...ledger, seals: [...others(ledger.seals, made), ...made] },
      { states: new Map(), from: folder },
    );
    told.unshift(`${counted(made.length, 'Dokument', 'Dokumente')} mit Siegel kopiert.`);
  }
  return told;
}

/** Copies of what lies there no more in that form give way to the new ones. */
const others = (seals: readonly Seal[], made: readonly Seal[]): Seal[] =>
  seals.filter(({ of }) => made.every((one) => one.of !== of));

/** Hosts keep texts alone, so a file may come in base64. */
const decodedP12 = (bytes: Buffer): Buffer =>
  /^[A-Za-z0-9+/=\s]+$/.test(bytes.toString('latin1'))
    ? Buffer.from(bytes.toString('latin1'), 'base64')
    : bytes;

/** A document that lies on the site. */
type Lying = LedgerUrl & { readonly sha256: string; readonly object: string };

/** The documents of these kinds that lie on the site and have no signed copy. */
function openDocuments({ urls, objects, seals }: Ledger, folder: string, kinds: string): Lying[] {
  const wanted = new Set(kinds.split(/[\s,]+/));
  const lying = [...urls.values()].filter(
    (line): line is Lying =>
      line.sha256 !== undefined &&
      line.object !== undefined &&
      line.gone === undefined &&
      line.movedTo === undefined &&
      wanted.has(line.file ?? ''),
  );
  const sealed = standingSeals(seals, lying);
  return lying.filter(({ url, file, object }) => {
    if (sealed.has(url)) return false;
    return file !== MINUTES || areApproved(readState(folder, objects.get(object)?.hash ?? ''));
  });
}

const areApproved = (state: string | undefined): boolean => {
  const { minutes } = JSON.parse(state ?? '{}') as { minutes?: { status?: string; file?: object } };
  return minutes?.status === 'approved' && minutes.file === undefined;
};

interface Around {
  readonly folder: string;
  readonly site: string;
  readonly key: SealKey;
  readonly now: number;
  readonly ledger: Ledger;
}

/** Makes one copy and lays its bytes into the ledger. @throws Error */
async function sealOne(
  { url, sha256: source, object: owner }: Lying,
  { folder, site, key, now, ledger }: Around,
): Promise<Seal> {
  const bytes = await readFile(path.join(site, decoded(url)));
  if (digestOf(bytes) !== source) throw new Error(`${url} ist nicht, was das Protokoll nennt.`);
  const { host } = new URL(ledger.site);
  const words = { name: host, place: host, contact: ledger.site, at: new Date(now) };
  const copy = await sealPdf(bytes, key, words);
  const seal = { of: url, source, owner, sha256: digestOf(copy), size: copy.length };
  await mkdir(path.dirname(sealFile(folder, seal)), { recursive: true });
  await writeFile(sealFile(folder, seal), copy);
  return seal;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a person can do something about; libraries say it in English, and never the passphrase. */
function reasonOf(error: unknown): string {
  const { message } = error as Error;
  if (/Invalid password|MAC could not be verified|Failed to decrypt/.test(message))
    return 'Das Kennwort SEAL_PASSPHRASE passt nicht zu SEAL_P12; Umlaute und andere Sonderzeichen darf es nicht enthalten.';
  if (/ASN\.1|DER|PKCS|Too few bytes/i.test(message))
    return 'SEAL_P12 ist keine vollständige Datei im Format PKCS #12.';
  return `${message}${/[.!?]$/.test(message) ? '' : '.'}`;
}

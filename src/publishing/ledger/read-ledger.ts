import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  brokenLink,
  type Ledger,
  type LedgerEntry,
  type LedgerObject,
  type LedgerUrl,
  type Seal,
  type Tracked,
  publishedIn,
} from '../../domain/ledger/index.ts';
import type { Published } from '../../domain/gate/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import { proofFault } from '../proof/check-proofs.ts';
import { countProofs, readProofs } from '../proof/proof-files.ts';
import { sealFault, SealLine } from '../proof/seal/seal-files.ts';
import { HASHER } from './hasher.ts';
import {
  EntryLine,
  FILES,
  Head,
  ObjectLine,
  parseLine,
  readLines,
  readState,
  TrackedLine,
  UrlLine,
} from './ledger-files.ts';
import { LedgerError, RESTORE } from './ledger-error.ts';
import { ageFault } from './whole-ledger.ts';

/**
 * Reads the ledger in `folder` and holds it to what it says of itself: its chain, its states, its site.
 * @throws LedgerError where it is damaged, of another site, or later than `at` (a clock set back)
 */
export async function readLedger(folder: string, site: string, at: Instant): Promise<Ledger> {
  const head = await readHead(folder);
  if (head.site !== site) {
    throw new LedgerError(
      folder,
      `es gehört zu ${head.site}, site.yml nennt ${site}.`,
      `Ist die Website umgezogen, in ${FILES.head} die neue Adresse eintragen; sonst das richtige Protokoll angeben.`,
    );
  }
  const [objects, urls, log, tracked, seals] = await Promise.all([
    readLines<LedgerObject>(folder, FILES.objects, ObjectLine),
    readLines<LedgerUrl>(folder, FILES.urls, UrlLine),
    readLines<LedgerEntry>(folder, FILES.log, EntryLine),
    head.tracked === undefined ? [] : readLines<Tracked>(folder, FILES.tracked, TrackedLine),
    head.seals === undefined ? [] : readLines<Seal>(folder, FILES.seals, SealLine),
  ]);
  const ledger = {
    site,
    seed: await readSeed(folder),
    objects: new Map(objects.map((object) => [object.id, object])),
    urls: new Map(urls.map((line) => [line.url, line])),
    log,
    tracked: new Map(tracked.map((line) => [line.id, line])),
    proofs: await readProofs(folder),
    seals,
  };
  refuseBroken(folder, ledger);
  refuseOther(folder, head, ledger);
  await refuseForged(folder, ledger);
  refuseLater(folder, log.at(-1), at);
  return ledger;
}

async function readHead(folder: string): Promise<Head> {
  const text = await readFile(path.join(folder, FILES.head), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new LedgerError(
      folder,
      `die Datei ${FILES.head} fehlt.`,
      `Ein neues Protokoll legt an: npm run ledger -- init ${folder}\nGab es schon eines: ${RESTORE}`,
    );
  });
  return parseLine(folder, FILES.head, text, Head) as Head;
}

async function readSeed(folder: string): Promise<string> {
  const seed = await readFile(path.join(folder, FILES.seed), 'utf8').catch(() => '');
  if (/^[0-9a-f]{64}\n?$/.test(seed)) return seed.trim();
  throw new LedgerError(
    folder,
    'sein geheimer Schlüssel (Datei „seed“) fehlt oder ist beschädigt.',
    `Ein neues Protokoll legt an: npm run ledger -- init ORDNER\nGab es schon eines: ${RESTORE}`,
  );
}

/** The ledger in `folder` of whatever site it is, for the step after a build. @throws LedgerError where it is damaged */
export async function readOwnLedger(folder: string): Promise<Ledger> {
  const { site } = await readHead(folder);
  return readLedger(folder, site, WHENEVER);
}

/** @throws LedgerError where a signature, a time stamp or a signed copy is not what it should be */
async function refuseForged(folder: string, { proofs, log, seals }: Ledger): Promise<void> {
  const fault = (await proofFault(proofs, log)) ?? (await sealFault(folder, seals));
  if (fault !== undefined) throw new LedgerError(folder, fault, RESTORE);
}

/** @throws LedgerError where lines or seed are not those that the head was written with */
function refuseOther(
  folder: string,
  head: Head,
  { seed, objects, urls, tracked, proofs, seals }: Ledger,
): void {
  const counts = [
    [FILES.objects, head.objects, objects.size],
    [FILES.urls, head.urls, urls.size],
    [FILES.tracked, head.tracked ?? 0, tracked.size],
    [FILES.seals, head.seals ?? 0, seals.length],
  ] as const;
  const wrong = counts.find(([, expected, found]) => expected !== found);
  if (wrong) {
    const [name, expected, found] = wrong;
    throw new LedgerError(folder, `${name} hat ${found} statt ${expected} Zeilen.`, RESTORE);
  }
  const kept = countProofs(proofs);
  if (kept !== (head.proofs ?? 0)) {
    throw new LedgerError(
      folder,
      `im Ordner proofs liegen ${kept} statt ${head.proofs ?? 0} Dateien.`,
      RESTORE,
    );
  }
  if (head.seed !== HASHER.sha256(seed)) {
    throw new LedgerError(folder, 'sein geheimer Schlüssel (Datei „seed“) ist der eines anderen.', RESTORE);
  }
}

const FAULTS = {
  order: 'fehlt oder steht an falscher Stelle',
  chain: 'schließt nicht an den vorigen an',
  time: 'ist älter als der vorige',
  hash: 'hat eine falsche Prüfsumme',
  change: 'wurde nachträglich geändert',
} as const;

/** @throws LedgerError where the chain, a state or a line does not hold */
function refuseBroken(folder: string, ledger: Ledger): void {
  const { log, objects } = ledger;
  const broken = brokenLink(log, HASHER);
  if (broken) throw new LedgerError(folder, `Eintrag ${broken.sequence} ${FAULTS[broken.fault]}.`, RESTORE);
  const fault = ageFault(ledger);
  if (fault !== undefined) throw new LedgerError(folder, fault, RESTORE);
  for (const { id, hash } of objects.values()) {
    if (hash === undefined) continue;
    const state = readState(folder, hash);
    if (state === undefined) throw new LedgerError(folder, `der Stand von ${id} fehlt.`, RESTORE);
    if (HASHER.sha256(state) !== hash)
      throw new LedgerError(folder, `der Stand von ${id} ist verändert.`, RESTORE);
  }
}

function refuseLater(folder: string, last: LedgerEntry | undefined, at: Instant): void {
  if (!last || Date.parse(last.at) <= at) return;
  throw new LedgerError(
    folder,
    `sein letzter Eintrag ist von ${last.at}, gebaut werden soll für ${new Date(at).toISOString()}.`,
    'Geht die Uhr der Maschine nach? Bitte stellen, oder mit --at einen späteren Zeitpunkt angeben.',
  );
}

/** Any ledger is early enough: a dry run may look at a day before its last entry. */
const WHENEVER = Number.POSITIVE_INFINITY as Instant;

/**
 * What the ledger in `folder` remembers as public, for commands that only ask.
 * @throws LedgerError where it is damaged, of another site than `site`, or later than `at`
 */
export const readPublished = async (
  folder: string,
  site: string,
  at: Instant = WHENEVER,
): Promise<Published> => publishedIn(await readLedger(folder, site, at));

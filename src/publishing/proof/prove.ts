import { type Ledger, type Proof, type Proofs, proofText } from '../../domain/ledger/index.ts';
import { counted } from '../../format/wording/numbers.ts';
import { askForStamp, type Authority, authorityOf, StampFault } from './ask-authority.ts';
import { KeyFault, type SigningKey, withSigningKey } from './ssh-key.ts';

/** What is done about the proofs of a ledger, and what is to be said of it, a German sentence each. */
export interface Proven {
  readonly proofs: Proofs;
  readonly told: readonly string[];
}

/** How many entries one run has stamped: authorities count requests, and the newest stamp covers all entries before. */
const MOST_STAMPS = 10;
/** Milliseconds that an authority may take. */
const PATIENCE = 20_000;

/**
 * Signs and stamps the entries of the log that are not yet, with what the environment names: LEDGER_KEY_FILE and
 * LEDGER_KEY_FINGERPRINT, TSA_URL and TSA_CA_FILE. What cannot be done is told, and left for the next run: a publish does
 * not wait for it.
 */
export async function proveLedger(
  ledger: Ledger,
  environment: NodeJS.ProcessEnv,
  patience = PATIENCE,
): Promise<Proven> {
  const signed = await signAll(ledger, environment);
  const stamped = await stampAll({ ...ledger, proofs: signed.proofs }, environment, patience);
  return { proofs: stamped.proofs, told: [...signed.told, ...stamped.told] };
}

const NEXT_RUN = 'Der nächste Lauf holt es nach; veröffentlicht wird trotzdem.';

async function signAll(ledger: Ledger, environment: NodeJS.ProcessEnv): Promise<Proven> {
  const { proofs } = ledger;
  const file = environment['LEDGER_KEY_FILE'];
  if (file === undefined) return { proofs, told: [withoutKey(proofs)] };
  try {
    return await withSigningKey(file, (key) => signWith(key, ledger, environment['LEDGER_KEY_FINGERPRINT']));
  } catch (error) {
    if (!(error instanceof KeyFault)) throw error;
    return { proofs, told: [`Nicht signiert: ${error.message} ${NEXT_RUN}`] };
  }
}

const withoutKey = ({ keys }: Proofs): string =>
  keys.length === 0
    ? 'Die Einträge des Protokolls werden nicht signiert, denn LEDGER_KEY ist nicht gesetzt.'
    : `Nicht signiert: LEDGER_KEY ist nicht gesetzt, obwohl bisher signiert wurde. ${NEXT_RUN}`;

/** @throws KeyFault */
async function signWith(
  { key, fingerprint, sign }: SigningKey,
  ledger: Ledger,
  expected: string | undefined,
): Promise<Proven> {
  const { proofs } = ledger;
  refuseOther(key, fingerprint, proofs, expected);
  const open = openEntries(ledger, ({ signature }) => signature === undefined);
  const entries = new Map(proofs.entries);
  for (const proof of open) entries.set(proof.sequence, { ...proof, signature: await sign(proof.text) });
  const keys = proofs.keys.includes(key) ? proofs.keys : [...proofs.keys, key];
  const count = counted(open.length, 'Eintrag', 'Einträge');
  const done = open.length === 0 ? 'Alle Einträge sind signiert' : `${count} signiert`;
  return {
    proofs: { ...proofs, entries: inOrder(entries), keys },
    told: [`${done}, Schlüssel ${fingerprint}.`],
  };
}

/** A key that was exchanged by mistake must not become one that the site announces. @throws KeyFault */
function refuseOther(key: string, fingerprint: string, { keys }: Proofs, expected: string | undefined): void {
  if (expected !== undefined && expected !== fingerprint) {
    throw new KeyFault(
      `Der Schlüssel hat den Fingerabdruck ${fingerprint}, LEDGER_KEY_FINGERPRINT nennt ${expected}.`,
    );
  }
  if (keys.length === 0 || keys.at(-1) === key) return;
  if (keys.includes(key)) {
    throw new KeyFault(`Der Schlüssel ${fingerprint} wurde schon ersetzt und signiert nicht mehr.`);
  }
  if (expected !== undefined) return;
  throw new KeyFault(
    `Der Schlüssel ${fingerprint} ist ein anderer als bisher. Soll er den bisherigen ersetzen, setzen Sie LEDGER_KEY_FINGERPRINT auf diesen Fingerabdruck.`,
  );
}

/** @throws never: what goes wrong with the authority is told */
async function stampAll(ledger: Ledger, environment: NodeJS.ProcessEnv, patience: number): Promise<Proven> {
  const { proofs } = ledger;
  const entries = new Map(proofs.entries);
  const told: string[] = [];
  let authority: Authority | undefined;
  let count = 0;
  try {
    authority = await authorityOf(environment);
    if (!authority) return { proofs, told };
    const open = openEntries(ledger, ({ token }) => token === undefined).toReversed();
    for (const proof of open.slice(0, MOST_STAMPS)) {
      entries.set(proof.sequence, { ...proof, token: await askForStamp(proof.text, authority, patience) });
      count += 1;
    }
    const rest = open.length - count;
    if (rest > 0)
      told.push(
        `${counted(rest, 'älterer Eintrag folgt', 'ältere Einträge folgen')} mit den nächsten Läufen.`,
      );
  } catch (error) {
    if (!(error instanceof StampFault)) throw error;
    told.push(`Kein Zeitstempel: ${error.message} ${NEXT_RUN}`);
  }
  if (count > 0) told.unshift(`${counted(count, 'Eintrag', 'Einträge')} mit Zeitstempel versehen.`);
  const known = new Set(proofs.authorities);
  const fresh = count === 0 ? [] : (authority?.certificates ?? []).filter((one) => !known.has(one));
  const authorities = [...proofs.authorities, ...fresh];
  return { proofs: { ...proofs, entries: inOrder(entries), authorities }, told };
}

/** The entries that lack something, each with its text. */
const openEntries = ({ site, log, proofs }: Ledger, lacks: (proof: Proof) => boolean): Proof[] =>
  log
    .map(
      (entry): Proof =>
        proofs.entries.get(entry.sequence) ?? { sequence: entry.sequence, text: proofText(site, entry) },
    )
    .filter(lacks);

const inOrder = (entries: ReadonlyMap<number, Proof>): ReadonlyMap<number, Proof> =>
  new Map([...entries].toSorted(([a], [b]) => a - b));

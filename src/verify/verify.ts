/**
 * Recounts a resolution by circulation (Umlaufverfahren) from its records, with nothing but Node.js 24:
 * `node verify.ts LOG [--receipt N:HASH] [--heads FILE|HASH]`, both as often as wanted.
 *
 * LOG holds one record a line, or is a folder with each in a file of its own. A record is JSON in its one canonical form
 * (RFC 8785: no blanks, members sorted; whole numbers alone). It bears its number `n` (0, 1, 2, …), in `prev` the SHA-256 of the
 * record before (zeros in the first), an `id` used once, the instant `at` and the account `by`. The first, `open`, holds the
 * ballot; `consent`, `object`, `cast`, `extend` and `cancel` follow; `close` ends it with the tally. Whoever writes the end of a
 * log anew can make a chain that holds: receipts of members and heads that were published show that it is another one.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

type Item = { id: string; majority: string; neededVotes: number; excluded: string[] };
type Ballot = Record<'id' | 'title' | 'opens' | 'closes', string> & {
  basis: { source: string };
  consent: { kind: string; silence?: string; share: { part: number; of: number } };
  statutory: number;
  eligible: { person: string; deputyFor?: string }[];
  items: Item[];
};
type Entry = Record<'prev' | 'id' | 'at' | 'by' | 'type' | 'item' | 'person' | 'value' | 'closes', string> & {
  n: number;
  ballot: Ballot;
  tally: unknown;
};
type Said = { consent?: string; value?: string };
/** `said`: what somebody said last on an item. `accounts`: for whom each spoke, null for one that runs the procedure. */
type State = { ballot: Ballot; phase: string; closes: string; said: Map<string, Said>; accounts: Accounts };
type Accounts = Map<string, string | null>;
type Held = { receipts?: readonly Receipt[]; heads?: readonly Head[] };
type Receipt = { n: number; hash: string };
type Head = { id?: string; head: string; state?: string };
type Tell = (n: number | null, text: string) => void;

/** Whether so many yes are enough; `voters` voted, abstentions among them, `all` is the number of members by law. */
const MAJORITIES: Record<string, (yes: number, no: number, voters: number, all: number) => boolean> = {
  simple: (yes, no) => yes > no,
  'two-thirds-of-votes': (yes, no) => yes > 0 && yes * 3 >= (yes + no) * 2,
  'two-thirds-of-present': (yes, _no, voters) => yes > 0 && yes * 3 >= voters * 2,
  'majority-of-statutory': (yes, _no, _voters, all) => yes * 2 > all,
  'two-thirds-of-statutory': (yes, _no, _voters, all) => yes > 0 && yes * 3 >= all * 2,
  'three-quarters-of-statutory': (yes, _no, _voters, all) => yes > 0 && yes * 4 >= all * 3,
};

/** What a value must be: a text of that form, what passes a test, a list of such, or an object with at least such fields. */
type Form = RegExp | ((value: unknown) => boolean) | [Form] | Fields;
type Fields = { [field: string]: Form };
function fits(value: unknown, form: Form): boolean {
  if (form instanceof RegExp) return typeof value === 'string' && form.test(value);
  if (typeof form === 'function') return form(value);
  if (Array.isArray(form)) return Array.isArray(value) && value.every((one) => fits(one, form[0]));
  return isObject(value) && Object.entries(form).every(([name, of]) => fits(value[name], of));
}
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const COUNT = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 1e6;
const TEXT = /./s;
const HASH = /^[0-9a-f]{64}$/;
const ZEROS = '0'.repeat(64);
const INSTANT = (value: unknown): boolean => {
  const date = new Date(
    fits(value, /^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) ? String(value) : Number.NaN,
  );
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
};
const MAJORITY = new RegExp(`^(${Object.keys(MAJORITIES).join('|')})$`);
const BALLOT: Fields = {
  version: (value) => value === 1,
  id: /^[a-z2-7]{26}$/,
  title: TEXT,
  basis: { source: TEXT },
  consent: { kind: /^(none|no-objection|share)$/ },
  statutory: COUNT,
  eligible: [{ person: TEXT, deputyFor: (value) => value === undefined || fits(value, TEXT) }],
  items: [{ id: TEXT, majority: MAJORITY, neededVotes: COUNT, excluded: [TEXT] }],
  opens: INSTANT,
  closes: INSTANT,
};
const ALL: Fields = { n: Number.isSafeInteger, prev: HASH, id: TEXT, at: INSTANT, by: TEXT, type: TEXT };
const SAID: Fields = { ...ALL, item: TEXT, person: TEXT };
const EVENTS: Record<string, Fields> = {
  open: { ...ALL, ballot: (value) => fits(value, BALLOT) && isConsistent(value as Ballot) },
  consent: SAID,
  object: SAID,
  cast: { ...SAID, value: /^(yes|no|abstain)$/ },
  extend: { ...ALL, closes: INSTANT, reason: TEXT },
  cancel: { ...ALL, reason: TEXT },
  close: { ...ALL, tally: Array.isArray },
};

/** Everybody and every item stands there once, deputies step in for members, and the excluded are of the eligible. */
function isConsistent({ eligible, items, opens, closes, consent }: Ballot): boolean {
  const { kind, silence = '', share } = consent;
  const people = eligible.map(({ person }) => person);
  return [
    people.length > 0 && new Set(people).size === people.length,
    eligible.every(({ person, deputyFor = person }) => seatsOf(eligible).includes(deputyFor)),
    items.length > 0 && new Set(items.map(({ id }) => id)).size === items.length,
    items.every(({ excluded }) => excluded.every((one) => people.includes(one))),
    kind !== 'no-objection' || ['not-voted', 'consents'].includes(silence),
    kind !== 'share' || (fits(share, { part: COUNT, of: COUNT }) && share.part > 0 && share.part <= share.of),
    closes > opens,
  ].every(Boolean);
}

/** Members; deputies have no seat of their own. */
const seatsOf = (eligible: Ballot['eligible']): string[] =>
  eligible.flatMap(({ person, deputyFor }) => (deputyFor === undefined ? [person] : []));

/** The one form of a value; throws for a number that is not whole, half a character, or a depth beyond 32. */
function canonical(value: unknown, depth = 0): string {
  if (depth > 32) throw new TypeError('too deep');
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(',')}]`;
  if (!isObject(value)) throw new TypeError('no canonical form');
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${canonical(name)}:${canonical(value[name], depth + 1)}`).join(',')}}`;
}

/** The record of a line, or what is wrong with it. */
function readEntry(line: string): Entry | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
    if (!isObject(record) || canonical(record) !== line) throw new TypeError('another form');
  } catch {
    return 'Die Zeile ist kein JSON in der vorgeschriebenen Form.';
  }
  const fields = Object.entries(EVENTS).find(([type]) => type === record['type'])?.[1];
  const isExact = fields && Object.keys(record).length === Object.keys(fields).length && fits(record, fields);
  return isExact ? (record as Entry) : 'Ein Feld fehlt, ist falsch oder gehört nicht hierher.';
}

const keyOf = (item: string, person: string): string => JSON.stringify([item, person]);
/** Where silence consents nobody votes: adopted unless somebody objects. */
const isBySilence = ({ consent: { kind, silence } }: Ballot): boolean =>
  kind === 'no-objection' && silence === 'consents';

/** What counts for each seat that may take part: the member's words, or a deputy's where the member said nothing. */
const voicesOf = ({ id, excluded }: Item, { ballot: { eligible }, said }: State): (Said | undefined)[] =>
  seatsOf(eligible)
    .map((seat) => [{ person: seat }, ...eligible.filter(({ deputyFor }) => deputyFor === seat)])
    .map((people) => people.filter(({ person }) => !excluded.includes(person)))
    .filter((speakers) => speakers.length > 0)
    .map((speakers) => speakers.map(({ person }) => said.get(keyOf(id, person))).find(Boolean));

/** The count of one item as `close` must hold it. */
function countOf(item: Item, state: State) {
  const { consent, statutory, eligible } = state.ballot;
  const voices = voicesOf(item, state);
  const said = (word: string) => voices.filter((one) => one?.consent === word || one?.value === word).length;
  const [consented, objected] = [said('consent'), said('object')];
  const [yes, no, abstain] = [said('yes'), said('no'), said('abstain')];
  const excluded = seatsOf(eligible).filter((person) => item.excluded.includes(person)).length;
  const { part, of } = consent.kind === 'share' ? consent.share : { part: 0, of: 1 };
  const rest = (statutory * part) % of;
  const neededConsents = (statutory * part - rest) / of + (rest > 0 ? 1 : 0);
  const voters = isBySilence(state.ballot) ? voices.length : yes + no + abstain;
  const isEnough = isBySilence(state.ballot) || MAJORITIES[item.majority]?.(yes, no, voters, statutory);
  let outcome: keyof typeof OUTCOMES = isEnough ? 'adopted' : 'rejected';
  if (voters < item.neededVotes) outcome = 'no-quorum';
  if (consented < neededConsents || (consent.kind === 'no-objection' && objected > 0)) outcome = 'no-consent';
  const silent = voices.length - consented - objected;
  const procedure = { consented, objected, silent, ...(part > 0 && { neededConsents }) };
  return { item: item.id, entitled: voices.length, excluded, ...procedure, yes, no, abstain, outcome };
}
const countsOf = (state: State) => state.ballot.items.map((item) => countOf(item, state));

/** Why a record must not stand where it stands. */
function forbidden(entry: Entry, state: State): string | undefined {
  const { at, type, by, person, item: id, closes, tally } = entry;
  const { ballot, phase, accounts } = state;
  if (type === 'open') return 'Das Verfahren wird ein zweites Mal eröffnet.';
  if (phase !== 'open') return 'Das Verfahren war schon beendet.';
  if (type === 'close' && at < state.closes) return 'Das Verfahren endet vor der Frist.';
  if (type === 'close' && canonical(tally) !== canonical(countsOf(state)))
    return 'Das verzeichnete Ergebnis ist nicht das gezählte.';
  if (type === 'close') return undefined;
  if (at >= state.closes) return 'Die Frist war schon vorbei.';
  if (type === 'extend' && closes <= state.closes) return 'Die neue Frist liegt nicht nach der alten.';
  const spokeFor = by === 'uhr' ? null : accounts.get(by);
  const isOffice = type === 'extend' || type === 'cancel';
  if (isOffice ? typeof spokeFor === 'string' : spokeFor === null)
    return 'Das Konto leitet das Verfahren und stimmt mit ab.';
  if (isOffice) return undefined;
  if (at < ballot.opens) return 'Das Verfahren war noch nicht eröffnet.';
  const item = ballot.items.find((one) => one.id === id);
  if (!item) return 'Den Gegenstand gibt es in diesem Verfahren nicht.';
  if (!ballot.eligible.some((one) => one.person === person)) return 'Die Person ist nicht stimmberechtigt.';
  if (item.excluded.includes(person)) return 'Die Person darf an diesem Gegenstand nicht mitwirken.';
  if ((spokeFor ?? person) !== person) return 'Das Konto stimmt für mehr als eine Person.';
  if (spokeFor === undefined && [...accounts.values()].includes(person))
    return 'Für die Person stimmt mehr als ein Konto.';
  if (type === 'cast' && isBySilence(ballot)) return 'Hier wird nur widersprochen, nicht abgestimmt.';
  if (type !== 'cast' && ballot.consent.kind === 'none') return 'Hier wird keine Zustimmung erklärt.';
  return undefined;
}

function apply({ type, item, person, by, value, closes }: Entry, state: State): void {
  const word = type === 'cast' ? { value } : { consent: type };
  if (person) state.said.set(keyOf(item, person), { ...state.said.get(keyOf(item, person)), ...word });
  if (type === 'extend') state.closes = closes;
  if (type === 'cancel') state.phase = 'cancelled';
  if (type === 'close') state.phase = 'closed';
  else state.accounts.set(by, person ?? null);
}

/** The ballot after all records that may stand where they stand; `tell` hears what is wrong. */
function replay(texts: readonly string[], hashes: readonly string[], tell: Tell): State | undefined {
  const ids = new Set<string>();
  let state: State | undefined;
  let last = '';
  for (const [n, line] of texts.entries()) {
    const entry = readEntry(line);
    if (typeof entry === 'string') {
      tell(n, entry);
      continue;
    }
    const { id, at, by, type, ballot } = entry;
    if (entry.n !== n) tell(n, 'Der Eintrag trägt eine andere Nummer.');
    if (entry.prev !== (hashes[n - 1] ?? ZEROS)) tell(n, 'Der Eintrag schließt nicht an den davor an.');
    if (at < last) tell(n, 'Die Zeit läuft zurück.');
    last = at;
    const fault = ids.has(id) ? 'Die Kennung des Eintrags kam schon vor.' : state && forbidden(entry, state);
    if (fault) tell(n, fault);
    if (state?.phase === 'open' && !ids.has(id) && (!fault || type === 'close')) apply(entry, state);
    ids.add(id);
    if (n === 0 && type !== 'open') tell(n, 'Der erste Eintrag ist keine Eröffnung.');
    if (n > 0 || type !== 'open') continue;
    state = { ballot, phase: 'open', closes: ballot.closes, said: new Map(), accounts: new Map() };
    state.accounts.set(by, null);
    if (at >= state.closes) tell(n, 'Die Frist war schon vorbei.');
  }
  return state;
}

/**
 * Holds the records of one ballot (their texts, by number) against all rules, and counts anew.
 * `n` of a fault is the record's number, null where it concerns the log as a whole; counts are those of a closed ballot.
 */
export function verifyLog(texts: readonly string[], { receipts = [], heads = [] }: Held = {}) {
  const faults: { n: number | null; text: string }[] = [];
  const tell: Tell = (n, text) => void faults.push({ n, text });
  const hashes = texts.map((text) => createHash('sha256').update(text, 'utf8').digest('hex'));
  const state = replay(texts, hashes, tell);
  if (texts.length === 0) tell(null, 'Das Protokoll ist leer.');
  for (const { n, hash } of receipts)
    if (hashes[n] !== hash) tell(n, 'Die Quittung passt nicht zum Eintrag.');
  const own = heads.filter(({ id }) => id === undefined || id === state?.ballot.id);
  if (heads.length > 0 && own.length === 0) tell(null, 'Kein festgehaltener Stand ist von diesem Verfahren.');
  for (const { head, state: phase = 'open' } of own) {
    if (!hashes.includes(head)) tell(null, `Der festgehaltene Stand ${head} kommt im Protokoll nicht vor.`);
    else if (phase !== 'open' && (head !== hashes.at(-1) || phase !== state?.phase))
      tell(null, `Der festgehaltene Stand ${head} (${phase}) ist nicht das Ende des Protokolls.`);
  }
  const checked = { receipts: receipts.length, heads: own.length };
  return { ok: faults.length === 0, faults, checked, result: state ? resultOf(state, hashes) : null };
}

function resultOf(state: State, hashes: readonly string[]) {
  const { id, title, basis, opens } = state.ballot;
  const about = { id, title, source: basis.source, phase: state.phase, opens, closes: state.closes };
  const counts = state.phase === 'closed' ? countsOf(state) : [];
  return { ...about, records: hashes.length, head: hashes.at(-1), counts };
}

// What decides ends here; all below reads files and prints.

const OUTCOMES = {
  adopted: 'angenommen',
  rejected: 'abgelehnt',
  'no-consent': 'nicht zustande gekommen: die Zustimmung zum Verfahren fehlt',
  'no-quorum': 'nicht zustande gekommen: zu wenige haben abgestimmt',
};
const PHASES: Record<string, string> = {
  open: 'läuft noch',
  closed: 'abgeschlossen',
  cancelled: 'abgebrochen',
};

export function words({ ok, faults, checked, result }: ReturnType<typeof verifyLog>): string {
  const about = result && [
    `${result.title} (${result.id})\nRechtsgrundlage: ${result.source}`,
    `${PHASES[result.phase]}; Frist bis ${result.closes}; ${result.records} Einträge; der letzte: ${result.head}`,
    ...result.counts.map(
      (one) => `Gegenstand ${one.item}: ${OUTCOMES[one.outcome]}
  Verfahren: ${one.consented} zugestimmt (nötig: ${one.neededConsents ?? '–'}), ${one.objected} widersprochen, ${one.silent} ohne Äußerung
  Abstimmung: ${one.yes} Ja, ${one.no} Nein, ${one.abstain} Enthaltung${one.abstain === 1 ? '' : 'en'}; berechtigt: ${one.entitled}, ausgeschlossen: ${one.excluded}`,
    ),
  ];
  const held = `Geprüfte Quittungen: ${checked.receipts}; geprüfte festgehaltene Stände: ${checked.heads}`;
  const end = ok ? 'Alles stimmt.' : `Das Protokoll stimmt nicht (${faults.length} Fehler):`;
  const found = faults.map(({ n, text }) => `  ${n === null ? '' : `Eintrag ${n}: `}${text}`);
  return [...(about ?? []), held, end, ...found, ''].join('\n');
}

const read = (file: string) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));

/** The records of a folder with numbered files, or of a file with one a line. */
function readLog(place: string): string[] {
  if (statSync(place).isDirectory()) {
    const names = readdirSync(place).filter((name) => /^\d{6}\.json$/.test(name));
    return names.sort().map((name) => read(path.join(place, name)));
  }
  return linesOf(read(place));
}

export function linesOf(log: string): string[] {
  const lines = log.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

export function receiptOf(words: string): Receipt {
  const [, n, hash = ''] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(words) ?? [];
  if (n === undefined)
    throw new TypeError(`„${words}“ ist keine Quittung wie „12:“ mit 64 Zeichen dahinter.`);
  return { n: Number(n), hash };
}

/** A hash alone, or those of a file as `/umlauf/heads.json` and the public log write it. */
function headsOf(words: string): Head[] {
  if (HASH.test(words)) return [{ head: words }];
  const { heads } = JSON.parse(read(words)) as { heads: Head[] };
  if (fits(heads, [{ id: TEXT, head: HASH, state: /^(open|closed|cancelled)$/ }])) return heads;
  throw new TypeError(`„${words}“ ist keine Datei mit festgehaltenen Ständen.`);
}

const USAGE = 'Aufruf: verify PROTOKOLL [--receipt NUMMER:PRÜFSUMME] [--heads DATEI|PRÜFSUMME]';
const MANY = { type: 'string', multiple: true, default: [] as string[] } as const;

/** Runs the command. @returns 0 where all is right, 1 where the log is wrong, 2 where it cannot be read or asked for */
export function main(args: readonly string[], print: (text: string) => void): number {
  let verified: ReturnType<typeof verifyLog>;
  try {
    const options = { receipt: MANY, heads: MANY };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [place = '', ...others] = positionals;
    if (place === '' || others.length > 0) throw new TypeError('Nötig ist genau ein Protokoll.');
    const receipts = values.receipt.map(receiptOf);
    verified = verifyLog(readLog(place), { receipts, heads: values.heads.flatMap(headsOf) });
  } catch (error) {
    print(`Das geht nicht: ${(error as Error).message}\n${USAGE}\n`);
    return 2;
  }
  print(words(verified));
  return verified.ok ? 0 : 1;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2), (text) => process.stdout.write(text));

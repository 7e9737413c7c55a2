/**
 * Recounts a resolution by circulation (Umlaufverfahren) from its records, with nothing but Node.js 24:
 * `node verify.ts LOG [--receipt N:HASH] [--receipts FILE] [--heads FILE|HASH] [--json]`.
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

type Json = Record<string, unknown>;
type Is = (value: unknown) => boolean;
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
  tally: unknown[];
};
/** What people hold against the log: receipts of members, and heads that were published. */
type Held = {
  receipts?: readonly { n: number; hash: string }[];
  heads?: readonly { id?: string; head: string; state?: string }[];
};

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const like =
  (form: RegExp): Is =>
  (value) =>
    typeof value === 'string' && form.test(value);
const text = like(/./s);
const oneOf =
  (...words: readonly unknown[]): Is =>
  (value) =>
    words.includes(value);
const count: Is = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 1_000_000;
const list =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const object =
  (fields: Record<string, Is>): Is =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, is]) => is(value[name]));
const optional =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const unique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
const instant: Is = (value) => {
  if (!like(/^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value)) return false;
  const date = new Date(value as string);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
};

/** Whether so many yes are enough; `voters` voted, abstentions among them, `all` is the number of members by law. */
type Enough = (yes: number, no: number, voters: number, all: number) => boolean;
const MAJORITIES: Record<string, Enough> = {
  simple: (yes, no) => yes > no,
  'two-thirds-of-votes': (yes, no) => yes > 0 && yes * 3 >= (yes + no) * 2,
  'two-thirds-of-present': (yes, _no, voters) => yes > 0 && yes * 3 >= voters * 2,
  'majority-of-statutory': (yes, _no, _voters, all) => yes * 2 > all,
  'two-thirds-of-statutory': (yes, _no, _voters, all) => yes > 0 && yes * 3 >= all * 2,
  'three-quarters-of-statutory': (yes, _no, _voters, all) => yes > 0 && yes * 4 >= all * 3,
};
const CONSENTS = [
  object({ kind: oneOf('none') }),
  object({ kind: oneOf('no-objection'), silence: oneOf('not-voted', 'consents') }),
  object({ kind: oneOf('share'), share: object({ part: count, of: count }) }),
];
const ITEM = {
  id: text,
  majority: oneOf(...Object.keys(MAJORITIES)),
  neededVotes: count,
  excluded: list(text),
};
const BALLOT: Record<string, Is> = {
  version: oneOf(1),
  id: like(/^[a-z2-7]{26}$/),
  title: text,
  basis: object({ source: text }),
  consent: (value) => CONSENTS.some((is) => is(value)),
  statutory: count,
  eligible: list(object({ person: text, deputyFor: optional(text) })),
  items: list(object(ITEM)),
  opens: instant,
  closes: instant,
};
const SAID = { item: text, person: text };
const EVENTS: Record<string, Record<string, Is>> = {
  open: { ballot: object(BALLOT) },
  consent: SAID,
  object: SAID,
  cast: { ...SAID, value: oneOf('yes', 'no', 'abstain') },
  extend: { closes: instant, reason: text },
  cancel: { reason: text },
  close: { tally: Array.isArray },
};
const TYPE = oneOf(...Object.keys(EVENTS));
const PLACE = {
  n: Number.isSafeInteger,
  prev: like(/^[0-9a-f]{64}$/),
  id: text,
  at: instant,
  by: text,
  type: TYPE,
};

/** The one form of a value; throws for a number that is not whole, half a character, or a depth beyond 32. */
function canonical(value: unknown, depth = 0): string {
  if (depth > 32) throw new TypeError('too deep');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry, depth + 1)).join(',')}]`;
  if (!isObject(value)) throw new TypeError('no canonical form');
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${canonical(name)}:${canonical(value[name], depth + 1)}`).join(',')}}`;
}

function parse(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && canonical(value) === line ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The field of a record that is missing, too much or wrong; undefined where all are right. */
function wrongField(record: Json): string | undefined {
  const fields: Record<string, Is> = {
    ...PLACE,
    ...(TYPE(record['type']) && EVENTS[String(record['type'])]),
  };
  const wrong = Object.keys(fields).find((name) => !fields[name]?.(record[name]));
  const extra = Object.keys(record).find((name) => !Object.hasOwn(fields, name));
  if (wrong !== undefined || extra !== undefined || record['type'] !== 'open') return wrong ?? extra;
  return wrongInBallot(record['ballot'] as Ballot);
}

function wrongInBallot({ eligible, items, opens, closes, consent }: Ballot): string | undefined {
  const people = eligible.map(({ person }) => person);
  const seats = eligible.flatMap(({ person, deputyFor }) => (deputyFor === undefined ? [person] : []));
  const ofSeats = eligible.every(({ deputyFor = seats[0] ?? '' }) => seats.includes(deputyFor));
  if (!unique(people) || !ofSeats || people.length === 0) return 'ballot.eligible';
  if (!unique(items.map(({ id }) => id)) || items.length === 0) return 'ballot.items';
  if (!items.every(({ excluded }) => excluded.every((one) => people.includes(one))))
    return 'ballot.items.excluded';
  const { part, of } = consent.kind === 'share' ? consent.share : { part: 1, of: 1 };
  if (part < 1 || part > of) return 'ballot.consent.share';
  return closes > opens ? undefined : 'ballot.closes';
}

type Said = { consent?: string; value?: string };
type State = {
  ballot: Ballot;
  phase: 'open' | 'closed' | 'cancelled';
  closes: string;
  /** What each person said last, by item and person. */
  said: Map<string, Said>;
  /** By account, for whom it spoke; null for one that runs the procedure. */
  accounts: Map<string, string | null>;
};
const keyOf = (item: string, person: string): string => JSON.stringify([item, person]);

/** What counts for each seat that may take part: the member's words, or those of a deputy where the member said nothing. */
function voicesOf({ id, excluded }: Item, { ballot: { eligible }, said }: State): (Said | undefined)[] {
  const seats = eligible.filter(({ deputyFor }) => deputyFor === undefined);
  return seats.flatMap(({ person: seat }) => {
    const deputies = eligible.filter(({ deputyFor }) => deputyFor === seat);
    const speakers = [seat, ...deputies.map(({ person }) => person)].filter((one) => !excluded.includes(one));
    const words = speakers.map((person) => said.get(keyOf(id, person)));
    return speakers.length === 0 ? [] : [words.find((word) => word !== undefined)];
  });
}

/** Where silence consents nobody votes: adopted unless somebody objects. */
const isBySilence = ({ consent: { kind, silence } }: Ballot): boolean =>
  kind === 'no-objection' && silence === 'consents';

/** The count of one item as `close` must hold it. */
function countOf(item: Item, state: State) {
  const { consent, statutory, eligible } = state.ballot;
  const voices = voicesOf(item, state);
  const number = (is: (voice: Said) => boolean) => voices.filter((voice) => voice && is(voice)).length;
  const isOut = ({ person, deputyFor }: Ballot['eligible'][number]) =>
    deputyFor === undefined && item.excluded.includes(person);
  const [consented, objected] = [
    number((one) => one.consent === 'consent'),
    number((one) => one.consent === 'object'),
  ];
  const [yes, no] = [number(({ value }) => value === 'yes'), number(({ value }) => value === 'no')];
  const abstain = number(({ value }) => value === 'abstain');
  const needed = consent.kind === 'share' && Math.ceil((statutory * consent.share.part) / consent.share.of);
  const isEnough = MAJORITIES[item.majority]?.(yes, no, yes + no + abstain, statutory) === true;
  let outcome: keyof typeof OUTCOMES = isEnough ? 'adopted' : 'rejected';
  if (yes + no + abstain < item.neededVotes) outcome = 'no-quorum';
  if (isBySilence(state.ballot)) outcome = 'adopted';
  if (needed === false ? consent.kind === 'no-objection' && objected > 0 : consented < needed)
    outcome = 'no-consent';
  const seats = { item: item.id, entitled: voices.length, excluded: eligible.filter(isOut).length };
  const consents = { consented, objected, silent: voices.length - consented - objected };
  return {
    ...seats,
    ...consents,
    ...(needed !== false && { neededConsents: needed }),
    yes,
    no,
    abstain,
    outcome,
  };
}

/** Why a record must not stand where it stands, as code and sentence. */
function forbidden(record: Entry, state: State): [string, string] | undefined {
  const { ballot, phase, closes, accounts } = state;
  const { at, type, by, person } = record;
  if (type === 'open') return ['second-opening', 'Das Verfahren wird ein zweites Mal eröffnet.'];
  if (phase !== 'open') return ['after-end', 'Das Verfahren war schon beendet.'];
  if (type === 'close' && at < closes) return ['not-due', `Die Frist lief noch bis ${closes}.`];
  if (type === 'close') return wrongTally(record, state);
  if (at >= closes) return ['too-late', `Um ${at} war die Frist schon vorbei (${closes}).`];
  if (type === 'extend' && record.closes <= closes)
    return ['not-later', `Die neue Frist (${record.closes}) liegt nicht nach der alten (${closes}).`];
  const spokeFor = by === 'uhr' ? null : accounts.get(by);
  const isOffice = type === 'extend' || type === 'cancel';
  if (isOffice ? typeof spokeFor === 'string' : spokeFor === null)
    return ['clerk-votes', `Das Konto „${by}“ leitet das Verfahren und stimmt mit ab.`];
  if (isOffice) return undefined;
  if (at < ballot.opens) return ['too-early', `Um ${at} war noch nicht eröffnet (${ballot.opens}).`];
  const item = ballot.items.find(({ id }) => id === record.item);
  if (!item) return ['unknown-item', `Den Gegenstand „${record.item}“ gibt es nicht.`];
  if (!ballot.eligible.some((one) => one.person === person))
    return ['not-eligible', `„${person}“ ist nicht stimmberechtigt.`];
  if (item.excluded.includes(person))
    return ['excluded', `„${person}“ darf an „${item.id}“ nicht mitwirken.`];
  if ((spokeFor ?? person) !== person)
    return ['other-member', `Das Konto „${by}“ stimmt für „${person}“ und für „${spokeFor}“.`];
  if (type === 'cast' && isBySilence(ballot))
    return ['no-votes', 'In diesem Verfahren wird nur widersprochen, nicht abgestimmt.'];
  if (type !== 'cast' && ballot.consent.kind === 'none')
    return ['no-consents', 'In diesem Verfahren wird keine Zustimmung erklärt.'];
  return undefined;
}

function wrongTally({ tally }: Entry, state: State): [string, string] | undefined {
  const counts = state.ballot.items.map((item) => canonical(countOf(item, state)));
  const noted = tally.map((one) => canonical(one));
  const wrong = [...noted, ...counts].findIndex((_, index) => counts[index] !== noted[index]);
  if (wrong < 0) return undefined;
  const [stands, counted] = [noted[wrong] ?? 'nichts', counts[wrong] ?? 'nichts'];
  return ['tally', `Das Ergebnis stimmt nicht. Verzeichnet: ${stands}; gezählt: ${counted}.`];
}

function apply({ type, item, person, by, value, closes }: Entry, state: State): void {
  const key = keyOf(item, person);
  if (type === 'consent' || type === 'object') state.said.set(key, { ...state.said.get(key), consent: type });
  if (type === 'cast') state.said.set(key, { ...state.said.get(key), value });
  if (type === 'extend') state.closes = closes;
  if (type === 'cancel') state.phase = 'cancelled';
  if (type === 'close') state.phase = 'closed';
  if (type !== 'close') state.accounts.set(by, person ?? null);
}

type Tell = (n: number | null, code: string, text: string) => void;

/**
 * Holds the records of one ballot (their texts, by number) against all rules, and counts anew.
 * `n` of a fault is the record's number, null where it concerns the log as a whole; counts are those of a closed ballot.
 */
export function verifyLog(texts: readonly string[], { receipts = [], heads = [] }: Held = {}) {
  const faults: { n: number | null; code: string; text: string }[] = [];
  const tell: Tell = (n, code, text) => void faults.push({ n, code, text });
  const hashes = texts.map(sha256);
  const state = replay(texts, hashes, tell);
  if (texts.length === 0) tell(null, 'empty', 'Das Protokoll ist leer.');
  for (const { n, hash } of receipts) {
    if (hashes[n] !== hash) tell(n, 'receipt', `Die Quittung ${n}:${hash} passt nicht zum Eintrag.`);
  }
  const own = heads.filter(({ id }) => id === undefined || id === state?.ballot.id);
  if (heads.length > 0 && own.length === 0)
    tell(null, 'head', 'Unter den verankerten Ständen ist keiner dieses Verfahrens.');
  for (const { head, state: phase = 'open' } of own) {
    if (!hashes.includes(head))
      tell(null, 'head', `Der verankerte Stand ${head} kommt im Protokoll nicht vor.`);
    else if (phase !== 'open' && (head !== hashes.at(-1) || phase !== state?.phase))
      tell(null, 'head', `Der verankerte Stand ${head} (${phase}) ist nicht das Ende des Protokolls.`);
  }
  const checked = { receipts: receipts.length, heads: own.length };
  return { ok: faults.length === 0, faults, checked, result: resultOf(state, hashes) };
}

/** The ballot after all records that may stand where they stand. */
function replay(texts: readonly string[], hashes: readonly string[], tell: Tell): State | undefined {
  const ids = new Set<string>();
  let state: State | undefined;
  let last = '';
  for (const [n, line] of texts.entries()) {
    const entry = readEntry(n, line, tell);
    if (!entry) continue;
    const { id, at, by, type, ballot } = entry;
    if (entry.n !== n) tell(n, 'number', `Der Eintrag trägt die Nummer ${entry.n}.`);
    if (entry.prev !== (hashes[n - 1] ?? '0'.repeat(64)))
      tell(n, 'chain', 'Der Eintrag schließt nicht an den davor an.');
    if (at < last) tell(n, 'time', `Die Zeit läuft zurück, von ${last} auf ${at}.`);
    last = at;
    if (ids.has(id)) tell(n, 'repeated', `Die Kennung „${id}“ kam schon vor.`);
    const fault = state && !ids.has(id) && forbidden(entry, state);
    if (fault) tell(n, ...fault);
    if (state?.phase === 'open' && !ids.has(id) && (!fault || type === 'close')) apply(entry, state);
    ids.add(id);
    if (n > 0) continue;
    if (type !== 'open') tell(n, 'no-opening', 'Der erste Eintrag ist keine Eröffnung.');
    else
      state = {
        ballot,
        phase: 'open',
        closes: ballot.closes,
        said: new Map(),
        accounts: new Map([[by, null]]),
      };
    if (state && at >= state.closes) tell(n, 'too-late', 'Die Frist endet, bevor eröffnet wird.');
  }
  return state;
}

function readEntry(n: number, line: string, tell: Tell): Entry | undefined {
  const record = parse(line);
  const wrong = record && wrongField(record);
  if (!record) tell(n, 'canonical', 'Die Zeile ist kein JSON in der vorgeschriebenen Form.');
  else if (wrong === undefined) return record as unknown as Entry;
  else tell(n, 'shape', `Das Feld „${wrong}“ fehlt, ist falsch oder gehört nicht hierher.`);
  return undefined;
}

function resultOf(state: State | undefined, hashes: readonly string[]) {
  if (!state) return null;
  const { ballot, phase, closes } = state;
  const { id, title, opens, items } = ballot;
  const counts = phase === 'closed' ? items.map((item) => countOf(item, state)) : [];
  const about = { id, title, source: ballot.basis.source, phase, opens, closes };
  return { ...about, records: hashes.length, head: hashes.at(-1), counts };
}

const OUTCOMES = {
  adopted: 'angenommen',
  rejected: 'abgelehnt',
  'no-consent': 'nicht zustande gekommen: die Zustimmung zum Verfahren fehlt',
  'no-quorum': 'nicht zustande gekommen: zu wenige haben abgestimmt',
};

function words({ ok, faults, checked, result }: ReturnType<typeof verifyLog>): string {
  const phases = { open: 'läuft noch', closed: 'abgeschlossen', cancelled: 'abgebrochen' };
  const about = result && [
    `${result.title} (${result.id})`,
    `Rechtsgrundlage: ${result.source}`,
    `${phases[result.phase]}; Frist bis ${result.closes}; ${result.records} Einträge`,
    `Prüfsumme des letzten Eintrags: ${result.head}`,
  ];
  const counts = (result?.counts ?? []).flatMap((one) => [
    `Gegenstand ${one.item}: ${OUTCOMES[one.outcome]}`,
    `  Verfahren: ${one.consented} zugestimmt, ${one.objected} widersprochen, ${one.silent} ohne Äußerung`,
    ...(one.neededConsents === undefined ? [] : [`  Nötige Zustimmungen: ${one.neededConsents}`]),
    `  Abstimmung: ${one.yes} Ja, ${one.no} Nein, ${one.abstain} Enthaltung`,
    `  Berechtigt: ${one.entitled}, ausgeschlossen: ${one.excluded}`,
  ]);
  const held = `Geprüfte Quittungen: ${checked.receipts}; geprüfte verankerte Stände: ${checked.heads}`;
  const end = ok ? 'Alles stimmt.' : `Das Protokoll stimmt nicht (${faults.length} Fehler):`;
  const found = faults.map(({ n, text }) => `  ${n === null ? '' : `Eintrag ${n}: `}${text}`);
  return [...(about ?? []), ...counts, held, end, ...found, ''].join('\n');
}

class Unusable extends Error {}

function read(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    throw new Unusable(`„${file}“ lässt sich nicht als Text in UTF-8 lesen.`);
  }
}

/** The records of a folder with numbered files, or of a file with one a line. */
function readLog(place: string): string[] {
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) {
    const names = readdirSync(place).filter((name) => /^\d{6}\.json$/.test(name));
    return names.sort().map((name) => read(path.join(place, name)));
  }
  const lines = read(place).replace(/\n$/, '');
  return lines === '' ? [] : lines.split('\n');
}

function receiptOf(words: string): { n: number; hash: string } {
  const [, n, hash = ''] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(words) ?? [];
  if (n === undefined) throw new Unusable(`„${words}“ ist keine Quittung wie „12:“ mit 64 Zeichen dahinter.`);
  return { n: Number(n), hash };
}

/** A hash alone, or a file as `/umlauf/heads.json` and the public log write it. */
function headsOf(words: string): { id?: string; head: string; state?: string }[] {
  if (/^[0-9a-f]{64}$/.test(words)) return [{ head: words }];
  const state = oneOf('open', 'closed', 'cancelled');
  try {
    const { heads } = JSON.parse(read(words)) as { heads: [] };
    if (list(object({ id: text, head: like(/^[0-9a-f]{64}$/), state }))(heads)) return heads;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new Unusable(`„${words}“ ist keine Datei mit verankerten Ständen.`);
}

const USAGE =
  'Aufruf: verify PROTOKOLL [--receipt NUMMER:PRÜFSUMME] [--receipts DATEI] [--heads DATEI|PRÜFSUMME] [--json]\n';

/** Runs the command. @returns 0 where all is right, 1 where the log is wrong, 2 where it cannot be read or asked for */
export function main(args: readonly string[], print: (text: string) => void): number {
  try {
    const { values, places } = optionsOf(args);
    const [place] = places;
    if (place === undefined || places.length > 1) throw new Unusable(USAGE.trim());
    const listed = values('--receipts').flatMap((file) => read(file).match(/.+/g) ?? []);
    const receipts = [...values('--receipt'), ...listed].map(receiptOf);
    const verified = verifyLog(readLog(place), { receipts, heads: values('--heads').flatMap(headsOf) });
    print(values('--json').length > 0 ? `${JSON.stringify(verified)}\n` : words(verified));
    return verified.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    print(`${error.message}\n`);
    return 2;
  }
}

function optionsOf(args: readonly string[]) {
  const given: [string, string][] = [];
  const places: string[] = [];
  const left = [...args];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (!word.startsWith('--')) places.push(word);
    else if (word === '--json') given.push([word, '']);
    else if (!['--receipt', '--receipts', '--heads'].includes(word) || left.length === 0)
      throw new Unusable(USAGE.trim());
    else given.push([word, left.shift() ?? '']);
  }
  return { places, values: (name: string) => given.flatMap(([key, value]) => (key === name ? [value] : [])) };
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2), (text) => process.stdout.write(text));

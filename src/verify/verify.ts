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
interface Item {
  id: string;
  title: string;
  majority: keyof typeof MAJORITIES;
  neededVotes: number;
  excluded: string[];
}
interface Ballot {
  id: string;
  title: string;
  basis: { source: string };
  consent: { kind: string; silence?: string; share: { part: number; of: number } };
  statutory: number;
  eligible: { person: string; deputyFor?: string }[];
  items: Item[];
  opens: string;
  closes: string;
}
interface Entry {
  n: number;
  prev: string;
  id: string;
  at: string;
  by: string;
  type: keyof typeof EVENTS;
  ballot: Ballot;
  item: string;
  person: string;
  value: 'yes' | 'no' | 'abstain';
  closes: string;
  tally: unknown[];
}
/** What people hold against the log: receipts of members, and heads that were published. */
interface Held {
  receipts?: readonly { n: number; hash: string }[];
  heads?: readonly { id?: string; head: string; state?: string }[];
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Is = (value) => typeof value === 'string' && value !== '';
const like =
  (form: RegExp): Is =>
  (value) =>
    typeof value === 'string' && form.test(value);
const oneOf =
  (...words: readonly unknown[]): Is =>
  (value) =>
    words.includes(value);
const count =
  (least: number): Is =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= 1_000_000;
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
const MAJORITIES = {
  simple: (yes: number, no: number) => yes > no,
  'two-thirds-of-votes': (yes: number, no: number) => yes > 0 && yes * 3 >= (yes + no) * 2,
  'two-thirds-of-present': (yes: number, _no: number, voters: number) => yes > 0 && yes * 3 >= voters * 2,
  'majority-of-statutory': (yes: number, _no: number, _voters: number, all: number) => yes * 2 > all,
  'two-thirds-of-statutory': (yes: number, _no: number, _voters: number, all: number) => yes * 3 >= all * 2,
  'three-quarters-of-statutory': (yes: number, _no: number, _voters: number, all: number) =>
    yes * 4 >= all * 3,
};
const BALLOT: Record<string, Is> = {
  version: oneOf(1),
  id: like(/^[a-z2-7]{26}$/),
  title: text,
  basis: object({ source: text }),
  consent: (value) =>
    [
      object({ kind: oneOf('none') }),
      object({ kind: oneOf('no-objection'), silence: oneOf('not-voted', 'consents') }),
      object({ kind: oneOf('share'), share: object({ part: count(1), of: count(1) }) }),
    ].some((is) => is(value)),
  statutory: count(1),
  eligible: list(object({ person: text, name: text, deputyFor: optional(text) })),
  items: list(
    object({
      id: text,
      title: text,
      majority: oneOf(...Object.keys(MAJORITIES)),
      neededVotes: count(0),
      excluded: list(text),
    }),
  ),
  opens: instant,
  closes: instant,
};
const PLACE: Record<string, Is> = {
  n: (value) => Number.isSafeInteger(value),
  prev: like(/^[0-9a-f]{64}$/),
  id: text,
  at: instant,
  by: text,
  type: (value) => typeof value === 'string' && Object.hasOwn(EVENTS, value),
};
const EVENTS: Record<string, Record<string, Is>> = {
  open: { ballot: isObject },
  consent: { item: text, person: text },
  object: { item: text, person: text },
  cast: { item: text, person: text, value: oneOf('yes', 'no', 'abstain') },
  extend: { closes: instant, reason: text },
  cancel: { reason: text },
  close: { tally: Array.isArray },
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
  const place = Object.keys(PLACE).find((name) => !PLACE[name]?.(record[name]));
  if (place !== undefined) return place;
  const fields = EVENTS[record['type'] as string] ?? {};
  const wrong = Object.keys(fields).find((name) => !fields[name]?.(record[name]));
  const extra = Object.keys(record).find((name) => !(name in { ...PLACE, ...fields }));
  if (wrong !== undefined || extra !== undefined || record['type'] !== 'open') return wrong ?? extra;
  const ballot = record['ballot'] as Json;
  return Object.keys(BALLOT).find((name) => !BALLOT[name]?.(ballot[name])) ?? wrongInBallot(ballot as never);
}

function wrongInBallot({ eligible, items, opens, closes, consent }: Ballot): string | undefined {
  const people = eligible.map(({ person }) => person);
  const seats = eligible.flatMap(({ person, deputyFor }) => (deputyFor === undefined ? [person] : []));
  const ofSeat = eligible.every(({ deputyFor }) => deputyFor === undefined || seats.includes(deputyFor));
  if (people.length === 0 || !unique(people) || !ofSeat) return 'eligible';
  if (items.length === 0 || !unique(items.map(({ id }) => id))) return 'items';
  if (!items.every(({ excluded }) => unique(excluded) && excluded.every((one) => people.includes(one))))
    return 'excluded';
  if (consent.kind === 'share' && consent.share.part > consent.share.of) return 'consent';
  return closes > opens ? undefined : 'closes';
}

/** What was said last, by item and person. */
class Said<T> {
  readonly #words = new Map<string, T>();
  set(item: string, person: string, word: T): void {
    this.#words.set(JSON.stringify([item, person]), word);
  }
  get(item: string, person: string): T | undefined {
    return this.#words.get(JSON.stringify([item, person]));
  }
}

/** Who speaks for each seat on an item: the first who said anything on it, the member before the deputies. */
function speakers(item: Item, { ballot: { eligible }, consents, votes }: State): string[] {
  const seats = eligible.filter(({ deputyFor }) => deputyFor === undefined);
  return seats.flatMap(({ person: seat }) => {
    const deputies = eligible.filter(({ deputyFor }) => deputyFor === seat).map(({ person }) => person);
    const may = [seat, ...deputies].filter((person) => !item.excluded.includes(person));
    return may.filter((person) => consents.get(item.id, person) ?? votes.get(item.id, person)).slice(0, 1);
  });
}

interface State {
  ballot: Ballot;
  phase: 'open' | 'closed' | 'cancelled';
  closes: string;
  consents: Said<'consent' | 'object'>;
  votes: Said<Entry['value']>;
  /** By account, for whom it spoke; null for one that ran the procedure. */
  accounts: Map<string, string | null>;
}

/** The count of one item as `close` must hold it. */
function countOf(item: Item, state: State) {
  const { consent, statutory, eligible } = state.ballot;
  const free = eligible.filter(({ person }) => !item.excluded.includes(person));
  const entitled = new Set(free.map(({ person, deputyFor }) => deputyFor ?? person)).size;
  const excluded = eligible.filter((one) => !free.includes(one) && one.deputyFor === undefined).length;
  const spoke = speakers(item, state);
  const said = spoke.flatMap((person) => state.consents.get(item.id, person) ?? []);
  const consented = said.filter((word) => word === 'consent').length;
  const objected = said.length - consented;
  const cast = spoke.flatMap((person) => state.votes.get(item.id, person) ?? []);
  const [yes = 0, no = 0, abstain = 0] = ['yes', 'no', 'abstain'].map(
    (value) => cast.filter((one) => one === value).length,
  );
  const { part, of } = consent.share ?? { part: 0, of: 1 };
  const needed = Math.ceil((statutory * part) / of);
  const isSilenceEnough = consent.silence === 'consents';
  const isConsented =
    consent.kind === 'share' ? consented >= needed : consent.kind === 'none' || objected === 0;
  const hasMajority = isSilenceEnough || MAJORITIES[item.majority](yes, no, cast.length, statutory);
  const isQuorate = (isSilenceEnough ? entitled : cast.length) >= item.neededVotes;
  const decided = hasMajority ? 'adopted' : 'rejected';
  const outcome: keyof typeof OUTCOMES = !isConsented ? 'no-consent' : isQuorate ? decided : 'no-quorum';
  return {
    item: item.id,
    entitled,
    excluded,
    consented,
    objected,
    silent: entitled - said.length,
    ...(consent.kind === 'share' && { neededConsents: needed }),
    yes,
    no,
    abstain,
    outcome,
  };
}

/** Why a record must not stand where it stands, as code and sentence. */
function forbidden(record: Entry, state: State): [string, string] | undefined {
  const { ballot, phase, closes } = state;
  const { at, type, by, person } = record;
  if (type === 'open') return ['second-opening', 'Das Verfahren wird ein zweites Mal eröffnet.'];
  if (phase !== 'open') return ['after-end', 'Das Verfahren war schon beendet.'];
  if (type === 'close') {
    if (at < closes) return ['not-due', `Abgeschlossen vor dem Ende der Frist (${closes}).`];
    return wrongTally(record, state);
  }
  if (at >= closes) return ['too-late', `Um ${at} war die Frist schon vorbei (${closes}).`];
  if (type === 'extend' && record.closes <= closes)
    return ['not-later', `Die neue Frist (${record.closes}) liegt nicht nach der alten (${closes}).`];
  const spokeFor = state.accounts.get(by);
  if (type === 'extend' || type === 'cancel')
    return typeof spokeFor === 'string'
      ? ['clerk-votes', `Das Konto ${by} leitet und stimmt ab.`]
      : undefined;
  if (at < ballot.opens) return ['too-early', `Um ${at} war noch nicht eröffnet (${ballot.opens}).`];
  const item = ballot.items.find(({ id }) => id === record.item);
  if (!item) return ['unknown-item', `Den Gegenstand „${record.item}“ gibt es nicht.`];
  if (!ballot.eligible.some((one) => one.person === person))
    return ['not-eligible', `„${person}“ ist nicht stimmberechtigt.`];
  if (item.excluded.includes(person))
    return ['excluded', `„${person}“ darf an „${item.id}“ nicht mitwirken.`];
  if (spokeFor === null || by === 'uhr') return ['clerk-votes', `Das Konto ${by} leitet und stimmt ab.`];
  if (spokeFor !== undefined && spokeFor !== person)
    return ['other-member', `Das Konto ${by} stimmt für „${person}“ und für „${spokeFor}“.`];
  if (type === 'cast' && ballot.consent.silence === 'consents')
    return ['no-votes', 'In diesem Verfahren wird nur widersprochen, nicht abgestimmt.'];
  return undefined;
}

function wrongTally({ tally }: Entry, state: State): [string, string] | undefined {
  const counts = state.ballot.items.map((item) => canonical(countOf(item, state)));
  const wrong = counts.findIndex((count, index) => count !== canonical(tally[index] ?? null));
  if (wrong < 0 && tally.length === counts.length) return undefined;
  const [noted, counted] = [canonical(tally[wrong] ?? null), counts[wrong] ?? 'nichts'];
  return ['tally', `Das Ergebnis stimmt nicht: Verzeichnet ist ${noted}, gezählt wurde ${counted}.`];
}

function apply(record: Entry, state: State): void {
  const { type, item, person, by } = record;
  if (type === 'consent' || type === 'object') state.consents.set(item, person, type);
  if (type === 'cast') state.votes.set(item, person, record.value);
  if (type === 'extend') state.closes = record.closes;
  if (type === 'cancel') state.phase = 'cancelled';
  if (type === 'close') state.phase = 'closed';
  else state.accounts.set(by, person ?? null);
}

/**
 * Holds the records of one ballot (their texts, by number) against all rules, and counts anew.
 * `n` of a fault is the record's number, null where it concerns the log as a whole; counts are those of a closed ballot.
 */
export function verifyLog(texts: readonly string[], { receipts = [], heads = [] }: Held = {}) {
  const faults: { n: number | null; code: string; text: string }[] = [];
  const tell = (n: number | null, code: string, text: string) => void faults.push({ n, code, text });
  const hashes = texts.map(sha256);
  const ids = new Set<string>();
  let state: State | undefined;
  let last = '';
  for (const [n, line] of texts.entries()) {
    const record = parse(line);
    const wrong = record && wrongField(record);
    if (!record) tell(n, 'canonical', 'Die Zeile ist kein JSON in der vorgeschriebenen Form.');
    if (wrong !== undefined)
      tell(n, 'shape', `Das Feld „${wrong}“ fehlt, ist falsch oder gehört nicht hierher.`);
    if (!record || wrong !== undefined) continue;
    const entry = record as unknown as Entry;
    if (entry.n !== n) tell(n, 'number', `Der Eintrag trägt die Nummer ${entry.n}.`);
    if (entry.prev !== (hashes[n - 1] ?? '0'.repeat(64)))
      tell(n, 'chain', 'Der Eintrag schließt nicht an den davor an.');
    if (entry.at < last) tell(n, 'time', `Die Zeit läuft zurück, von ${last} auf ${entry.at}.`);
    last = entry.at;
    if (ids.has(entry.id)) tell(n, 'repeated', `Die Kennung „${entry.id}“ kam schon vor.`);
    if (ids.has(entry.id)) continue;
    ids.add(entry.id);
    if (n === 0 && entry.type === 'open') {
      const { ballot, by, at } = entry;
      const accounts = new Map([[by, null]]);
      state = {
        ballot,
        phase: 'open',
        closes: ballot.closes,
        consents: new Said(),
        votes: new Said(),
        accounts,
      };
      if (at >= ballot.closes) tell(n, 'too-late', 'Die Frist endet, bevor eröffnet wird.');
      continue;
    }
    if (n === 0) tell(n, 'no-opening', 'Der erste Eintrag ist keine Eröffnung.');
    const fault = state && forbidden(entry, state);
    if (fault) tell(n, ...fault);
    if (state && (!fault || entry.type === 'close')) apply(entry, state);
  }
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
  return {
    ok: faults.length === 0,
    faults,
    checked: { receipts: receipts.length, heads: own.length },
    result: resultOf(state, hashes),
  };
}

function resultOf(state: State | undefined, hashes: readonly string[]) {
  if (!state) return null;
  const { ballot, phase, closes } = state;
  const { id, title, opens, basis } = ballot;
  const counts = phase === 'closed' ? ballot.items.map((item) => countOf(item, state)) : [];
  return {
    id,
    title,
    source: basis.source,
    phase,
    opens,
    closes,
    records: hashes.length,
    head: hashes.at(-1),
    counts,
  };
}

const OUTCOMES = {
  adopted: 'angenommen',
  rejected: 'abgelehnt',
  'no-consent': 'nicht zustande gekommen: die Zustimmung zum Verfahren fehlt',
  'no-quorum': 'nicht zustande gekommen: zu wenige haben abgestimmt',
};

function words({ ok, faults, checked, result }: ReturnType<typeof verifyLog>): string {
  const found = faults.map(({ n, text }) => `  ${n === null ? '' : `Eintrag ${n}: `}${text}`);
  const counts = result?.counts.map((one) =>
    [
      `Gegenstand ${one.item}: ${OUTCOMES[one.outcome]}`,
      `  Verfahren: ${one.consented} zugestimmt, ${one.objected} widersprochen, ${one.silent} ohne Äußerung` +
        (one.neededConsents === undefined ? '' : `; nötig sind ${one.neededConsents} Zustimmungen`),
      `  Abstimmung: ${one.yes} Ja, ${one.no} Nein, ${one.abstain} Enthaltung; berechtigt ${one.entitled}, ausgeschlossen ${one.excluded}`,
    ].join('\n'),
  );
  const phases = { open: 'läuft noch', closed: 'abgeschlossen', cancelled: 'abgebrochen' };
  return [
    ...(result
      ? [
          `${result.title} (${result.id})`,
          `Rechtsgrundlage: ${result.source}`,
          `${phases[result.phase]}; Frist bis ${result.closes}; ${result.records} Einträge`,
          `Prüfsumme des letzten Eintrags: ${result.head}`,
        ]
      : []),
    ...(counts ?? []),
    `Geprüfte Quittungen: ${checked.receipts}; geprüfte verankerte Stände: ${checked.heads}`,
    ok ? 'Alles stimmt.' : `Das Protokoll stimmt nicht (${faults.length} Fehler):`,
    ...found,
    '',
  ].join('\n');
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
  const { heads } = (parseLoosely(read(words)) ?? {}) as { heads?: unknown };
  const head = object({
    id: text,
    head: like(/^[0-9a-f]{64}$/),
    state: oneOf('open', 'closed', 'cancelled'),
  });
  if (!list(head)(heads)) throw new Unusable(`„${words}“ ist keine Datei mit verankerten Ständen.`);
  return heads as { id: string; head: string; state: string }[];
}

function parseLoosely(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

const USAGE =
  'Aufruf: verify PROTOKOLL [--receipt NUMMER:PRÜFSUMME] [--receipts DATEI] [--heads DATEI|PRÜFSUMME] [--json]\n';

/** Runs the command. @returns 0 where all is right, 1 where the log is wrong, 2 where it cannot be read or asked for */
export function main(args: readonly string[], print: (text: string) => void): number {
  try {
    const { values, places } = optionsOf(args);
    const [place] = places;
    if (place === undefined || places.length > 1) throw new Unusable(USAGE.trim());
    const listed = values('--receipts').flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => line !== ''),
    );
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

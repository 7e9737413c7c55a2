import type { BallotHead } from '../../domain/circulation/index.ts';
import {
  type Change,
  changesOf,
  type Deadline,
  type HistoryEvent,
  type LedgerEntry,
} from '../../domain/ledger/index.ts';
import { changeKindInWords } from '../../format/wording/changes.ts';
import { longDate } from '../../format/wording/dates.ts';
import { counted, listed } from '../../format/wording/numbers.ts';
import { paragraph } from '../legal/paragraph.ts';

type ObjectType = Change['type'];

const ONE: Readonly<Record<ObjectType, string>> = {
  Body: 'Körperschaft',
  LegislativeTerm: 'Wahlperiode',
  Organization: 'Gremium',
  Person: 'Person',
  Meeting: 'Sitzung',
  Paper: 'Vorlage',
  Resolution: 'Beschluss',
  Page: 'Seite',
};

const MANY: Readonly<Record<ObjectType, string>> = {
  Body: 'Körperschaften',
  LegislativeTerm: 'Wahlperioden',
  Organization: 'Gremien und Fraktionen',
  Person: 'Personen',
  Meeting: 'Sitzungen',
  Paper: 'Vorlagen',
  Resolution: 'Beschlüsse',
  Page: 'Seiten',
};

/** How many things of each kind: "102 Sitzungen, 131 Vorlagen und 3 Personen". */
export function countsInWords(changes: readonly Change[]): string {
  const byType = Map.groupBy(changes, ({ type }) => type);
  return listed([...byType].map(([type, its]) => counted(its.length, ONE[type], MANY[type])));
}

/** What an entry says in one line: "2 veröffentlicht, 1 geändert, 3 später gelöscht". */
export function entryInWords(entry: LedgerEntry): string {
  if (entry.anchors)
    return `${counted(entry.anchors.length, 'Stand eines Umlaufverfahrens', 'Stände von Umlaufverfahren')} festgehalten`;
  const changes = changesOf(entry);
  const purged = entry.changes.length - changes.length;
  const erased = purged > 0 ? [`${purged} später gelöscht`] : [];
  if (entry.kind === 'introduction')
    return [`Aufnahme des Bestands: ${countsInWords(changes)}`, ...erased].join(', ');
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const parts = [...byKind].map(([kind, its]) => `${its.length} ${changeKindInWords(kind)}`);
  return [...parts, ...erased].join(', ');
}

/** How a ballot stood when its head was made known. */
export const ballotPhase = (state: BallotHead['state']): string =>
  ({ open: 'läuft', closed: 'abgeschlossen', cancelled: 'abgebrochen' })[state];

/** What happened at one point of an object's history, a sentence each. */
export function eventInWords({ kind, introduced, words }: HistoryEvent): readonly string[] {
  if (introduced) return ['War schon da, als dieses Protokoll begann'];
  if (kind === 'published') return ['Zum ersten Mal veröffentlicht'];
  if (kind === 'restored') return ['Wieder veröffentlicht'];
  if (kind === 'withdrawn') return [['Zurückgezogen', ...words].join(': ')];
  return words;
}

const TERMS: Readonly<Record<Deadline['kind'], string>> = {
  date: 'Termin auf dieser Website',
  invitation: 'Einladung',
  notice: 'Bekanntmachung',
};

export const deadlineTerm = ({ kind }: Deadline): string => TERMS[kind];

const STATES: Readonly<Record<Deadline['state'], string>> = {
  met: 'eingehalten',
  shortened: 'wegen Dringlichkeit verkürzt',
  missed: 'nicht eingehalten',
  before: 'vor Beginn des Protokolls',
};

/** "eingehalten", "nicht eingehalten", … */
export const deadlineState = ({ state, usual }: Deadline): string =>
  usual && state === 'missed' ? 'kürzer als üblich' : STATES[state];

/** "am 2. März 2027, 9 Tage vor der Sitzung" */
export function deadlineWhen({ kind, state, on, days }: Deadline): string {
  if (kind === 'date' && state === 'before') return `öffentlich spätestens seit dem ${longDate(on)}`;
  if (days === 0) return `am ${longDate(on)}, am Tag der Sitzung`;
  const distance = counted(Math.abs(days), 'Tag', 'Tage');
  return `am ${longDate(on)}, ${distance} ${days > 0 ? 'vor' : 'nach'} der Sitzung`;
}

/** What is demanded: "zugesagt: mindestens 30 Tage vorher", "verlangt: 4 volle Tage zwischen … (§ 34 …)". */
export function deadlineRule({ kind, required, source, usual }: Deadline): string {
  if (kind === 'date') return `zugesagt: mindestens ${required} Tage vorher`;
  const law = source === undefined ? '' : ` (${paragraph(source)})`;
  if (kind === 'notice') return `verlangt: vor der Sitzung${law}`;
  const days = `${counted(required ?? 0, 'voller Tag', 'volle Tage')} zwischen Einladung und Sitzung`;
  return usual ? `üblich: ${days}; das Gesetz nennt keine Zahl` : `verlangt: ${days}${law}`;
}

/** Their title says what they are; an organization may be a committee, a faction, a party or an office. */
const PLAIN: readonly ObjectType[] = ['Meeting', 'Organization'];

/** What one line of the log says of a thing, behind its title. The entry that begins a log takes in what was there. */
export function changeInWords({ kind, type, words }: Change, entry: LedgerEntry['kind']): string {
  const happened = entry === 'introduction' ? 'aufgenommen' : changeKindInWords(kind);
  const what = kind === 'changed' || kind === 'documents' ? words : [happened, ...words];
  const thing = PLAIN.includes(type) ? '' : ` (${ONE[type]})`;
  return `${thing}: ${what.join('; ')}`;
}

/** In place of a change that was erased with its words. */
export const erasedInWords = (reason: string): string =>
  ['Diese Angabe wurde später gelöscht.', ...(reason === '' ? [] : [`Grund: ${reason}`])].join(' ');

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

/** What an entry says in one line: "2 veröffentlicht, 1 geändert". */
export function entryInWords(entry: LedgerEntry): string {
  const changes = changesOf(entry);
  if (entry.kind === 'introduction') return `Aufnahme des Bestands: ${countsInWords(changes)}`;
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const parts = [...byKind].map(([kind, its]) => `${its.length} ${changeKindInWords(kind)}`);
  const purged = entry.changes.length - changes.length;
  return [...parts, ...(purged > 0 ? [`${purged} gelöscht`] : [])].join(', ');
}

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
  before: 'vor Einführung des Protokolls',
};

/** "eingehalten", "nicht eingehalten", … */
export const deadlineState = ({ state }: Deadline): string => STATES[state];

/** "am 2. März 2027, 9 Tage vor der Sitzung" */
export function deadlineWhen({ kind, state, on, days }: Deadline): string {
  if (kind === 'date' && state === 'before') return `spätestens am ${longDate(on)}`;
  if (days === 0) return `am ${longDate(on)}, am Tag der Sitzung`;
  const distance = counted(Math.abs(days), 'Tag', 'Tage');
  return `am ${longDate(on)}, ${distance} ${days > 0 ? 'vor' : 'nach'} der Sitzung`;
}

/** What is demanded: "mindestens 30 Tage vorher", "7 volle Tage dazwischen (§ 59 …)". */
export function deadlineRule({ kind, required, source }: Deadline): string {
  if (kind === 'date') return `zugesagt: mindestens ${required} Tage vorher`;
  const law = source === undefined ? '' : ` (${paragraph(source)})`;
  if (kind === 'notice') return `verlangt: vor der Sitzung${law}`;
  return `verlangt: ${counted(required ?? 0, 'voller Tag', 'volle Tage')} zwischen Einladung und Sitzung${law}`;
}

/** What one line of the log says of a thing, behind its title. */
export function changeInWords({ kind, type, words }: Change): string {
  const what = kind === 'changed' ? words : [changeKindInWords(kind), ...words];
  const thing = type === 'Meeting' ? '' : ` (${ONE[type]})`;
  return `${thing}: ${what.join('; ')}`;
}

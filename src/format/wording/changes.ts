import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { ChangeKind, Difference, DifferenceCode } from '../../domain/ledger/index.ts';
import type { LocalTime } from '../../domain/local-time.ts';
import type { ImplementationState } from '../../domain/schema/index.ts';
import { shortDate, shortTime } from './dates.ts';
import { IMPLEMENTATION_STATE } from './enums.ts';

type Values = Readonly<Record<string, string>>;

const item = ({ number }: Values): string =>
  number ? `Tagesordnungspunkt ${number}` : 'ein Tagesordnungspunkt ohne Nummer';

const quoted = ({ title = '' }: Values): string => `„${title}“`;

const WORDS: Readonly<Record<DifferenceCode, (values: Values) => string>> = {
  title: () => 'Titel geändert',
  text: () => 'Text geändert',
  reference: () => 'Nummer geändert',
  cancelled: () => 'Sitzung abgesagt',
  moved: () => 'Sitzung verlegt',
  held: () => 'Sitzung hat stattgefunden',
  status: () => 'Stand der Sitzung geändert',
  start: ({ start = '' }) =>
    `Beginn geändert: ${start.includes('T') ? shortTime(start as LocalTime) : shortDate(start as CalendarDate)}`,
  location: () => 'Ort geändert',
  'agenda-published': () => 'Tagesordnung veröffentlicht',
  'item-added': (values) => `${item(values)} ergänzt`,
  'item-removed': (values) => `${item(values)} entfernt`,
  'item-renumbered': ({ from, number }) =>
    from && number
      ? `Tagesordnungspunkt ${from} ist jetzt ${number}`
      : 'Nummer eines Tagesordnungspunkts geändert',
  'item-withdrawn': (values) => `${item(values)} abgesetzt`,
  'item-changed': (values) => `${item(values)} geändert`,
  'item-result': (values) => `Ergebnis geändert: ${item(values)}`,
  'results-published': () => 'Ergebnisse veröffentlicht',
  'minutes-draft': () => 'Entwurf der Niederschrift veröffentlicht',
  'minutes-approved': () => 'Genehmigte Niederschrift veröffentlicht',
  'minutes-changed': () => 'Niederschrift geändert',
  invitation: () => 'Angaben zur Einladung geändert',
  notice: () => 'Angaben zur Bekanntmachung geändert',
  recording: () => 'Aufzeichnung geändert',
  'file-added': (values) => `Dokument ${quoted(values)} hinzugefügt`,
  'file-removed': (values) => `Dokument ${quoted(values)} entfernt`,
  'file-replaced': (values) => `Dokument ${quoted(values)} ersetzt`,
  'file-retitled': ({ from = '', title = '' }) => `Dokument „${from}“ heißt jetzt „${title}“`,
  'file-renamed': (values) => `Dateiname des Dokuments ${quoted(values)} geändert`,
  'document-made': ({ title }) => `${title} (aus den Daten erzeugt) liegt vor`,
  'document-remade': ({ title }) => `Dokument neu erzeugt: ${title}`,
  'document-unmade': ({ slug = '' }) =>
    slug.endsWith('-signiert')
      ? `Signierte Fassung (${slug.replace(/-.*$/, '')}) liegt nicht mehr vor`
      : `${slug.replace(/-.*$/, '')} (aus den Daten erzeugt) liegt nicht mehr vor`,
  consultations: () => 'Beratungsfolge geändert',
  vote: () => 'Ergebnis geändert',
  implementation: ({ status }) =>
    status === undefined
      ? 'Stand der Umsetzung geändert'
      : `Stand der Umsetzung: ${IMPLEMENTATION_STATE[status as ImplementationState]}`,
  overdue: ({ day = '' }) => `Frist am ${shortDate(day as CalendarDate)} überschritten`,
  due: ({ due }) =>
    due === undefined ? 'Frist gestrichen' : `Frist geändert: ${shortDate(due as CalendarDate)}`,
  'membership-added': () => 'Mitgliedschaft hinzugefügt',
  'membership-ended': () => 'Mitgliedschaft beendet',
  memberships: () => 'Angaben zu Mitgliedschaften geändert',
  name: () => 'Name geändert',
  details: () => 'Angaben geändert',
  retold: () => 'Nach der Löschung eines Dokuments neu erfasst',
};

/** One change of a published thing as a German phrase that begins with a capital letter. */
export function differenceInWords({ code, values = {} }: Difference): string {
  const words = WORDS[code](values);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const KINDS: Readonly<Record<ChangeKind, string>> = {
  published: 'veröffentlicht',
  changed: 'geändert',
  documents: 'mit neuen Dokumenten',
  withdrawn: 'zurückgezogen',
  restored: 'wieder veröffentlicht',
};

/** "veröffentlicht", "geändert", "mit neuen Dokumenten", "zurückgezogen", "wieder veröffentlicht". */
export const changeKindInWords = (kind: ChangeKind): string => KINDS[kind];

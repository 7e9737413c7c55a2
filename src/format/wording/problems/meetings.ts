import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { ImplementationState } from '../../../domain/schema/index.ts';
import { dayOf, type LocalTime } from '../../../domain/local-time.ts';
import type { MinutesField } from '../../../domain/profiles/legal-profile.ts';
import { fullDate, fullTime, longDate, longTime } from '../dates.ts';
import { IMPLEMENTATION_STATE, MEETING_STATE, MINUTES_FIELD } from '../enums.ts';
import { counted, germanNumber } from '../numbers.ts';
import { always, quote, type Wordings } from './wording.ts';

const when = (value = ''): string =>
  value.includes('T') ? longTime(value as LocalTime) : longDate(value as CalendarDate);
const state = (status = ''): string => quote(MEETING_STATE[status as keyof typeof MEETING_STATE] ?? status);

const minutesFields = (fields: string): string =>
  fields
    .split(' ')
    .map((field) => MINUTES_FIELD[field as MinutesField])
    .join(', ');

/** Dates, states and master data. */
export const MEETINGS: Wordings<
  | 'end-before-start'
  | 'year-odd'
  | 'day-odd'
  | 'hour-odd'
  | 'state-reason-missing'
  | 'state-too-early'
  | 'moved-not-shown'
  | 'urgency-reason-missing'
  | 'invitation-missing'
  | 'invitation-late'
  | 'invitation-short'
  | 'urgency-not-first'
  | 'signoff-missing'
  | 'minutes-date-missing'
  | 'implementation-day-missing'
  | 'implementation-day-odd'
  | 'implementation-early'
  | 'implementation-ahead'
  | 'minutes-incomplete'
  | 'minutes-not-public'
  | 'quorum-missing'
  | 'present-too-many'
  | 'present-differs'
  | 'consent-missing'
  | 'demo-clock'
  | 'to-check'
  | 'theme-contrast'
> = {
  'end-before-start': ({ start, end }) => ({
    what: `${when(end)} liegt nicht nach dem Beginn, ${when(start)}.`,
    remedy: 'Berichtigen Sie eines von beiden. Ist das Ende nicht bekannt, so lassen Sie es weg.',
  }),
  'year-odd': ({ value, first, last }) => ({
    what: `Das Jahr in ${quote(value)} ist ungewöhnlich (üblich ist ${first} bis ${last}).`,
    remedy: 'Prüfen Sie, ob eine Ziffer fehlt oder zu viel ist.',
  }),
  'day-odd': ({ value = '' }) => ({
    what: `Die Sitzung fällt auf einen Sonntag: ${fullDate(value.slice(0, 10) as CalendarDate)}.`,
    remedy: 'Prüfen Sie das Datum.',
  }),
  'hour-odd': ({ value = '' }) => ({
    what: `Die Sitzung beginnt in der Nacht: ${fullTime(value as LocalTime)}.`,
    remedy: 'Prüfen Sie die Uhrzeit. Ist nur der Tag bekannt, so schreiben Sie „allDay: true“.',
  }),
  'state-reason-missing': ({ status }) => ({
    what: `Die Sitzung ist ${state(status)}, ein Grund steht nicht dabei.`,
    remedy: 'Tragen Sie unter „statusReason“ einen kurzen Grund ein.',
  }),
  'state-too-early': ({ status }) => ({
    what: `Die Sitzung ist erst ${state(status)}, hat aber schon Ergebnisse.`,
    remedy: 'Hat sie stattgefunden, so schreiben Sie „status: held“; sonst löschen Sie die Ergebnisse.',
  }),
  'moved-not-shown': ({ date, next }) => ({
    what: `Der Grund nennt schon den neuen Termin (${when(date)}); die Sitzung an diesem Tag erscheint aber erst kurz vorher, und so lange führt kein Verweis zu ihr.`,
    remedy: `Steht der Termin fest, so schreiben Sie in ${quote(next)}: fixed: true`,
  }),
  'urgency-reason-missing': always(
    'Die Sitzung ist dringlich, der Grund der Dringlichkeit fehlt.',
    'Tragen Sie ihn unter „urgencyReason“ der Einladung ein; das Gesetz verlangt ihn.',
  ),
  'invitation-missing': always(
    'Es ist eingeladen, aber der Zeitpunkt der Einladung fehlt; ohne ihn erscheint die Tagesordnung nicht.',
    'Tragen Sie unter „sentAt“ ein, wann die Einladung versandt wurde.',
  ),
  'invitation-late': ({ sentAt, start }) => ({
    what: `Die Einladung (${when(sentAt)}) liegt nach dem Beginn der Sitzung (${when(start)}).`,
    remedy: 'Berichtigen Sie eines von beiden.',
  }),
  'invitation-short': ({ source, setBy }, { given, least }) => ({
    what: `Zwischen Einladung und Sitzung ${Number(given) === 1 ? 'liegt' : 'liegen'} ${counted(Math.max(0, Number(given)), 'voller Tag', 'volle Tage')}, ${setBy === 'law' ? 'vorgeschrieben' : 'üblich'} sind ${least} (${source}).`,
    remedy:
      'War die Sitzung dringlich, so schreiben Sie „urgent: true“ und den Grund. Wurde der Mangel geheilt, so tragen Sie das unter „healing“ ein.',
  }),
  'urgency-not-first': ({ source, title }) => ({
    what: `Zu der Sitzung ist mit verkürzter Frist eingeladen; vor allen anderen Punkten ist die Dringlichkeit festzustellen (${source}).${title === undefined ? '' : ` Der erste Punkt heißt aber ${quote(title)}.`}`,
    remedy: 'Stellen Sie einen Punkt wie „Feststellung der Dringlichkeit“ an den Anfang der Tagesordnung.',
  }),
  'signoff-missing': ({ offices, start }, { count }) => ({
    what: `Zur Sitzung am ${longDate(dayOf(start as LocalTime))} ist eingeladen, und auf ihrer Tagesordnung steht diese Vorlage; ${Number(count) === 1 ? 'eine Mitzeichnung fehlt' : 'Mitzeichnungen fehlen'} noch: ${offices}.`,
    remedy:
      'Holen Sie nach, was fehlt, und tragen Sie unter „Mitzeichnungen“ den Tag ein. Zeichnet eine Stelle nicht mehr mit, so streichen Sie sie in den Einstellungen („signOffOffices“).',
  }),
  'minutes-incomplete': ({ fields = '', source }) => ({
    what: `Die Niederschrift gilt als genehmigt, ihr fehlt aber: ${minutesFields(fields)} (${source}).`,
    remedy: 'Ergänzen Sie die Angaben; bis dahin lassen Sie den Stand auf „versandt“.',
  }),
  'minutes-not-public': ({ id }) => ({
    what: `Die öffentliche Niederschrift sagt etwas zu dem nichtöffentlichen Punkt ${quote(id ?? '')}.`,
    remedy: 'Löschen Sie die Angabe hier, und tragen Sie sie im nichtöffentlichen Teil ein.',
  }),
  'quorum-missing': ({ source }, { present, needed }) => ({
    what: `Hier wurde entschieden, ohne dass das Gremium beschlussfähig war: ${counted(Number(present), 'stimmberechtigtes Mitglied', 'stimmberechtigte Mitglieder')} anwesend, nötig sind ${needed} (${source}).`,
    remedy:
      'Prüfen Sie die Zahl der Anwesenden. Stimmt sie, so kann der Beschluss angreifbar sein; die Niederschrift nennt die Zahl.',
  }),
  'present-too-many': (_, { present, statutory }) => ({
    what: `${present} stimmberechtigte Mitglieder sollen anwesend gewesen sein, das Gremium hat aber nur ${statutory}.`,
    remedy:
      'Berichtigen Sie die Zahl der Anwesenden, oder die gesetzliche Mitgliederzahl bei der Körperschaft.',
  }),
  'present-differs': (_, { present, vote }) => ({
    what: `Bei dem Punkt waren ${present} Mitglieder anwesend, bei der Abstimmung darüber ${vote}.`,
    remedy: 'Berichtigen Sie eine der beiden Zahlen.',
  }),
  'implementation-day-missing': always(
    'Der Beschluss ist umgesetzt, der Tag fehlt. Ob die Frist gewahrt ist, lässt sich so nicht sagen.',
    'Tragen Sie unter „doneOn“ ein, seit wann er umgesetzt ist.',
  ),
  'implementation-day-odd': ({ status }) => ({
    what: `Ein Tag der Umsetzung ist eingetragen, der Stand lautet aber ${quote(IMPLEMENTATION_STATE[status as ImplementationState])}.`,
    remedy: 'Ist der Beschluss umgesetzt, so schreiben Sie „status: done“; sonst löschen Sie „doneOn“.',
  }),
  'implementation-early': ({ date, made }) => ({
    what: `${when(date)} liegt vor dem Tag des Beschlusses (${when(made)}).`,
    remedy: 'Berichtigen Sie das Datum.',
  }),
  'implementation-ahead': ({ date }) => ({
    what: `${when(date)} liegt in der Zukunft, der Eintrag berichtet aber von Vergangenem.`,
    remedy: 'Berichtigen Sie das Datum.',
  }),
  'minutes-date-missing': always(
    'Die Niederschrift ist genehmigt, der Tag der Genehmigung fehlt.',
    'Tragen Sie ihn unter „approvedOn“ ein.',
  ),
  'consent-missing': always(
    'Ein Porträt ist hinterlegt, die Einwilligung der Person nicht; es erscheint nicht.',
    'Tragen Sie unter „portraitConsent“ den Tag der Einwilligung ein, oder löschen Sie das Bild.',
  ),
  'demo-clock': ({ missing }) => ({
    what:
      missing === 'demo'
        ? '„demoNow“ stellt die Uhr, gilt aber nur bei „demo: true“.'
        : '„demo: true“ braucht unter „demoNow“ die Uhrzeit, zu der die Vorführung spielt.',
    remedy:
      missing === 'demo' ? 'Löschen Sie „demoNow“.' : 'Tragen Sie sie ein, zum Beispiel: 2027-02-04T12:00',
  }),
  'theme-contrast': ({ colour, foreground, background, suggestion }, { ratio, required }) => ({
    what: `Mit der Farbe ${quote(colour)} ist nicht alles lesbar: ${foreground} auf ${background} hat einen Kontrast von ${germanNumber(Number(ratio), 1)} : 1, nötig sind ${germanNumber(Number(required), 1)} : 1.`,
    remedy: `Schreiben Sie: "${suggestion}"`,
  }),
  'to-check': ({ name }) => ({
    what: `Name und Art von ${quote(name)} hat der Import erschlossen.`,
    remedy: 'Prüfen Sie beides, und löschen Sie dann „toCheck“.',
  }),
};

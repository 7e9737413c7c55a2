import { MEETING_STATES, MINUTES_STATES } from '../../../domain/schema/index.ts';
import { count, day, flag, link, moment, object, oneOf, type Schema, text } from './shapes.ts';

/** Our fields of Meeting, without the prefix. */
export const MEETING_FIELDS: Readonly<Record<string, Schema>> = {
  number: text('laufende Nummer in der Wahlperiode'),
  status: oneOf(
    MEETING_STATES,
    'Stand der Sitzung; bei moved und cancelled findet sie zu dieser Zeit nicht statt',
  ),
  statusReason: text('Grund der Absage oder Verlegung'),
  movedTo: link('Sitzung, die an die Stelle dieser tritt (Meeting)'),
  allDay: flag('nur der Tag ist bekannt; start nennt dann Mitternacht'),
  urgent: flag('dringliche Sitzung mit verkürzter Ladungsfrist'),
  shortNotice: flag('später bekannt gemacht, als der Betreiber es zusagt'),
  invitation: object(
    {
      sentAt: moment('Versand der Einladung'),
      urgencyReason: text('Grund der Dringlichkeit'),
      secondCall: flag('zweite Einladung zur selben Sache'),
    },
    [],
    'Einladung; ihr Dokument steht in invitation',
  ),
  notice: object(
    {
      medium: oneOf(
        ['newspaper', 'gazette', 'board', 'internet'],
        'Zeitung, Amtsblatt, Aushang oder Internet',
      ),
      name: text('Name der Zeitung oder Ort des Aushangs'),
      issue: text('Ausgabe der Zeitung oder des Amtsblatts'),
      page: text('Seite der Ausgabe'),
      firstDay: day('erster Tag'),
      lastDay: day('letzter Tag'),
      removedOn: day('Tag, an dem der Aushang abgenommen wurde'),
      signedBy: text('wer sie bescheinigt hat'),
      file: link('Dokument (File); steht auch in auxiliaryFile'),
      proof: link('Nachweis (File); steht auch in auxiliaryFile'),
    },
    ['medium', 'firstDay'],
    'öffentliche Bekanntmachung',
  ),
  healing: object(
    {
      defect: text('Mangel der Einladung'),
      attended: count('Mitglieder, die erschienen sind'),
      waived: count('Mitglieder, die auf die Geltendmachung verzichtet haben'),
    },
    ['defect'],
    'Heilung eines Mangels der Einladung',
  ),
  minutes: object(
    {
      status: oneOf(MINUTES_STATES, 'Entwurf, versandt, Einwendungen erhoben oder genehmigt'),
      approvedOn: day('Tag der Genehmigung'),
    },
    ['status'],
    'Niederschrift; ihr Dokument steht in resultsProtocol',
  ),
  recording: object(
    { url: link('Adresse der Aufzeichnung'), title: text('Titel') },
    ['url'],
    'Aufzeichnung der Sitzung',
  ),
  present: count('stimmberechtigte Mitglieder, die zu Beginn anwesend waren'),
  text: text('Hinweise für Besucherinnen und Besucher, Markdown'),
};

import type { Descriptions } from '../description.ts';
import { DOCUMENT, DOCUMENTS } from './documents.ts';
import { PERSON } from './master-data.ts';
import { PAPER } from './paper.ts';
import { CIRCULATED } from './resolution.ts';

/** The part of a meeting that members alone may read. */
export const PROTECTED_MEETING: Descriptions = {
  agenda: {
    label: 'Nichtöffentliche Punkte',
    hint: 'Nummer und Art stehen in der öffentlichen Tagesordnung, alles andere hier.',
    own: {
      control: 'protected-agenda',
      loses: 'Punkte sind mit ihren Kennungen einzutragen, Summen rechnet der Editor nicht mit.',
    },
  },
  attendance: {
    hint: 'Wer da war, entschuldigt war, später kam oder früher ging. Namen bleiben in diesem Teil.',
    own: { control: 'attendance', loses: 'Die Mitglieder des Gremiums schlägt der Editor nicht vor.' },
  },
  minutes: {
    label: 'Nichtöffentliche Niederschrift',
    hint: 'Die Niederschrift über den nichtöffentlichen Teil. Was Mitglieder damit tun dürfen, steht oben unter „Stand der Eingabe“; eingestellt wird es in der öffentlichen Redaktion bei der Körperschaft.',
  },
  'minutes.status': {
    label: 'Stand der Niederschrift',
    hint: 'Wie weit die Niederschrift ist.',
    initial: 'draft',
  },
  'minutes.approvedOn': 'Tag der Sitzung, in der die Niederschrift genehmigt wurde.',
  'minutes.file': {
    ...DOCUMENT,
    label: 'Niederschrift als PDF',
    hint: 'Der nichtöffentliche Teil als Datei.',
  },
  files: { ...DOCUMENTS, hint: 'Unterlagen zur ganzen Sitzung, die nur Mitglieder lesen dürfen.' },
};

/** More attachments of a public paper. */
export const ATTACHMENTS: Descriptions = {
  attachmentsOf: {
    label: 'Öffentliche Vorlage',
    hint: 'Die Vorlage, zu der die Anlagen gehören. Nach dem ersten Speichern ändert sie sich nicht mehr.',
  },
  files: { ...DOCUMENTS, hint: 'Anlagen, die nur Mitglieder lesen dürfen.' },
};

/** Somebody who is not on the website. */
export const PROTECTED_PERSON: Descriptions = {
  surname: PERSON['surname'] ?? '',
  givenName: PERSON['givenName'] ?? '',
  title: PERSON['title'] ?? '',
  memberships: {
    label: 'Stellen',
    hint: 'In welchem Amt die Person arbeitet, oder in welchem Gremium sie andere vertritt. Sie liest, was dort gelesen wird. Gäste haben keine Stelle.',
    entry: 'Stelle',
  },
  'memberships.organization': { label: 'Amt oder Gremium', hint: 'Tippen Sie einen Teil des Namens.' },
  'memberships.role': {
    hint: 'Für die Leitung eines Amts „Vorsitz“, sonst „Mitglied“. Wie es bei Ihnen heißt, steht im nächsten Feld.',
    initial: 'member',
  },
  'memberships.roleTitle': 'Die Bezeichnung bei Ihnen, zum Beispiel: Leiterin des Ratsbüros.',
  'memberships.votingRight': false,
  'memberships.deputyFor': false,
  'memberships.onBehalfOf': false,
  'memberships.startDate': 'Erster Tag in dieser Stelle.',
  'memberships.endDate':
    'Letzter Tag in dieser Stelle. Vom Tag danach an liest die Person nichts mehr davon.',
  'memberships.sourceId': false,
};

/** A paper that members alone may read. */
export const PROTECTED_PAPER: Descriptions = {
  ...PAPER,
  title: { label: 'Betreff', hint: 'Worum es geht, in einer Zeile.' },
  kind: {
    label: 'Art der Vorlage',
    hint: 'Die Art bestimmt, wie die Vorlage bei den Mitgliedern heißt.',
    initial: 'decision',
  },
  kindName: 'Nur, wenn die Vorlage bei Ihnen anders heißt, zum Beispiel: Beschlussvorlage, nichtöffentlich.',
  'consultations.public': {
    hint: 'Ausgeschaltet, weil nichtöffentlich beraten wird.',
    initial: false,
  },
  signoffs: {
    hint: 'Wer die Vorlage mitgezeichnet hat. Bleibt in der Verwaltung.',
    own: { control: 'signoffs', loses: 'Die festgelegte Reihenfolge der Stellen zeigt der Editor nicht.' },
  },
  publishedAt: false,
};

/** What was decided by circulation of a matter that is not public. */
export const PROTECTED_RESOLUTION: Descriptions = {
  ...CIRCULATED,
  title: 'So lesen Mitglieder den Beschluss. Öffentlich wird dieser Titel nicht.',
  paper: 'Die Vorlage, über die beschlossen wurde, auch eine nichtöffentliche.',
  item: false,
  implementation: false,
  files: { ...DOCUMENTS, hint: 'Unterlagen zum Beschluss, die nur Mitglieder des Gremiums lesen dürfen.' },
  publishedAt: false,
  sourceId: false,
  disclosure: {
    hint: 'Ob und wann der Beschluss öffentlich wird.',
    own: {
      control: 'disclosure',
      loses:
        'Der Stand ist als Wort einzutragen; der Beschluss ist in der öffentlichen Redaktion selbst anzulegen.',
    },
  },
  excluded: {
    label: 'Ausgeschlossene Mitglieder',
    hint: 'Wer an der Angelegenheit nicht mitwirken durfte, liest nichts davon. Den Grund schreiben Sie nicht auf.',
  },
};

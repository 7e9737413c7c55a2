import type { Descriptions } from '../description.ts';
import { DOCUMENTS } from './documents.ts';
import { PAPER } from './paper.ts';

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

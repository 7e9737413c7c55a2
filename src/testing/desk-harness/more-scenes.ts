import { AttendanceControl } from '../../desk/widgets/attendance/AttendanceControl.tsx';
import { DocumentControl } from '../../desk/widgets/documents/DocumentControl.tsx';
import { DocumentsControl } from '../../desk/widgets/documents/DocumentsControl.tsx';
import { ItemLinkControl } from '../../desk/widgets/item-link/ItemLinkControl.tsx';
import { PaperNumberControl } from '../../desk/widgets/paper-number/PaperNumberControl.tsx';
import { PictureControl } from '../../desk/widgets/picture/PictureControl.tsx';
import { LinesControl } from '../../desk/widgets/simple/LinesControl.tsx';
import { ProtectedAgendaControl } from '../../desk/widgets/protected-agenda/ProtectedAgendaControl.tsx';
import { SignoffsControl } from '../../desk/widgets/signoffs/SignoffsControl.tsx';
import { asked } from './scenes.ts';

const ALT = {
  id: 'd1',
  title: 'Lageplan',
  file: 'alt.pdf',
  mimeType: 'application/pdf',
  'x-unknown': 'bleibt',
};
const IMPORTED = {
  id: 'd2',
  title: 'Gutachten',
  source: 'https://alt.example/gutachten.pdf',
  date: '2026-05-04',
};

/** Controls beyond agenda, vote and pickers. */
export const MORE_SCENES = {
  documents: {
    control: DocumentsControl,
    value: asked.has('empty') ? undefined : [ALT, IMPORTED],
    field: { label: 'Unterlagen' },
    label: 'Unterlagen',
  },
  document: {
    control: DocumentControl,
    value: asked.has('empty') ? undefined : ALT,
    field: { label: 'Niederschrift' },
    label: 'Niederschrift',
  },
  subjects: { control: LinesControl, value: undefined, field: { name: 'subjects' }, label: 'Themen' },
  number: {
    control: PaperNumberControl,
    value: asked.has('empty') ? undefined : '0150/2027',
    field: {},
    label: 'Vorlagennummer',
  },
  signoffs: {
    control: SignoffsControl,
    value: asked.has('empty')
      ? undefined
      : [{ office: 'Forstamt', date: '2027-02-01', 'x-unknown': 'bleibt' }],
    field: { label: 'Mitzeichnungen' },
    label: 'Mitzeichnungen',
  },
  item: {
    control: ItemLinkControl,
    value: asked.has('unknown')
      ? { meeting: '2027-01-14-rat', item: 'weg', 'x-unknown': 'bleibt' }
      : undefined,
    field: { label: 'Tagesordnungspunkt' },
    label: 'Tagesordnungspunkt',
  },
  attendance: {
    control: AttendanceControl,
    value: asked.has('empty')
      ? undefined
      : [{ person: 'gast-unbekannt', from: '19:15', 'x-unknown': 'bleibt' }],
    field: { label: 'Anwesenheit' },
    label: 'Anwesenheit',
  },
  protected: {
    control: ProtectedAgendaControl,
    value: asked.has('empty')
      ? []
      : [
          {
            id: 'n1',
            title: 'Beteiligungsvereinbarung',
            'x-unknown': 'bleibt',
            ...(asked.has('both') && { guests: ['gesa-gast', 'eva-muster'], excluded: ['eva-muster'] }),
          },
          {
            id: 'n2',
            title: 'Verkauf eines Baugrundstücks',
            resolution: 'Dem Verkauf wird zugestimmt.',
            disclosure: { state: 'pending' },
          },
        ],
    field: { label: 'Nichtöffentliche Punkte' },
    label: 'Nichtöffentliche Punkte',
  },
  picture: {
    control: PictureControl,
    value: asked.has('empty') ? undefined : 'alt.png',
    field: { label: 'Porträt' },
    label: 'Porträt',
  },
} as const;

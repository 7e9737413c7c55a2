import { markedFolder } from '../../parts/names.ts';
import type { Part, PartedKind } from '../../parts/part.ts';
import { UNDIVIDED } from '../../parts/undivided.ts';
import type { FormField } from '../../form/form-field.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { type DecapCollection, fieldsOf, folderBasics, inRoot, markdown, rights } from './collection.ts';

const BODY = {
  meetings: markdown(
    'Hinweise für Besucherinnen und Besucher',
    'Zum Beispiel zum Zugang oder zur Einwohnerfragestunde.',
  ),
  papers: markdown(
    'Sachverhalt und Beschlussvorschlag',
    'Der Text der Vorlage mit Überschriften für seine Teile.',
  ),
};

/** Some meetings or papers: a folder for each, with its files beside it. */
const collectionOf = (
  { kind, collection, label, singular, archive }: Part,
  form: readonly FormField[],
  settings: DeskSettings,
): DecapCollection => ({
  name: collection,
  label,
  label_singular: singular,
  ...folderBasics(kind, settings),
  ...(settings.parts && { folder: markedFolder(inRoot(settings, kind), collection) }),
  create: !archive,
  ...rights(settings),
  identifier_field: 'title',
  ...LISTED[kind],
  fields: fieldsOf(form, BODY[kind]),
});

/** All meetings or papers, in the parts that the settings name: what is written now, or the archives. */
export function foldersOf(
  kind: PartedKind,
  form: readonly FormField[],
  settings: DeskSettings,
  archives: boolean,
): DecapCollection[] {
  const own = settings.parts?.filter((part) => part.kind === kind) ?? [UNDIVIDED[kind]];
  return own.filter(({ archive }) => archive === archives).map((part) => collectionOf(part, form, settings));
}

const LISTED = {
  meetings: {
    summary: "{{start | date('DD.MM.YYYY, HH:mm')}} Uhr – {{title}}",
    sortable_fields: [
      { field: 'start', label: 'Beginn', default_sort: 'desc' },
      { field: 'title', label: 'Titel' },
    ],
    view_groups: [{ label: 'Jahr', field: 'start', pattern: '\\d{4}' }],
  },
  papers: {
    summary: '{{reference}} – {{title}}',
    sortable_fields: [
      { field: 'date', label: 'Datum', default_sort: 'desc' },
      { field: 'reference', label: 'Vorlagennummer' },
      { field: 'title', label: 'Betreff' },
    ],
  },
} as const;

import type { FormField } from '../../form/form-field.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { type DecapCollection, fieldsOf, folderBasics, markdown, rights } from './collection.ts';

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

/** Meetings or papers: a folder for each, with its files beside it. */
export const foldersOf = (
  kind: 'meetings' | 'papers',
  [label, singular]: readonly [string, string],
  form: readonly FormField[],
  settings: DeskSettings,
): DecapCollection => ({
  name: kind,
  label,
  label_singular: singular,
  ...folderBasics(kind, settings),
  create: true,
  ...rights(settings),
  identifier_field: 'title',
  ...LISTED[kind],
  fields: fieldsOf(form, BODY[kind]),
});

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

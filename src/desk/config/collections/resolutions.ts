import type { FormField } from '../../form/form-field.ts';
import type { ResolutionKind } from '../../form/forms.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { type DecapCollection, fieldsOf, folderBasics, markdown, rights } from './collection.ts';

const RESOLUTION_NAMES: Readonly<Record<ResolutionKind, readonly [string, string]>> = {
  item: ['Beschlusskontrolle', 'Umsetzung eines Beschlusses'],
  disclosed: ['Bekannt gegebene Beschlüsse', 'bekannt gegebener Beschluss'],
  circulation: ['Umlaufbeschlüsse', 'Umlaufbeschluss'],
  'urgent-decision': ['Eilentscheidungen', 'Eilentscheidung'],
};

/** The resolutions of one kind, whose forms differ. */
export const resolutionsOf = (
  kind: ResolutionKind,
  form: readonly FormField[],
  settings: DeskSettings,
): DecapCollection => ({
  name: `resolutions-${kind}`,
  label: RESOLUTION_NAMES[kind][0],
  label_singular: RESOLUTION_NAMES[kind][1],
  ...folderBasics('resolutions', settings),
  filter: { field: 'kind', value: kind },
  create: true,
  ...rights(settings),
  ...(kind === 'item'
    ? { identifier_field: 'key', summary: '{{slug}}', sortable_fields: [] }
    : { identifier_field: 'title', summary: '{{title}}', sortable_fields: ['title'] }),
  fields: fieldsOf(form, markdown('Weitere Erläuterung', 'Was sonst zu dem Beschluss zu sagen ist.')),
});

import type { Collection } from '../../../domain/council-record.ts';
import type { FormField } from '../../form/form-field.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { type DecapCollection, fieldsOf, inRoot, markdown, rights } from './collection.ts';

const NAMED_BY: Readonly<Partial<Record<Collection, string>>> = {
  people: 'surname',
  pages: 'title',
  templates: 'title',
};

/** Entries that are one YAML file each. */
export const yamlFolder = (
  kind: Exclude<Collection, 'meetings' | 'papers' | 'resolutions' | 'pages'>,
  [label, singular]: readonly [string, string],
  form: readonly FormField[],
  settings: DeskSettings,
): DecapCollection => ({
  name: kind,
  label,
  label_singular: singular,
  folder: inRoot(settings, kind),
  slug: '{{fields.key}}',
  extension: 'yml',
  format: `rf-${kind}`,
  media_folder: '',
  public_folder: '',
  create: true,
  ...rights(settings),
  identifier_field: NAMED_BY[kind] ?? 'name',
  summary: kind === 'people' ? '{{surname}}, {{givenName}}' : `{{${NAMED_BY[kind] ?? 'name'}}}`,
  sortable_fields: [NAMED_BY[kind] ?? 'name'],
  fields: fieldsOf(form),
});

/** The municipality's own pages. */
export const pages = (form: readonly FormField[], settings: DeskSettings): DecapCollection => ({
  name: 'pages',
  label: 'Eigene Seiten',
  label_singular: 'Seite',
  folder: inRoot(settings, 'pages'),
  slug: '{{fields.key}}',
  extension: 'md',
  format: 'rf-pages',
  create: true,
  ...rights(settings),
  identifier_field: 'title',
  summary: '{{title}}',
  sortable_fields: ['title'],
  fields: fieldsOf(form, markdown('Text', 'Der Text der Seite.')),
});

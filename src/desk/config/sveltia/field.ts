import type { Collection } from '../../../domain/council-record.ts';
import type { FormField } from '../../form/form-field.ts';
import { inPlainFields } from './own-controls.ts';

/** A field as Sveltia's configuration holds it. */
export interface SveltiaField {
  readonly name: string;
  readonly widget: string;
  readonly [option: string]: unknown;
}

const DATE = { format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false } as const;
const TIME = { format: 'YYYY-MM-DDTHH:mm', date_format: 'YYYY-MM-DD', time_format: 'HH:mm' } as const;
const BUTTONS = [
  'bold',
  'italic',
  'link',
  'heading-two',
  'heading-three',
  'quote',
  'bulleted-list',
  'numbered-list',
];

/** What each kind of entry is called by in a list of choices. */
const NAMED_BY: Readonly<Record<Collection, readonly string[]>> = {
  meetings: ['start', 'title'],
  papers: ['reference', 'title'],
  resolutions: ['title'],
  organizations: ['name'],
  people: ['surname', 'givenName'],
  locations: ['name'],
  bodies: ['name'],
  terms: ['name'],
  pages: ['title'],
  templates: ['title'],
};

/** The field with a standard widget that Decap and Sveltia both know. */
export function sveltiaField(field: FormField, optional = false): SveltiaField {
  const { name, label, hint } = field;
  const initial = optional ? undefined : field.initial;
  const base = { name, label, hint, required: field.required && !optional };
  const given = initial === undefined ? {} : { default: initial };
  switch (field.kind) {
    case 'id':
      return { name, label, widget: 'uuid' };
    case 'fixed':
      return { name, label, widget: 'hidden', default: field.value };
    case 'line':
      return {
        ...base,
        widget: 'string',
        ...(initial === undefined ? {} : { default: String(initial) }),
        ...(field.pattern === undefined ? {} : { pattern: [field.pattern, field.rule ?? ''] }),
      };
    case 'text':
      return { ...base, widget: 'text', ...given };
    case 'markdown':
      return {
        ...base,
        widget: 'markdown',
        modes: ['rich_text', 'raw'],
        buttons: BUTTONS,
        editor_components: [],
      };
    case 'number':
      return { ...base, widget: 'number', ...given, ...numberOptions(field) };
    case 'switch':
      return { ...base, required: false, widget: 'boolean', default: initial ?? field.standard };
    case 'choice':
      return { ...base, widget: 'select', ...given, options: field.options };
    case 'choices':
      return { ...base, required: false, widget: 'select', multiple: true, options: field.options };
    case 'date':
      return { ...base, widget: 'datetime', ...DATE };
    case 'time':
      return { ...base, widget: 'datetime', ...TIME };
    case 'reference':
      return { ...base, widget: 'relation', ...relationTo(field.to, field.many) };
    case 'lines':
      return { ...base, required: false, widget: 'list' };
    case 'own':
      return field.control === 'picture'
        ? { ...base, widget: 'file', media_folder: '', public_folder: '' }
        : sveltiaField(inPlainFields(field), optional);
    case 'group':
      return {
        ...base,
        widget: 'object',
        collapsed: !base.required,
        fields: field.fields.map((inner) => sveltiaField(inner)),
      };
    case 'list':
      return {
        ...base,
        required: false,
        widget: 'list',
        label_singular: field.entry,
        collapsed: true,
        summary: summaryOf(field.fields),
        fields: field.fields.map((inner) => sveltiaField(inner)),
      };
  }
}

const numberOptions = ({ integer, min, max }: Extract<FormField, { kind: 'number' }>) => ({
  value_type: integer ? 'int' : 'float',
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** References are keys: the folder of an entry, which Sveltia calls its slug. */
const relationTo = (to: Collection, many: boolean) => ({
  collection: to,
  value_field: '{{slug}}',
  display_fields: [NAMED_BY[to].map((name) => `{{${name}}}`).join(' · ')],
  search_fields: NAMED_BY[to],
  multiple: many,
});

/** What a closed entry of a list shows. */
const summaryOf = (fields: readonly FormField[]): string =>
  fields
    .filter(({ kind }) => !['id', 'fixed', 'switch', 'own'].includes(kind))
    .filter(({ name }) => name !== 'category')
    .slice(0, 2)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' · ');

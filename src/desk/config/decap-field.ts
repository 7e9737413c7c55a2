import type { FormField } from '../form/form-field.ts';

/** A field as Decap's configuration holds it. */
export interface DecapField {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly [option: string]: unknown;
}

/** Name of one of our own controls in Decap's registry. */
export const widgetName = (control: string): string => `rf-${control}`;

/** The field for Decap. */
export const decapField = (field: FormField): DecapField => emit(field, false);

/**
 * @param optional within a group that may be left out: nothing in it is asked for or filled in, because Decap would then
 * never leave the group out. The check while typing knows what a group that is begun must hold.
 */
function emit(field: FormField, optional: boolean): DecapField {
  const { name, label, hint, initial } = field;
  const required = field.required && !optional;
  const base = {
    name,
    label,
    hint,
    required,
    ...(initial === undefined || optional ? {} : { default: initial }),
  };
  switch (field.kind) {
    case 'id':
      return { name, label, widget: 'hidden', required: false };
    case 'fixed':
      return { name, label, widget: 'hidden', default: field.value };
    case 'line':
      return { ...base, widget: 'string', ...patternOf(field) };
    case 'text':
      return { ...base, widget: 'text' };
    case 'markdown':
      return {
        ...base,
        widget: 'markdown',
        modes: ['rich_text', 'raw'],
        buttons: BUTTONS,
        editor_components: [],
      };
    case 'number':
      return {
        ...base,
        widget: 'number',
        value_type: field.integer ? 'int' : 'float',
        ...(field.min === undefined ? {} : { min: field.min }),
        ...(field.max === undefined ? {} : { max: field.max }),
        ...(field.integer ? {} : { step: 0.000001 }),
      };
    case 'switch':
      return { ...base, widget: widgetName('switch'), required: false, standard: field.standard };
    case 'choice':
      return { ...base, widget: widgetName('choice'), options: field.options };
    case 'choices':
      return { ...base, widget: widgetName('choices'), options: field.options };
    case 'date':
    case 'time':
      return { ...base, widget: widgetName(field.kind) };
    case 'reference':
      return { ...base, widget: widgetName('reference'), kind: field.to, multiple: field.many };
    case 'lines':
      return { ...base, widget: widgetName('lines') };
    case 'own':
      return { ...base, widget: widgetName(field.control) };
    case 'group':
      return {
        ...base,
        widget: 'object',
        collapsed: !required,
        fields: field.fields.map((inner) => emit(inner, optional || !field.required)),
      };
    case 'list':
      return {
        ...base,
        required: false,
        default: [],
        widget: 'list',
        label_singular: field.entry,
        collapsed: true,
        minimize_collapsed: false,
        summary: summaryOf(field.fields),
        fields: field.fields.map((inner) => emit(inner, false)),
      };
  }
}

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

const patternOf = ({ pattern, rule }: { pattern?: string | undefined; rule?: string | undefined }) =>
  pattern === undefined ? {} : { pattern: [pattern, rule] };

/** Kinds whose value a person can read as it stands in the file. */
const SHOWN: ReadonlySet<FormField['kind']> = new Set(['line', 'text', 'date', 'reference', 'number']);

/** What a closed entry of a list shows: its first fields. */
const summaryOf = (fields: readonly FormField[]): string =>
  fields
    .filter(({ kind }) => SHOWN.has(kind))
    .slice(0, 2)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' · ');

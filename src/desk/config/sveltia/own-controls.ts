import type { z } from 'zod';
import { ITEM_REFERENCES, type References } from '../../../domain/rules/reference-registry.ts';
import { CATEGORIES, File, ItemLink, PublicItem, Vote } from '../../../domain/schema/index.ts';
import type { Descriptions } from '../../form/description.ts';
import type { FormField, OwnControl } from '../../form/form-field.ts';
import { optionsOf } from '../../form/options.ts';
import { formFields } from '../../form/walk.ts';
import { FILE, ITEM, VOTE } from './describe.ts';

type Own = Extract<FormField, { kind: 'own' }>;

const fieldsOf = (
  name: string,
  schema: z.ZodObject,
  descriptions: Descriptions,
  references: References = {},
) => formFields({ name, schema, descriptions, references });

const common = ({ name, label, hint, required }: FormField) => ({ name, label, hint, required });

const line = (name: string, label: string, hint: string): FormField => ({
  kind: 'line',
  name,
  label,
  hint,
  required: false,
});

/** Whether an item is public is a switch here; a non-public one has its category in place of a title. */
function itemFields(): FormField[] {
  const hint = 'Ausgeschaltet, wenn der Punkt nichtöffentlich beraten wird.';
  const category = line('category', 'Allgemeine Art', 'Nur bei nichtöffentlichen Punkten.');
  const added: FormField[] = [
    { ...line('public', 'Öffentlich', hint), kind: 'switch', standard: true },
    { ...category, kind: 'choice', options: optionsOf('agenda', 'category', CATEGORIES) },
  ];
  return fieldsOf('agenda', PublicItem, ITEM, ITEM_REFERENCES).flatMap((field): FormField[] =>
    field.name === 'title' ? [...added, { ...field, required: false }] : [field],
  );
}

const agenda = (field: Own): FormField => {
  const fields = itemFields();
  const below: FormField = {
    ...line('items', 'Unterpunkte', 'Die Punkte unter diesem Punkt.'),
    kind: 'list',
    entry: 'Unterpunkt',
    fields,
  };
  return { ...common(field), kind: 'list', entry: 'Tagesordnungspunkt', fields: [...fields, below] };
};

const signOffs = (field: Own): FormField => ({
  ...common(field),
  kind: 'list',
  entry: 'Mitzeichnung',
  fields: [
    { ...line('office', 'Stelle', 'Die Stelle, die mitzeichnet.'), required: true },
    line('person', 'Name', 'Wer für die Stelle mitzeichnet.'),
    { ...line('date', 'Tag', 'Tag der Mitzeichnung.'), kind: 'date' },
    { ...line('remark', 'Bemerkung', 'Was die Stelle angemerkt hat.'), kind: 'text' },
  ],
});

const fileFields = () => fieldsOf('file', File, FILE);

const ITEM_LINK: Descriptions = {
  meeting: { label: 'Sitzung', hint: 'Die Sitzung, in der der Beschluss gefasst wurde.' },
  item: { label: 'Kennung des Punkts', hint: 'Die Kennung steht in der Datei der Sitzung bei dem Punkt.' },
};

const REPLACED: Readonly<Partial<Record<OwnControl, (field: Own) => FormField>>> = {
  agenda,
  signoffs: signOffs,
  vote: (field) => ({
    ...common(field),
    kind: 'group',
    fields: fieldsOf('vote', Vote, VOTE, {
      'byFaction.*.faction': 'organizations',
      'byName.*.person': 'people',
    }),
  }),
  document: (field) => ({ ...common(field), kind: 'group', fields: fileFields() }),
  documents: (field) => ({ ...common(field), kind: 'list', entry: 'Dokument', fields: fileFields() }),
  'paper-number': (field) => ({ ...common(field), kind: 'line' }),
  'item-link': (field) => ({
    ...common(field),
    kind: 'group',
    fields: fieldsOf('item', ItemLink, ITEM_LINK, { meeting: 'meetings' }),
  }),
};

/**
 * The plain fields that take the place of one of the desk's own controls.
 * @throws Error where nothing takes its place.
 */
export function inPlainFields(field: Own): FormField {
  const replace = REPLACED[field.control];
  if (!replace) throw new Error(`Nothing takes the place of the control "${field.control}" (${field.name})`);
  return replace(field);
}

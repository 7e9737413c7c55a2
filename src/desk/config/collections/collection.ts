import type { Collection } from '../../../domain/council-record.ts';
import type { FormField } from '../../form/form-field.ts';
import { TEXT_FIELD } from '../../formats/formatter.ts';
import { type DecapField, decapField, widgetName } from '../decap-field.ts';
import type { DeskSettings } from '../desk-settings.ts';

/** A collection as Decap's configuration holds it. */
export interface DecapCollection {
  readonly name: string;
  readonly label: string;
  readonly folder?: string;
  readonly fields?: readonly DecapField[];
  readonly [option: string]: unknown;
}

/** A path below the content's folder. */
export const inRoot = ({ root }: DeskSettings, path: string): string =>
  root === '' ? path : `${root}/${path}`;

/** The line about the state of the entry. */
export const STANDING: DecapField = {
  name: 'standing',
  label: 'Stand der Eingabe',
  widget: widgetName('standing'),
  required: false,
};
/** The key of an entry, the last part of its page's address. */
export const ADDRESS: DecapField = {
  name: 'key',
  label: 'Adresse der Seite',
  hint: 'Der letzte Teil der Adresse. Er wird beim ersten Speichern festgelegt und ändert sich danach nie mehr.',
  widget: widgetName('address'),
  required: false,
};

/** The fields of an entry, between those that only the form has. */
export const fieldsOf = (form: readonly FormField[], body?: DecapField): DecapField[] => [
  STANDING,
  ...form.map(decapField),
  ...(body ? [body] : []),
  ADDRESS,
];

/** The Markdown below the front matter. */
export const markdown = (label: string, hint: string): DecapField =>
  decapField({ kind: 'markdown', name: TEXT_FIELD, label, hint, required: false });

/** One folder per entry, with its files beside it. */
export const folderBasics = (kind: Collection, settings: DeskSettings) => ({
  folder: inRoot(settings, kind),
  path: '{{slug}}/index',
  slug: '{{fields.key}}',
  extension: 'md',
  format: `rf-${kind}`,
  media_folder: '',
  public_folder: '',
});

/** Who may do what with the entries of a collection. */
export const rights = ({ role, workflow }: DeskSettings) => ({
  publish: role === 'reviewer' || workflow === 'direct',
  delete: true,
});

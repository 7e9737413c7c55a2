import type { FormField } from '../../form/form-field.ts';
import { settingsForm } from '../../form/forms.ts';
import { type DecapField, decapField } from '../decap-field.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { type DecapCollection, inRoot, rights, STANDING } from './collection.ts';

/** Settings, redirects and withdrawals: files that stand alone at the top. */
export const topFiles = (settings: DeskSettings): DecapCollection => ({
  name: 'settings',
  label: 'Einstellungen',
  format: 'rf-settings',
  // Else Decap lets everybody publish.
  publish: rights(settings).publish,
  editor: { preview: false },
  files: [
    {
      name: 'site',
      label: 'Website',
      file: inRoot(settings, 'site.yml'),
      media_folder: '',
      public_folder: '',
      fields: [STANDING, ...settingsForm().map(decapField)],
    },
    {
      name: 'redirects',
      label: 'Weiterleitungen',
      file: inRoot(settings, 'redirects.yml'),
      fields: [entriesField('Weiterleitung', REDIRECT_FIELDS)],
    },
    {
      name: 'withdrawals',
      label: 'Zurückgezogenes',
      file: inRoot(settings, 'withdrawals.yml'),
      fields: [entriesField('Zurückziehung', WITHDRAWAL_FIELDS)],
    },
  ],
});

const entriesField = (entry: string, fields: readonly DecapField[]): DecapField => ({
  name: 'entries',
  label: 'Einträge',
  hint: 'Der neueste Eintrag steht unten.',
  widget: 'list',
  required: false,
  default: [],
  label_singular: entry,
  collapsed: true,
  summary: fields
    .slice(0, 2)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' → '),
  fields,
});

const line = (name: string, label: string, hint: string, required = true): FormField => ({
  kind: 'line',
  name,
  label,
  hint,
  required,
});
const REDIRECT_FIELDS = [
  line('from', 'Alte Adresse', 'Zum Beispiel: /satzungen/.'),
  line('to', 'Neue Adresse', 'Zum Beispiel: /seiten/ortsrecht/.'),
].map(decapField);
const WITHDRAWAL_FIELDS = [
  line('target', 'Was zurückgezogen wird', 'Adresse auf der Website, zum Beispiel: /vorlagen/0069-2025/.'),
  { ...line('date', 'Tag', 'Ab wann es zurückgezogen ist.'), kind: 'date' as const },
  {
    ...line('reason', 'Grund', 'Der Grund steht an der Stelle der zurückgezogenen Seite.'),
    kind: 'text' as const,
  },
  {
    ...line(
      'purge',
      'Endgültig löschen',
      'Löscht auch die Spuren im Protokoll. Nur auf rechtliche Anordnung.',
      false,
    ),
    kind: 'switch' as const,
    standard: false,
  },
].map(decapField);

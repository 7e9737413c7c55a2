import type { Collection } from '../../domain/council-record.ts';
import { entryForms, resolutionForms, type ResolutionKind, settingsForm } from '../form/forms.ts';
import type { FormField } from '../form/form-field.ts';
import { TEXT_FIELD } from '../formats/formatter.ts';
import { type DecapField, decapField, widgetName } from './decap-field.ts';

/** A collection as Decap's configuration holds it. */
export interface DecapCollection {
  readonly name: string;
  readonly label: string;
  readonly folder?: string;
  readonly fields?: readonly DecapField[];
  readonly [option: string]: unknown;
}

/** What the configuration depends on beside the schemas. */
export interface DeskSettings {
  readonly side: 'public' | 'protected';
  readonly role: 'clerk' | 'reviewer';
  readonly workflow: 'review' | 'direct';
  /** Decap's own block, `{name, repo, branch, …}`. */
  readonly backend: Readonly<Record<string, unknown>>;
  readonly siteUrl: string;
  /** Folder of the content in the repository: `content`, or empty for the overlay's own repository. */
  readonly root: string;
}

/** The whole configuration for `CMS.init`. */
export const decapConfig = (settings: DeskSettings) => ({
  load_config_file: false,
  backend: settings.backend,
  locale: 'de',
  site_url: settings.siteUrl,
  display_url: settings.siteUrl,
  publish_mode: settings.workflow === 'review' ? 'editorial_workflow' : 'simple',
  show_preview_links: false,
  media_folder: inRoot(settings, '.media'),
  public_folder: '/',
  slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
  editor: { preview: true, notes: false },
  collections: publicCollections(settings),
});

const inRoot = ({ root }: DeskSettings, path: string): string => (root === '' ? path : `${root}/${path}`);

/** Collections of the public desk in the order of its list. */
export function publicCollections(settings: DeskSettings): DecapCollection[] {
  const forms = entryForms();
  const resolutions = resolutionForms();
  return [
    foldersOf('meetings', ['Sitzungen', 'Sitzung'], forms.meetings, settings),
    foldersOf('papers', ['Vorlagen', 'Vorlage'], forms.papers, settings),
    ...(Object.keys(resolutions) as ResolutionKind[]).map((kind) =>
      resolutionsOf(kind, resolutions[kind], settings),
    ),
    yamlFolder('organizations', ['Gremien und Fraktionen', 'Gremium'], forms.organizations, settings),
    yamlFolder('people', ['Personen', 'Person'], forms.people, settings),
    yamlFolder('locations', ['Sitzungsorte', 'Sitzungsort'], forms.locations, settings),
    yamlFolder('bodies', ['Körperschaften', 'Körperschaft'], forms.bodies, settings),
    yamlFolder('terms', ['Wahlperioden', 'Wahlperiode'], forms.terms, settings),
    pages(forms.pages, settings),
    yamlFolder('templates', ['Textbausteine', 'Textbaustein'], forms.templates, settings),
    topFiles(settings),
  ];
}

const STANDING: DecapField = {
  name: 'standing',
  label: 'Stand der Eingabe',
  widget: widgetName('standing'),
  required: false,
};
const ADDRESS: DecapField = {
  name: 'key',
  label: 'Adresse der Seite',
  hint: 'Der letzte Teil der Adresse. Er wird beim ersten Speichern festgelegt und ändert sich danach nie mehr.',
  widget: widgetName('address'),
  required: false,
};

const fieldsOf = (form: readonly FormField[], body?: DecapField): DecapField[] => [
  STANDING,
  ...form.map(decapField),
  ...(body ? [body] : []),
  ADDRESS,
];

const markdown = (label: string, hint: string): DecapField =>
  decapField({ kind: 'markdown', name: TEXT_FIELD, label, hint, required: false });

const BODY: Readonly<Partial<Record<Collection, DecapField>>> = {
  meetings: markdown(
    'Hinweise für Besucherinnen und Besucher',
    'Zum Beispiel zum Zugang oder zur Einwohnerfragestunde.',
  ),
  papers: markdown(
    'Sachverhalt und Beschlussvorschlag',
    'Der Text der Vorlage mit Überschriften für seine Teile.',
  ),
};

/** One folder per entry, with its files beside it. */
const folderBasics = (kind: Collection, settings: DeskSettings) => ({
  folder: inRoot(settings, kind),
  path: '{{slug}}/index',
  slug: '{{fields.key}}',
  extension: 'md',
  format: `rf-${kind}`,
  media_folder: '',
  public_folder: '',
});

const rights = ({ role, workflow }: DeskSettings) => ({
  publish: role === 'reviewer' || workflow === 'direct',
  delete: true,
});

const foldersOf = (
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

const RESOLUTION_NAMES: Readonly<Record<ResolutionKind, readonly [string, string]>> = {
  item: ['Beschlusskontrolle', 'Umsetzung eines Beschlusses'],
  disclosed: ['Bekannt gegebene Beschlüsse', 'bekannt gegebener Beschluss'],
  circulation: ['Umlaufbeschlüsse', 'Umlaufbeschluss'],
  'urgent-decision': ['Eilentscheidungen', 'Eilentscheidung'],
};

const resolutionsOf = (
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

const NAMED_BY: Readonly<Partial<Record<Collection, string>>> = {
  people: 'surname',
  pages: 'title',
  templates: 'title',
};

const yamlFolder = (
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

const pages = (form: readonly FormField[], settings: DeskSettings): DecapCollection => ({
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

/** Settings, redirects and withdrawals: files that stand alone at the top. */
const topFiles = (settings: DeskSettings): DecapCollection => ({
  name: 'settings',
  label: 'Einstellungen',
  format: 'rf-settings',
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

import { type Collection, COLLECTIONS } from '../../../domain/council-record.ts';
import {
  entryForms,
  resolutionForms,
  type ResolutionKind,
  settingsForm,
  templateForms,
} from '../../form/forms.ts';
import type { TemplateKind } from '../../../domain/schema/template.ts';
import type { FormField } from '../../form/form-field.ts';
import { TEXT_FIELD } from '../../formats/formatter.ts';
import { TEMPLATE_NAMES } from '../collections/templates.ts';
import { sveltiaField, type SveltiaField } from './field.ts';

/** A collection as Sveltia's configuration holds it. */
export interface SveltiaCollection {
  readonly name: string;
  readonly label: string;
  readonly [option: string]: unknown;
}

/** Where the entries of a kind lie and how its list looks. */
interface Look {
  readonly label: string;
  readonly singular: string;
  /** The key of a new entry; without a slash. */
  readonly slug: string;
  readonly summary: string;
  readonly sort: readonly string[];
  readonly text?: string;
}

const named = (label: string, singular: string, by = 'name'): Look => ({
  label,
  singular,
  slug: `{{${by}}}`,
  summary: `{{${by}}}`,
  sort: [by],
});

const LOOK: Readonly<Record<Exclude<Collection, 'resolutions' | 'templates'>, Look>> = {
  meetings: {
    label: 'Sitzungen',
    singular: 'Sitzung',
    slug: "{{start | date('YYYY-MM-DD')}}-{{organization}}",
    summary: "{{start | date('DD.MM.YYYY, HH:mm')}} Uhr – {{title}}",
    sort: ['start', 'title'],
    text: 'Hinweise für Besucherinnen und Besucher',
  },
  papers: {
    label: 'Vorlagen',
    singular: 'Vorlage',
    slug: '{{reference}}',
    summary: '{{reference}} – {{title}}',
    sort: ['reference', 'date', 'title'],
    text: 'Sachverhalt und Beschlussvorschlag',
  },
  organizations: named('Gremien und Fraktionen', 'Gremium'),
  people: {
    ...named('Personen', 'Person', 'surname'),
    slug: '{{surname}}-{{givenName}}',
    summary: '{{surname}}, {{givenName}}',
  },
  locations: named('Sitzungsorte', 'Sitzungsort'),
  bodies: named('Körperschaften', 'Körperschaft'),
  terms: named('Wahlperioden', 'Wahlperiode'),
  pages: { ...named('Eigene Seiten', 'Seite', 'title'), text: 'Text' },
};

const RESOLUTION_LOOK: Readonly<Record<ResolutionKind, Look>> = {
  item: {
    ...named('Beschlusskontrolle', 'Umsetzung eines Beschlusses', 'slug'),
    slug: '{{fields.item.meeting}}-{{fields.item.item}}',
    sort: [],
  },
  disclosed: named('Bekannt gegebene Beschlüsse', 'Bekannt gegebener Beschluss', 'title'),
  circulation: named('Umlaufbeschlüsse', 'Umlaufbeschluss', 'title'),
  'urgent-decision': named('Eilentscheidungen', 'Eilentscheidung', 'title'),
};

/** All collections of the public record; `root` is the folder of the content in the repository, or empty. */
export function sveltiaCollections(root: string): SveltiaCollection[] {
  const forms = entryForms();
  const resolutions = resolutionForms();
  const templates = templateForms();
  const { meetings, papers, ...rest } = LOOK;
  return [
    folder('meetings', meetings, forms.meetings, root),
    folder('papers', papers, forms.papers, root),
    ...(Object.keys(RESOLUTION_LOOK) as ResolutionKind[]).map((kind) => ({
      ...folder(
        'resolutions',
        { ...RESOLUTION_LOOK[kind], text: 'Weitere Erläuterung' },
        resolutions[kind],
        root,
      ),
      name: `resolutions-${kind}`,
      filter: { field: 'kind', value: kind },
    })),
    ...(Object.keys(rest) as (keyof typeof rest)[]).map((kind) =>
      folder(kind, rest[kind], forms[kind], root),
    ),
    ...(Object.keys(TEMPLATE_NAMES) as TemplateKind[]).map((kind) => ({
      ...folder('templates', named(...TEMPLATE_NAMES[kind], 'title'), templates[kind], root),
      name: `templates-${kind}`,
      filter: { field: 'kind', value: kind },
    })),
    topFiles(root),
  ];
}

const inRoot = (root: string, name: string): string => (root === '' ? name : `${root}/${name}`);

function folder(kind: Collection, look: Look, form: readonly FormField[], root: string): SveltiaCollection {
  const shape = COLLECTIONS[kind];
  const text: SveltiaField[] =
    look.text === undefined
      ? []
      : [sveltiaField({ kind: 'markdown', name: TEXT_FIELD, label: look.text, hint: '', required: false })];
  return {
    name: kind,
    label: look.label,
    label_singular: look.singular,
    folder: inRoot(root, kind),
    ...(shape === 'folder' ? { path: '{{slug}}/index' } : {}),
    slug: look.slug,
    extension: shape === 'yml' ? 'yml' : 'md',
    format: shape === 'yml' ? 'yaml' : 'yaml-frontmatter',
    // `body` is the Körperschaft of a paper, so the Markdown below the front matter needs another name in the form.
    ...(shape === 'yml' ? {} : { body_field: { key: TEXT_FIELD } }),
    media_folder: '',
    public_folder: '',
    create: true,
    delete: true,
    identifier_field: kind === 'meetings' || kind === 'papers' ? 'title' : (look.sort[0] ?? 'kind'),
    summary: look.summary,
    sortable_fields: look.sort,
    fields: [...form.map((field) => sveltiaField(field)), ...text],
  };
}

const line = (name: string, label: string, hint: string): FormField => ({
  kind: 'line',
  name,
  label,
  hint,
  required: true,
});

const listFile = (
  root: string,
  [name, label, entry]: readonly [string, string, string],
  fields: readonly FormField[],
) => ({
  name,
  label,
  file: inRoot(root, `${name}.yml`),
  // The file is the list itself.
  fields: [
    {
      ...sveltiaField({
        ...line('entries', 'Einträge', 'Der neueste steht unten.'),
        kind: 'list',
        entry,
        fields,
      }),
      root: true,
    },
  ],
});

const topFiles = (root: string): SveltiaCollection => ({
  name: 'settings',
  label: 'Einstellungen',
  format: 'yaml',
  files: [
    {
      name: 'site',
      label: 'Website',
      file: inRoot(root, 'site.yml'),
      media_folder: '',
      public_folder: '',
      fields: settingsForm().map((field) => sveltiaField(field)),
    },
    listFile(
      root,
      ['redirects', 'Weiterleitungen', 'Weiterleitung'],
      [
        line('from', 'Alte Adresse', 'Zum Beispiel: /satzungen/.'),
        line('to', 'Neue Adresse', 'Zum Beispiel: /seiten/ortsrecht/.'),
      ],
    ),
    listFile(
      root,
      ['withdrawals', 'Zurückgezogenes', 'Zurückziehung'],
      [
        line('target', 'Was zurückgezogen wird', 'Adresse auf der Website.'),
        { ...line('date', 'Tag', 'Ab wann es zurückgezogen ist.'), kind: 'date' },
        { ...line('reason', 'Grund', 'Der Grund steht an der Stelle der Seite.'), kind: 'text' },
        {
          ...line('purge', 'Endgültig löschen', 'Nur auf rechtliche Anordnung.'),
          kind: 'switch',
          standard: false,
        },
      ],
    ),
  ],
});

import type { FormField } from '../../form/form-field.ts';
import { protectedForms } from '../../form/forms.ts';
import { PAPER_FORM, type PaperForm } from '../../formats/formatter.ts';
import { type DecapField, decapField, widgetName } from '../decap-field.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { ADDRESS, type DecapCollection, fieldsOf, inRoot, markdown, rights, STANDING } from './collection.ts';

/** Collections of the desk for the members' overlay. */
export function protectedCollections(settings: DeskSettings): DecapCollection[] {
  const forms = protectedForms();
  const common = { create: true, ...rights(settings), editor: { preview: false } };
  return [
    {
      name: 'meetings',
      label: 'Sitzungen',
      label_singular: 'nichtöffentlicher Teil einer Sitzung',
      ...folder('meetings', settings),
      slug: '{{fields.key}}',
      ...common,
      identifier_field: 'key',
      summary: '{{listed}}',
      sortable_fields: NEWEST_FIRST,
      fields: [MEETING, STANDING, ...forms.meetings.map(decapField)],
    },
    {
      name: 'papers',
      label: 'Nichtöffentliche Vorlagen',
      label_singular: 'nichtöffentliche Vorlage',
      ...folder('papers', settings),
      slug: '{{fields.key}}',
      ...only('whole'),
      ...common,
      identifier_field: 'title',
      summary: '{{reference}} – {{title}}',
      sortable_fields: [
        { field: 'date', label: 'Datum', default_sort: 'desc' },
        { field: 'reference', label: 'Vorlagennummer' },
        { field: 'title', label: 'Betreff' },
      ],
      fields: [...fieldsOf(forms.papers, TEXT), formField('whole')],
    },
    {
      name: 'papers-attachments',
      label: 'Nichtöffentliche Anlagen',
      label_singular: 'nichtöffentliche Anlagen einer Vorlage',
      ...folder('papers', settings),
      slug: '{{fields.attachmentsOf}}',
      ...only('attachments'),
      ...common,
      identifier_field: 'attachmentsOf',
      summary: '{{listed}}',
      sortable_fields: NEWEST_FIRST,
      fields: [STANDING, ...forms.attachments.map(publicPapersAlone), formField('attachments')],
    },
    {
      name: 'resolutions',
      label: 'Nichtöffentliche Umlaufbeschlüsse',
      label_singular: 'nichtöffentlicher Umlaufbeschluss',
      description: CIRCULATIONS,
      ...folder('resolutions', settings),
      slug: '{{fields.key}}',
      ...common,
      identifier_field: 'title',
      summary: "{{closedOn | date('DD.MM.YYYY')}} – {{title}}",
      sortable_fields: [
        { field: 'closedOn', label: 'Abgeschlossen am', default_sort: 'desc' },
        { field: 'title', label: 'Titel' },
      ],
      fields: [STANDING, ...forms.resolutions.map(decapField), RESOLUTION_KEY],
    },
    {
      name: 'people',
      label: 'Personen (nur intern)',
      label_singular: 'interne Person',
      description: PEOPLE,
      folder: inRoot(settings, 'people'),
      slug: '{{fields.key}}',
      extension: 'yml',
      format: 'rf-protected-people',
      ...common,
      identifier_field: 'surname',
      summary: PERSON,
      sortable_fields: [{ field: 'surname', label: 'Nachname', default_sort: 'asc' }],
      fields: [STANDING, ...forms.people.map(decapField), KEY],
    },
    {
      name: 'allowance',
      label: 'Sitzungsgeld',
      description: ALLOWANCES,
      format: 'rf-protected-allowance',
      publish: rights(settings).publish,
      editor: { preview: false },
      files: [
        {
          name: 'allowance',
          label: 'Sätze und Regeln',
          file: inRoot(settings, 'allowance.yml'),
          fields: [STANDING, ...forms.allowance.map(decapField)],
        },
      ],
    },
  ];
}

/** By the words that `namedEntries` gives each; the form has no such field, so that there is nothing to choose. */
const NEWEST_FIRST = [{ field: 'listedBy', default_sort: 'desc' }] as const;

/** One folder per entry, as in the public repository. */
const folder = (kind: 'meetings' | 'papers' | 'resolutions', settings: DeskSettings) => ({
  folder: inRoot(settings, kind),
  path: '{{slug}}/index',
  extension: 'md',
  format: `rf-protected-${kind}`,
  media_folder: '',
  public_folder: '',
});

const only = (form: PaperForm) => ({ filter: { field: PAPER_FORM, value: form } });

const formField = (form: PaperForm): DecapField => ({
  name: PAPER_FORM,
  label: 'Form',
  widget: 'hidden',
  required: false,
  default: form,
});

/** Which meeting it is: its key is the public one's. */
const MEETING: DecapField = {
  name: 'key',
  label: 'Sitzung',
  hint: 'Eine Sitzung, die noch nicht auf der Website steht, öffnen Sie aus der öffentlichen Redaktion mit „Nichtöffentlichen Teil bearbeiten“.',
  widget: widgetName('protected-meeting'),
  required: false,
};

/** Name, and where the person works: "Muster, Eva – Verwaltung: Kämmerin". */
const PERSON =
  "{{surname}}, {{givenName}} – {{memberships[0].organization | ternary('Verwaltung: ', 'Gast')}}{{memberships[0].roleTitle}}";

const PEOPLE =
  'Wer auf der Website nicht steht, aber im Mitgliederbereich liest: das Ratsbüro, die Ämter und Gäste einzelner Punkte. E-Mail-Adressen gehören in den Mitgliederbereich, nicht hierher.';

const CIRCULATIONS =
  'Was nichtöffentlich im Umlaufverfahren beschlossen wurde. Aus dem Mitgliederbereich kommen die Beschlüsse von selbst hierher. Hier entscheiden Sie, ob und wann einer bekannt gegeben wird.';

const ALLOWANCES =
  'Was die Entschädigungssatzung gewährt. Daraus und aus der Anwesenheit entstehen die Abrechnungen; jedes Mitglied sieht im Mitgliederbereich nur seine eigenen. Nichts davon steht auf der Website.';

const KEY: DecapField = {
  ...ADDRESS,
  label: 'Kennung',
  hint: 'Unter ihr finden andere Einträge die Person. Sie wird beim ersten Speichern festgelegt und ändert sich danach nie mehr.',
};

/** Branches and logs of jobs bear it: nothing of the title. */
const RESOLUTION_KEY: DecapField = {
  ...ADDRESS,
  label: 'Kennung',
  hint: 'Sie wird beim ersten Speichern festgelegt und ändert sich danach nie mehr. Worum es geht, soll man ihr nicht ansehen.',
};

const TEXT = markdown(
  'Sachverhalt und Beschlussvorschlag',
  'Der Text der Vorlage mit Überschriften für seine Teile.',
);

/** The papers to which attachments belong are those of the site, not those of this repository. */
const publicPapersAlone = (field: FormField): DecapField =>
  field.name === 'attachmentsOf' ? { ...decapField(field), collections: [] } : decapField(field);

import { ORGANIZATION_KIND } from '../enums.ts';
import { orMeant, quote, type Wordings } from './wording.ts';

const TARGETS: Readonly<Record<string, string>> = {
  bodies: 'Eine Körperschaft',
  terms: 'Eine Wahlperiode',
  organizations: 'Ein Gremium oder eine Organisation',
  people: 'Eine Person',
  locations: 'Einen Ort',
  meetings: 'Eine Sitzung',
  papers: 'Eine Vorlage',
};

const EXPECTED: Readonly<Record<string, string>> = {
  deliberating: 'ein Gremium, das tagt',
  faction: 'eine Fraktion',
  administration: 'eine Stelle der Verwaltung',
};

const ID_KINDS: Readonly<Record<string, string>> = {
  item: 'ein anderer Tagesordnungspunkt',
  consultation: 'eine andere Station einer Beratungsfolge',
  membership: 'eine andere Mitgliedschaft',
  file: 'eine andere Datei',
};

/** What points to something else. */
export const REFERENCES: Wordings<
  | 'reference-unknown'
  | 'reference-kind'
  | 'reference-cycle'
  | 'item-unknown'
  | 'item-not-public'
  | 'id-duplicate'
  | 'file-id-reserved'
  | 'redirect-duplicate'
  | 'redirect-loop'
  | 'redirect-taken'
  | 'withdrawal-unknown'
  | 'withdrawal-not-possible'
> = {
  'reference-unknown': ({ key, target = '', suggestion }) => ({
    what: `${TARGETS[target] ?? 'Etwas'} mit dem Schlüssel ${quote(key)} gibt es nicht.`,
    remedy: orMeant(
      suggestion,
      `Nennen Sie einen Schlüssel aus „${target}/“, oder legen Sie den Eintrag an.`,
    ),
  }),
  'reference-kind': ({ key, kind = '', expected = '' }) => ({
    what: `Erwartet wird hier ${EXPECTED[expected]}; ${quote(key)} ist: ${ORGANIZATION_KIND[kind as keyof typeof ORGANIZATION_KIND] ?? kind}.`,
    remedy: 'Prüfen Sie den Verweis und die Art der Organisation.',
  }),
  'reference-cycle': ({ way }) => ({
    what: `Die Verweise führen im Kreis: ${way}.`,
    remedy: 'Löschen Sie einen der Verweise; das Oberste gehört zu nichts.',
  }),
  'item-unknown': ({ id, meeting, suggestion }) => ({
    what: `Einen Tagesordnungspunkt mit der Kennung ${quote(id)} gibt es in der Sitzung${meeting ? ` ${quote(meeting)}` : ''} nicht.`,
    remedy: orMeant(suggestion, 'Übernehmen Sie die Kennung aus der Tagesordnung.'),
  }),
  'item-not-public': ({ id }) => ({
    what: `Der Tagesordnungspunkt ${quote(id)} ist nicht öffentlich; über seinen Beschluss darf hier nichts stehen.`,
    remedy:
      'Wurde der Beschluss bekannt gegeben, so wählen Sie „kind: disclosed“ mit eigenem Titel und Text; sonst löschen Sie den Eintrag.',
  }),
  'id-duplicate': ({ id, kind = '', other }) => ({
    what: `Die Kennung ${quote(id)} trägt schon ${ID_KINDS[kind] ?? 'etwas anderes'} in ${quote(other)}.`,
    remedy: 'Geben Sie dem neueren der beiden eine andere Kennung; veröffentlichte Kennungen bleiben.',
  }),
  'file-id-reserved': ({ id }) => ({
    what: `Die Kennung ${quote(id)} ist vergeben: Unter dieser Adresse steht das Dokument, das das Programm selbst erzeugt.`,
    remedy: `Geben Sie dem Dokument eine andere Kennung, zum Beispiel ${quote(`${id}-1`)}. War es schon veröffentlicht, tragen Sie für seine alte Adresse eine Weiterleitung in redirects.yml ein.`,
  }),
  'redirect-duplicate': ({ from }) => ({
    what: `Für ${quote(from)} gibt es schon eine Weiterleitung; es gilt die erste.`,
    remedy: 'Löschen Sie eine der beiden.',
  }),
  'redirect-loop': ({ from }) => ({
    what: `Die Weiterleitung von ${quote(from)} führt im Kreis.`,
    remedy: 'Leiten Sie auf eine Seite weiter, die es gibt.',
  }),
  'redirect-taken': ({ from }) => ({
    what: `Unter ${quote(from)} steht eine Seite dieses Auftritts; die Weiterleitung bleibt ohne Wirkung.`,
    remedy: 'Löschen Sie die Weiterleitung, oder berichtigen Sie „from“.',
  }),
  'withdrawal-unknown': ({ target, suggestion }) => ({
    what: `Unter dieser Adresse liegt im Inhalt nichts (mehr): ${quote(target)}.`,
    remedy: orMeant(
      suggestion,
      'Ist der Eintrag schon gelöscht, so ist nichts zu tun; sonst berichtigen Sie die Adresse.',
    ),
  }),
  'withdrawal-not-possible': ({ target }) => ({
    what: `Die Seite ${quote(target)} legt das Programm selbst an; zurückgezogen werden kann sie nicht.`,
    remedy:
      'Nennen Sie die Adresse des Eintrags oder des Dokuments, das zurückgezogen wird, zum Beispiel: /vorlagen/0001-2026/',
  }),
};

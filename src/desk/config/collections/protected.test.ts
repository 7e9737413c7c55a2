import { expect, test } from 'vitest';
import { localBackend } from '../../build/backend.ts';
import type { DecapField } from '../decap-field.ts';
import { protectedCollections } from './protected.ts';
import { publicCollections } from './public.ts';

const SETTINGS = {
  role: 'clerk',
  workflow: 'review',
  backend: localBackend('http://127.0.0.1:1'),
  siteUrl: 'https://rat.example',
} as const;
const inside = protectedCollections({ ...SETTINGS, side: 'protected', root: '' });
const open = publicCollections({ ...SETTINGS, side: 'public', root: 'content', parts: [] });

type Fields = readonly DecapField[] | undefined;

/** Each field that somebody sees: path, label, and what can be chosen. */
function told(fields: Fields, above = ''): string[] {
  return (fields ?? []).flatMap((field) => {
    if (field.widget === 'hidden') return [];
    const path = `${above}${field.name}`;
    const options = (field['options'] ?? []) as readonly { readonly label: string }[];
    const choices = options.map(({ label }) => label).join(' | ');
    const line = `${path}: ${field.label}${choices === '' ? '' : ` (${choices})`}`;
    return [line, ...told(field['fields'] as Fields, `${path}.`)];
  });
}
const fieldsOf = (name: string) => inside.find((collection) => collection.name === name)?.fields;

test('a person inside has a name, offices and a key, and no address', () => {
  expect(told(fieldsOf('people'))).toEqual([
    'standing: Stand der Eingabe',
    'surname: Nachname',
    'givenName: Vorname',
    'title: Akademischer Grad',
    'memberships: Stellen',
    'memberships.organization: Amt oder Gremium',
    'memberships.role: Rolle (Bürgermeisteramt | Vorsitz | Stellvertretender Vorsitz | Mitglied | Stellvertretendes Mitglied | Beratendes Mitglied | Schriftführung | Gast)',
    'memberships.roleTitle: Eigene Bezeichnung der Rolle',
    'memberships.startDate: Beginn',
    'memberships.endDate: Ende',
    'key: Kennung',
  ]);
});

test('a meeting inside has its items, its attendance and its minutes', () => {
  expect(told(fieldsOf('meetings'))).toEqual([
    'key: Sitzung',
    'standing: Stand der Eingabe',
    'agenda: Nichtöffentliche Punkte',
    'attendance: Anwesenheit',
    'minutes: Nichtöffentliche Niederschrift',
    'minutes.status: Stand der Niederschrift (Entwurf | Versandt, noch nicht genehmigt | Einwendungen erhoben | Genehmigt)',
    'minutes.approvedOn: Genehmigt am',
    'minutes.file: Niederschrift als PDF',
    'files: Dateien',
  ]);
});

test('a resolution by circulation inside has its procedure, its disclosure, and a key that tells nothing', () => {
  expect(told(fieldsOf('resolutions'))).toEqual([
    'standing: Stand der Eingabe',
    'title: Titel',
    'organization: Gremium',
    'legalBasis: Rechtsgrundlage',
    'openedOn: Eröffnet am',
    'closedOn: Abgeschlossen am',
    'text: Beschluss',
    'paper: Vorlage',
    'outcome: Ergebnis (Beschlossen | Abgelehnt | Kein Beschluss, weil die Zustimmung zum Verfahren nicht erreicht wurde | Kein Beschluss, weil zu wenige Mitglieder abgestimmt haben)',
    'vote: Abstimmung',
    'consented: Zustimmungen zum Verfahren',
    'statutory: Gesetzliche Mitgliederzahl',
    'objected: Widersprüche gegen das Verfahren',
    'reason: Warum keine Sitzung stattfand',
    'approvalNeeded: Genehmigung der Aufsichtsbehörde nötig',
    'files: Dateien',
    'disclosure: Bekanntgabe',
    'excluded: Ausgeschlossene Mitglieder',
    'key: Kennung',
  ]);
});

test('allowances are one file with rules and rates, in German words', () => {
  const files = inside.find(({ name }) => name === 'allowance')?.['files'] as { fields: Fields }[];
  expect(files.flatMap(({ fields }) => told(fields))).toEqual([
    'standing: Stand der Eingabe',
    'rules: Regeln der Abrechnung',
    'rules.body: Körperschaft',
    'rules.startDate: Gilt ab',
    'rules.endDate: Gilt bis',
    'rules.period: Abrechnung je (Monat | Vierteljahr | Halbjahr | Jahr)',
    'rules.perDay: Höchstens am Tag',
    'rules.perYear: Höchstens im Jahr',
    'rules.halfBelow: Halber Satz unter (Minuten)',
    'rules.partMonth: Angebrochener Monat (Ganz zahlen | Nach Tagen zahlen)',
    'rules.source: Fundstelle',
    'rates: Sätze',
    'rates.body: Körperschaft',
    'rates.organization: Gremium',
    'rates.function: Funktion (Bürgermeisteramt | Vorsitz | Stellvertretender Vorsitz | Mitglied | Stellvertretendes Mitglied | Beratendes Mitglied | Fraktionsvorsitz)',
    'rates.perMeeting: Je Sitzung (in Cent)',
    'rates.perMonth: Je Monat (in Cent)',
    'rates.startDate: Gilt ab',
    'rates.endDate: Gilt bis',
    'rates.source: Fundstelle',
  ]);
});

test('what members may read is set in the public desk, in German words', () => {
  const settings = open.find(({ name }) => name === 'settings')?.['files'] as { fields: Fields }[];
  const bodies = open.find(({ name }) => name === 'bodies')?.fields;
  const lines = [...told(bodies), ...settings.flatMap(({ fields }) => told(fields))];
  expect(lines.filter((line) => /^(members|nonPublicMinutes)\b/.test(line))).toEqual([
    'nonPublicMinutes: Nichtöffentliche Niederschriften (Nicht lesen | Am Bildschirm lesen | Lesen und herunterladen)',
    'members: Mitgliederbereich',
    'members.url: Adresse',
    'members.formerTerms: Frühere Wahlperioden (Keine | Nur die, in denen das Mitglied dem Gremium angehörte | Alle)',
    'members.councilReadsCommittees: Rat liest Unterlagen der Ausschüsse',
  ]);
});

import type { FieldLoss } from '../loss.ts';
import type { Note } from '../notes.ts';
import type { Report, TypeLoss } from './report.ts';
import { deletionLists, faultLists, httpSentences } from './http-words.ts';
import { LISTS, REASONS } from './words.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const escape = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (char) => `\\${char}`);

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}\n`;
}

const noteLines = (notes: readonly Note[]): string =>
  notes.map(({ at, text }) => `- ${escape(text)} (\`${at}\`)`).join('\n');

function lists(report: Report): string[] {
  return LISTS.flatMap(([name, title, remark]) => {
    const notes = report.notes[name] ?? [];
    return notes.length === 0
      ? []
      : [section(`${title} (${notes.length})`, `${remark}\n\n${noteLines(notes)}`)];
  });
}

function plainList(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [section(`${title} (${lines.length})`, lines.map((line) => `- \`${line}\``).join('\n'))];
}

const reasons = ({ reasons: all }: FieldLoss): string =>
  Object.entries(all)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, number]) => `${REASONS[name] ?? name}: ${number}`)
    .join('; ');

const typeRow = ({ type, objects, seen, taken, mapped, dropped }: TypeLoss) => [
  type,
  objects,
  seen,
  taken,
  mapped,
  dropped,
];
const fieldRow = (field: FieldLoss) => [
  `${field.type}.${field.field}`,
  field.seen,
  field.taken,
  field.mapped,
  field.dropped,
  reasons(field),
];

function agendaLine({ agenda }: Report): string {
  const { items, markers, public: open, nonPublic, unmarked, headings, nested, results, votes } = agenda;
  return [
    `${items} Tagesordnungspunkte der Quelle: ${open} öffentlich, ${nonPublic} nichtöffentlich, ${unmarked} ohne Angabe,`,
    `${markers} Überschriften von Sitzungsteilen. ${headings} Zwischenüberschriften, ${nested} eingeordnete Unterpunkte,`,
    `${results} Ergebnisse, davon ${votes} mit Stimmenzahlen.`,
  ].join('\n');
}

function fetching({ http, deletions }: Report): string[] {
  return [
    ...(http ? [section('Abruf', httpSentences(http).join('\n'))] : []),
    ...(http ? faultLists(http).flatMap(([title, lines]) => plainList(title, lines)) : []),
    ...(deletions ? deletionLists(deletions).flatMap(([title, lines]) => plainList(title, lines)) : []),
  ];
}

/** The report for people, in German Markdown. */
export function markdownReport(report: Report): string {
  return [
    '# Importbericht\n\nVertraulich: Der Bericht nennt Nichtöffentliches und gehört in den geschützten Teil.\n',
    section(
      'Übersicht',
      `${report.files} Dateien, ${report.objects} Objekte, ${report.superseded} ältere Fassungen.\n\n${agendaLine(report)}`,
    ),
    section('Angelegt', table(['Ordner', 'Einträge'], Object.entries(report.entries))),
    section(
      'Felder nach Art',
      table(
        ['Art', 'Objekte', 'Felder', 'übernommen', 'umgeformt', 'weggelassen'],
        report.types.map(typeRow),
      ),
    ),
    ...fetching(report),
    ...lists(report),
    ...plainList('Von Hand geändert, nicht angetastet', report.kept),
    ...plainList('Nicht mehr in der Quelle, unverändert', report.orphaned),
    ...plainList(
      'Unlesbare Dateien',
      report.broken.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`),
    ),
    ...plainList('Dateien mit rohen Steuerzeichen, trotzdem gelesen', report.repaired),
    ...plainList('Dateien ohne OParl-Objekte', report.foreign),
    ...plainList('In der Quelle gelöscht', report.tombstones),
    section(
      'Felder im Einzelnen',
      table(
        ['Feld', 'gesehen', 'übernommen', 'umgeformt', 'weggelassen', 'Gründe'],
        report.fields.map(fieldRow),
      ),
    ),
  ].join('\n');
}

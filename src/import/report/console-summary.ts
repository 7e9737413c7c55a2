import { LISTS } from './words.ts';
import type { Summary } from './summary.ts';
import { REPORT_MD } from '../write/stamps.ts';

const number = new Intl.NumberFormat('de-DE');
const n = (value: number | undefined): string => number.format(value ?? 0);

/** A summary for the terminal, in German, without any title. */
export function consoleSummary(summary: Summary, into: string): string {
  const { agenda, fields } = summary;
  const lines = [
    `${n(summary.objects)} Objekte aus ${n(summary.files)} Dateien gelesen.`,
    `Felder: ${n(fields.seen)} gesehen, ${n(fields.taken)} übernommen, ${n(fields.mapped)} umgeformt, ${n(fields.dropped)} weggelassen.`,
    `Tagesordnungspunkte: ${n(agenda['items'])}, davon ${n(agenda['public'])} öffentlich, ${n(agenda['nonPublic'])} nichtöffentlich, ${n(agenda['unmarked'])} ohne Angabe, ${n(agenda['markers'])} Überschriften.`,
    `Einträge: ${Object.entries(summary.entries)
      .map(([folder, count]) => `${folder} ${n(count)}`)
      .join(', ')}.`,
    ...LISTS.filter(([name]) => (summary.lists[name] ?? 0) > 0).map(
      ([name, title]) => `${title}: ${n(summary.lists[name])}.`,
    ),
    ...(summary.kept > 0 ? [`Von Hand geändert und nicht angetastet: ${n(summary.kept)}.`] : []),
    ...(summary.orphaned > 0 ? [`Nicht mehr in der Quelle: ${n(summary.orphaned)}.`] : []),
    ...(summary.tombstones > 0 ? [`In der Quelle gelöscht: ${n(summary.tombstones)}.`] : []),
    ...(summary.foreign > 0 ? [`Dateien ohne OParl-Objekte: ${n(summary.foreign)}.`] : []),
    ...summary.broken.map((place) => `Unlesbar: ${place}`),
    summary.written + summary.removed === 0
      ? 'Nichts zu ändern: Der Inhalt entspricht schon der Quelle.'
      : `${n(summary.written)} Dateien geschrieben, ${n(summary.removed)} entfernt.`,
    `Bericht: ${into}/${REPORT_MD}`,
  ];
  return lines.join('\n');
}

import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { BulkPart } from '../parts.ts';
import { column, tableOf } from '../table.ts';

interface Row {
  readonly resolution: string;
  readonly date: CalendarDate;
  readonly text: string;
  readonly file?: string;
}

const reportsOf = ({ resolutions }: BulkPart): Row[] =>
  resolutions.flatMap(({ key, implementation }) =>
    (implementation?.reports ?? []).map(({ date, text, file }) => ({
      resolution: key,
      date,
      text,
      ...(file && { file: file.id }),
    })),
  );

/** What was reported of the carrying out of resolutions. */
export const REPORTS = tableOf<Row>({
  name: 'umsetzungsberichte',
  title: 'Berichte zur Umsetzung',
  description: 'Was zur Umsetzung der Beschlüsse berichtet wurde.',
  isKeyed: false,
  things: reportsOf,
  columns: [
    column('beschluss', 'string', 'Der Beschluss.', ({ resolution }) => resolution, 'beschluesse'),
    column('datum', 'date', 'Tag des Berichts.', ({ date }) => date),
    column('bericht', 'string', 'Bericht (Markdown).', ({ text }) => text),
    column('dokument', 'string', 'Kennung des Dokuments dazu.', ({ file }) => file),
  ],
});

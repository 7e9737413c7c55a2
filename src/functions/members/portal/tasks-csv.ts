import type { Context } from 'hono';
import { csvCell } from '../audit/csv.ts';
import type { MembersEnv } from '../ports.ts';
import type { TaskView } from './view/tasks-view.ts';

const HEAD = [
  'Beschluss',
  'Gremium',
  'Gefasst',
  'Zuständig',
  'Frist',
  'Frist überschritten',
  'Stand',
  'Letzter Bericht am',
  'Letzter Bericht',
];

/** Resolutions as a table for German spreadsheets: semicolons, and a mark by which they see that it is UTF-8. */
export const tasksCsv = (tasks: readonly TaskView[]): string =>
  `\uFEFF${[HEAD, ...tasks.map(cellsOf)].map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('')}`;

const cellsOf = ({ title, body, decided, office, due, overdue, state, report }: TaskView): string[] => [
  title,
  body,
  decided.replaceAll('\u00A0', ' '),
  office ?? '',
  due ?? '',
  overdue ? 'ja' : 'nein',
  state,
  report?.date ?? '',
  report?.text ?? '',
];

/** A table to keep. */
export const csvAnswer = (context: Context<MembersEnv>, name: string, text: string): Response =>
  context.body(text, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  });

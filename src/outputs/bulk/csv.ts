import { stringify } from 'csv-stringify/sync';
import type { RecordIndex } from '../../domain/view/index.ts';
import type { BulkPart } from './parts.ts';
import type { Cell, Column, Table } from './table.ts';

/** Between the values of a list within one cell. */
export const LIST_SEPARATOR = '|';
/** Between cells. A comma would put a whole row into one cell of a spreadsheet on a computer set to German. */
export const DELIMITER = ';';

/** Long texts stand in the other formats alone: a spreadsheet cannot show them, and cuts off what is longer than 32,767 characters. */
export const isInCsv = ({ type }: Pick<Column, 'type'>): boolean => type !== 'text';

/**
 * Rows as CSV (RFC 4180 but for the semicolon): UTF-8 with a byte order mark and semicolons, because spreadsheets set to
 * German open that, umlauts and all, by a double click; programs that want commas have JSON Lines. Truth is `ja` or
 * `nein`. A cell whose text begins with `=`, `+`, `-` or `@` (full-width ones, too), with a tab or a carriage return gets
 * an apostrophe in front, so that no spreadsheet takes a title for a formula.
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(textOf)),
    { bom: true, delimiter: DELIMITER, record_delimiter: 'windows', escape_formulas: true },
  );

/** A table of a part as CSV, names of the columns first. */
export function csvOf({ columns, rows }: Table, part: BulkPart, index: RecordIndex): string {
  const shown = columns.map(isInCsv);
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_cell, position) => shown[position]);
  return toCsv([kept(columns.map(({ name }) => name)), ...Array.from(rows(part, index), kept)]);
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return typeof cell === 'object' ? cell.join(LIST_SEPARATOR) : String(cell);
}

import type { RecordIndex } from '../../domain/view/index.ts';
import type { BulkPart } from './parts.ts';

/** A value of a table; undefined where nothing is known. Days are `YYYY-MM-DD`, times `HH:mm` on the clock of the place. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** What a column holds; `text` is a long one. */
export type CellType = 'string' | 'text' | 'integer' | 'boolean' | 'date' | 'time' | 'list' | 'uri';

/** A column, with its description in German. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  /** The table whose `schluessel` its values are. */
  readonly references?: string;
}

/** A kind of rows that is offered as a file of its own. */
export interface Table {
  /** Name of its file without ending, and of its table in a database. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Its first column names each row, and no other row has the same. */
  readonly isKeyed: boolean;
  readonly columns: readonly Column[];
  readonly count: (part: BulkPart, index: RecordIndex) => number;
  /** The rows, a cell for each column. */
  readonly rows: (part: BulkPart, index: RecordIndex) => Iterable<readonly Cell[]>;
}

/** A column and what stands in it. */
export interface ColumnOf<Row> extends Column {
  readonly value: (row: Row, index: RecordIndex) => Cell;
}

/** A column of a table of `Row`s. */
export const column = <Row>(
  name: string,
  type: CellType,
  description: string,
  value: (row: Row, index: RecordIndex) => Cell,
  references?: string,
): ColumnOf<Row> => ({ name, type, description, value, ...(references !== undefined && { references }) });

interface TableOf<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly isKeyed?: boolean;
  readonly things: (part: BulkPart, index: RecordIndex) => readonly Row[];
  readonly columns: readonly ColumnOf<Row>[];
}

/** Makes a table of what the things of a part give in each column. */
export const tableOf = <Row>({ things, columns, isKeyed = true, ...table }: TableOf<Row>): Table => ({
  ...table,
  isKeyed,
  columns,
  count: (part, index) => things(part, index).length,
  *rows(part, index) {
    for (const thing of things(part, index)) yield columns.map(({ value }) => value(thing, index));
  },
});

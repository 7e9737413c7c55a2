import type { Cell, CellType, Column, Table } from './table.ts';

const TYPES: Readonly<Record<CellType, string>> = {
  string: 'TEXT',
  text: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  date: 'TEXT',
  time: 'TEXT',
  list: 'TEXT',
  uri: 'TEXT',
};

/** Names are our own and need no escaping; quoted all the same, since SQL has words of its own. */
const quoted = (name: string): string => `"${name}"`;

function definition({ name, type, references }: Column, isKey: boolean): string {
  const refers = references !== undefined && type !== 'list';
  return `${quoted(name)} ${TYPES[type]}${isKey ? ' PRIMARY KEY' : ''}${refers ? ` REFERENCES ${quoted(references)}` : ''}`;
}

/** The statement that makes a table of SQLite. References are told, not enforced: what they name may lie in another term. */
export const createTable = ({ name, columns, isKeyed }: Table): string =>
  `CREATE TABLE ${quoted(name)} (${columns.map((one, position) => definition(one, isKeyed && position === 0)).join(', ')})`;

/** The statement that adds a row to it. */
export const insertInto = ({ name, columns }: Table): string =>
  `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`;

/** A cell as SQLite keeps it: truth as 1 or 0, a list as a JSON array (`json_each` reads it). */
export function sqlValue(cell: Cell): string | number | null {
  if (cell === undefined) return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'object' ? JSON.stringify(cell) : cell;
}

import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

/** Start of a database file (SQLite, "Database File Format", section 1.3). */
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');

/** Whether the bytes are a database of SQLite. */
export const isSqlite = (bytes: Buffer): boolean => bytes.subarray(0, MAGIC.length).equals(MAGIC);

/** What stands in the cells of a database, whose own pages cut long texts to pieces. */
export interface SqliteParts {
  /** All texts, a line each. */
  readonly text: Buffer;
  readonly blobs: readonly Buffer[];
}

function opened(bytes: Buffer): DatabaseSync | undefined {
  const database = new DatabaseSync(':memory:');
  try {
    // A copy in rollback mode: one in WAL mode needs a file beside it, and cannot be opened in memory (section 1.3.3).
    const copy = Buffer.from(bytes);
    copy.fill(1, 18, 20);
    database.deserialize(copy);
    database.enableDefensive(true);
    database.exec('PRAGMA trusted_schema = OFF');
    return database;
  } catch {
    database.close();
    return undefined;
  }
}

function* cellsOf(database: DatabaseSync): Generator<SQLOutputValue> {
  const names = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
  for (const { name } of names) {
    const statement = database.prepare(`SELECT * FROM "${String(name).replaceAll('"', '""')}"`);
    statement.setReadBigInts(true);
    for (const row of statement.iterate()) yield* Object.values(row);
  }
}

/** Reads all cells of a database of SQLite; of a broken one what can be read. Its free pages are read as plain bytes elsewhere. */
export function sqliteParts(bytes: Buffer): SqliteParts {
  const texts: string[] = [];
  const blobs: Buffer[] = [];
  const database = opened(bytes);
  try {
    for (const cell of database ? cellsOf(database) : []) {
      if (typeof cell === 'string') texts.push(cell);
      else if (cell instanceof Uint8Array) blobs.push(Buffer.from(cell));
    }
  } catch {
    // What came before the break was read, and the bytes themselves are searched in any case.
  } finally {
    database?.close();
  }
  return { text: Buffer.from(texts.join('\n')), blobs };
}

import { DatabaseSync } from 'node:sqlite';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { type BulkPart, createTable, insertInto, sqlValue, TABLES } from '../../../outputs/bulk/index.ts';

/**
 * All tables of a part as a database of SQLite. The same rows give the same bytes: they are put in once, in their order,
 * and the file holds neither times nor free pages. Its head names the version of SQLite that came with Node.
 */
export function sqliteOf(part: BulkPart, index: RecordIndex): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA page_size = 4096; PRAGMA foreign_keys = OFF; BEGIN');
    for (const table of TABLES) {
      database.exec(createTable(table));
      const insert = database.prepare(insertInto(table));
      for (const row of table.rows(part, index)) insert.run(...row.map(sqlValue));
    }
    database.exec('COMMIT; VACUUM');
    return database.serialize();
  } finally {
    database.close();
  }
}

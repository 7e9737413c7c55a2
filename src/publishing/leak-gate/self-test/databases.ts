import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** A database of SQLite with small pages and one cell. */
export function database(cell: SQLInputValue, pageSize = 512): Buffer {
  const made = new DatabaseSync(':memory:');
  made.exec(`PRAGMA page_size = ${pageSize}; CREATE TABLE texte (titel)`);
  made.prepare('INSERT INTO texte VALUES (?)').run(cell);
  const bytes = Buffer.from(made.serialize());
  made.close();
  return bytes;
}

/** A database whose pages cut the text in two, so that it stands nowhere in the file as a whole. */
export function cutInDatabase(text: string): Buffer {
  for (let after = 0; after < 600; after += 8) {
    const bytes = database(`${text}${' y'.repeat(after)}`);
    if (!bytes.includes(text)) return bytes;
  }
  throw new RangeError('No place was found at which the pages of a database cut the text.');
}

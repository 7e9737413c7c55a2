import { expect, test } from 'vitest';
import { cutInDatabase, database } from '../self-test/databases.ts';
import { isSqlite, sqliteParts } from './sqlite.ts';

const TEXT = 'Kündigung des Pachtvertrags für die Gaststätte Grünhof';

test('a text that stands nowhere in the file as a whole is read', () => {
  const bytes = cutInDatabase(TEXT);
  expect(isSqlite(bytes)).toBe(true);
  expect(bytes.includes(TEXT)).toBe(false);
  expect(sqliteParts(bytes).text.toString()).toContain(TEXT);
});

test('bytes in a cell are read as they are, numbers of any size do no harm', () => {
  expect(sqliteParts(database(Buffer.from('Anlage')))).toEqual({
    text: Buffer.alloc(0),
    blobs: [Buffer.from('Anlage')],
  });
  expect(sqliteParts(database(2n ** 62n)).text).toHaveLength(0);
});

test('what is no database, or a broken one, holds nothing and stops nobody', () => {
  expect(isSqlite(Buffer.from('SQLite format 4\0'))).toBe(false);
  const whole = cutInDatabase(TEXT);
  for (let at = 16; at < whole.length; at += 37) {
    const broken = Buffer.from(whole);
    broken.fill(0xa5, at, Math.min(at + 40, whole.length));
    expect(() => sqliteParts(broken)).not.toThrow();
    expect(() => sqliteParts(whole.subarray(0, at))).not.toThrow();
  }
});

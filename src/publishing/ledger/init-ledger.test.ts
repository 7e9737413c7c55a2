import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contentFolder, temporaryFolder } from '../../testing/content-folder.ts';
import { UsageError } from '../usage-error.ts';
import { initLedger } from './init-ledger.ts';

test('a new ledger goes into an empty folder, and never over what lies there', async () => {
  await using content = await contentFolder({});
  await using folder = await temporaryFolder({});
  expect(await initLedger(folder.dir, content.dir)).toBe('https://rat.stadt.example');
  const before = await readdir(folder.dir);
  const again = initLedger(folder.dir, content.dir);
  await expect(again).rejects.toThrow(UsageError);
  await expect(again).rejects.toThrow('liegt schon etwas; dort wird kein neues Protokoll angelegt');
  expect(await readdir(folder.dir)).toEqual(before);
});

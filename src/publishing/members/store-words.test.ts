import { expect, test } from 'vitest';
import { folderFault } from '../../store/folder/faults.ts';
import { StoreError } from '../../store/ports.ts';
import { unreadable } from './hash-files.ts';
import { storeFaultInWords } from './store-words.ts';

const fault = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['EACCES', 'Bitte Eigentümer und Rechte des Ordners prüfen'],
  ['EPERM', 'Bitte Eigentümer und Rechte des Ordners prüfen'],
  ['EROFS', 'Bitte ihn beschreibbar einhängen'],
  ['ENOENT', 'Bitte prüfen, ob der Datenträger eingehängt ist'],
  ['ENOSPC', 'Bitte dort Platz schaffen'],
  ['EIO', 'Der Speicher ist nicht erreichbar. Bitte prüfen'],
])('a folder of the store that answers %s is told of with its own remedy', (code, remedy) => {
  expect(storeFaultInWords(folderFault(fault(code)))).toContain(remedy);
});

test('a file system without hard links is named', () => {
  const error = new StoreError('unavailable', 'The file system of the store gives no hard links (EPERM).');
  expect(storeFaultInWords(error)).toContain('kennt keine harten Links');
});

test.each([
  ['ENOENT', 'ist nicht mehr da. Bitte die Datei ergänzen oder ihren Eintrag entfernen'],
  ['EACCES', 'nicht lesen. Bitte die Leserechte der Datei'],
  ['EIO', 'lässt sich nicht lesen (EIO). Bitte den Datenträger prüfen'],
])('a document that answers %s is told of with its own remedy', (code, words) => {
  const { message } = unreadable('papers/0001-2026/ (Dokument f1a)', fault(code));
  expect(message).toContain(`Die Datei in papers/0001-2026/ (Dokument f1a) `);
  expect(message).toContain(words);
  expect(message).toMatch(/ und den Befehl wiederholen\.$/);
});

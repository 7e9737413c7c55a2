import { expect, test } from 'vitest';
import { fromLines, toLines } from './lines.ts';
import { csvLines } from './csv.ts';
import { eventWords } from './words.ts';

const entry = { at: '2027-03-08T09:00:00.000Z', account: 'amsel', subject: 'd-1' } as const;

test('what was handed out within a zip is told as such, entries of old as before', () => {
  const entries = [
    { ...entry, event: 'document-read', way: 'zip' },
    { ...entry, event: 'paper-read', way: 'zip' },
    { ...entry, event: 'document-read' },
  ] as const;
  const read = fromLines('audit/amsel/2027-03-08/1-a.jsonl', toLines(entries)).reverse();
  expect(read).toEqual(entries);
  expect(read.map((line) => eventWords(line).own)).toEqual([
    'Sie haben ein Dokument im ZIP geladen.',
    'Sie haben eine Vorlage im ZIP geladen.',
    'Sie haben ein Dokument geöffnet.',
  ]);
  expect(csvLines(read)).toMatch(/Dokument im ZIP geladen[^]*Vorlage im ZIP geladen[^]*Dokument geöffnet/);
});

import { expect, test } from 'vitest';
import { inGerman } from './connection.ts';
import { fileTooLarge, keyTaken } from './messages.ts';
import { Refusal } from './refusal.ts';

test('a file that is too large is named with its size and a remedy', () => {
  expect(fileTooLarge('Plan.pdf', 47_185_920, 26_214_400)).toBe(
    'Die Datei „Plan.pdf“ ist mit 45 MiB zu groß; erlaubt sind 25 MiB. ' +
      'Verkleinern Sie die Datei, etwa durch geringer aufgelöste Bilder, oder teilen Sie sie auf.',
  );
});

test('Decap prints a refusal without the word Error', () => {
  expect(String(new Refusal('key-taken', keyTaken('2027-003')))).toBe(
    'Die Nummer oder Bezeichnung „2027-003“ ist inzwischen vergeben. ' +
      'Tragen Sie eine andere ein und speichern Sie erneut.',
  );
});

test.each([
  [new TypeError('Failed to fetch'), 'connection-lost'],
  [new Error('Request timed out'), 'connection-lost'],
  [Object.assign(new Error('Rebase error: conflict'), { status: null }), 'cannot-merge'],
])('%s is said in German', (error, code) => {
  expect(inGerman(error)).toMatchObject({ code });
});

test('what the host has answered is not called a lost connection', () => {
  const error = Object.assign(new Error('pipeline timed out'), { status: 422 });
  expect(inGerman(error)).toBe(error);
});

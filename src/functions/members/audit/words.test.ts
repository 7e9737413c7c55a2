import { expect, test } from 'vitest';
import { fromLines, toLines } from './lines.ts';
import { csvLines } from './csv.ts';
import { withoutBegun } from './recorded.ts';
import { subjectWords } from './subject.ts';
import { eventWords } from './words.ts';

const entry = { at: '2027-03-08T09:00:00.000Z', account: 'amsel', subject: 'd-1' } as const;

const change = { ...entry, event: 'account-revoked', by: 'zeisig' } as const;

test('a beginning is told where its outcome is not, and so is what came to nothing', () => {
  const lines = [
    { ...change, way: 'begun' },
    change,
    { ...change, way: 'begun' },
    { ...change, way: 'failed' },
    { ...change, way: 'begun', by: 'meise' },
  ] as const;
  const read = withoutBegun(fromLines('audit/amsel/2027-03-08/1-a.jsonl', toLines(lines)));
  expect(read.map((line) => [line.by, eventWords(line).label])).toEqual([
    ['meise', 'Zugang gesperrt: Begonnen, Ausgang nicht festgehalten'],
    ['zeisig', 'Zugang gesperrt: Nicht zustande gekommen'],
    ['zeisig', 'Zugang gesperrt'],
  ]);
  expect(read.map((line) => eventWords(line).own)).toEqual([
    'Eine Änderung Ihres Zugangs wurde begonnen. Ob sie zustande kam, ist nicht festgehalten.',
    'Eine Änderung Ihres Zugangs kam nicht zustande.',
    'Ihr Zugang wurde gesperrt.',
  ]);
});

test('a step in a ballot that came to nothing is told as no change of the access', () => {
  const step = { event: 'ballot-voted', subject: 'b'.repeat(26) } as const;
  expect((['begun', 'failed'] as const).map((way) => eventWords({ ...step, way }))).toEqual([
    {
      label: 'Im Umlaufverfahren abgestimmt: Begonnen, Ausgang nicht festgehalten',
      own: 'Ein Schritt in einem Umlaufverfahren wurde begonnen. Ob er zustande kam, zeigt das Umlaufverfahren selbst.',
    },
    {
      label: 'Im Umlaufverfahren abgestimmt: Nicht zustande gekommen',
      own: 'Ein Schritt in einem Umlaufverfahren kam nicht zustande.',
    },
  ]);
  expect(subjectWords({ ...entry, ...step })).toEqual({
    text: 'Umlaufverfahren bbbbbbbb',
    href: `/umlauf/${'b'.repeat(26)}/`,
  });
});

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

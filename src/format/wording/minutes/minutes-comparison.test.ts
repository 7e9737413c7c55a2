import { expect, test } from 'vitest';
import { minutesChanges } from './minutes-comparison.ts';

const vote = {
  method: 'open',
  majority: 'simple',
  yes: 10,
  no: 1,
  abstain: 0,
  byFaction: [],
  byName: [],
} as const;

test('tells what differs, part by part', () => {
  const before = {
    text: 'Frage nach dem Weg.',
    resolution: 'Ja.',
    result: { outcome: 'approved' },
    vote,
    present: 11,
  } as const;
  const after = { ...before, text: 'Frage nach der Straße.', vote: { ...vote, yes: 11 }, present: 12 };
  expect(minutesChanges(before, after)).toEqual([
    {
      label: 'Text',
      changes: [
        { kind: 'same', text: 'Frage nach ' },
        { kind: 'removed', text: 'dem Weg.' },
        { kind: 'added', text: 'der Straße.' },
      ],
    },
    {
      label: 'Ergebnis',
      changes: [
        { kind: 'same', text: 'Mehrheitlich beschlossen ' },
        { kind: 'removed', text: '(10 ' },
        { kind: 'added', text: '(11 ' },
        { kind: 'same', text: 'Ja, 1 Nein)' },
      ],
    },
    {
      label: 'Anwesende',
      changes: [
        { kind: 'removed', text: '11 ' },
        { kind: 'added', text: '12 ' },
        { kind: 'same', text: 'Mitglieder' },
      ],
    },
  ]);
  expect(minutesChanges(before, before)).toEqual([]);
  expect(minutesChanges({}, {})).toEqual([]);
});

test('compares the words that a reader sees, and says where only their marks changed', () => {
  const before = { text: 'Es wird **kurz** beraten:\n\n- Kosten\n- Dauer', resolution: 'Siehe [hier](/a/).' };
  expect(
    minutesChanges(before, { ...before, text: 'Es wird **lange** beraten:\n\n- Kosten\n- Dauer' }),
  ).toEqual([
    {
      label: 'Text',
      changes: [
        { kind: 'same', text: 'Es wird ' },
        { kind: 'removed', text: 'kurz ' },
        { kind: 'added', text: 'lange ' },
        { kind: 'same', text: 'beraten: Kosten Dauer' },
      ],
    },
  ]);
  expect(
    minutesChanges(before, { ...before, resolution: 'Siehe **hier**.' }).map(({ label }) => label),
  ).toEqual(['Beschluss']);
  const bold = { text: 'Es wird beraten.' };
  expect(minutesChanges(bold, { text: 'Es wird **beraten**.' })).toEqual([{ label: 'Text', changes: [] }]);
  expect(minutesChanges(bold, { text: '- Es wird beraten.' })).toEqual([{ label: 'Text', changes: [] }]);
  const shown = (was: string, is: string) =>
    minutesChanges({ text: was }, { text: is }).flatMap(({ changes }) =>
      changes.map(({ text }) => text.trim()),
    );
  expect(shown('15. Mai ist der Termin.', '16. Mai ist der Termin.')).toEqual([
    '15.',
    '16.',
    'Mai ist der Termin.',
  ]);
  expect(shown('<div>120 Euro</div>', '<div>150 Euro</div>')).toContain('<div>150');
  expect(shown('Siehe [hier](/a/).', 'Siehe [hier](/b/).')).toEqual([
    'Siehe',
    '[hier](/a/).',
    '[hier](/b/).',
  ]);
  expect(minutesChanges(before, { ...before, resolution: 'Siehe  [hier](/a/).\n' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { aMeeting } from '../../../testing/members/part.ts';
import { localTime } from '../../../domain/local-time.ts';
import { noteWords } from './note-words.ts';

type Given = Parameters<typeof noteWords>[0];
const sentAt = localTime('2027-03-08T09:00');

/** @param present members who suffice at a second invitation by the law of the body */
const notes = (over: object, present?: number): string[] =>
  noteWords({
    meeting: aMeeting('rat-1', { invitation: { sentAt, ...over } }),
    ...(present !== undefined && {
      period: {
        noteNeeded: false,
        body: { secondCall: { value: { present } } },
      } as unknown as Given['period'],
    }),
  } as Given);

test.each([
  [undefined, 'Dieses Mal genügen für die Beschlussfähigkeit weniger Anwesende.'],
  [1, 'Dieses Mal ist die Beschlussfähigkeit ohne Rücksicht auf die Zahl der Anwesenden gegeben.'],
  [3, 'Dieses Mal genügen für die Beschlussfähigkeit 3 Anwesende.'],
])('a second invitation points out what suffices (%s)', (present, sentence) => {
  expect(notes({ secondCall: true }, present)).toEqual([
    `Zu denselben Punkten war schon einmal eingeladen worden. ${sentence}`,
  ]);
});

test('what is urgent says so, with its reason as a sentence; else there is no note', () => {
  expect(notes({ urgent: true, urgencyReason: 'Der Deich ist unterspült' })).toEqual([
    'Die Einladungsfrist ist wegen Dringlichkeit verkürzt. Grund: Der Deich ist unterspült.',
  ]);
  expect(notes({})).toEqual([]);
});

test('an urgent meeting to which everybody was invited in time has no note on the period', () => {
  const meeting = aMeeting('rat-1', { invitation: { sentAt, urgent: true } });
  const told = (kept: boolean) =>
    noteWords({ meeting, period: { kept, noteNeeded: false } } as unknown as Given);
  expect(told(true)).toEqual([]);
  expect(told(false)).toEqual(['Die Einladungsfrist ist wegen Dringlichkeit verkürzt.']);
});

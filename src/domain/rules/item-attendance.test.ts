import { expect, test } from 'vitest';
import { aRecord, closedItem, meetingEntry, openItem, personEntry } from '../../testing/factories.ts';
import { ProtectedMeeting } from '../schema/index.ts';
import { itemAttendance } from './item-attendance.ts';

const seat = (more: object = {}) => ({
  memberships: [{ id: 'm1', organization: 'rat', role: 'member', ...more }],
});
const RECORD = aRecord({
  people: [
    personEntry('a', seat()),
    personEntry('b', seat()),
    personEntry('c', seat()),
    personEntry('stv', seat({ role: 'deputy', deputyFor: 'c' })),
    personEntry('rede', seat({ votingRight: false })),
  ],
});

function told(attendance: object[], more: object = {}, present: readonly (number | undefined)[] = []) {
  const agenda = [
    openItem('a1', { number: '1', present: present[0], recordingOffset: 0 }),
    openItem('a2', { number: '2', present: present[1] }),
    closedItem('b1', { number: '3' }),
    openItem('a4', { number: '4', vote: { yes: 2, no: 0, abstain: 0, present: present[2] ?? 2 } }),
  ];
  const meeting = meetingEntry('m', { organization: 'rat', start: '2027-03-02T19:00', agenda, ...more });
  const overlay = {
    key: 'm',
    path: 'protected/meetings/m/index.md',
    data: ProtectedMeeting.parse({ attendance }),
    text: '',
    files: [],
  };
  return itemAttendance(overlay, meeting, RECORD).map(({ code, file, field, values }) => {
    expect([code, file, field.join('.')]).toEqual(['protected-item-attendance', overlay.path, 'attendance']);
    return values;
  });
}

test('both numbers are told of each item where they differ', () => {
  const list = [{ person: 'a' }, { person: 'b', from: '19:20, TOP 2' }, { person: 'c', to: 'nach TOP 2' }];
  expect(told(list, {}, [2, 3, 2])).toEqual([]);
  expect(told(list, {}, [3, 3, 3])).toEqual([
    { item: '1', named: 2, present: 3 },
    { item: '4', named: 2, present: 3 },
  ]);
});

test('who has no vote is not counted, and a deputy for who is not there', () => {
  const two = [{ person: 'a' }, { person: 'b' }, { person: 'rede' }];
  expect(told(two)).toEqual([]);
  expect(told([...two, { person: 'stv' }])).toEqual([{ item: '4', named: 3, present: 2 }]);
  expect(told([{ person: 'a' }, { person: 'c' }, { person: 'stv' }])).toEqual([]);
});

test('nothing is told of what the names do not tell', () => {
  const late = (from: string) => [{ person: 'a' }, { person: 'b' }, { person: 'c', from }];
  expect(told(late('19:10'), {}, [3])).toEqual([]);
  expect(told(late('später'), {}, [9])).toEqual([]);
  expect(told(late('TOP 9'), {}, [9])).toEqual([]);
  expect(told(late('19:00'), {}, [2])).toEqual([
    { item: '1', named: 3, present: 2 },
    { item: '4', named: 3, present: 2 },
  ]);
  expect(told(late('19:00'), { jointWith: ['rat', 'bau'] }, [2])).toEqual([]);
});

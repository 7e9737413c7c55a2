import { expect, test } from 'vitest';
import {
  aRecord,
  closedItem,
  meetingEntry,
  openItem,
  organizationEntry,
  paperEntry,
} from '../../testing/factories.ts';
import { missingOnAgenda, missingSignOffs } from './signoffs.ts';

const OFFICES = ['kaemmerei', 'Hauptamt'];
const invitation = { sentAt: '2026-06-15T09:00' };
const agenda = [openItem('a1', { items: [openItem('a2', { papers: ['p1'] })] })];

const told = (
  meeting: object,
  signoffs?: readonly object[],
  offices: readonly string[] | undefined = OFFICES,
) =>
  missingOnAgenda(
    aRecord({
      site: { desk: { signOffOffices: offices } },
      organizations: [
        organizationEntry('rat'),
        organizationEntry('kaemmerei', { name: 'Kämmerei', kind: 'administration' }),
      ],
      meetings: [meetingEntry('m', { agenda, ...meeting })],
      papers: [paperEntry('p1', { signoffs }), paperEntry('p2')],
    }),
  );

test('an office has signed off when its entry bears a day', () => {
  expect(missingSignOffs(OFFICES, undefined)).toEqual(OFFICES);
  expect(missingSignOffs(OFFICES, [{ office: 'Hauptamt' }, { office: 'Bauamt' }])).toEqual(OFFICES);
  expect(missingSignOffs(OFFICES, [{ office: 'Hauptamt', date: '2026-06-01' as never }])).toEqual([
    'kaemmerei',
  ]);
});

test('a paper on the agenda of the invitation is told once, with all that is missing, by name', () => {
  expect(told({ invitation })).toEqual([
    {
      code: 'signoff-missing',
      severity: 'warning',
      file: 'papers/p1/index.md',
      field: ['signoffs'],
      values: { offices: 'Kämmerei, Hauptamt', count: 2, start: '2026-06-30T18:00' },
    },
  ]);
  const date = '2026-06-01';
  const [one] = told({ status: 'invited', invitation }, [{ office: 'kaemmerei', date }]);
  expect(one?.values).toMatchObject({ offices: 'Hauptamt', count: 1 });
  expect(
    told(
      { invitation },
      OFFICES.map((office) => ({ office, date })),
    ),
  ).toEqual([]);
});

test('nothing is asked before the invitation, after the meeting, of other items, or without offices', () => {
  expect(told({})).toEqual([]);
  expect(told({ invitation: {} })).toEqual([]);
  for (const status of ['held', 'cancelled', 'moved']) expect(told({ status, invitation })).toEqual([]);
  expect(told({ invitation, agenda: [closedItem('b1'), openItem('a1')] })).toEqual([]);
  expect(told({ invitation }, undefined, [])).toEqual([]);
  expect(missingOnAgenda(aRecord({ papers: [paperEntry('p1')] }))).toEqual([]);
});

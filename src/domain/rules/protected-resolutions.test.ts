import { expect, test } from 'vitest';
import { type CalendarDate, calendarDate } from '../calendar-date.ts';
import {
  aRecord,
  closedItem,
  meetingEntry,
  organizationEntry,
  personEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import { ProtectedResolution } from '../schema/index.ts';
import { protectedProblems } from './protected.ts';

const BALLOT = 'a2'.repeat(13);
const BASE = {
  kind: 'circulation',
  title: 'Verkauf eines Grundstücks',
  organization: 'ha',
  legalBasis: '§ 78 Abs. 3 NKomVG',
  closedOn: '2027-03-04',
  text: 'Das Grundstück wird verkauft.',
  ballot: BALLOT,
  ballotItem: 'x1',
};
const RECORD = {
  organizations: [organizationEntry('ha')],
  people: [personEntry('e')],
  meetings: [meetingEntry('m', { organization: 'ha', agenda: [closedItem('c1')] })],
};

const told = (
  more: object,
  made: readonly ReturnType<typeof resolutionEntry>[] = [],
  today?: CalendarDate,
) => {
  const overlay = {
    meetings: [],
    papers: [],
    people: [],
    resolutions: [
      {
        key: 'u',
        path: 'protected/resolutions/u/index.md',
        data: ProtectedResolution.parse({ ...BASE, ...more }),
        text: '',
        files: [],
      },
    ],
  };
  return protectedProblems(aRecord({ ...RECORD, resolutions: made }), overlay, today).map(
    ({ code, file, field }) => `${code} ${file} ${field.join('.')}`,
  );
};

const FILE = 'protected/resolutions/u/index.md';

test('a sound one of a non-public item is sound, its key of its own', () => {
  expect(told({ item: { meeting: 'm', item: 'c1' }, excluded: ['e'] })).toEqual([]);
  expect(told({}, [resolutionEntry('u', { ...BASE, ballot: undefined })])).toEqual([
    `key-duplicate ${FILE} `,
  ]);
});

test('what it names is there, and its numbers can be', () => {
  expect(told({ organization: 'rat', excluded: ['x'], paper: 'p' })).toEqual([
    `reference-unknown ${FILE} organization`,
    `reference-unknown ${FILE} paper`,
    `reference-unknown ${FILE} excluded.0`,
  ]);
  expect(told({ item: { meeting: 'm', item: 'c9' } })).toEqual([`item-unknown ${FILE} item.item`]);
  expect(told({ consented: 8, statutory: 7, vote: { yes: 3, present: 2 } })).toEqual([
    `vote-too-many ${FILE} vote`,
    `consent-too-many ${FILE} consented`,
  ]);
});

test('what is made known has its public file, and nothing else has one', () => {
  const known = resolutionEntry('bekannt', BASE);
  const disclosed = (resolution?: string) => ({ disclosure: { state: 'disclosed', resolution } });
  expect(told(disclosed('bekannt'), [known])).toEqual([]);
  expect(told(disclosed('fehlt'), [known])).toEqual([`protected-disclosure-unknown ${FILE} disclosure`]);
  expect(told(disclosed())).toEqual([`protected-disclosure-unknown ${FILE} disclosure`]);
  for (const disclosure of [
    undefined,
    { state: 'pending' },
    { state: 'withheld', reason: 'Schutzwürdig', reviewOn: '2028-03-01' },
  ])
    expect(told({ disclosure }, [known])).toEqual([`protected-disclosed ${FILE} disclosure`]);
  expect(
    told({ disclosure: { state: 'pending' } }, [resolutionEntry('r', { ...BASE, ballotItem: 'x2' })]),
  ).toEqual([]);
});

test('title and wording are made for their readers, all else is the same on both sides', () => {
  const all = {
    ...BASE,
    openedOn: '2027-03-01',
    vote: { method: 'roll-call', yes: 1, no: 0, present: 1, byName: [{ person: 'e', choice: 'yes' }] },
    consented: 6,
    statutory: 7,
    objected: 0,
    chainHead: 'ab'.repeat(32),
  };
  const disclosure = { state: 'disclosed', resolution: 'r' };
  const against = (more: object) =>
    told({ ...all, disclosure }, [
      resolutionEntry('r', { ...all, vote: { method: 'roll-call', yes: 1, present: 1 }, ...more }),
    ]);
  expect(against({ title: 'Grundstück', text: 'Verkauft.', outcome: 'adopted' })).toEqual([]);
  const others = {
    organization: 'rat',
    legalBasis: '§ 35',
    openedOn: '2027-03-02',
    closedOn: '2027-03-05',
    consented: 5,
    statutory: 8,
    objected: 1,
    ballot: 'b2'.repeat(13),
    ballotItem: 'x2',
    chainHead: 'cd'.repeat(32),
    declared: ['emergency'],
    approvalNeeded: true,
    outcome: 'rejected',
    vote: { yes: 5, present: 6 },
  };
  for (const [name, other] of Object.entries(others))
    expect(against({ [name]: other })).toEqual([`protected-disclosure-differs ${FILE} ${name}`]);
});

test('a clerk is told when a resolution waits for too long, and when its day of review has come', () => {
  const on = (day: string, more: object = {}) => told(more, [], calendarDate(day));
  const due = [`protected-disclosure-due ${FILE} disclosure`];
  expect(on('2027-03-18')).toEqual([]);
  expect(on('2027-03-19')).toEqual(due);
  expect(on('2027-03-19', { disclosure: { state: 'pending' } })).toEqual(due);
  const withheld = { disclosure: { state: 'withheld', reason: 'Schutzwürdig', reviewOn: '2028-03-01' } };
  expect(on('2028-02-29', withheld)).toEqual([]);
  expect(on('2028-03-01', withheld)).toEqual(due);
  expect(on('2027-03-19', { outcome: 'rejected' })).toEqual(due);
  expect(on('2027-03-19', { outcome: 'no-consent' })).toEqual([]);
});

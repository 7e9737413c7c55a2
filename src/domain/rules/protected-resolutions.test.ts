import { expect, test } from 'vitest';
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

const told = (more: object, made: readonly ReturnType<typeof resolutionEntry>[] = []) =>
  protectedProblems(aRecord({ ...RECORD, resolutions: made }), {
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
  }).map(({ code, file, field }) => `${code} ${file} ${field.join('.')}`);

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

import { expect, test } from 'vitest';
import {
  aRecord,
  bodyEntry,
  meetingEntry,
  openItem,
  organizationEntry,
  paperEntry,
  personEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import type { CouncilRecord, Entry } from '../council-record.ts';
import { problem } from './codes.ts';
import { recordProblems } from './index.ts';
import { unknownProfiles } from './profile.ts';
import { ITEM_REFERENCES, REFERENCES } from './reference-registry.ts';
import { keysOf } from './references.ts';

const codesOf = (record: CouncilRecord, options?: Parameters<typeof recordProblems>[1]) =>
  [...new Set(recordProblems(record, options).map(({ code }) => code))].toSorted();
const withFiles = <T>(entry: Entry<T>, files: readonly string[]): Entry<T> => ({ ...entry, files });

test('a sound record has no problems', () => {
  expect(recordProblems(aRecord())).toEqual([]);
});

test.each<[string, Parameters<typeof aRecord>[0]]>([
  ['reference-unknown', { organizations: [organizationEntry('rat', { parent: 'weg' })] }],
  [
    'item-unknown',
    {
      meetings: [meetingEntry('m')],
      resolutions: [resolutionEntry('m-a1', { kind: 'item', item: { meeting: 'm', item: 'a1' } })],
    },
  ],
  [
    'reference-kind',
    {
      organizations: [organizationEntry('rat'), organizationEntry('spd', { kind: 'faction' })],
      meetings: [meetingEntry('m', { organization: 'spd' })],
    },
  ],
  ['reference-cycle', { organizations: [organizationEntry('rat', { parent: 'rat' })] }],
  [
    'id-duplicate',
    {
      meetings: [
        meetingEntry('m', { agenda: [openItem('a1', { number: '1' }), openItem('a1', { number: '2' })] }),
      ],
    },
  ],
  ['file-missing', { people: [personEntry('muster', { portrait: 'm.jpg', portraitConsent: '2026-01-01' })] }],
  [
    'file-unlisted',
    { papers: [withFiles(paperEntry('p1', { reference: '1' }), ['index.md', 'vergessen.pdf'])] },
  ],
  [
    'vote-secret',
    {
      meetings: [
        meetingEntry('m', {
          status: 'held',
          agenda: [
            openItem('a1', {
              number: '1',
              vote: { method: 'secret', yes: 1, byName: [{ person: 'muster', choice: 'yes' }] },
            }),
          ],
        }),
      ],
      people: [personEntry('muster')],
    },
  ],
  ['time-gap', { meetings: [meetingEntry('m', { start: '2026-03-29T02:30' })] }],
  ['end-before-start', { meetings: [meetingEntry('m', { end: '2026-06-30T17:00' })] }],
  ['state-reason-missing', { meetings: [meetingEntry('m', { status: 'cancelled' })] }],
  [
    'invitation-short',
    { meetings: [meetingEntry('m', { status: 'invited', invitation: { sentAt: '2026-06-29T09:00' } })] },
  ],
  ['choice-unknown', { bodies: [bodyEntry('stadt', { profile: 'rp-gmeo' })] }],
  ['theme-contrast', { site: { theme: { primary: '#ffff00' } } }],
  [
    'title-bare',
    { meetings: [meetingEntry('m', { agenda: [openItem('a1', { number: '1', title: 'Verschiedenes' })] })] },
  ],
  ['number-missing', { papers: [paperEntry('p1')] }],
  [
    'redirect-duplicate',
    {
      redirects: [
        { from: '/alt/', to: '/neu/' },
        { from: '/alt', to: '/neu/' },
      ],
    },
  ],
  ['consent-missing', { people: [withFiles(personEntry('muster', { portrait: 'm.jpg' }), ['m.jpg'])] }],
])('%s is among them', (code, parts) => {
  expect(codesOf(aRecord(parts))).toContain(code);
});

test('the coat of arms of the site lies beside its settings', () => {
  const record = aRecord({ site: { theme: { primary: '#123456', coatOfArms: 'wappen.png' } } });
  expect(recordProblems(record).map(({ code, file, field }) => `${code} ${file} ${field.join('.')}`)).toEqual(
    ['file-missing site.yml theme.coatOfArms'],
  );
  expect(recordProblems(record, { siteFiles: ['wappen.png'] })).toEqual([]);
});

test('a key whose file could not be read is known all the same', () => {
  const record = aRecord({ organizations: [organizationEntry('rat', { parent: 'kaputt' })] });
  const keys = keysOf({ ...record, organizations: [...record.organizations, organizationEntry('kaputt')] });
  expect(codesOf(record)).toEqual(['reference-unknown']);
  expect(codesOf(record, { keys })).toEqual([]);
});

test('an unknown legal basis is told with what was meant and what there is', () => {
  const found = (profile: string) => unknownProfiles(aRecord({ bodies: [bodyEntry('stadt', { profile })] }));
  expect(found('rp-gmeo')).toMatchObject([
    {
      code: 'choice-unknown',
      file: 'bodies/stadt.yml',
      field: ['profile'],
      values: { value: 'rp-gmeo', suggestion: 'rp-gemo', choices: 'rp-gemo, rp-lko, ni-nkomvg, bw-gemo' },
    },
  ]);
  expect(found('zzzzzzzzzz')[0]?.values).not.toHaveProperty('suggestion');
  expect(found('rp-lko')).toEqual([]);
});

test('a problem has its severity, and a place in the file where the reader could tell', () => {
  const place = { file: 'site.yml' };
  expect(problem('yaml-tab', { ...place, line: 3, column: 7 }, { x: 1 })).toEqual({
    code: 'yaml-tab',
    severity: 'error',
    file: 'site.yml',
    field: [],
    values: { x: 1 },
    line: 3,
    column: 7,
  });
  const bare = problem('number-missing', { ...place, field: ['a'], line: undefined });
  expect(bare).toStrictEqual({
    code: 'number-missing',
    severity: 'warning',
    file: 'site.yml',
    field: ['a'],
    values: {},
  });
});

test('which kind of entry each field names', () => {
  const vote = { 'vote.byFaction.*.faction': 'organizations', 'vote.byName.*.person': 'people' };
  expect(ITEM_REFERENCES).toEqual({
    'papers.*': 'papers',
    approvesMinutesOf: 'meetings',
    circulation: 'resolutions',
    ...vote,
  });
  expect(REFERENCES).toMatchObject({
    bodies: {
      partOf: 'bodies',
      'statutorySizes.*.organization': 'organizations',
      'statutorySizes.*.term': 'terms',
    },
    terms: { 'bodies.*': 'bodies' },
    organizations: { body: 'bodies', parent: 'organizations' },
    people: {
      'memberships.*.organization': 'organizations',
      'memberships.*.deputyFor': 'people',
      'memberships.*.onBehalfOf': 'organizations',
    },
    meetings: {
      organization: 'organizations',
      'jointWith.*': 'organizations',
      location: 'locations',
      movedTo: 'meetings',
    },
    papers: {
      body: 'bodies',
      office: 'organizations',
      'originatorOrganizations.*': 'organizations',
      'originatorPersons.*': 'people',
      'consultations.*.organization': 'organizations',
      'related.*': 'papers',
      parent: 'papers',
    },
    resolutions: {
      'item.meeting': 'meetings',
      organization: 'organizations',
      paper: 'papers',
      'nextSession.meeting': 'meetings',
      'implementation.office': 'organizations',
      ...vote,
    },
  });
});

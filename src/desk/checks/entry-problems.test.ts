import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { type Collection, COLLECTIONS } from '../../domain/council-record.ts';
import { formatters } from '../formats/formatter.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { type EntryKind, entryKind, entryPath, keyOfSlug } from './entry-kind.ts';
import { type CheckOptions, entryProblems } from './entry-problems.ts';

const INDEX: SiteIndex = {
  at: '2027-03-01T10:00',
  choices: { papers: [], meetings: [], organizations: [], people: [], locations: [], bodies: [], terms: [] },
  factions: [],
  highestNumbers: {},
  site: { timeZone: 'Europe/Berlin', noticeDays: 30 },
  organizations: {
    rat: { body: 'stadt', kind: 'council' },
    gruen: { body: 'stadt', kind: 'faction' },
  },
  bodies: { stadt: { profile: 'rp-gemo' } },
};

const MEETING = {
  key: '',
  standing: 'x',
  markdown: '',
  title: 'Sitzung des Rates',
  organization: 'rat',
  start: '2027-04-01T18:00',
  status: 'scheduled',
  jointWith: [],
  files: [],
  agenda: [],
};
const PAPER = { title: 'Radweg', kind: 'decision', body: 'stadt', reference: '0001/2027', consultations: [] };

const found = (kind: EntryKind, form: object, options: Partial<CheckOptions> = {}) =>
  entryProblems(kind, form as Record<string, unknown>, { index: INDEX, ...options }).map(
    ({ code, severity, field }) => `${severity} ${code} ${field.join('.')}`.trim(),
  );
const meeting = (more: object, options: Partial<CheckOptions> = {}) =>
  found('meetings', { ...MEETING, ...more }, options);

test('what lacks nothing but ids lacks nothing, and its other faults are found', () => {
  const items = [{ public: true, number: '1', title: 'Radweg' }];
  expect(meeting({ agenda: items, files: [{ title: 'Plan', file: 'plan.pdf' }] })).toEqual([]);
  expect(meeting({ agenda: items, status: 'cancelled' })).toEqual([
    'warning state-reason-missing statusReason',
  ]);
});

test('an entry without faults has none, in whatever state its form leaves the empty fields', () => {
  expect(meeting({})).toEqual([]);
  expect(meeting({ invitation: { sentAt: '', file: {} }, end: '', location: null })).toEqual([]);
  expect(found('papers', PAPER)).toEqual([]);
});

describe('the shape', () => {
  it.each([
    [{ title: '' }, 'error field-missing title'],
    [{ start: undefined }, 'error field-missing start'],
    [{ start: '2027-02-30T18:00' }, 'error time-invalid start'],
    [{ status: 'geplant' }, 'error choice-unknown status'],
    [{ files: [{ id: 'Nr. 1', title: 'Plan', file: 'plan.pdf' }] }, 'error format-invalid files.0.id'],
    [{ notice: { name: 'Amtsblatt' } }, 'error choice-unknown notice.medium'],
    [
      { agenda: [{ id: 'a1', public: false, category: 'other', title: 'Herr Muster' }] },
      'error field-forbidden agenda.0.title',
    ],
    [{ present: -1 }, 'error number-range present'],
    [{ minits: { status: 'draft' } }, 'warning field-unknown minits'],
  ])('%j', (more, finding) => {
    expect(meeting(more)).toContainEqual(
      finding.includes('notice.medium') ? expect.stringMatching(/^error .* notice\.medium$/) : finding,
    );
  });
});

describe("the record's rules, as far as one entry allows", () => {
  const item = (more: object) => ({ id: 'a1', number: '1', public: true, title: 'Radweg', ...more });
  it.each([
    [
      'a vote of more than were there',
      { agenda: [item({ vote: { yes: 9, no: 0, abstain: 0, present: 5 } })] },
    ],
    ['two items of one id', { agenda: [item({}), item({ number: '2' })] }],
  ])('%s is an error', (_, more) => {
    expect(meeting(more).filter((finding) => finding.startsWith('error'))).toHaveLength(1);
  });

  it.each([
    [{ status: 'cancelled' }, 'warning state-reason-missing statusReason'],
    [{ status: 'invited' }, 'warning invitation-missing invitation.sentAt'],
    [{ urgent: true }, 'warning urgency-reason-missing invitation.urgencyReason'],
    [{ start: '2027-04-04T18:00' }, 'warning day-odd start'],
    [{ end: '2027-03-31T20:00' }, 'warning end-before-start end'],
    [{ start: '2027-03-28T02:30' }, 'error time-gap start'],
    [{ invitation: { sentAt: '2027-03-31T10:00' } }, 'warning invitation-short invitation.sentAt'],
    [{ organization: 'gruen' }, 'warning reference-kind organization'],
    [{ agenda: [item({ title: 'Verschiedenes' })] }, 'warning title-bare agenda.0.title'],
    [{ files: [{ id: 'f1', title: 'Plan', file: 'plan.html' }] }, 'error file-kind files.0.file'],
    [{ files: [{ id: 'f1', title: 'Plan' }] }, 'warning file-nothing files.0'],
  ])('%j', (more, finding) => {
    expect(meeting(more)).toContain(finding);
  });

  it('tells of a reserved key and of a body without a known law', () => {
    expect(meeting({}, { key: 'jahr' })).toEqual(['error key-reserved']);
    expect(found('bodies', { name: 'Stadt', kind: 'town', profile: 'rp-gemoo' }, { key: 'stadt' })).toEqual([
      'error choice-unknown profile',
    ]);
  });

  it('judges the settings where they are the entry, and nowhere else', () => {
    const site = {
      name: 'Rat',
      operator: {
        name: 'Stadt',
        street: 'Markt 1',
        postalCode: '31171',
        locality: 'Auental',
        email: 'rat@stadt.example',
      },
      baseUrl: 'https://rat.stadt.example',
      theme: { primary: '#1b5e7a', coatOfArms: 'wappen.png' },
      contacts: {},
    };
    expect(found('site', site)).toEqual([]);
    expect(found('site', { ...site, demo: true })).toEqual(['warning demo-clock demoNow']);
    expect(found('redirects', { entries: [{ from: 'x' }] })).toEqual(
      expect.arrayContaining(['error field-missing entries.0.to']),
    );
    expect(found('withdrawals', { entries: [] })).toEqual([]);
  });
});

describe('what cannot be judged from one entry is left out', () => {
  it('references to what is younger than the index, unless all of a kind are known', () => {
    const more = { location: 'neues-rathaus', movedTo: '2027-05-01-rat', jointWith: ['neuer-ausschuss'] };
    expect(meeting({ ...more, status: 'moved', statusReason: 'neuer Termin am 1. Mai' })).toEqual([]);
    expect(meeting(more, { known: { locations: new Set(['rathaus']) } })).toEqual([
      'error reference-unknown location',
    ]);
  });

  it('whether a named file lies there, unless the files are known', () => {
    const files = [{ id: 'f1', title: 'Plan', file: 'plan.pdf' }];
    expect(meeting({ files })).toEqual([]);
    expect(meeting({ files }, { files: [] })).toEqual(['error file-missing files.0.file']);
    expect(found('people', { surname: 'Muster', portrait: 'muster.jpg' })).toEqual([
      'warning consent-missing portraitConsent',
    ]);
  });

  it('the period of the invitation while no index tells the law', () => {
    const more = { invitation: { sentAt: '2027-03-31T10:00' } };
    expect(meeting(more, { index: undefined })).toEqual([]);
  });

  it('the item of a resolution, which another entry holds', () => {
    expect(found('resolutions', { kind: 'item', item: { meeting: '2027-04-01-rat', item: 'a1' } })).toEqual(
      [],
    );
  });
});

describe("the rules of the members' overlay", () => {
  const overlay = (more: object, options: Partial<CheckOptions> = {}) =>
    found(
      'protected-meetings',
      { standing: 'x', markdown: '', agenda: [{ id: 'n1', title: 'Verkauf', ...more }] },
      { key: '2027-04-01-rat', ...options },
    );
  it('an item without faults has none, whoever is meant by a key', () => {
    expect(overlay({ guests: ['neu'], excluded: ['eva'], papers: ['0001-2027-n'] })).toEqual([]);
    expect(overlay({ disclosure: { state: 'disclosed', resolution: 'x' } })).toEqual([]);
  });

  it.each([
    [{ guests: ['a', 'eva'], excluded: ['eva'] }, 'error protected-guest-excluded agenda.0.guests.1'],
    [
      { excluded: ['eva'], vote: { yes: 5, no: 0, abstain: 0, present: 7, excluded: 2 } },
      'warning protected-excluded agenda.0.excluded',
    ],
    [{ vote: { yes: 9, no: 0, abstain: 0, present: 5 } }, 'error vote-too-many agenda.0.vote'],
    [{ guests: ['Eva Muster'] }, 'error format-invalid agenda.0.guests.0'],
    [{ toRelease: true }, 'warning protected-release agenda'],
    [{ title: '' }, 'error field-missing agenda.0.title'],
    [{ files: [{ id: 'f1', title: 'Plan', file: 'plan.html' }] }, 'error file-kind agenda.0.files.0.file'],
  ])('%j', (more, finding) => {
    expect(overlay(more)).toEqual([finding]);
  });

  it('minutes need their file and their state', () => {
    const minutes = (more: object) =>
      found('protected-meetings', { agenda: [], minutes: more }, { key: '2027-04-01-rat' });
    const file = { id: 'f1', title: 'Niederschrift', file: 'n.pdf' };
    expect(minutes({ status: 'draft', file })).toEqual([]);
    expect(minutes({ file })).toEqual(['error field-missing minutes.status']);
    expect(minutes({ status: 'approved', file })).toEqual([
      'warning minutes-date-missing minutes.approvedOn',
    ]);
    expect(minutes({ status: 'draft' })).toEqual(['error field-missing minutes.file']);
    expect(minutes({ status: 'draft', file: { ...file, file: 'n.html' } })).toEqual([
      'error file-kind minutes.file.file',
    ]);
  });

  it('a paper shares its key with none of the public repository, published or not', () => {
    const papers = [{ key: '0001-2027', label: 'Radweg' }];
    const index = { ...INDEX, choices: { ...INDEX.choices, papers }, takenPapers: ['0128-2027'] };
    const check = (key: string) => found('protected-papers', PAPER, { key, index });
    expect(check('0001-2027')).toEqual(['error key-duplicate']);
    expect(check('0128-2027')).toEqual(['error key-duplicate']);
    expect(check('0128-2027-n')).toEqual([]);
  });

  it('an empty paper is told each field that is missing, in either of its forms', () => {
    const empty = { key: '', standing: '', markdown: '', title: '', body: '', files: [] };
    expect(found('protected-papers', { ...empty, paperForm: 'whole' })).toEqual([
      'error field-missing title',
      'error field-missing kind',
      'error field-missing body',
    ]);
    expect(found('protected-papers', { attachmentsOf: '', files: [], paperForm: 'attachments' })).toEqual([
      'error field-missing attachmentsOf',
      'error list-too-short files',
    ]);
  });

  it('nobody inside bears the key of somebody on the site, and each seat has an id of its own', () => {
    const person = { surname: 'Muster', memberships: [] };
    const index = { ...INDEX, choices: { ...INDEX.choices, people: [{ key: 'muster', label: 'Muster' }] } };
    expect(found('protected-people', person, { key: 'muster-2', index })).toEqual([]);
    expect(found('protected-people', person, { key: 'muster', index })).toEqual(['error key-duplicate']);
    expect(found('protected-people', { surname: '' })).toEqual(['error field-missing surname']);
    const seat = { id: 'm1', organization: 'bauamt', role: 'member' };
    expect(found('protected-people', { ...person, memberships: [seat, seat] })).toEqual([
      'error id-duplicate memberships.1.id',
    ]);
  });
});

test('of two rates that hold at once the second is told', () => {
  const rate = { body: 'stadt', function: 'member', startDate: '2026-01-01' };
  expect(found('protected-allowance', { rules: [], rates: [rate] })).toEqual([]);
  expect(found('protected-allowance', { rates: [rate, { ...rate, perMeeting: 3000 }] })).toEqual([
    'error allowance-overlap rates.1.startDate',
  ]);
  expect(found('protected-allowance', { rates: [{ ...rate, perMeeting: 0.5 }] })).toEqual([
    'error field-type rates.0.perMeeting',
  ]);
});

test('publishing asks for reasons and dates, of what was not imported', () => {
  expect(meeting({ status: 'cancelled' }, { strict: true })).toEqual([
    'error state-reason-missing statusReason',
  ]);
  expect(meeting({ status: 'cancelled', sourceId: 'https://alt.example/1' }, { strict: true })).toEqual([
    'warning state-reason-missing statusReason',
  ]);
  expect(meeting({ start: '2027-04-04T18:00' }, { strict: true })).toEqual(['warning day-odd start']);
});

test("an entry of Decap's collections is of a kind and has a key", () => {
  expect(entryKind('papers-2027', 'x')).toBe('papers');
  expect(entryKind('resolutions-urgent-decision', '')).toBe('resolutions');
  expect(entryKind('settings', 'site')).toBe('site');
  expect(entryKind('settings', 'other')).toBeUndefined();
  expect(entryKind('meetings-2024-07-01', '', 'protected')).toBe('protected-meetings');
  expect(entryKind('people', '', 'protected')).toBe('protected-people');
  expect(entryKind('allowance', 'allowance', 'protected')).toBe('protected-allowance');
  expect(entryKind('bodies', '', 'protected')).toBeUndefined();
  expect(keyOfSlug('2027-03-01-rat/index')).toBe('2027-03-01-rat');
  expect(keyOfSlug('')).toBeUndefined();
  expect(entryPath('people', 'muster')).toBe('people/muster.yml');
  expect(entryPath('protected-people', 'muster')).toBe('protected/people/muster.yml');
  expect(entryPath('protected-allowance', 'allowance')).toBe('protected/allowance.yml');
  expect(entryPath('protected-papers', 'a')).toBe('protected/papers/a/index.md');
});

describe('an entry of the sample council can be saved as it is', () => {
  const CONTENT = path.resolve(import.meta.dirname, '../../../content');
  const PROTECTED = ['protected-meetings', 'protected-papers', 'protected-people'] as const;
  it.each([...(Object.keys(COLLECTIONS) as Collection[]), ...PROTECTED])('%s', (kind) => {
    const [, format] = formatters().get(`rf-${kind}`) ?? [];
    const folder = path.join(CONTENT, kind.replace('-', '/'));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(yml|md)$/.test(name))) {
      const form = format?.fromFile(readFileSync(path.join(folder, file), 'utf8')) ?? {};
      const key = file.replace(/(\/index)?\.(md|yml)$/, '');
      expect(
        found(kind, form, { key }).filter((one) => one.startsWith('error')),
        file,
      ).toEqual([]);
    }
  });
});

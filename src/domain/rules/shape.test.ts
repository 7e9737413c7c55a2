import { expect, test } from 'vitest';
import { z } from 'zod';
import { Body, Location, Meeting, ProtectedPaper, Resolution, Site, Vote } from '../schema/index.ts';
import { elementSchema, fieldSchema, objectSchema } from './schema-walk.ts';
import { validate } from './validate.ts';

const told = (schema: z.ZodType, data: unknown) =>
  validate(schema, data, 'f').problems.map(
    ({ code, field, values }) => [code, field.join('.'), values] as const,
  );

const MEETING = { title: 'x', organization: 'rat', start: '2026-02-03T18:00', status: 'held' };
const inMeeting = (data: object) => told(Meeting, { ...MEETING, ...data });

test('what the schema takes comes back as the schema makes it, unknown fields kept', () => {
  expect(validate(Meeting, { ...MEETING, title: ' x ', vendor: 1 }, 'f')).toEqual({
    value: { ...MEETING, agenda: [], vendor: 1 },
    problems: [],
  });
  expect(validate(Meeting, {}, 'f').value).toBeUndefined();
});

test('missing fields, missing ids, empty texts', () => {
  expect(told(Meeting, {})).toEqual(
    ['title', 'organization', 'start', 'status'].map((field) => ['field-missing', field, {}]),
  );
  expect(inMeeting({ title: ' ' })).toEqual([['field-missing', 'title', {}]]);
  expect(inMeeting({ files: [{ title: 'x' }] })).toEqual([['id-missing', 'files.0.id', {}]]);
  expect(told(Vote, {})).toEqual([['field-missing', 'yes', {}]]);
  expect(told(Resolution, {})).toEqual([['field-missing', 'kind', {}]]);
});

test('numbers and truth values where a text belongs', () => {
  expect(inMeeting({ number: 12, title: true })).toEqual([
    ['number-unquoted', 'title', { value: 'true' }],
    ['number-unquoted', 'number', { value: '12' }],
  ]);
  expect(told(Location, { name: 'x', postalCode: 1234 })).toEqual([
    ['number-unquoted', 'postalCode', { value: '1234' }],
  ]);
  expect(told(Site.shape.baseUrl, 5)).toEqual([['number-unquoted', '', { value: '5' }]]);
});

test('other values of the wrong kind', () => {
  expect(
    inMeeting({
      jointWith: 'rat',
      title: ['x'],
      invitation: 'x',
      urgent: 'ja',
      present: 1.5,
      location: { a: 1 },
    }),
  ).toEqual([
    ['field-type', 'title', { expected: 'string', found: 'list', value: '["x"]' }],
    ['field-type', 'jointWith', { expected: 'array', found: 'string', value: 'rat' }],
    ['field-type', 'location', { expected: 'string', found: 'fields', value: '{"a":1}' }],
    ['field-type', 'urgent', { expected: 'boolean', found: 'string', value: 'ja' }],
    ['field-type', 'invitation', { expected: 'object', found: 'string', value: 'x' }],
    ['field-type', 'present', { expected: 'int', found: 'number', value: '1.5' }],
  ]);
  const long = inMeeting({ jointWith: 'x'.repeat(81) })[0]?.[2]['value'];
  expect(long).toBe(`${'x'.repeat(79)}…`);
  expect(inMeeting({ jointWith: 'x'.repeat(80) })[0]?.[2]['value']).toBe('x'.repeat(80));
});

test('numbers out of range, lists too short', () => {
  expect(told(Location, { name: 'x', longitude: 181, latitude: -91 })).toEqual([
    ['number-range', 'longitude', { value: '181', maximum: 180 }],
    ['number-range', 'latitude', { value: '-91', minimum: -90 }],
  ]);
  expect(told(ProtectedPaper.options[1], { attachmentsOf: 'x', files: [] })).toEqual([
    ['list-too-short', 'files', { minimum: 1 }],
  ]);
  expect(told(Vote, { yes: -1, no: 0.5, abstain: '1' })).toEqual(
    (['yes', 'no', 'abstain'] as const).map((field, i) => [
      'format-invalid',
      field,
      { format: 'count', value: ['-1', '0.5', '1'][i] },
    ]),
  );
});

test('words that are not in the vocabulary', () => {
  expect(inMeeting({ status: 'hold' })).toEqual([
    [
      'choice-unknown',
      'status',
      { value: 'hold', choices: 'scheduled, invited, held, cancelled, moved', suggestion: 'held' },
    ],
  ]);
  expect(told(Resolution, { kind: 'beschluss' })).toEqual([
    [
      'choice-unknown',
      'kind',
      { value: 'beschluss', choices: 'item, disclosed, circulation, urgent-decision' },
    ],
  ]);
});

test('an item says whether it is public; a non-public one says no more', () => {
  const agenda = [
    { id: 'a1' },
    { id: 'b1', public: 'ja' },
    { id: 'c1', public: false, category: 'other', title: 'x', vote: {} },
  ];
  expect(inMeeting({ agenda })).toEqual([
    ['public-missing', 'agenda.0.public', {}],
    ['public-missing', 'agenda.1.public', { value: 'ja' }],
    ['field-forbidden', 'agenda.2.title', { key: 'title' }],
    ['field-forbidden', 'agenda.2.vote', { key: 'vote' }],
  ]);
  const nested = [
    {
      id: 'a1',
      public: false,
      category: 'other',
      items: [{ id: 'b1', public: false, category: 'other', papers: [] }],
    },
  ];
  expect(inMeeting({ agenda: nested })).toEqual([
    ['field-forbidden', 'agenda.0.items.0.papers', { key: 'papers' }],
  ]);
});

test('dates, times, keys and file names, with what was meant', () => {
  expect(
    inMeeting({
      start: '3.2.2026 18 Uhr',
      end: '2026-02-30T18:00',
      location: 'Saal Süd',
      minutes: { status: 'draft', approvedOn: '3.2.2026' },
    }),
  ).toEqual([
    ['time-invalid', 'start', { value: '3.2.2026 18 Uhr', suggestion: '2026-02-03T18:00' }],
    ['time-invalid', 'end', { value: '2026-02-30T18:00' }],
    ['format-invalid', 'location', { format: 'key', value: 'Saal Süd', suggestion: 'saal-sued' }],
    ['date-invalid', 'minutes.approvedOn', { value: '3.2.2026', suggestion: '2026-02-03' }],
  ]);
  expect(
    inMeeting({
      files: [
        { id: '12', title: 'x', file: 'a/b.pdf' },
        { id: 'f1', title: 'x', file: '../', source: 'ftp://x' },
      ],
    }),
  ).toEqual([
    ['format-invalid', 'files.0.id', { format: 'id', value: '12' }],
    ['format-invalid', 'files.0.file', { format: 'file-name', value: 'a/b.pdf', suggestion: 'b.pdf' }],
    ['format-invalid', 'files.1.file', { format: 'file-name', value: '../' }],
    ['format-invalid', 'files.1.source', { format: 'url', value: 'ftp://x' }],
  ]);
  expect(told(Body, { name: 'x', kind: 'town', profile: 'x', ags: '123' })).toEqual([
    ['format-invalid', 'ags', { format: 'ags', value: '123' }],
  ]);
});

test('what no schema of ours says is passed on', () => {
  expect(told(z.string().regex(/^a/, { error: 'odd' }), 'b')).toEqual([
    ['shape-invalid', '', { detail: 'odd' }],
  ]);
  expect(told(z.union([z.string(), z.number()]), true)).toEqual([
    ['shape-invalid', '', { detail: 'Invalid input' }],
  ]);
});

test('unknown fields are told where they look like a slip', () => {
  expect(
    inMeeting({
      organisation: 'x',
      agenda: [
        { id: 'a1', public: true, title: 'x', vote: { yes: 1, majorty: 'simple' }, Number: '1', papers: [] },
      ],
    }),
  ).toEqual([
    ['field-unknown', 'agenda.0.vote.majorty', { key: 'majorty', suggestion: 'majority' }],
    ['field-unknown', 'agenda.0.Number', { key: 'Number', suggestion: 'number' }],
  ]);
  expect(told(Meeting, { ...MEETING, locaton: 'x', vendorField: 1, 'oparl:type': 'x' })).toEqual([
    ['field-unknown', 'locaton', { key: 'locaton', suggestion: 'location' }],
  ]);
  const { organization: _, ...rest } = MEETING;
  expect(told(Meeting, { ...rest, organisation: 'rat' }).map(([code, field]) => `${code} ${field}`)).toEqual([
    'field-missing organization',
    'field-unknown organisation',
  ]);
});

test('a schema is followed through what wraps it, a union to the variant that fits', () => {
  const item = elementSchema(Meeting.shape.agenda);
  expect(Object.keys(objectSchema(item, { public: false })?.shape ?? {})).not.toContain('title');
  expect(Object.keys(objectSchema(item, { public: true })?.shape ?? {})).toContain('title');
  expect(Object.keys(objectSchema(item, { title: 'x', papers: [] })?.shape ?? {})).toContain('title');
  expect(objectSchema(z.string(), {})).toBeUndefined();
  expect(objectSchema(undefined, {})).toBeUndefined();
  expect(elementSchema(z.string())).toBeUndefined();
  expect(elementSchema(undefined)).toBeUndefined();
  expect(fieldSchema(Vote, 'toString')).toBeUndefined();
  expect(fieldSchema(undefined, 'yes')).toBeUndefined();
  expect(fieldSchema(Vote, 'yes')).toBe(Vote.shape.yes);
});

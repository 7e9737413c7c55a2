import { fromJS, is, List, Map as ImmutableMap } from 'immutable';
import { expect, test } from 'vitest';
import { SCHEMA_OF } from '../../domain/rules/schemas.ts';
import { withIds } from './fill-ids.ts';

const ids = () => {
  let count = 0;
  return () => `neu${count++}`;
};

const MEETING = {
  title: 'Sitzung',
  agenda: [
    { id: 'a1', public: true, title: 'Eröffnung' },
    {
      public: true,
      title: 'Haushalt',
      items: [{ id: '', public: false, category: 'other' }],
      files: [{ title: 'Plan' }],
    },
  ],
  invitation: { sentAt: '2027-03-01T10:00', file: { title: 'Einladung' } },
  notice: { medium: 'board', file: { id: '', title: '' } },
  minutes: {},
};

test('items at any depth and documents get an id, an empty group gets none, and what has one keeps it', () => {
  const filled = withIds(MEETING, SCHEMA_OF.meetings, ids());
  expect(filled.agenda[0]).toBe(MEETING.agenda[0]);
  expect(filled).toEqual({
    ...MEETING,
    agenda: [
      MEETING.agenda[0],
      {
        public: true,
        title: 'Haushalt',
        files: [{ title: 'Plan', id: expect.stringMatching(/^neu\d$/) as string }],
        items: [{ id: expect.stringMatching(/^neu\d$/) as string, public: false, category: 'other' }],
        id: expect.stringMatching(/^neu\d$/) as string,
      },
    ],
    invitation: {
      sentAt: '2027-03-01T10:00',
      file: { title: 'Einladung', id: expect.stringMatching(/^neu\d$/) as string },
    },
  });
});

test("Decap's immutable data stays so, and is the same object where nothing is missing", () => {
  const data = fromJS(MEETING) as ImmutableMap<string, unknown>;
  const filled = withIds(data, SCHEMA_OF.meetings, ids());
  expect(ImmutableMap.isMap(filled) && List.isList(filled.get('agenda'))).toBe(true);
  expect(filled.toJS()).toEqual(withIds(MEETING, SCHEMA_OF.meetings, ids()));
  expect(withIds(filled, SCHEMA_OF.meetings, ids())).toBe(filled);
  expect(is(data, filled)).toBe(false);
});

test('a control of ours may have put a plain list into the immutable data', () => {
  const data = ImmutableMap<string, unknown>({ title: 'Sitzung', agenda: MEETING.agenda });
  const filled = withIds(data, SCHEMA_OF.meetings, ids());
  expect(Array.isArray(filled.get('agenda'))).toBe(true);
  expect(filled.getIn(['agenda', 1, 'files', 0, 'id'])).toMatch(/^neu/);
});

test('consultations, memberships and reports of a resolution', () => {
  const paper = { title: 'Radweg', consultations: [{ organization: 'rat' }, {}] };
  expect(withIds(paper, SCHEMA_OF.papers, ids()).consultations).toEqual([
    { organization: 'rat', id: 'neu0' },
    { id: 'neu1' },
  ]);
  const person = { surname: 'Muster', memberships: [{ organization: 'rat', role: 'member' }] };
  expect(withIds(person, SCHEMA_OF.people, ids()).memberships[0]).toMatchObject({ id: 'neu0' });
  const resolution = {
    kind: 'item',
    item: { meeting: 'm', item: 'a1' },
    implementation: { status: 'open', reports: [{ date: '2027-01-01', file: { title: 'Bericht' } }] },
  };
  expect(withIds(resolution, SCHEMA_OF.resolutions, ids())).toMatchObject({
    item: { meeting: 'm', item: 'a1' },
    implementation: { reports: [{ file: { id: 'neu0' } }] },
  });
});

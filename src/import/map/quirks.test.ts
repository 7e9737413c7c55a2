import { describe, expect, it } from 'vitest';
import { planCouncil } from '../plan-council.ts';
import { flatten } from '../read/flatten.ts';
import { knownType } from '../read/known-type.ts';
import { SourcePool } from '../read/source-pool.ts';
import { canonicalFile } from '../write/canonical-text.ts';

const BASE = 'https://oparl.example/body/1';
type Json = Record<string, unknown>;

/** The planned data by path; every entry is held against its schema. */
function planned(objects: readonly Json[], trustUnmarked = true): Record<string, Json> {
  const pool = new SourcePool();
  for (const object of objects) {
    const id = `${BASE}/${String(object['id'])}`;
    const value = { ...object, id };
    flatten(value, knownType(value) ?? 'File', (part) => pool.add(part), id);
  }
  const { entries } = planCouncil(pool, [], { profile: 'ni-nkomvg', trustUnmarked });
  entries.forEach(canonicalFile);
  return Object.fromEntries(entries.map(({ path, data }) => [path, data as Json]));
}
const meeting = (id: number, rest: Json = {}): Json => ({
  id: `meeting/${id}`,
  name: 'Rat (1. Sitzung)',
  start: '2024-05-06T18:00:00+02:00',
  ...rest,
});
const item = (id: number, name: string, rest: Json = {}): Json => ({
  id: `${BASE}/agendaitem/${id}`,
  name,
  ...rest,
});
const file = (id: number, name: string): Json => ({
  id: `${BASE}/file/${id}`,
  name,
  accessUrl: `https://oparl.example/${id}.pdf`,
});
const MEETING = 'meetings/2024-05-06-rat/index.md';
const agendaOf = (all: Record<string, Json>): readonly Json[] => (all[MEETING]?.['agenda'] ?? []) as Json[];

describe('meetings', () => {
  it('get -2 where two fall on one day, the lower source id first', () => {
    const all = planned([meeting(1000), meeting(999, { name: 'Rat (2. Sitzung)' })]);
    expect(all[MEETING]).toMatchObject({ number: '2' });
    expect(all['meetings/2024-05-06-rat-2/index.md']).toMatchObject({ number: '1' });
  });

  it('lose an end at midnight or before the start, and an hour at midnight', () => {
    expect(planned([meeting(1, { end: '2024-05-06T00:00:00+02:00' })])[MEETING]).not.toHaveProperty('end');
    expect(planned([meeting(1, { end: '2024-05-06T17:00:00+02:00' })])[MEETING]).not.toHaveProperty('end');
    expect(planned([meeting(1, { end: '2024-05-07T01:00:00+02:00' })])[MEETING]).toHaveProperty(
      'end',
      '2024-05-07T01:00',
    );
    expect(planned([meeting(1, { start: '2024-05-06T00:00:00+02:00' })])[MEETING]).toHaveProperty(
      'allDay',
      true,
    );
  });

  it('are left out without a start', () => {
    const paths = Object.keys(planned([meeting(1, { start: '200-10-03T10:00:00+02:00' }), meeting(2)]));
    expect(paths.filter((path) => path.startsWith('meetings/'))).toEqual([MEETING]);
  });

  it('find a body by name, and a place that is only a word', () => {
    const all = planned([
      meeting(1, { location: 'Großer Saal ' }),
      meeting(2, { location: { description: 'Großer Saal' } }),
    ]);
    expect(all['organizations/rat.yml']).toMatchObject({ kind: 'council', toCheck: true });
    expect(all[MEETING]).toMatchObject({ organization: 'rat', location: 'grosser-saal' });
    expect(Object.keys(all).filter((path) => path.startsWith('locations/'))).toHaveLength(1);
  });

  it('lead with the first organization', () => {
    const organizations = [1, 2].map((id) => ({ id: `organization/${id}`, name: `Ausschuss ${id}` }));
    const joint = meeting(1, { organization: [`${BASE}/organization/2`, `${BASE}/organization/1`] });
    expect(planned([...organizations, joint])['meetings/2024-05-06-ausschuss-2/index.md']).toMatchObject({
      organization: 'ausschuss-2',
      jointWith: ['ausschuss-1'],
    });
  });

  it('follow `order` where there is one, else the list', () => {
    const titles = (agendaItem: Json[]) =>
      agendaOf(planned([meeting(1, { agendaItem })])).map(({ title }) => title);
    expect(titles([item(1, 'B', { order: 2 }), item(2, 'A', { order: 1 })])).toEqual(['A', 'B']);
    expect(titles([item(2, 'A'), item(1, 'B')])).toEqual(['A', 'B']);
  });
});

describe('the wall', () => {
  it('lets no words through in the number of a non-public item', () => {
    const agendaItem = [
      item(1, 'Kauf der Hofstelle', { public: false, number: 'Kauf der Hofstelle' }),
      item(2, 'Pacht', { public: false, number: 'N 2.1' }),
    ];
    expect(planned([meeting(1, { agendaItem })])[MEETING]?.['agenda']).toMatchObject([
      { public: false, category: 'property' },
      { public: false, number: 'N 2.1' },
    ]);
    expect(JSON.stringify(planned([meeting(1, { agendaItem })])[MEETING])).not.toContain('Hofstelle');
  });

  it('takes the stricter word for an item that stands on two agendas', () => {
    const open = meeting(1, {
      agendaItem: [
        item(9, 'öffentlicher Teil', { order: 0 }),
        item(1, 'Kauf', { order: 1, consultation: `${BASE}/consultation/1` }),
      ],
    });
    const closed = meeting(2, {
      agendaItem: [
        item(8, 'nichtöffentlicher Teil', { order: 0 }),
        item(1, 'Kauf', { order: 1, consultation: `${BASE}/consultation/1` }),
      ],
    });
    const paper = {
      id: 'paper/1',
      name: 'Kauf',
      reference: '1/24',
      consultation: [{ id: `${BASE}/consultation/1`, meeting: `${BASE}/meeting/1` }],
    };
    expect(Object.keys(planned([open, closed, paper]))).toContain('protected/papers/1-24/index.md');
  });

  it('keeps a paper that only a non-public item names, whatever is trusted', () => {
    const agendaItem = [item(1, 'Kauf', { public: false, consultation: `${BASE}/consultation/1` })];
    const paper = {
      id: 'paper/1',
      name: 'Kauf',
      reference: '1/24',
      consultation: [
        { id: `${BASE}/consultation/1`, agendaItem: `${BASE}/agendaitem/1`, meeting: `${BASE}/meeting/1` },
      ],
    };
    const all = planned([meeting(1, { agendaItem }), paper]);
    expect(all['protected/papers/1-24/index.md']).toMatchObject({ consultations: [{ public: false }] });
    expect(all['protected/papers/1-24/index.md']).not.toHaveProperty('toRelease');
  });

  it('opens a paper whose reference a public title gives in brackets', () => {
    const agendaItem = [item(1, 'Radweg\n(DS 1/24; wird nachgereicht)', { public: true })];
    const papers = ['DS 1/24', 'DS 2/24'].map((reference, at) => ({
      id: `paper/${at}`,
      name: reference,
      reference,
    }));
    const all = planned([meeting(1, { agendaItem }), ...papers], false);
    expect(all[MEETING]?.['agenda']).toMatchObject([{ title: 'Radweg', papers: ['ds-1-24'] }]);
    expect(Object.keys(all).filter((path) => path.includes('papers/'))).toEqual([
      'papers/ds-1-24/index.md',
      'protected/papers/ds-2-24/index.md',
    ]);
  });
});

describe('papers and documents', () => {
  it('stay without a circle of parents', () => {
    const papers = [1, 2].map((id) => ({
      id: `paper/${id}`,
      name: `V${id}`,
      reference: `${id}/24`,
      superordinatedPaper: `${BASE}/paper/${3 - id}`,
    }));
    const all = planned(papers);
    expect(
      ['papers/1-24/index.md', 'papers/2-24/index.md'].filter((path) => all[path]?.['parent']),
    ).toHaveLength(1);
  });

  it('give one document of two owners two ids, and none twice to one owner', () => {
    const shared = file(1, 'Anlage 1');
    const all = planned([
      { id: 'paper/1', name: 'V', reference: '1/24', mainFile: shared, auxiliaryFile: [shared] },
      { id: 'paper/2', name: 'W', reference: '2/24', mainFile: shared },
    ]);
    const [one, two] = ['papers/1-24/index.md', 'papers/2-24/index.md'].map(
      (path) => all[path]?.['files'] as Json[],
    );
    expect([one?.length, two?.length]).toEqual([1, 1]);
    expect(one?.[0]?.['id']).not.toBe(two?.[0]?.['id']);
  });

  it('drop a document without an address that works', () => {
    expect(
      planned([
        { id: 'paper/1', name: 'V', reference: '1/24', mainFile: { id: `${BASE}/file/1`, accessUrl: 'N/A' } },
      ])['papers/1-24/index.md'],
    ).not.toHaveProperty('files');
  });

  it('appear at their own date where the source is trusted and no agenda names them', () => {
    expect(
      planned([{ id: 'paper/1', name: 'V', reference: '1/24', date: '2024-02-03' }])['papers/1-24/index.md'],
    ).toMatchObject({ publishedAt: '2024-02-03T00:00' });
  });

  it('know a dangling station as not public and drop one without any organization', () => {
    const consultation = [
      {
        id: `${BASE}/consultation/1`,
        organization: `${BASE}/organization/7`,
        agendaItem: `${BASE}/agendaitem/404`,
      },
      { id: `${BASE}/consultation/2`, organization: `${BASE}/organization/7` },
      { id: `${BASE}/consultation/3` },
    ];
    const paper = planned([{ id: 'paper/1', name: 'V', reference: '1/24', consultation }])[
      'papers/1-24/index.md'
    ];
    expect(paper?.['consultations']).toMatchObject([{ public: false }, { organization: 'gremium-7' }]);
  });
});

import { expect, test } from 'vitest';
import type { FoundEntry } from '../../control-props.ts';
import type { Circumstances } from './circumstances.ts';
import { sourcesOf } from './sources.ts';

const circulation = (key: string, more: object = {}): FoundEntry => ({
  slug: `${key}/index`,
  path: `resolutions/${key}/index.md`,
  data: {
    kind: 'circulation',
    title: `Sache ${key}`,
    organization: 'ha',
    closedOn: '2027-03-04',
    outcome: 'no-consent',
    ...more,
  },
});
const meeting = (key: string, more: object): FoundEntry => ({
  slug: `${key}/index`,
  path: `meetings/${key}/index.md`,
  data: { organization: 'ha', start: '2027-04-01T17:00', status: 'scheduled', ...more },
});
const taken = (circulation: string, more: object = {}) => [
  {
    id: 'a',
    title: 'Sache',
    public: true,
    items: [{ id: 'b', title: 'Sache', public: true, circulation, ...more }],
  },
];
const EDITED = { organization: 'ha', start: '2027-04-19T17:00', agenda: [] };
const around: Circumstances = { sent: false, now: '2027-04-01T10:00', newId: () => 'n', saved: new Set() };

const offered = (
  circulations: readonly FoundEntry[],
  meetings: readonly FoundEntry[] = [],
  edited: object = {},
): string[] =>
  sourcesOf({ circulations, meetings, templates: [] }, { ...EDITED, ...edited })
    .filter(({ id }) => id === 'circulations')
    .flatMap(({ offers }) => offers.map(({ id }) => id));

test('what could not be decided by circulation is offered to the organization, and nothing else', () => {
  const all = [
    circulation('consent'),
    circulation('quorum', { outcome: 'no-quorum' }),
    circulation('lost', { outcome: 'rejected' }),
    circulation('won', { outcome: undefined }),
    circulation('other', { organization: 'rat' }),
    circulation('later', { closedOn: '2027-05-01' }),
  ];
  expect(offered(all)).toEqual(['consent', 'quorum']);
  expect(offered(all, [], { start: undefined })).toEqual(['consent', 'quorum', 'later']);
  expect(offered([circulation('lost', { outcome: 'rejected' })])).toEqual([]);
});

test('an item takes title and papers, and remembers where they came from', () => {
  const [source] = sourcesOf(
    {
      circulations: [circulation('u', { paper: '0012-2027' }), circulation('v')],
      meetings: [],
      templates: [],
    },
    EDITED,
  );
  expect(source).toMatchObject({
    label: 'Nicht zustande gekommene Umlaufverfahren',
    hint: expect.stringContaining('Titel und Vorlage') as string,
  });
  const items = source?.items(new Set(['u']), around);
  expect(items).toEqual([
    { id: 'n', title: 'Sache u', public: true, papers: ['0012-2027'], circulation: 'u' },
  ]);
  expect(Object.keys(items?.[0] ?? {})).toEqual(['id', 'title', 'public', 'papers', 'circulation']);
  expect(source?.items(new Set(['v']), { ...around, sent: true }, 'Eilt.')).toEqual([
    {
      id: 'n',
      title: 'Sache v',
      public: true,
      circulation: 'v',
      addedAt: '2027-04-01T10:00',
      addedReason: 'Eilt.',
    },
  ]);
});

test('what an agenda took is offered no more, in the form or in any meeting that stands', () => {
  const one = [circulation('u')];
  expect(offered(one, [], { agenda: taken('u') })).toEqual([]);
  expect(offered(one, [meeting('m', { agenda: taken('u') })])).toEqual([]);
  expect(offered(one, [meeting('m', { agenda: taken('x') }), meeting('n', {})])).toEqual(['u']);
  expect(offered(one, [meeting('m', { agenda: taken('u', { withdrawnAt: '2027-03-09T10:00' }) })])).toEqual([
    'u',
  ]);
  expect(offered(one, [meeting('m', { agenda: taken('u'), status: 'cancelled' })])).toEqual(['u']);
});

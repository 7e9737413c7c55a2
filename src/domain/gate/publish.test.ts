import { describe, expect, test } from 'vitest';
import {
  aRecord,
  at,
  closedItem,
  meetingEntry,
  openItem,
  paperEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import { publicFilesOf } from '../view/public-files.ts';
import { publish } from './index.ts';

const NOW = at('2026-07-15T12:00+02:00');
const keys = (things: readonly { readonly key: string }[]) => things.map(({ key }) => key);
const invited = { invitation: { sentAt: '2026-06-20T09:00' } };

test('says for when it is', () => {
  const { at: instant, today, now } = publish(aRecord(), at('2026-12-31T23:30Z'));
  expect([instant, today, now]).toEqual([at('2026-12-31T23:30Z'), '2027-01-01', '2027-01-01T00:30']);
});

test('before the invitation a meeting shows its date and no part of its agenda', () => {
  const record = aRecord({
    meetings: [
      meetingEntry('m1', {
        start: '2026-07-30T18:00',
        invitation: { urgencyReason: 'Eilig', file: { id: 'i1', title: 'Einladung', file: 'i.pdf' } },
        notice: { medium: 'gazette', firstDay: '2026-07-20' },
        files: [{ id: 'f1', title: 'Plan', file: 'f.pdf' }],
        agenda: [openItem('a1'), closedItem('c1')],
        healing: { defect: 'Frist' },
        present: 12,
      }),
    ],
  });
  const [meeting] = publish(record, NOW).meetings;
  expect(meeting).toMatchObject({ agendaPublic: false, resultsPublic: false, agenda: [], files: [] });
  for (const part of ['invitation', 'notice', 'healing', 'minutes', 'present']) {
    expect(meeting).not.toHaveProperty(part);
  }
});

test('an invitation is no second call unless it says so', () => {
  const record = aRecord({ meetings: [meetingEntry('m1', invited)] });
  expect(publish(record, NOW).meetings[0]?.invitation).toEqual({
    sentAt: '2026-06-20T09:00',
    secondCall: false,
  });
});

test('a file that leads nowhere is none', () => {
  const record = aRecord({
    papers: [paperEntry('p1', { publishedAt: '2026-07-01T08:00', files: [{ id: 'f1', title: 'Leer' }] })],
  });
  expect(publish(record, NOW).papers[0]?.files).toEqual([]);
});

test('what became of a resolution without an item comes with it, by memory too', () => {
  const circulation = {
    kind: 'circulation',
    title: 'T',
    organization: 'rat',
    text: 'X',
    legalBasis: '§ 35',
    closedOn: '2026-07-01',
  };
  const record = aRecord({
    resolutions: [
      resolutionEntry('r1', {
        ...circulation,
        publishedAt: '2027-01-01T00:00',
        implementation: { status: 'open' },
      }),
    ],
  });
  expect(publish(record, NOW).resolutions).toEqual([]);
  const [remembered] = publish(record, NOW, new Map([['/beschluesse/r1/', NOW]])).resolutions;
  expect(remembered?.implementation).toEqual({ status: 'open', reports: [] });
});

describe('a procedure by circulation', () => {
  const seen = (more: object) =>
    publish(
      aRecord({
        meetings: [
          meetingEntry('m1', { ...invited, agenda: [openItem('a1'), closedItem('c1')] }),
          meetingEntry('m2', { agenda: [openItem('b1')] }),
        ],
        resolutions: [
          resolutionEntry('u', {
            kind: 'circulation',
            title: 'T',
            organization: 'rat',
            text: 'X',
            legalBasis: '§ 35',
            closedOn: '2026-07-01',
            vote: { yes: 3, no: 1 },
            implementation: { status: 'open' },
            ...more,
          }),
        ],
      }),
      NOW,
    ).resolutions[0];

  test('shows what was decided, and nothing to be carried out where nothing was', () => {
    expect(seen({ outcome: 'adopted' })).not.toHaveProperty('outcome');
    expect(seen({ outcome: 'adopted' })).toHaveProperty('implementation');
    expect(seen({ outcome: 'rejected' })).toMatchObject({ outcome: 'rejected', vote: { yes: 3, no: 1 } });
    expect(seen({ outcome: 'no-quorum' })).toMatchObject({ outcome: 'no-decision', failed: 'no-quorum' });
    expect(seen({ outcome: 'no-quorum' })).not.toHaveProperty('implementation');
  });

  test('shows no votes where too few consented, because they do not count', () => {
    const failed = seen({ outcome: 'no-consent', consented: 5, statutory: 7, objected: 1 });
    expect(failed).toMatchObject({ failed: 'no-consent', consented: 5, statutory: 7, objected: 1 });
    expect(failed).not.toHaveProperty('vote');
  });

  test.each([
    ['m1', 'a1', { meeting: 'm1', item: 'a1' }],
    ['m1', 'c1', { meeting: 'm1' }],
    ['m2', 'b1', undefined],
    ['m3', 'x1', undefined],
  ])('names the meeting of %s %s only where citizens may read its agenda', (meeting, item, place) => {
    expect(seen({ item: { meeting, item } })?.onAgenda).toEqual(place);
  });
});

test('before results are published an item shows neither outcome, vote, wording nor numbers', () => {
  const item = {
    result: { outcome: 'approved' },
    vote: { yes: 3 },
    resolution: 'Der Rat beschließt.',
    present: 3,
  };
  const seen = (more: object) =>
    publish(
      aRecord({ meetings: [meetingEntry('m1', { ...invited, ...more, agenda: [openItem('a1', item)] })] }),
      NOW,
    );
  const hidden = seen({}).meetings[0]?.agenda[0];
  for (const part of Object.keys(item)) expect(hidden).not.toHaveProperty(part);
  expect(seen({}).resolutions).toEqual([]);
  const open = seen({ resultsPublishedAt: '2026-07-01T09:00' });
  expect(open.meetings[0]?.agenda[0]).toMatchObject({
    ...item,
    result: { outcome: 'approved' },
    vote: { yes: 3 },
  });
  expect(keys(open.resolutions)).toEqual(['m1-a1']);
});

describe('papers', () => {
  const papers = [paperEntry('p1'), paperEntry('p2'), paperEntry('p3')];
  const named = (agenda: object[], more: object = invited) =>
    keys(publish(aRecord({ papers, meetings: [meetingEntry('m1', { ...more, agenda })] }), NOW).papers);

  test('come with the first public agenda that names them, below headings too', () => {
    expect(
      named([
        openItem('h1', { heading: true, items: [openItem('a1', { papers: ['p2'] })] }),
        openItem('a2', { papers: ['p1'] }),
      ]),
    ).toEqual(['p1', 'p2']);
    expect(named([openItem('a1', { papers: ['p2'] })], {})).toEqual([]);
  });

  test('do not come with an agenda that is not public, of a meeting that is not', () => {
    expect(
      named([openItem('a1', { papers: ['p2'] })], {
        invitation: { sentAt: '2026-07-16T09:00' },
        start: '2026-12-01T18:00',
      }),
    ).toEqual([]);
    expect(named([openItem('a1')])).toEqual([]);
  });

  test('of the agenda are listed only while they are public', () => {
    const record = aRecord({
      papers,
      meetings: [meetingEntry('m1', { ...invited, agenda: [openItem('a1', { papers: ['p1', 'p9'] })] })],
    });
    expect(publish(record, NOW).meetings[0]?.agenda[0]).toMatchObject({ papers: ['p1'] });
  });

  test.each([
    ['circulation', { legalBasis: '§ 35', closedOn: '2026-07-15' }, '2026-07-15'],
    [
      'urgent-decision',
      { reason: 'R', decidedBy: 'B', decidedOn: '2026-07-15', membersToldOn: '2026-07-16' },
      '2026-07-15',
    ],
  ])('come with the %s that names them', (kind, more, day) => {
    const record = aRecord({
      papers,
      resolutions: [
        resolutionEntry('r1', { kind, title: 'T', organization: 'rat', text: 'X', paper: 'p3', ...more }),
      ],
    });
    expect(keys(publish(record, at(`${day}T00:00+02:00`)).papers)).toEqual(['p3']);
    expect(keys(publish(record, at(`${day}T00:00+02:00`)).resolutions)).toEqual(['r1']);
    expect(publish(record, at(`${day}T00:00+02:00`)).resolutions[0]?.papers).toEqual(['p3']);
    const before = publish(record, at('2026-07-14T23:59+02:00'));
    expect([before.papers, before.resolutions]).toEqual([[], []]);
  });

  test('a resolution without a paper names none, one of a hidden paper neither', () => {
    const circulation = {
      kind: 'circulation',
      title: 'T',
      organization: 'rat',
      text: 'X',
      legalBasis: '§ 35',
      closedOn: '2026-07-01',
    };
    const record = aRecord({
      resolutions: [
        resolutionEntry('r1', circulation),
        resolutionEntry('r2', { ...circulation, paper: 'p9' }),
      ],
    });
    expect(publish(record, NOW).resolutions.map(({ papers: its }) => its)).toEqual([[], []]);
  });
});

describe('resolutions of items', () => {
  const meeting = (more: object = {}) =>
    meetingEntry('m1', {
      ...invited,
      resultsPublishedAt: '2026-07-01T09:00',
      agenda: [openItem('a1', { resolution: 'Worte' }), openItem('a2')],
      ...more,
    });
  const entry = (data: object) => resolutionEntry('m1-a1', data);
  const ofItem = {
    kind: 'item',
    item: { meeting: 'm1', item: 'a1' },
    files: [{ id: 'f1', title: 'Plan', file: 'f.pdf' }],
    implementation: { status: 'open' },
  };

  test('are those with a wording', () => {
    expect(keys(publish(aRecord({ meetings: [meeting()] }), NOW).resolutions)).toEqual(['m1-a1']);
  });

  test.each([
    [undefined, true],
    ['2026-07-15T12:00', true],
    ['2026-07-15T12:01', false],
  ])('what became of them, published %s, shows: %s', (publishedAt, shows) => {
    const [resolution] = publish(
      aRecord({ meetings: [meeting()], resolutions: [entry({ ...ofItem, publishedAt })] }),
      NOW,
    ).resolutions;
    expect(resolution?.implementation).toEqual(shows ? { status: 'open', reports: [] } : undefined);
    expect(resolution?.files).toHaveLength(shows ? 1 : 0);
  });

  test.each([
    ['2026-07-15T12:00', true],
    ['2026-07-15T12:01', false],
    [undefined, false],
  ])(
    'their files wait for results published %s, whatever dates of their own: %s',
    (resultsPublishedAt, shows) => {
      const reports = [
        { date: '2026-07-02', text: 'Bericht', file: { id: 'f2', title: 'B', file: 'report.pdf' } },
      ];
      const data = {
        ...ofItem,
        publishedAt: '2026-07-01T00:00',
        implementation: { status: 'open', reports },
      };
      const record = aRecord({ meetings: [meeting({ resultsPublishedAt })], resolutions: [entry(data)] });
      const memory = new Map([
        ['/beschluesse/m1-a1/', NOW],
        ['/beschluesse/m1-a1/#umsetzung', NOW],
      ]);
      for (const published of [undefined, memory]) {
        const seen = publish(record, NOW, published);
        expect([...publicFilesOf(seen)].map(({ file }) => file.name)).toEqual(
          shows ? ['f.pdf', 'report.pdf'] : [],
        );
        expect(JSON.stringify(seen).includes('report.pdf')).toBe(shows);
      }
    },
  );

  test('remembered, it stays public whatever its new date', () => {
    const record = aRecord({
      meetings: [meeting()],
      resolutions: [entry({ ...ofItem, publishedAt: '2027-01-01T00:00' })],
    });
    const memory = new Map([['/beschluesse/m1-a1/#umsetzung', NOW]]);
    expect(publish(record, NOW, memory).resolutions[0]?.implementation?.status).toBe('open');
  });

  test('what has no item’s wording is no resolution of its own', () => {
    expect(publish(aRecord({ resolutions: [entry(ofItem)] }), NOW).resolutions).toEqual([]);
  });

  test('of an item made public after its disclosure there is one, in the item’s words', () => {
    const disclosed = {
      kind: 'disclosed',
      item: { meeting: 'm1', item: 'a1' },
      title: 'Alt',
      disclosedOn: '2026-07-02',
      text: 'Bekanntgabe',
      implementation: { status: 'done' },
    };
    const seen = publish(
      aRecord({ meetings: [meeting()], resolutions: [entry(disclosed)] }),
      NOW,
    ).resolutions;
    expect(seen.map(({ key, kind, text }) => [key, kind, text])).toEqual([['m1-a1', 'item', 'Worte']]);
    expect(seen[0]).not.toHaveProperty('implementation');
  });

  test('are sorted by key, with those of files', () => {
    const circulation = {
      kind: 'circulation',
      title: 'T',
      organization: 'rat',
      text: 'X',
      legalBasis: '§ 35',
      closedOn: '2026-07-01',
    };
    const record = aRecord({
      meetings: [meetingEntry('z9', { ...meeting().data }), meeting()],
      resolutions: [resolutionEntry('n1', circulation), resolutionEntry('a0', circulation)],
    });
    expect(keys(publish(record, NOW).resolutions)).toEqual(['a0', 'm1-a1', 'n1', 'z9-a1']);
  });
});

describe('a disclosed resolution', () => {
  const disclosed = (meeting: string) =>
    resolutionEntry('d1', {
      kind: 'disclosed',
      item: { meeting, item: 'c1' },
      title: 'T',
      disclosedOn: '2026-07-02',
      text: 'X',
    });

  test('needs its meeting, and bears its date and body', () => {
    const seen = (meeting: string) =>
      publish(
        aRecord({
          meetings: [meetingEntry('m1', { organization: 'bau', start: '2026-06-01T18:00' })],
          resolutions: [disclosed(meeting)],
        }),
        NOW,
      ).resolutions;
    expect(seen('m1')).toMatchObject([
      { organization: 'bau', date: '2026-06-01', disclosedOn: '2026-07-02', item: 'c1', papers: [] },
    ]);
    expect(seen('m9')).toEqual([]);
  });

  test('waits for a meeting that is not public yet', () => {
    const record = aRecord({
      meetings: [meetingEntry('m1', { start: '2026-12-01T18:00' })],
      resolutions: [disclosed('m1')],
    });
    expect(publish(record, NOW).resolutions).toEqual([]);
  });
});

describe('redirects', () => {
  const redirect = (from: string, to: string) => ({ from, to });
  const record = (redirects: object[]) =>
    aRecord({
      redirects,
      meetings: [
        meetingEntry('m1', { ...invited, agenda: [openItem('a1', { resolution: 'X' })] }),
        meetingEntry('geheim', { start: '2027-01-01T18:00', agenda: [openItem('a1')] }),
      ],
      papers: [
        paperEntry('p1', { publishedAt: '2026-07-01T08:00' }),
        paperEntry('geheim'),
        paperEntry('weg'),
      ],
      resolutions: [
        resolutionEntry('geheim', {
          kind: 'circulation',
          title: 'T',
          organization: 'rat',
          text: 'X',
          legalBasis: '§',
          closedOn: '2027-01-01',
        }),
      ],
      withdrawals: [{ target: '/vorlagen/weg/', date: '2026-07-01', reason: 'R' }],
    });
  const kept = (from: string, to: string) =>
    publish(record([redirect(from, to)]), NOW).redirects.length === 1;

  test.each([
    ['/alt/', '/vorlagen/p1/', true],
    ['/alt/', '/sitzungen/2026/', true],
    ['/alt/', '/anders/', true],
    ['/vorlagen/p1/f1/alt.pdf', '/vorlagen/p1/', true],
    ['/vorlagen/weg/', '/vorlagen/p1/', true],
    ['/alt/', '/vorlagen/weg/', true],
    // where something stands or will stand
    ['/vorlagen/p1/', '/vorlagen/neu/', false],
    ['/vorlagen/p1', '/vorlagen/neu/', false],
    ['/sitzungen/m1/', '/neu/', false],
    ['/koerperschaften/stadt/', '/neu/', false],
    ['/gremien/rat/', '/neu/', false],
    ['/vorlagen/geheim/', '/neu/', false],
    // to what is not public yet: the key alone says too much
    ['/alt/', '/vorlagen/geheim/', false],
    ['/alt/', '/vorlagen/geheim', false],
    ['/alt/', '/vorlagen/geheim/f1/anlage.pdf', false],
    ['/alt/', '/sitzungen/geheim/', false],
    ['/alt/', '/beschluesse/geheim/', false],
    ['/alt/', '/beschluesse/m1-a1/', false],
    ['/alt/', '/beschluesse/geheim-a1/', false],
  ])('from %s to %s: %s', (from, to, stays) => {
    expect(kept(from, to)).toBe(stays);
  });

  test('leave unknown keys behind', () => {
    const seen = publish(record([{ ...redirect('/alt/', '/neu/'), notiz: 'intern' }]), NOW);
    expect(seen.redirects).toEqual([{ from: '/alt/', to: '/neu/' }]);
  });
});

test('the notes for visitors come with the agenda, since a draft of them may name its items', () => {
  const withNotes = (more: object) => ({
    ...meetingEntry('m1', { start: '2026-07-30T18:00', ...more }),
    text: 'Zu TOP 3',
  });
  const textOf = (more: object) => publish(aRecord({ meetings: [withNotes(more)] }), NOW).meetings[0]?.text;
  expect(textOf({})).toBe('');
  expect(textOf(invited)).toBe('Zu TOP 3');
});

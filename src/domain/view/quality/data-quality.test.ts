import { describe, expect, test } from 'vitest';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../../testing/public-record.ts';
import { calendarDate } from '../../calendar-date.ts';
import type { PublicFile, PublicRecord } from '../../public-record.ts';
import { indexOf } from '../record-index.ts';
import { dataQuality, type FileFacts, type FindingKind } from './index.ts';

// Today is 8 March 2027.
const BODY = aBody('stadt', { profile: 'rp-gemo' });
const quality = (parts: Partial<PublicRecord>, options?: Parameters<typeof dataQuality>[2], body = BODY) =>
  dataQuality(
    body,
    indexOf(
      aPublicRecord({
        bodies: [BODY, aBody('land')],
        organizations: [anOrganization('rat', 'stadt'), anOrganization('kreis', 'land')],
        ...parts,
      }),
    ),
    options,
  );
type Options = Parameters<typeof dataQuality>[2];
const section = (kind: FindingKind, parts: Partial<PublicRecord>, options?: Options) => {
  const found = quality(parts, options).sections.find((one) => one.kind === kind);
  return found && { checked: found.checked, findings: found.years.flatMap(({ findings }) => findings) };
};
const minutes = { status: 'approved' } as const;
const pdf = (id: string, more: Partial<PublicFile> = {}): PublicFile => ({
  id,
  title: `Datei ${id}`,
  name: `${id}.pdf`,
  url: `/x/${id}.pdf`,
  sha256: id,
  ...more,
});

describe('minutes', () => {
  test('of held meetings of the body, with the usual day and whether it is over', () => {
    const meetings = [
      aMeeting('rat', '2027-02-07T18:00', { title: 'A' }),
      aMeeting('rat', '2027-02-08T18:00', { title: 'B' }),
      aMeeting('rat', '2027-02-09T18:00', { minutes }),
      aMeeting('kreis', '2027-02-01T18:00'),
    ];
    expect(section('minutes', { meetings })).toEqual({
      checked: 3,
      findings: [
        {
          page: '/sitzungen/2027-02-08-rat/',
          title: 'B',
          date: '2027-02-08',
          usualBy: '2027-03-08',
          late: false,
        },
        {
          page: '/sitzungen/2027-02-07-rat/',
          title: 'A',
          date: '2027-02-07',
          usualBy: '2027-03-07',
          late: true,
        },
      ],
    });
  });

  test.each([
    ['held today', aMeeting('rat', '2027-03-08T08:00'), 1],
    ['of tomorrow', aMeeting('rat', '2027-03-09T08:00'), 0],
    ['scheduled', aMeeting('rat', '2027-02-01T18:00', { status: 'scheduled' }), 0],
    ['cancelled', aMeeting('rat', '2027-02-01T18:00', { status: 'cancelled' }), 0],
    ['all behind closed doors', aMeeting('rat', '2027-02-01T18:00', { agenda: [aClosedItem('c1')] }), 0],
    ['partly so', aMeeting('rat', '2027-02-01T18:00', { agenda: [aClosedItem('c1'), anOpenItem('a1')] }), 1],
  ])('%s', (_name, meeting, checked) => {
    expect(section('minutes', { meetings: [meeting] })).toMatchObject({ checked });
  });

  test('no day where the rules of procedure say, or nobody knows the profile', () => {
    const meetings = [aMeeting('rat', '2027-01-01T18:00')];
    for (const profile of ['ni-nkomvg', 'xx']) {
      const [first] = quality({ meetings }, {}, aBody('stadt', { profile })).sections;
      expect(first?.years[0]?.findings[0]).not.toHaveProperty('usualBy');
    }
  });

  test('the rule and its source', () => {
    const rule = (profile: string) => quality({}, {}, aBody('stadt', { profile })).minutesRule;
    expect(rule('rp-gemo')).toEqual({ months: 1, source: '§ 41 Abs. 2 Satz 1 GemO', verified: false });
    expect(rule('ni-nkomvg')).toEqual({ source: '§ 68 Satz 4 NKomVG', verified: false });
    expect(rule('xx')).toBeUndefined();
  });
});

describe('results', () => {
  const state = (more: Parameters<typeof aMeeting>[2], start = '2027-03-07T18:00') => {
    const found = section('results', { meetings: [aMeeting('rat', start, more)] });
    return [found?.checked, ...(found?.findings ?? []).map((one) => one.state)];
  };
  test.each([
    ['not published', { resultsPublic: false }, [1, 'unpublished']],
    ['nobody wrote that it was held', { status: 'scheduled' }, [1, 'unconfirmed']],
    ['an invited one neither', { status: 'invited', resultsPublic: false }, [1, 'unconfirmed']],
    ['no outcome at all', { agenda: [anOpenItem('a1'), anOpenItem('a2')] }, [1, 'empty']],
    ['a result', { agenda: [anOpenItem('a1'), anOpenItem('a2', { result: { outcome: 'noted' } })] }, [1]],
    ['a resolution', { agenda: [anOpenItem('a1', { resolution: 'X' })] }, [1]],
    [
      'a vote under a heading',
      { agenda: [anOpenItem('h', { heading: true, items: [anOpenItem('a1', { vote: {} as never })] })] },
      [1],
    ],
    ['headings alone', { agenda: [anOpenItem('h', { heading: true })] }, [1]],
    ['no agenda', {}, [1]],
    ['all behind closed doors', { resultsPublic: false, agenda: [aClosedItem('c1')] }, [0]],
    ['cancelled', { status: 'cancelled', resultsPublic: false }, [0]],
    ['moved', { status: 'moved', resultsPublic: false }, [0]],
  ] as const)('%s', (_name, more, expected) => {
    expect(state(more)).toEqual(expected);
  });
  test('from the day after the meeting on', () => {
    expect(state({ resultsPublic: false }, '2027-03-08T08:00')).toEqual([0]);
    const [finding] =
      section('results', { meetings: [aMeeting('rat', '2027-03-07T18:00', { resultsPublic: false })] })
        ?.findings ?? [];
    expect(finding).toEqual({
      page: '/sitzungen/2027-03-07-rat/',
      title: 'Sitzung',
      date: '2027-03-07',
      state: 'unpublished',
    });
  });
});

test('papers of the body with neither document nor text', () => {
  const papers = [
    aPaper('p1', { body: 'stadt', reference: '7/27', date: calendarDate('2027-01-05') }),
    aPaper('p2', { body: 'stadt', text: ' \n' }),
    aPaper('p3', { body: 'stadt', text: 'Sachverhalt' }),
    aPaper('p4', { body: 'stadt', files: [pdf('f')] }),
    aPaper('p5', { body: 'land' }),
  ];
  expect(section('paper-empty', { papers })).toEqual({
    checked: 4,
    findings: [
      { page: '/vorlagen/p1/', title: '7/27: Vorlage p1', date: '2027-01-05' },
      { page: '/vorlagen/p2/', title: 'Vorlage p2' },
    ],
  });
});

test('public consultations of the past that no agenda shows', () => {
  const planned = (id: string, date: string | undefined, open = true) => ({
    id,
    organization: 'rat',
    role: 'decision' as const,
    public: open,
    ...(date !== undefined && { date: calendarDate(date) }),
  });
  const paper = (...consultations: ReturnType<typeof planned>[]) =>
    aPaper('p1', { body: 'stadt', date: calendarDate('2027-01-01'), consultations });
  const found = (...consultations: ReturnType<typeof planned>[]) =>
    section('station', { papers: [paper(...consultations)] });
  expect(found(planned('k1', '2027-03-07'))).toEqual({
    checked: 1,
    findings: [{ page: '/vorlagen/p1/', title: 'Vorlage p1', date: '2027-03-07', organization: 'rat' }],
  });
  expect(found(planned('k1', '2027-03-08'))).toEqual({ checked: 0, findings: [] });
  expect(found(planned('k1', undefined))).toEqual({ checked: 0, findings: [] });
  expect(found(planned('k1', '2027-03-07', false))).toEqual({ checked: 0, findings: [] });
  const meetings = [aMeeting('rat', '2027-03-07T18:00', { agenda: [anOpenItem('a1', { papers: ['p1'] })] })];
  expect(section('station', { meetings, papers: [paper(planned('k1', '2027-03-07'))] })).toEqual({
    checked: 1,
    findings: [],
  });
});

describe('documents', () => {
  const parts = {
    meetings: [
      aMeeting('rat', '2027-02-01T18:00', {
        minutes: { status: 'approved', file: pdf('m') },
        agenda: [anOpenItem('a1', { files: [pdf('i', { name: undefined } as never)] })],
      }),
    ],
    papers: [
      aPaper('p1', { body: 'stadt', files: [pdf('p')] }),
      aPaper('p2', { body: 'land', files: [pdf('x')] }),
    ],
    resolutions: [
      aResolution('r1', 'rat', '2027-02-02', {
        files: [pdf('r')],
        implementation: {
          status: 'open',
          reports: [
            { date: calendarDate('2027-02-03'), text: 'T', file: pdf('s') },
            { date: calendarDate('2027-02-04'), text: 'T' },
          ],
        },
      }),
      aResolution('r2', 'kreis', '2027-02-02', { files: [pdf('y')] }),
    ],
  };
  const facts: Record<string, ReturnType<FileFacts>> = {
    m: { textLayer: false, tagged: false },
    p: { textLayer: true, tagged: false },
    r: { textLayer: true, tagged: true },
    x: { textLayer: false, tagged: false },
  };
  const fileFacts: FileFacts = (hash) => facts[hash];

  test('at a foreign address only', () => {
    expect(section('source-only', parts)).toEqual({
      checked: 5,
      findings: [
        {
          page: '/sitzungen/2027-02-01-rat/',
          title: 'Sitzung',
          date: '2027-02-01',
          file: { title: 'Datei i', url: '/x/i.pdf' },
        },
      ],
    });
  });

  test('without text layer or tags, among those looked at', () => {
    expect(section('text-layer', parts, { fileFacts })).toEqual({
      checked: 3,
      findings: [
        {
          page: '/sitzungen/2027-02-01-rat/',
          title: 'Sitzung',
          date: '2027-02-01',
          file: { title: 'Datei m', url: '/x/m.pdf' },
        },
      ],
    });
    expect(section('tags', parts, { fileFacts })).toEqual({
      checked: 3,
      findings: [{ page: '/vorlagen/p1/', title: 'Vorlage p1', file: { title: 'Datei p', url: '/x/p.pdf' } }],
    });
  });

  test('nothing is said where nothing is known', () => {
    const kinds = (options: Options) => quality(parts, options).sections.map(({ kind }) => kind);
    const known = ['minutes', 'results', 'paper-empty', 'station', 'dead-link', 'source-only'];
    expect(kinds({})).toEqual(known);
    expect(kinds({ fileFacts: () => undefined })).toEqual(known);
    expect(kinds({ fileFacts })).toEqual([...known, 'text-layer', 'tags']);
    const bare = {
      papers: [
        aPaper('p1', { body: 'stadt', files: [{ id: 'f', title: 'F', url: 'https://a.example/f.pdf' }] }),
      ],
    };
    expect(
      section('text-layer', bare, { fileFacts: () => ({ textLayer: false, tagged: false }) }),
    ).toBeUndefined();
  });

  test('those of a resolution by its day', () => {
    const resolutions = [
      aResolution('r1', 'rat', '2027-02-02', {
        files: [{ id: 'f', title: 'F', url: 'https://a.example/f.pdf' }],
      }),
    ];
    expect(section('source-only', { resolutions })?.findings).toEqual([
      {
        page: '/beschluesse/r1/',
        title: 'Beschluss r1',
        date: '2027-02-02',
        file: { title: 'F', url: 'https://a.example/f.pdf' },
      },
    ]);
  });
});

describe('links in texts', () => {
  const links = (text: string, more: Partial<PublicRecord> = {}) => {
    const papers = [aPaper('p1', { body: 'stadt', text })];
    const found = section('dead-link', { papers, ...more });
    return [found?.checked, ...(found?.findings ?? []).map(({ to }) => to)];
  };
  test.each([
    ['to a paper', '[a](/vorlagen/p1/)', [1]],
    ['to a part of it, in brackets', '[a](</vorlagen/p1/#x> "T")', [1]],
    ['to nothing', '[a](/vorlagen/p9/) und [b]( /personen/weg)', [2, '/vorlagen/p9/', '/personen/weg']],
    ['to a document of nothing', '[a](/vorlagen/p9/f1/a.pdf)', [1, '/vorlagen/p9/f1/a.pdf']],
    ['to nothing, written out', '[a](https://rat.example/vorlagen/p9/)', [1, '/vorlagen/p9/']],
    ['to a list', '[a](/vorlagen/jahr/2026/)', [1]],
    ['to a list of lists', '[a](/vorlagen/)', [0]],
    ['to another site', '[a](https://b.example/vorlagen/p9/) [b](//c.example/vorlagen/x/)', [0]],
    ['to a picture', '![a](/wappen.png)', [0]],
    ['no link', 'siehe /vorlagen/p9/', [0]],
  ])('%s', (_name, text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test('every kind of page stands, and an old address that leads on', () => {
    const addresses = [
      'koerperschaften/stadt',
      'wahlperioden/t1',
      'gremien/rat',
      'personen/a',
      'sitzungen/2027-02-01-rat',
      'beschluesse/r1',
      'seiten/s',
      'vorlagen/alt',
    ];
    const text = addresses.map((address) => `[a](/${address}/)`).join(' ');
    const record = {
      terms: [aTerm('t1', ['stadt'], '2026-11-01')],
      people: [{ key: 'a', surname: 'A', memberships: [] }],
      meetings: [aMeeting('rat', '2027-02-01T18:00')],
      resolutions: [aResolution('r1', 'rat', '2027-02-02')],
      pages: [{ key: 's', title: 'S', navigation: 'none' as const, order: 0, lang: 'de' as const, text: '' }],
      redirects: [{ from: '/vorlagen/alt', to: '/vorlagen/p1/' }],
    };
    expect(links(text, record)).toEqual([8]);
    expect(links(text)).toHaveLength(1 + 6);
  });

  test('in meetings, items and resolutions', () => {
    const text = '[a](/vorlagen/p9/)';
    const found = section('dead-link', {
      meetings: [
        aMeeting('rat', '2027-02-01T18:00', { text, agenda: [anOpenItem('a1', { text }), anOpenItem('a2')] }),
      ],
      resolutions: [aResolution('r1', 'rat', '2027-02-02', { text })],
    });
    expect(found?.findings.map(({ page, title, date }) => `${page} ${title} ${date}`)).toEqual([
      '/beschluesse/r1/ Beschluss r1 2027-02-02',
      '/sitzungen/2027-02-01-rat/ Sitzung 2027-02-01',
      '/sitzungen/2027-02-01-rat/ Sitzung 2027-02-01',
    ]);
  });
});

describe('the whole', () => {
  const papers = ['2026-05-01', '2027-01-05', undefined, '2026-11-01', '2026-05-01'].map((date, i) =>
    aPaper(`p${5 - i}`, { body: 'stadt', ...(date !== undefined && { date: calendarDate(date) }) }),
  );
  const empty = (options?: Options) =>
    quality({ papers }, options).sections.find(({ kind }) => kind === 'paper-empty');

  test('by year, newest first, undated at the end', () => {
    expect(empty()?.count).toBe(5);
    expect(empty()?.years.map(({ year, findings }) => [year, ...findings.map(({ page }) => page)])).toEqual([
      ['2027', '/vorlagen/p4/'],
      ['2026', '/vorlagen/p2/', '/vorlagen/p1/', '/vorlagen/p5/'],
      ['', '/vorlagen/p3/'],
    ]);
  });

  test('what lies before the introduction, or may do so, is counted apart', () => {
    expect(quality({ papers }).before).toBe(0);
    const since = calendarDate('2026-11-01');
    expect(quality({ papers }, { since }).before).toBe(3);
    expect(empty({ since })).toMatchObject({ checked: 5, count: 2 });
  });

  test('names its body', () => {
    expect(quality({}).body).toBe(BODY);
  });
});

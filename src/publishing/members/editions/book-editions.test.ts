import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publish } from '../../../domain/gate/index.ts';
import { localTime } from '../../../domain/local-time.ts';
import {
  circulationPlace,
  findDocument,
  itemSubject,
  mayRead,
  type Reader,
  type Subject,
} from '../../../domain/members/index.ts';
import { ProtectedMeeting, ProtectedResolution } from '../../../domain/schema/index.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { documentText } from '../../../testing/document-text.ts';
import {
  aRecord,
  at,
  closedItem,
  meetingEntry,
  openItem,
  organizationEntry,
  resolutionEntry,
  termEntry,
} from '../../../testing/factories.ts';
import { indexWorld } from '../index/index-world.ts';
import { membersIndex } from '../index/members-index.ts';
import { directoryOrganizations, directoryTerms } from '../index/organizations.ts';
import { bookEditions } from './book-editions.ts';

const NOW = at('2027-03-08T12:00+01:00');
const CLOCK = localTime('2027-03-08T12:00');

interface Item {
  readonly id: string;
  readonly excluded?: readonly string[];
  /** It decided nothing. */
  readonly silent?: boolean;
}
interface Scene {
  readonly items?: readonly Item[];
  readonly circulations?: readonly (Item & { readonly item?: string; readonly more?: object })[];
  readonly meeting?: object;
  readonly resolutions?: readonly ReturnType<typeof resolutionEntry>[];
}

const titleOf = (id: string): string => `Geheim-${id}-Ende`;

/** A council with one meeting: a public item, and those of `items` that are not, all below the first of these. */
function council({ items = [], circulations = [], meeting = {}, resolutions = [] }: Scene) {
  const [first, ...below] = items.map(({ id }, i) => closedItem(id, { number: `N ${i + 1}` }));
  const closed = first ? [{ ...first, ...(below.length > 0 && { items: below }) }] : [];
  const record = aRecord({
    terms: [
      termEntry('alt', { startDate: '2021-11-01', endDate: '2026-10-31' }),
      termEntry('neu', { startDate: '2026-11-01' }),
    ],
    organizations: [organizationEntry('rat'), organizationEntry('ha', { kind: 'main-committee' })],
    meetings: [
      meetingEntry('m', {
        start: '2027-03-01T18:00',
        status: 'held',
        resultsPublishedAt: '2027-03-02T08:00',
        agenda: [
          openItem('o1', { resolution: 'Der Rat beschließt.', result: { outcome: 'approved' } }),
          ...closed,
        ],
        ...meeting,
      }),
    ],
    resolutions,
  });
  const overlay = {
    meetings: [
      {
        key: 'm',
        path: 'protected/meetings/m/index.md',
        data: ProtectedMeeting.parse({
          agenda: items.map(({ id, excluded = [], silent = false }) => ({
            id,
            title: titleOf(id),
            excluded,
            ...(!silent && { resolution: 'Der Rat kauft.' }),
          })),
        }),
        text: '',
        files: [],
      },
    ],
    papers: [],
    people: [],
    resolutions: circulations.map(({ id, excluded = [], item, more }) => ({
      key: id,
      path: `protected/resolutions/${id}/index.md`,
      data: ProtectedResolution.parse({
        kind: 'circulation',
        title: titleOf(id),
        organization: 'rat',
        legalBasis: '§ 35 Abs. 3 GemO',
        closedOn: '2027-03-04',
        text: 'Der Rat pachtet.',
        excluded,
        ...(item !== undefined && { item: { meeting: 'm', item } }),
        ...more,
      }),
      text: '',
      files: [],
    })),
  };
  return { record, overlay, planned: bookEditions(record, overlay, indexOf(publish(record, NOW))) };
}

const textOf = (scene: Scene): string =>
  council(scene)
    .planned.map(({ data }) => documentText(data))
    .join('\n');

describe('the book of resolutions for members', () => {
  test('tells of public and of non-public ones, each marked as what it is', () => {
    const scene = { items: [{ id: 'n1' }], circulations: [{ id: 'u1' }] };
    const [edition, ...others] = council(scene).planned;
    expect(others).toEqual([]);
    expect(edition?.data.mark).toBe('Nicht öffentlich – nur für Mitglieder');
    expect(edition?.facts).toMatchObject({
      title: 'Beschlussbuch: Stadtrat, 2024–2029',
      name: 'beschlussbuch-neu-rat.pdf',
      public: false,
    });
    const text = textOf(scene);
    for (const words of [
      'Umfang: 3 Beschlüsse, davon 2 nichtöffentlich',
      '[Beschluss]\n  Der Rat beschließt.',
      `### 01.03.2027/N 1 ${titleOf('n1')}\n[Nichtöffentlicher Beschluss]\n  Der Rat kauft.`,
      '[Nichtöffentlicher Umlaufbeschluss]\n  Der Rat pachtet.',
      `${titleOf('u1')} (nichtöffentlich)`,
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('sobald er bekannt gegeben ist');
  });

  test.each<[string, Scene]>([
    ['nothing non-public was resolved', { items: [{ id: 'n1', silent: true }] }],
    [
      'no member reads of it yet',
      { items: [{ id: 'n1' }], meeting: { status: 'invited', invitation: { sentAt: '2027-03-09T08:00' } } },
    ],
    ['a procedure led to nothing', { circulations: [{ id: 'u1', more: { outcome: 'no-consent' } }] }],
    ['it was decided later', { circulations: [{ id: 'u1', more: { closedOn: '2027-03-09' } }] }],
    ['the day lies in no term', { circulations: [{ id: 'u1', more: { closedOn: '2019-01-01' } }] }],
  ])('is not made where %s', (_, scene) => {
    expect(council(scene).planned).toEqual([]);
  });

  test('has what was made known as the public reads it, and no second time', () => {
    const open = { publishedAt: '2027-03-05T08:00', title: 'Nun bekannt' };
    const disclosed = resolutionEntry('b1', {
      ...open,
      kind: 'disclosed',
      item: { meeting: 'm', item: 'n1' },
      text: 'Es wurde gekauft.',
      disclosedOn: '2027-03-05',
    });
    const twin = resolutionEntry('b2', {
      ...open,
      kind: 'circulation',
      organization: 'rat',
      legalBasis: '§ 35 Abs. 3 GemO',
      closedOn: '2027-03-04',
      text: 'Es wurde gepachtet.',
    });
    const text = textOf({
      items: [{ id: 'n1' }, { id: 'n2' }],
      circulations: [{ id: 'u1', more: { disclosure: { state: 'disclosed', resolution: 'b2' } } }],
      resolutions: [disclosed, twin],
    });
    expect(text).toContain('Umfang: 4 Beschlüsse, davon 1 nichtöffentlich');
    for (const id of ['n1', 'u1']) expect(text).not.toContain(titleOf(id));
    expect(text).toContain(titleOf('n2'));
  });
});

const MEMBERS = ['anna', 'bert', 'cleo'];
const reader = (person: string, more: Partial<Reader> = {}): Reader => ({
  person,
  memberships: [{ organization: 'rat', role: 'member' }],
  clerk: false,
  leadership: false,
  offices: [],
  ...more,
});
const STRANGERS = [
  reader('harald', { memberships: [{ organization: 'ha', role: 'member' }] }),
  reader('ehemals', {
    memberships: [{ organization: 'rat', role: 'member', endDate: '2026-10-31' as never }],
  }),
  reader('gast', { memberships: [{ organization: 'rat', role: 'guest' }] }),
];
const LEADERS = MEMBERS.map((person) => reader(person, { memberships: [], leadership: true }));

/** The book as it is asked for, and each non-public resolution of which it tells. */
function delivered(scene: Scene) {
  const { record, overlay, planned } = council(scene);
  const blob = { sha256: '0'.repeat(64), size: 1, mimeType: 'application/pdf', generated: true as const };
  const made = {
    meetings: new Map(),
    papers: new Map(),
    items: new Map(),
    circulations: new Map(),
    books: planned.flatMap(({ of, facts }) =>
      'book' in of ? [{ ...of.book, documents: [{ ...facts, ...blob }] }] : [],
    ),
  };
  const sources = { record, overlay, files: new Map(), at: NOW, made };
  const world = indexWorld(sources);
  const { parts, administration } = membersIndex(sources);
  const facts = {
    rules: { formerTerms: 'served' as const, councilReadsCommittees: false },
    organization: new Map(directoryOrganizations(world).map((one) => [one.key, one])),
    term: new Map(directoryTerms(world).map((one) => [one.key, one])),
  };
  const text = planned.map(({ data }) => JSON.stringify(data)).join('\n');
  const ways = [
    ...(scene.items ?? []).map(({ id }) => ({ id, subject: itemSubject(parts, 'm', id) })),
    ...(administration.circulations ?? []).map((one) => ({
      id: one.key,
      subject: { places: [circulationPlace(one, one)], offices: [], public: false },
    })),
  ];
  return {
    book: findDocument(parts, planned[0]?.facts.id ?? '')?.subject,
    told: ways.filter(({ id }) => text.includes(titleOf(id))),
    may: (who: Reader, what: Subject) => mayRead(who, what, facts, CLOCK) !== 'none',
  };
}

test('the book opens to those who read all that it tells of, and to nobody whom one of its resolutions excludes', () => {
  const item = fc.record({ excluded: fc.subarray(MEMBERS, { maxLength: 2 }), silent: fc.boolean() });
  const procedure = fc.record({
    excluded: fc.subarray(MEMBERS, { maxLength: 1 }),
    item: fc.constantFrom(undefined, 'n0', 'n1'),
  });
  const scenes = fc.tuple(fc.array(item, { maxLength: 3 }), fc.array(procedure, { maxLength: 2 }));
  let [opened, barred] = [0, 0];
  fc.assert(
    fc.property(scenes, ([items, procedures]) => {
      const scene = {
        items: items.map((one, i) => ({ ...one, id: `n${i}` })),
        circulations: procedures.map(({ excluded, item: from }, i) => ({
          id: `u${i}`,
          excluded,
          ...(from !== undefined && { item: from }),
        })),
      };
      const { book, told, may } = delivered(scene);
      const decided = items.filter(({ silent }) => !silent).length + procedures.length;
      expect(told.length).toBe(decided);
      if (!book) {
        expect(decided).toBe(0);
        return;
      }
      for (const who of [...MEMBERS.map((person) => reader(person)), ...LEADERS]) {
        const readsAll = told.every(({ subject }) => may(who, subject));
        expect(may(who, book), who.person).toBe(readsAll);
        const isExcluded = told.some(({ subject }) =>
          subject.places.some(({ item: of }) => of?.excluded.includes(who.person ?? '')),
        );
        if (isExcluded) expect(may(who, book)).toBe(false);
        [opened, barred] = [opened + Number(readsAll), barred + Number(isExcluded)];
      }
      for (const who of STRANGERS) expect(may(who, book), who.person).toBe(false);
      expect(may(reader('buero', { memberships: [], clerk: true }), book)).toBe(true);
    }),
    { numRuns: 250 },
  );
  expect(opened).toBeGreaterThan(100);
  expect(barred).toBeGreaterThan(100);
});

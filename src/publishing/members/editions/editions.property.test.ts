import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publish } from '../../../domain/gate/index.ts';
import { localTime } from '../../../domain/local-time.ts';
import type { Entry } from '../../../domain/council-record.ts';
import { findDocument, itemSubject, mayRead, type Reader } from '../../../domain/members/index.ts';
import { ProtectedMeeting, ProtectedPaper } from '../../../domain/schema/index.ts';
import { indexOf } from '../../../domain/view/index.ts';
import {
  aRecord,
  at,
  closedItem,
  meetingEntry,
  openItem,
  organizationEntry,
  paperEntry,
  personEntry,
  termEntry,
} from '../../../testing/factories.ts';
import { membersIndex } from '../index/members-index.ts';
import { directoryOrganizations } from '../index/organizations.ts';
import { indexWorld } from '../index/index-world.ts';
import { folderEditions } from './folder/folder-editions.ts';
import { meetingEditions } from './meeting-editions.ts';
import { paperEditions } from './paper-editions.ts';

const NOW = at('2026-06-20T12:00+02:00');
const CLOCK = localTime('2026-06-20T12:00');
const PEOPLE = ['anna', 'bert', 'cleo', 'gast'];
const MEETINGS = ['s1', 's2'];
const PAPERS = ['0001-2026', '0002-2026', '0003-2026'];
/** A public paper with an attachment that is not. */
const OPEN = '0004-2026';
const ATTACHMENT = 'Anlage-Ende';

const closed = fc.record({
  excluded: fc.subarray(PEOPLE.slice(0, 3)),
  guests: fc.constantFrom<readonly string[]>([], ['gast']),
  papers: fc.subarray([...PAPERS, OPEN]),
  below: fc.boolean(),
  added: fc.boolean(),
});
const scene = fc.array(fc.array(closed, { maxLength: 4 }), { minLength: 2, maxLength: 2 });
type Scene = ReturnType<typeof scene.generate>['value'];

const idOf = (meeting: number, item: number): string => `n${meeting}x${item}`;
/** A word that stands in the title of that item and nowhere else. */
const canaryOf = (id: string): string => `Geheim-${id}-Ende`;

/** Two meetings of the council, each with a public item and items that are not, every second below the first of these. */
function council(meetings: Scene, kept: readonly string[]) {
  const agendaOf = (items: Scene[number], meeting: number) => {
    const all = items.map(({ added }, i) =>
      closedItem(idOf(meeting, i), { number: `N ${i + 1}`, ...(added && { addedAt: '2026-06-18T10:00' }) }),
    );
    const [first, ...rest] = all;
    const open = openItem(`o${meeting}`, { papers: [OPEN] });
    if (!first) return [open];
    const below = rest.filter((_, i) => items[i + 1]?.below);
    const beside = rest.filter((_, i) => !items[i + 1]?.below);
    return [open, { ...first, ...(below.length > 0 && { items: below }) }, ...beside];
  };
  const record = aRecord({
    terms: [termEntry('2024')],
    papers: [paperEntry(OPEN, {})],
    organizations: [organizationEntry('rat')],
    people: PEOPLE.map((key) =>
      personEntry(key, {
        memberships: key === 'gast' ? [] : [{ id: `m-${key}`, organization: 'rat', role: 'member' }],
      }),
    ),
    meetings: meetings.map((items, i) =>
      meetingEntry(MEETINGS[i] ?? '', {
        status: 'invited',
        invitation: { sentAt: '2026-06-15T10:00' },
        agenda: agendaOf(items, i),
      }),
    ),
  });
  const overlay = {
    meetings: meetings.map((items, i): Entry<ProtectedMeeting> => ({
      key: MEETINGS[i] ?? '',
      path: `protected/meetings/${MEETINGS[i]}/index.md`,
      data: ProtectedMeeting.parse({
        agenda: [
          ...(i === 0 ? [{ id: 'o0', title: 'o0', excluded: kept }] : []),
          ...items.map(({ excluded, guests, papers }, j) => ({
            id: idOf(i, j),
            title: canaryOf(idOf(i, j)),
            excluded,
            guests: guests.filter((one) => !excluded.includes(one)),
            papers,
          })),
        ],
      }),
      text: '',
      files: [],
    })),
    papers: [
      ...PAPERS.map((key) => ({
        ...paperEntry(key, { reference: `Nummer-${key}-Ende` }, 'x'),
        path: `protected/papers/${key}/index.md`,
      })),
      {
        key: OPEN,
        path: `protected/papers/${OPEN}/index.md`,
        data: ProtectedPaper.parse({
          attachmentsOf: OPEN,
          files: [{ id: 'anlage', title: ATTACHMENT, file: 'anlage.pdf' }],
        }),
        text: '',
        files: [],
      },
    ],
    people: [],
  };
  return { record, overlay };
}

/** The council as members ask for it, with the text of each edition by its id. */
function published(meetings: Scene, kept: readonly string[]) {
  const { record, overlay } = council(meetings, kept);
  const shown = publish(record, NOW);
  const papers = paperEditions(record, overlay, indexOf(shown));
  const planned = [
    ...meetingEditions(record, overlay, shown),
    ...folderEditions({ record, overlay }, indexOf(shown), papers),
  ];
  const blob = { sha256: '0'.repeat(64), size: 1 };
  const documents = planned.map(({ facts, of }) => ({
    of: 'meeting' in of ? of.meeting : '',
    document: { ...facts, ...blob, mimeType: 'application/pdf', generated: true as const },
  }));
  const made = {
    meetings: new Map(
      MEETINGS.map((key) => [key, documents.filter(({ of }) => of === key).map(({ document }) => document)]),
    ),
    items: new Map(),
    papers: new Map(),
    circulations: new Map(),
    books: [],
  };
  const sources = {
    record,
    overlay,
    files: new Map([[`protected/papers/${OPEN}/anlage.pdf`, blob]]),
    at: NOW,
    made,
  };
  const index = membersIndex(sources);
  const world = indexWorld(sources);
  const facts = {
    rules: { formerTerms: 'served' as const, councilReadsCommittees: false },
    organization: new Map(directoryOrganizations(world).map((one) => [one.key, one])),
    term: new Map([
      [
        '2024',
        { key: '2024', name: '2024', bodies: ['stadt'], startDate: record.terms[0]?.data.startDate as never },
      ],
    ]),
  };
  const texts = new Map(
    planned.map(({ facts: { id }, data, folder }) => [
      id,
      JSON.stringify([data, folder?.parts, folder?.cover(folder.parts.map(() => ({ page: 2 })))]),
    ]),
  );
  return { record, overlay, parts: index.parts, facts, documents, texts };
}

const readerOf = (person: string): Reader => ({
  person,
  memberships: person === 'gast' ? [] : [{ organization: 'rat', role: 'member' }],
  clerk: false,
  leadership: false,
  offices: [],
});

test('nobody meets in a document what they may not read elsewhere, and each finds all that they may', () => {
  let [found, attached] = [0, 0];
  fc.assert(
    fc.property(scene, fc.subarray(PEOPLE.slice(0, 3)), (meetings, kept) => {
      const { parts, facts, documents, texts, overlay } = published(meetings, kept);
      for (const person of PEOPLE) {
        const reader = readerOf(person);
        const may = (subject: Parameters<typeof mayRead>[1]) =>
          mayRead(reader, subject, facts, CLOCK) !== 'none';
        for (const [number, key] of MEETINGS.entries()) {
          const ids = (meetings[number] ?? []).map((_, j) => idOf(number, j));
          const read = documents.filter(
            ({ of, document }) =>
              of === key &&
              may(findDocument(parts, document.id)?.subject ?? { places: [], offices: [], public: false }),
          );
          const kinds = read.map(({ document }) => document.kind);
          expect(new Set(kinds).size, 'one edition of each').toBe(kinds.length);
          const open = ids.filter((id) => may(itemSubject(parts, key, id)));
          for (const { document } of read) {
            const text = texts.get(document.id) ?? '';
            const told = ids.filter((id) => text.includes(canaryOf(id)));
            expect(told.every((id) => open.includes(id))).toBe(true);
            if (document.kind === 'agenda' || document.kind === 'folder') expect(told).toEqual(open);
            if (text.includes(ATTACHMENT)) {
              attached += 1;
              const { subject } = findDocument(parts, 'anlage') ?? {};
              expect(subject && may(subject), `${person} reads the attachment`).toBe(true);
            }
            for (const paper of PAPERS.filter((one) => text.includes(`Nummer-${one}-Ende`))) {
              const isKept = overlay.meetings.some(({ data, key: of }) =>
                data.agenda.some(
                  (item) => item.papers?.includes(paper) && !may(itemSubject(parts, of, item.id)),
                ),
              );
              expect(isKept, `${paper} is kept from ${person}`).toBe(false);
            }
            found += told.length;
          }
          if (person !== 'gast' && ids.length > 0)
            expect(kinds).toEqual(expect.arrayContaining(['agenda', 'folder']));
          if (person === 'gast') expect(kinds).toEqual([]);
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(found).toBeGreaterThan(500);
  expect(attached).toBeGreaterThan(50);
});

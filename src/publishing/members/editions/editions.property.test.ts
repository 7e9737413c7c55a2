import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publish } from '../../../domain/gate/index.ts';
import { localTime } from '../../../domain/local-time.ts';
import type { Entry } from '../../../domain/council-record.ts';
import { findDocument, itemSubject, mayRead, type Reader } from '../../../domain/members/index.ts';
import { ProtectedMeeting } from '../../../domain/schema/index.ts';
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
import { meetingEditions } from './meeting-editions.ts';

const NOW = at('2026-06-20T12:00+02:00');
const CLOCK = localTime('2026-06-20T12:00');
const PEOPLE = ['anna', 'bert', 'cleo', 'gast'];
const MEETINGS = ['s1', 's2'];
const PAPERS = ['0001-2026', '0002-2026', '0003-2026'];

const closed = fc.record({
  excluded: fc.subarray(PEOPLE.slice(0, 3)),
  guests: fc.constantFrom<readonly string[]>([], ['gast']),
  papers: fc.subarray(PAPERS),
  below: fc.boolean(),
  added: fc.boolean(),
});
const scene = fc.array(fc.array(closed, { maxLength: 4 }), { minLength: 2, maxLength: 2 });
type Scene = ReturnType<typeof scene.generate>['value'];

const idOf = (meeting: number, item: number): string => `n${meeting}x${item}`;
/** A word that stands in the title of that item and nowhere else. */
const canaryOf = (id: string): string => `Geheim-${id}-Ende`;

/** Two meetings of the council, each with a public item and items that are not, every second below the first of these. */
function council(meetings: Scene) {
  const agendaOf = (items: Scene[number], meeting: number) => {
    const all = items.map(({ added }, i) =>
      closedItem(idOf(meeting, i), { number: `N ${i + 1}`, ...(added && { addedAt: '2026-06-18T10:00' }) }),
    );
    const [first, ...rest] = all;
    if (!first) return [openItem(`o${meeting}`)];
    const below = rest.filter((_, i) => items[i + 1]?.below);
    const beside = rest.filter((_, i) => !items[i + 1]?.below);
    return [openItem(`o${meeting}`), { ...first, ...(below.length > 0 && { items: below }) }, ...beside];
  };
  const record = aRecord({
    terms: [termEntry('2024')],
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
        agenda: items.map(({ excluded, guests, papers }, j) => ({
          id: idOf(i, j),
          title: canaryOf(idOf(i, j)),
          excluded,
          guests: guests.filter((one) => !excluded.includes(one)),
          papers,
        })),
      }),
      text: '',
      files: [],
    })),
    papers: PAPERS.map((key) => ({
      ...paperEntry(key, { reference: `Nummer-${key}-Ende` }, 'x'),
      path: `protected/papers/${key}/index.md`,
    })),
    people: [],
  };
  return { record, overlay };
}

/** The council as members ask for it, with the text of each edition by its id. */
function published(meetings: Scene) {
  const { record, overlay } = council(meetings);
  const planned = meetingEditions(record, overlay, publish(record, NOW));
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
  };
  const sources = { record, overlay, files: new Map(), at: NOW, made };
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
  const texts = new Map(planned.map(({ facts: { id }, data }) => [id, JSON.stringify(data)]));
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
  let found = 0;
  fc.assert(
    fc.property(scene, (meetings) => {
      const { parts, facts, documents, texts, overlay } = published(meetings);
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
            if (document.kind === 'agenda') expect(told).toEqual(open);
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
          if (person !== 'gast' && ids.length > 0) expect(kinds).toContain('agenda');
          if (person === 'gast') expect(kinds).toEqual([]);
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(found).toBeGreaterThan(500);
});

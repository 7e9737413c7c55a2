import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  aRecord,
  bodyEntry,
  closedItem,
  meetingEntry,
  openItem,
  organizationEntry,
  paperEntry,
  personEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import { NonPublicItem, PublicItem } from '../schema/index.ts';
import { referenceCycles } from './cycles.ts';
import { duplicateIds } from './ids.ts';
import { brokenItemLinks } from './item-links.ts';
import { oddReferences } from './reference-kinds.ts';
import { ITEM_REFERENCES, REFERENCES } from './reference-registry.ts';
import { KINDS, keysOf, unknownReferences } from './references.ts';
import { SCHEMA_OF } from './schemas.ts';
import { type Schema, unwrapped } from './schema-walk.ts';

const isKey = (schema: Schema): boolean =>
  schema instanceof z.ZodString && schema.safeParse('Ä').error?.issues[0]?.message === 'key';

/** Paths of all fields of a schema that hold a key, those of nested agenda items left out. */
function keyPaths(schema: Schema, path: readonly string[] = []): string[] {
  const inner = unwrapped(schema);
  if (isKey(inner)) return [path.join('.')];
  if (inner instanceof z.ZodArray) return keyPaths(inner.element, [...path, '*']);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => keyPaths(option, path));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape)
    .filter(([name]) => name !== 'agenda' && name !== 'items')
    .flatMap(([name, field]) => keyPaths(field as Schema, [...path, name]));
}

test.each(KINDS)('every key that an entry of %s names is known to the registry', (kind) => {
  expect([...new Set(keyPaths(SCHEMA_OF[kind]))].toSorted()).toEqual(
    Object.keys(REFERENCES[kind]).toSorted(),
  );
});

test('the same holds for agenda items, and a non-public one names none', () => {
  expect(keyPaths(PublicItem).toSorted()).toEqual(Object.keys(ITEM_REFERENCES).toSorted());
  expect(keyPaths(NonPublicItem)).toEqual([]);
});

const places = (problems: readonly { code: string; file: string; field: readonly (string | number)[] }[]) =>
  problems.map(({ code, file, field }) => `${code} ${file} ${field.join('.')}`);

test('references at any depth that lead nowhere are told, with what was meant', () => {
  const agenda = [
    openItem('a1', {
      items: [
        openItem('a2', {
          papers: ['p', 'q'],
          approvesMinutesOf: 'n',
          vote: { yes: 1, byName: [{ person: 'x', choice: 'yes' }] },
        }),
        closedItem('a3'),
      ],
    }),
  ];
  const record = aRecord({
    meetings: [meetingEntry('m', { agenda, jointWith: ['rat', 'rta'] })],
    papers: [paperEntry('p', { related: ['p'], body: 'stadt' })],
    people: [personEntry('e', { memberships: [{ id: 'm1', organization: 'nirgends', role: 'member' }] })],
  });
  const problems = unknownReferences(record, keysOf(record));
  expect(places(problems)).toEqual([
    'reference-unknown people/e.yml memberships.0.organization',
    'reference-unknown meetings/m/index.md jointWith.1',
    'reference-unknown meetings/m/index.md agenda.0.items.0.papers.1',
    'reference-unknown meetings/m/index.md agenda.0.items.0.approvesMinutesOf',
    'reference-unknown meetings/m/index.md agenda.0.items.0.vote.byName.0.person',
  ]);
  expect(problems.map(({ values }) => values)).toEqual([
    { key: 'nirgends', target: 'organizations' },
    { key: 'rta', target: 'organizations', suggestion: 'rat' },
    { key: 'q', target: 'papers', suggestion: 'p' },
    { key: 'n', target: 'meetings', suggestion: 'm' },
    { key: 'x', target: 'people', suggestion: 'e' },
  ]);
});

const CIRCULATION = {
  title: 'x',
  organization: 'rat',
  legalBasis: '§ 35',
  closedOn: '2026-01-01',
  text: 'x',
};

test('a resolution names an item that is there, and public unless it was disclosed or decided by circulation', () => {
  const meetings = [
    meetingEntry('m', { agenda: [openItem('a1', { items: [openItem('a2')] }), closedItem('b1')] }),
  ];
  const link = (kind: string, item: string, meeting = 'm') =>
    places(
      brokenItemLinks({
        meetings,
        resolutions: [
          resolutionEntry('r', {
            kind,
            item: { meeting, item },
            ...(kind === 'disclosed' ? { title: 'x', disclosedOn: '2026-01-01', text: 'x' } : {}),
            ...(kind === 'circulation' ? CIRCULATION : {}),
          }),
        ],
      }),
    );
  expect(link('item', 'a2')).toEqual([]);
  expect(link('item', 'b1')).toEqual(['item-not-public resolutions/r/index.md item.item']);
  expect(link('disclosed', 'b1')).toEqual([]);
  expect(link('disclosed', 'z9')).toEqual(['item-unknown resolutions/r/index.md item.item']);
  expect(link('circulation', 'a1')).toEqual([]);
  expect(link('circulation', 'b1')).toEqual([]);
  expect(link('circulation', 'z9')).toEqual(['item-unknown resolutions/r/index.md item.item']);
  expect(link('item', 'a1', 'x')).toEqual([]);
});

test('rings are told once each, wherever they begin', () => {
  const paper = (key: string, parent?: string) => paperEntry(key, parent ? { parent } : {});
  const ring = (...papers: ReturnType<typeof paper>[]) =>
    referenceCycles(aRecord({ papers })).map(({ file, values }) => [file, values['way']]);
  expect(ring(paper('a', 'b'), paper('b', 'c'), paper('c'))).toEqual([]);
  expect(ring(paper('a', 'a'))).toEqual([['papers/a/index.md', 'a → a']]);
  expect(ring(paper('x', 'a'), paper('a', 'b'), paper('b', 'a'), paper('c', 'd'), paper('d', 'c'))).toEqual([
    ['papers/a/index.md', 'a → b → a'],
    ['papers/c/index.md', 'c → d → c'],
  ]);
  expect(ring(paper('a', 'fehlt'))).toEqual([]);
  const others = aRecord({
    bodies: [bodyEntry('stadt', { partOf: 'stadt' })],
    organizations: [organizationEntry('rat', { parent: 'rat' })],
    meetings: [meetingEntry('m', { movedTo: 'm' })],
  });
  expect(places(referenceCycles(others))).toEqual([
    'reference-cycle organizations/rat.yml parent',
    'reference-cycle bodies/stadt.yml partOf',
    'reference-cycle meetings/m/index.md movedTo',
  ]);
});

test('organizations of another kind than expected are odd', () => {
  const record = aRecord({
    organizations: [
      organizationEntry('rat'),
      organizationEntry('spd', { kind: 'faction' }),
      organizationEntry('partei', { kind: 'party' }),
      organizationEntry('amt', { kind: 'administration' }),
    ],
    meetings: [
      meetingEntry('m', {
        organization: 'spd',
        agenda: [
          openItem('a1', { vote: { yes: 1, byFaction: [{ faction: 'spd' }, { faction: 'rat' }] } }),
          closedItem('b1'),
        ],
      }),
      meetingEntry('n', { organization: 'fehlt' }),
    ],
    papers: [paperEntry('p', { office: 'rat' }), paperEntry('q', { office: 'amt' })],
    people: [
      personEntry('e', {
        memberships: ['spd', 'partei', 'amt'].map((onBehalfOf, i) => ({
          id: `m${i}`,
          organization: 'rat',
          role: 'member',
          onBehalfOf,
        })),
      }),
    ],
  });
  expect(oddReferences(record).map(({ file, field, values }) => [file, field.join('.'), values])).toEqual([
    ['meetings/m/index.md', 'organization', { key: 'spd', kind: 'faction', expected: 'deliberating' }],
    [
      'meetings/m/index.md',
      'agenda.0.vote.byFaction.1.faction',
      { key: 'rat', kind: 'council', expected: 'faction' },
    ],
    ['papers/p/index.md', 'office', { key: 'rat', kind: 'council', expected: 'administration' }],
    ['people/e.yml', 'memberships.2.onBehalfOf', { key: 'amt', kind: 'administration', expected: 'faction' }],
  ]);
});

test('ids are unique among their kind, in the whole record', () => {
  const file = (id: string) => ({ id, title: 'x', source: 'https://x.example/' });
  const record = aRecord({
    meetings: [
      meetingEntry('m', {
        agenda: [openItem('a1', { files: [file('f1a')] }), closedItem('a2')],
        minutes: { status: 'draft', file: file('f2a') },
      }),
      meetingEntry('n', {
        agenda: [closedItem('b1', { items: [closedItem('a1')] })],
        invitation: { file: file('f3a') },
        notice: { medium: 'board', firstDay: '2026-01-01', file: file('f2a') },
      }),
    ],
    papers: [
      paperEntry('p', {
        consultations: [{ id: 'a1', organization: 'rat', role: 'decision' }],
        files: [file('f1a')],
      }),
      paperEntry('q', {
        consultations: [
          { id: 'c1', organization: 'rat', role: 'decision' },
          { id: 'a1', organization: 'rat', role: 'hearing' },
        ],
      }),
    ],
    people: [
      personEntry('e', {
        memberships: [
          { id: 'm1', organization: 'rat', role: 'member' },
          { id: 'm1', organization: 'rat', role: 'chair' },
        ],
      }),
    ],
    resolutions: [
      resolutionEntry('r', {
        kind: 'item',
        item: { meeting: 'm', item: 'a1' },
        files: [file('f4a')],
        implementation: { status: 'open', reports: [{ date: '2026-01-01', text: 'x', file: file('f4a') }] },
      }),
    ],
  });
  expect(
    duplicateIds(record).map(({ file: path, field, values }) => [path, field.join('.'), values]),
  ).toEqual([
    ['meetings/n/index.md', 'agenda.0.items.0.id', { id: 'a1', kind: 'item', other: 'meetings/m/index.md' }],
    [
      'papers/q/index.md',
      'consultations.1.id',
      { id: 'a1', kind: 'consultation', other: 'papers/p/index.md' },
    ],
    ['people/e.yml', 'memberships.1.id', { id: 'm1', kind: 'membership', other: 'people/e.yml' }],
    ['meetings/n/index.md', 'notice.file.id', { id: 'f2a', kind: 'file', other: 'meetings/m/index.md' }],
    ['papers/p/index.md', 'files.0.id', { id: 'f1a', kind: 'file', other: 'meetings/m/index.md' }],
    [
      'resolutions/r/index.md',
      'implementation.reports.0.file.id',
      { id: 'f4a', kind: 'file', other: 'resolutions/r/index.md' },
    ],
  ]);
});

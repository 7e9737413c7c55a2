import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { NotTakenOver } from '../fragment.ts';
import type { Handover } from '../handover.ts';
import { type Desk, findEntry } from './find-entry.ts';

/** A desk over these files and drafts (`collection/slug`). */
const desk = (
  files: Record<string, string>,
  drafts: readonly string[] = [],
  more: Partial<Desk> = {},
): Desk => ({
  backend: {
    getEntry: (path) => Promise.resolve({ data: files[path] ?? null }),
    unpublishedEntry: ({ collection, slug }) =>
      drafts.includes(`${collection}/${slug}`)
        ? Promise.resolve({ status: 'draft' })
        : Promise.reject(Object.assign(new Error('none'), { notUnderEditorialWorkflow: true })),
  },
  root: 'content',
  collections: ['meetings', 'meetings-2021', 'papers', 'resolutions-item', 'resolutions-disclosed'],
  drafts: true,
  ...more,
});

const ITEMS: Handover = { kind: 'items', meeting: 'm', items: [] };
const NUMBERS: Handover = { kind: 'numbers', meeting: 'm', present: 1, changes: [], unplaced: 0 };
const DISCLOSURE: Handover = { kind: 'disclosure', meeting: 'm', item: 'a1', text: 'x' };
const DISCLOSED: Handover = { kind: 'disclosed', meeting: 'm', item: 'a1', resolution: 'm-a1' };

const CIRCULATION: Handover = {
  kind: 'circulation',
  from: 'u-1',
  organization: 'ha',
  legalBasis: '§ 78 Abs. 3 NKomVG',
  closedOn: calendarDate('2027-03-04'),
  text: 'x',
};

const THERE = { collection: 'meetings', slug: 'm/index', isNew: false };

test('an overlay is begun where there is none, and opened where there is one', async () => {
  expect(await findEntry(ITEMS, desk({}, [], { root: '' }))).toEqual({
    collection: 'meetings',
    slug: '',
    isNew: true,
  });
  expect(await findEntry(ITEMS, desk({ 'meetings/m/index.md': '---\n' }, [], { root: '' }))).toEqual(THERE);
  expect(await findEntry(DISCLOSED, desk({ 'meetings/m/index.md': '---\n' }, [], { root: '' }))).toEqual(
    THERE,
  );
});

test('a draft is there too, in whatever part of a collection', async () => {
  expect(await findEntry(NUMBERS, desk({}, ['meetings-2021/m/index']))).toEqual(THERE);
  await expect(findEntry(NUMBERS, desk({}, ['meetings-2021/m/index'], { drafts: false }))).rejects.toThrow(
    NotTakenOver,
  );
  expect(await findEntry(DISCLOSURE, desk({}, ['resolutions-disclosed/m-a1/index']))).toMatchObject({
    isNew: false,
  });
});

test('without its meeting nothing is taken over', async () => {
  await expect(findEntry(NUMBERS, desk({}))).rejects.toThrow('gibt es in der öffentlichen Redaktion nicht');
  await expect(findEntry(DISCLOSED, desk({}))).rejects.toThrow('noch keinen nichtöffentlichen Teil');
});

test('what is known of the implementation of a resolution is no disclosure', async () => {
  const place = 'content/resolutions/m-a1/index.md';
  expect(await findEntry(DISCLOSURE, desk({ [place]: '---\nkind: item\n---\n' }))).toEqual({
    collection: 'resolutions-disclosed',
    slug: '',
    isNew: true,
  });
  expect(await findEntry(DISCLOSURE, desk({ [place]: '---\nkind: disclosed\n---\n' }))).toMatchObject({
    slug: 'm-a1/index',
  });
});

test('a resolution by circulation is begun anew, and noted where it came from', async () => {
  const known: Handover = { kind: 'circulated', from: 'u-1', resolution: 'radweg' };
  expect(await findEntry(CIRCULATION, desk({}))).toEqual({
    collection: 'resolutions-circulation',
    slug: '',
    isNew: true,
  });
  const there = { 'resolutions/u-1/index.md': '---\n' };
  const inside = { root: '', collections: ['meetings', 'resolutions'] };
  expect(await findEntry(known, desk(there, [], inside))).toEqual({
    collection: 'resolutions',
    slug: 'u-1/index',
    isNew: false,
  });
  await expect(findEntry(known, desk({}, [], inside))).rejects.toThrow(NotTakenOver);
});

test('an error of the host is not taken for a missing entry', async () => {
  const broken = { ...desk({}).backend, getEntry: () => Promise.reject(new Error('500')) };
  await expect(findEntry(ITEMS, desk({}, [], { backend: broken }))).rejects.toThrow('500');
});

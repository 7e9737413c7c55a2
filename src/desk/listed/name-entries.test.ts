import { expect, test } from 'vitest';
import { parseEntry } from '../../format/front-matter.ts';
import { formatters } from '../formats/formatter.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { namedEntries } from './name-entries.ts';

const choices = {
  meetings: [{ key: '2027-03-02-rat', label: 'Sitzung des Rates', detail: '02.03.2027' }],
  papers: [{ key: '0065-2025', label: 'Wahl der Schiedsperson', detail: '0065/2025, 12.03.2025' }],
};
const INDEX = { choices } as unknown as SiteIndex;

/** What a list says of an entry, and by what it sorts. */
function listed(collection: string, key: string, index: SiteIndex | undefined = INDEX) {
  const entry = { collection, slug: `${key}/index`, data: { agenda: [] } };
  const { payload } = namedEntries({ type: 'ENTRIES_SUCCESS', payload: { entries: [entry] } }, index);
  const [{ data }] = (payload as { entries: [{ data: Record<string, unknown> }] }).entries;
  return [data['listed'], data['listedBy']];
}

test('a meeting is listed by its day and its title, attachments by number and title of their paper', () => {
  expect(listed('meetings', '2027-03-02-rat')).toEqual([
    '02.03.2027 – Sitzung des Rates',
    '2027-03-02 2027-03-02-rat',
  ]);
  expect(listed('papers-attachments', '0065-2025')).toEqual([
    '0065/2025 – Wahl der Schiedsperson',
    '2025-03-12 0065-2025',
  ]);
});

test('what the site does not show says so; where the index cannot be had, the key stands there', () => {
  expect(listed('meetings', '2027-05-04-rat')[0]).toBe('04.05.2027 – rat (nicht auf der Website)');
  expect(listed('meetings', 'sondersitzung')[0]).toBe('sondersitzung (nicht auf der Website)');
  expect(listed('papers-attachments', '0001-2030')[0]).toBe('0001-2030 (nicht auf der Website)');
  const entry = { collection: 'meetings', slug: 'sondersitzung/index', data: {} };
  const { payload } = namedEntries({ type: 'ENTRY_SUCCESS', payload: { entry } }, undefined);
  expect(payload).toMatchObject({ entry: { data: { listed: 'sondersitzung' } } });
});

test('other collections, entries without data and other actions stay as they are', () => {
  const paper = { collection: 'papers', slug: '0128-2027-n/index', data: { title: 'x' } };
  const empty = { collection: 'meetings', slug: '2027-03-02-rat/index', data: null };
  const action = { type: 'SORT_ENTRIES_SUCCESS', payload: { key: 'listedBy', entries: [paper, empty] } };
  expect(namedEntries(action, INDEX)).toEqual(action);
  const change = { type: 'DRAFT_CHANGE_FIELD', payload: { entries: [paper] } };
  expect(namedEntries(change, INDEX)).toBe(change);
});

test('the words of a list never come into a file', () => {
  const [, formatter] = formatters().get('rf-protected-meetings') ?? [];
  const text = '---\nagenda:\n  - id: t2a\n    title: Ankauf\n---\n';
  const data = { ...formatter?.fromFile(text), listed: '02.03.2027 – x', listedBy: 'y' };
  expect(parseEntry(formatter?.toFile(data) ?? '').data).toEqual({
    agenda: [{ id: 't2a', title: 'Ankauf' }],
  });
});

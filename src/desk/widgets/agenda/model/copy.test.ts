import { expect, test } from 'vitest';
import { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import type { Circumstances } from './circumstances.ts';
import { categoryOf, fromEarlier, fromTemplate, minutesOf } from './copy.ts';
import { flat } from './tree.ts';

const around = (sent = false): Circumstances => {
  let count = 0;
  return { sent, now: '2027-03-01T10:00', newId: () => `new${count++}`, saved: new Set() };
};
const agenda = [
  { id: 'a', number: 'Ö 1', title: 'Eröffnung', public: true, recordingOffset: 5 },
  {
    id: 'b',
    number: 'Ö 2',
    title: 'Genehmigung der Niederschrift über die Sitzung vom 5. März 2026',
    public: true,
    approvesMinutesOf: '2026-03-05-rat',
    result: { outcome: 'approved' },
    vote: { method: 'open', majority: 'simple', yes: 3, no: 0, abstain: 0 },
  },
  {
    id: 'c',
    number: 'Ö 3',
    title: 'Berichte',
    public: true,
    heading: true,
    items: [{ id: 'd', number: 'Ö 3.1', title: 'Wehr', public: true, text: 'Sie berichtet.', papers: ['p'] }],
  },
  { id: 'e', number: 'Ö 4', title: 'Weg', public: true, withdrawnAt: '2026-06-01T10:00' },
  { id: 'f', number: 'N 1', public: false, category: 'personnel', movedAt: '2026-06-01T10:00' },
] as AgendaItem[];
const earlier = { key: '2026-06-18-rat', start: '2026-06-18T19:00' };

test('the meeting before gives titles alone, under new ids, and its own minutes to approve', () => {
  const items = fromEarlier(agenda, new Set(flat(agenda).map(({ id }) => id)), earlier, around());
  expect(items).toEqual([
    { id: 'new0', number: 'Ö 1', title: 'Eröffnung', public: true },
    {
      id: 'new1',
      number: 'Ö 2',
      title: 'Genehmigung der Niederschrift über die Sitzung vom 18. Juni 2026',
      public: true,
      approvesMinutesOf: '2026-06-18-rat',
    },
    {
      id: 'new3',
      number: 'Ö 3',
      title: 'Berichte',
      public: true,
      heading: true,
      items: [{ id: 'new2', number: 'Ö 3.1', title: 'Wehr', public: true }],
    },
    { id: 'new4', number: 'N 1', public: false, category: 'personnel' },
  ]);
  expect(AgendaItem.array().safeParse(items).success).toBe(true);
});

test('only what was chosen comes, a sub-item without its heading too', () => {
  expect(
    fromEarlier(agenda, new Set(['d']), earlier, around()).map(({ id, number }) => [id, number]),
  ).toEqual([['new0', 'Ö 3.1']]);
});

test('after the invitation copies are supplements without a number', () => {
  expect(fromEarlier(agenda, new Set(['a']), earlier, around(true), 'Vergessen.')).toEqual([
    { id: 'new0', title: 'Eröffnung', public: true, addedAt: '2027-03-01T10:00', addedReason: 'Vergessen.' },
  ]);
});

test('a template gives its items; of a non-public one only the category', () => {
  const items = fromTemplate(
    {
      items: [
        { title: 'Genehmigung der Niederschrift vom …', public: true },
        { title: 'Grundstücksangelegenheiten', public: false },
      ],
    },
    earlier,
    around(),
  );
  expect(items).toEqual([
    {
      id: 'new0',
      title: 'Genehmigung der Niederschrift vom 18. Juni 2026',
      public: true,
      approvesMinutesOf: '2026-06-18-rat',
    },
    { id: 'new1', public: false, category: 'property' },
  ]);
});

test('minutes are known by their title', () => {
  expect(minutesOf('Genehmigung der Niederschrift vom 5.3.2026', earlier).title).toBe(
    'Genehmigung der Niederschrift vom 18. Juni 2026',
  );
  expect(minutesOf('Genehmigung der Niederschrift vom ...', undefined)).toEqual({
    title: 'Genehmigung der Niederschrift vom ...',
  });
  expect(minutesOf('Bericht vom 5. März 2026', earlier)).toEqual({ title: 'Bericht vom 5. März 2026' });
  expect(minutesOf('Genehmigung der nichtöffentlichen Niederschrift vom …', earlier)).not.toHaveProperty(
    'approvesMinutesOf',
  );
});

test('a category is read from the title of a standard item', () => {
  expect(
    ['Personalsachen', 'Grundstücke', 'Abgaben', 'Vertragsangelegenheiten', 'Verschiedenes'].map(categoryOf),
  ).toEqual(['personnel', 'property', 'charges', 'contracts', 'other']);
});

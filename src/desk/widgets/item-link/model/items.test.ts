import { expect, test } from 'vitest';
import { itemOptions, withItem, withMeeting } from './items.ts';

const AGENDA: Parameters<typeof itemOptions>[0] = [
  { id: 'a1', number: '1', title: 'Eröffnung', public: true },
  {
    id: 'a2',
    number: '2',
    title: 'Haushalt',
    public: true,
    heading: true,
    items: [{ id: 'a3', number: '2.1', title: 'Satzung', public: true }],
  },
  { id: 'a4', number: '3', public: false, category: 'personnel' },
  { id: 'a5', title: 'Anfragen', public: true },
];

test('items are offered by number and title, non-public ones by category, headings not', () => {
  expect(itemOptions(AGENDA, false)).toEqual({
    a1: '1: Eröffnung',
    a3: '2.1: Satzung',
    a4: '3: Personalangelegenheit (nicht öffentlich)',
    a5: 'ohne Nummer: Anfragen',
  });
  expect(Object.keys(itemOptions(AGENDA, true))).toEqual(['a1', 'a3', 'a5']);
});

test('another meeting has other items; unknown keys stay', () => {
  const link = { meeting: 'm1', item: 'a1', 'x-kept': 1 };
  expect(withMeeting(link, 'm2')).toEqual({ meeting: 'm2', 'x-kept': 1 });
  expect(withMeeting({ meeting: 'm1', item: 'a1' }, undefined)).toBeUndefined();
  expect(withMeeting(undefined, 'm1')).toEqual({ meeting: 'm1' });
  expect(Object.keys(withItem({ meeting: 'm1' }, 'a1'))).toEqual(['meeting', 'item']);
});

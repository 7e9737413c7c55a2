import { describe, expect, it } from 'vitest';
import { place } from './publicity.ts';
import type { SourceItem } from './source-item.ts';

const item = (title: string, flag?: boolean, number = ''): SourceItem => ({
  object: { id: title, type: 'AgendaItem', fields: {} },
  number,
  title,
  flag,
  hasLinks: false,
});
const placed = (...items: SourceItem[]) => place(items).items.map(({ publicity }) => publicity);

describe('place', () => {
  it('takes unmarked items for unmarked', () => {
    expect(placed(item('Eröffnung'), item('Anfragen'))).toEqual(['unmarked', 'unmarked']);
  });

  it('follows the headings and drops them', () => {
    const all = place([
      item('- öffentlicher Teil -'),
      item('Eröffnung'),
      item('Nichtöffentlicher Teil'),
      item('Kauf'),
    ]);
    expect(all.items.map(({ publicity }) => publicity)).toEqual(['public', 'non-public']);
    expect(all.markers).toHaveLength(2);
  });

  it('lets "not public" win over any "public"', () => {
    expect(placed(item('öffentlicher Teil'), item('Kauf', false))).toEqual(['non-public']);
    expect(placed(item('nichtöffentlicher Teil'), item('Kauf', true))).toEqual(['non-public']);
    expect(placed(item('Kauf (nichtöffentlich)', true))).toEqual(['non-public']);
  });

  it('believes the flag where no heading stands', () => {
    expect(placed(item('Eröffnung', true), item('Kauf', false))).toEqual(['public', 'non-public']);
  });

  it('keeps an item that stands in the field of its heading, without the heading', () => {
    expect(place([item('- nichtöffentlicher Teil\nVergabe')]).items).toMatchObject([
      { title: 'Vergabe', publicity: 'non-public' },
    ]);
  });

  it('keeps a heading on which a paper hangs', () => {
    expect(place([{ ...item('nichtöffentlicher Teil'), hasLinks: true }]).items).toHaveLength(1);
  });
});

import { expect, it } from 'vitest';
import type { OpenItemView } from '../view/item-view.ts';
import { agendaPart } from './agenda.ts';

const agenda = (item: string, paper: string): string => {
  const view: OpenItemView = {
    open: true,
    id: 'a1',
    public: true,
    title: item,
    heading: false,
    withdrawn: false,
    changes: [],
    papers: [{ key: 'p', href: '/vorlagen/p/', name: 'Antrag 0101/2027', title: paper, documents: [] }],
    documents: [],
    items: [],
  };
  return String(
    agendaPart({ id: 'oeffentlich', public: true, continued: false, items: [view] }, true),
  ).replaceAll(/\s+/g, ' ');
};

it('names a paper by its title too, even where it holds the title of the item, or is held by it', () => {
  expect(agenda('Freibad', 'Freibad: Zuschuss für die Sanierung')).toContain(
    ': Freibad: Zuschuss für die Sanierung',
  );
  expect(agenda('Haushalt 2027 und Stellenplan', 'Stellenplan')).toContain(': Stellenplan');
});

it('does not say a title twice', () => {
  expect(agenda('Stellenplan', 'Stellenplan').match(/Stellenplan/g)).toHaveLength(1);
});

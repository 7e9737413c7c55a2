import { describe, expect, it } from 'vitest';
import { aBusyCouncil, PEOPLE, SECRET } from '../../../../testing/members/busy-council.ts';
import type { Who } from '../../ports.ts';
import { baselineOf } from '../marks.ts';
import { partsFor } from '../parts-for.ts';
import { openShelf } from '../shelf.ts';
import { folderList } from '../page/document-list.ts';
import { meetingHead } from '../page/meeting-page.ts';
import { meetingView } from './meeting-view.ts';

async function viewFor(who: Who, key = '2027-03-15-rat') {
  const council = aBusyCouncil();
  const shelf = await openShelf(council, who.reader, partsFor(council, who.reader));
  const meeting = shelf.meetings.find((one) => one.key === key);
  return meeting && meetingView(meeting, shelf, baselineOf(council, who.session));
}
const itemsOf = (view: Awaited<ReturnType<typeof viewFor>>) =>
  view?.parts.flatMap(({ items }) => items) ?? [];

describe('the page of a meeting', () => {
  it('shows a member the whole agenda with its non-public part', async () => {
    const view = await viewFor(PEOPLE.member());
    expect(view?.parts.map(({ id, items }) => [id, items.length])).toEqual([
      ['oeffentlich', 4],
      ['nichtoeffentlich', 2],
    ]);
    expect(JSON.stringify(view)).toContain(SECRET);
    expect(view?.documents.map(({ id }) => id)).toEqual([
      'd-ladung',
      'd-haushalt',
      'd-plan',
      'd-stellen',
      'd-freibad',
      'd-verkauf',
      'd-gutachten',
      'd-personal',
    ]);
  });

  it('lists each paper in front of its documents, as it is packed', async () => {
    const view = await viewFor(PEOPLE.member());
    const names = view?.folder.map((row) => (row.paper ? `p ${row.paper.key}` : row.document.id));
    expect(names).toEqual([
      'd-ladung',
      'p 0121-2027',
      'd-haushalt',
      'd-plan',
      'd-stellen',
      'd-freibad',
      'p 0124-2027-n',
      'd-verkauf',
      'd-gutachten',
      'd-personal',
    ]);
    expect(view?.zip).toMatchObject({ count: 11 });
    const list = String(await folderList(view?.folder ?? []));
    expect(list).toMatch(/href="\/vorlagen\/0121-2027\/"[^]*?Beschlussvorlage 0121\/2027</);
    const row = list.split('<li').find((one) => one.includes('/vorlagen/0124-2027-n/'));
    expect(row).toContain('nichtöffentlich');
  });

  it('does not break a line between a number and what it counts', async () => {
    const view = await viewFor(PEOPLE.member());
    const head = view && String(await meetingHead(view));
    expect(head).toContain('Alle Unterlagen\u00a0(10)');
    expect(head).toMatch(/\(11\u00a0Dateien, \d+,?\d*\u00a0[KM]B\)/);
  });

  it('shows whoever is excluded a number, and neither title nor paper nor count', async () => {
    const view = await viewFor(PEOPLE.excluded());
    expect(JSON.stringify(view)).not.toMatch(new RegExp(`${SECRET}|Mühlbach|0124|Wertgutachten|Pächterin`));
    expect(itemsOf(view)[4]).toEqual({ open: false, id: 'n1', number: '5', public: false });
    expect(view?.zip).toMatchObject({ count: 8 });
  });

  it('shows a guest the own item alone', async () => {
    const view = await viewFor(PEOPLE.guest());
    expect(itemsOf(view).map(({ id }) => id)).toEqual(['n1']);
    expect(view?.guest).toBe(true);
    expect(view?.documents.map(({ id }) => id)).toEqual(['d-verkauf', 'd-gutachten']);
    expect(view?.own).toEqual([]);
  });

  it('does not exist for anybody else', async () => {
    expect(await viewFor(PEOPLE.nobody())).toBeUndefined();
  });

  it('marks what is new since the last look, and says separately what came after the invitation', async () => {
    const view = await viewFor(PEOPLE.member());
    expect(view?.isNew).toBe(false);
    expect(view?.news).toEqual({ items: 1, papers: 0, documents: 2 });
    expect(view?.late).toEqual({ items: 2, papers: 0, documents: 2 });
    const marks = Object.fromEntries(view?.documents.map(({ id, mark, late }) => [id, [mark, late]]) ?? []);
    expect(marks['d-plan']).toEqual(['new', 'nachgereicht am 5.\u00a0März 2027, 14:00\u00a0Uhr']);
    expect(marks['d-stellen']).toEqual([
      'changed',
      'ausgetauscht am 6.\u00a0März 2027, 9:30\u00a0Uhr'.replace('9:30', '09:30'),
    ]);
    expect(marks['d-haushalt']).toEqual([undefined, undefined]);
  });

  it('marks nothing at the first visit', async () => {
    const first = PEOPLE.member();
    const { lookedUntil: _, ...session } = first.session;
    expect((await viewFor({ ...first, session }))?.news).toEqual({ items: 0, papers: 0, documents: 0 });
  });

  it('lets non-public minutes be looked at only, by the rule of the body, outside the archive', async () => {
    const view = await viewFor(PEOPLE.member(), '2027-02-22-rat');
    expect(view?.documents.map(({ id, viewOnly }) => [id, viewOnly])).toEqual([
      ['d-niederschrift', false],
      ['d-niederschrift-n', true],
    ]);
    expect(view?.zip).toBeUndefined();
    expect(itemsOf(view)[0]).toMatchObject({
      outcome: { line: 'Mehrheitlich beschlossen (14 Ja, 3 Nein, 1 Enthaltung)', tone: 'yes' },
      vote: { byFaction: [{ name: 'Die Grünen Wiesen' }, { name: 'Fraktion der Mitte' }] },
    });
  });

  it('tells members day and place before the invitation, the clerk all', async () => {
    const ahead = await viewFor(PEOPLE.member(), '2027-04-14-bau');
    expect(ahead).toMatchObject({ body: 'Ausschuss für Bauen und Umwelt', state: 'scheduled', parts: [] });
    expect(ahead?.kicker).toBeUndefined();
    expect(await viewFor(PEOPLE.excluded(), '2027-04-14-bau')).toBeUndefined();
    expect(await viewFor(PEOPLE.clerk(), '2027-04-14-bau')).toMatchObject({ guest: false });
    expect((await viewFor(PEOPLE.member()))?.kicker).toBe('9. Sitzung');
  });
});

import { expect, test } from 'vitest';
import { LAGE, preparedDraft, sendForm as send } from '../../../../testing/members/ballot-clerk.ts';
import { ballotOffice } from '../../../../testing/members/ballot-office.ts';
import { htmlFaults } from '../../../../testing/members/html-faults.ts';
import { at } from '../../addresses.ts';

/** Where the links of the summary lead to, and which of them lead nowhere on the page. */
function summaryIn(page: string): { readonly links: readonly string[]; readonly lost: readonly string[] } {
  const summary = /<div class="fault-summary"[^]*?<\/ul>/.exec(page)?.[0] ?? '';
  const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
  return { links, lost: links.filter((id) => !page.includes(`id="${id}"`)) };
}

test('every page of the way is sound, from the list to the end', async () => {
  const office = await ballotOffice();
  let clerk = await office.browserOf('zeisig');
  const sound = async (path: string) =>
    expect(await htmlFaults(await (await clerk.get(path)).text()), path).toEqual([]);
  for (const path of [at.ballotsOffice, at.newBallot]) await sound(path);
  const id = await preparedDraft(clerk, 'item-1');
  for (const path of [
    at.ballotDraft(id),
    at.ballotDraftItem(id, 'neu'),
    at.ballotDraftItem(id, 'item-1'),
    at.ballotProcedure(id),
    at.ballotPreview(id),
    at.ballotsOffice,
  ])
    await sound(path);
  await send(clerk, at.ballotPreview(id), {});
  await office.deliver();
  for (const path of [at.ballotOffice(id), at.ballotsOffice]) await sound(path);
  office.parts.clock.now = Date.parse('2027-03-12T17:00:00Z');
  clerk = await office.browserOf('zeisig');
  for (const path of [at.ballotOffice(id), at.ballotsOffice]) await sound(path);
});

test('a refused form says so in its title, and its summary leads to each field', async () => {
  const office = await ballotOffice();
  const clerk = await office.browserOf('zeisig');
  const id = await preparedDraft(clerk, 'item-1');
  const without = (names: readonly string[]) => LAGE.filter(([name]) => !names.includes(name));
  const item = { titel: '', text: '', vorlagen: '9/9', entscheidung: 'secret', ausgeschlossen: 'beirat' };
  const refusals: [string, Response, readonly string[]][] = [
    ['start', await send(clerk, at.newBallot, {}), ['womit']],
    ['agenda', await send(clerk, at.ballotDraft(id), { was: 'tagesordnung' }), ['tagesordnung']],
    ['papers', await send(clerk, at.ballotDraft(id), { was: 'vorlagen' }), ['vorlagen']],
    [
      'item',
      await send(clerk, at.ballotDraftItem(id, 'item-1'), item),
      ['titel', 'text', 'vorlagen', 'entscheidung', 'ausgeschlossen-amsel'],
    ],
    [
      'procedure',
      await send(clerk, at.ballotProcedure(id), without(['titel', 'lage', 'grund', 'tag'])),
      ['titel', 'lage-epidemic', 'grund', 'tag'],
    ],
    ['rule', await send(clerk, at.ballotProcedure(id), without(['art'])), ['art-ni-council']],
  ];
  await send(clerk, at.ballotPreview(id), {});
  const step = (name: string) => send(clerk, at.ballotOffice(id), {}, at.ballotStep(id, name));
  const extended = await send(clerk, at.ballotOffice(id), { tag: '' }, at.ballotStep(id, 'verlaengern'));
  refusals.push(['extend', extended, ['tag', 'verlaengern-grund']]);
  refusals.push(['cancel', await step('abbrechen'), ['abbrechen-grund', 'sicher-ja']]);
  for (const [name, answer, expected] of refusals) {
    const page = await answer.text();
    expect([answer.status, await htmlFaults(page)], name).toEqual([422, []]);
    expect(page, name).toMatch(/<title>Fehler: /);
    expect(summaryIn(page), name).toEqual({ links: expected, lost: [] });
  }
});

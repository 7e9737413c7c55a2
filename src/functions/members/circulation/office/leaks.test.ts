import { expect, test } from 'vitest';
import type { MembersItem } from '../../../../domain/members/index.ts';
import type { Needle } from '../../../../publishing/leak-gate/needle.ts';
import { markers } from '../../../../testing/canaries/markers.ts';
import { preparedDraft, sendForm } from '../../../../testing/members/ballot-clerk.ts';
import type { Browser } from '../../../../testing/members/clerk-office.ts';
import { sampleAccount } from '../../../../testing/members/sample-parts.ts';
import { ballotOffice } from '../../../../testing/members/ballot-office.ts';
import { aDocument, anItem, aPaper } from '../../../../testing/members/part.ts';
import { at } from '../../addresses.ts';
import { membersApp } from '../../app.ts';
import { circulationIn } from '../circulation-in.ts';

const { canary, control, canaries, controls } = markers();
const proposing = (words: string) => `<h2>Beschlussvorschlag</h2><p>${words}</p>`;
const HIDDEN = aPaper('9004-2027-kanarie', {
  public: false,
  html: proposing(canary('its proposal')),
  documents: [aDocument('d-kanarie-1', { title: canary('its document') })],
});
const SHOWN = aPaper('9005-2027', {
  html: proposing(control('the proposal of a public paper')),
  documents: [
    aDocument('d-plan', { title: control('its document') }),
    aDocument('d-kanarie-2', { title: canary('its document that is not public'), public: false }),
  ],
});
const ITEM = anItem('item-1', {
  title: 'Haushalt',
  papers: [HIDDEN.key, SHOWN.key],
  documents: [
    aDocument('d-liste', { title: control('a document of the item') }),
    aDocument('d-kanarie-3', { title: canary('one that is not public'), public: false }),
  ],
});

async function openedWith(item: MembersItem) {
  const office = await ballotOffice([item], { papers: [HIDDEN, SHOWN] });
  const clerk = await office.browserOf('zeisig');
  const id = await preparedDraft(clerk, item.id);
  const preview = await (await clerk.get(at.ballotPreview(id))).text();
  const opened = await sendForm(clerk, at.ballotPreview(id), {});
  const circulation = circulationIn(office.parts);
  for (const person of ['amsel', 'drossel', 'fink', 'specht'])
    await circulation.add(
      id,
      { type: 'consent', item: item.id, person },
      { account: person, person, clerk: false },
      `wort-${person}`,
    );
  office.parts.clock.now = Date.parse('2027-03-12T17:00:00Z');
  const anonymous = await membersApp(office.parts).request(`https://rat.example${at.ballotLog(id)}`);
  return { preview, opened, anonymous, log: await circulation.log(id) };
}

const foundIn = (text: string, needles: readonly Needle[]): readonly Needle[] =>
  needles.filter((needle) => text.includes(needle.text ?? needle.id));

test('what everybody may read of a public item bears nothing of what lies beside it and is not public', async () => {
  const { preview, opened, anonymous } = await openedWith(ITEM);
  expect(preview).toMatch(/\b3 nichtöffentliche Unterlagen, denn der Gegenstand ist öffentlich/);
  const log = await anonymous.text();
  expect([opened.status, anonymous.status]).toEqual([303, 200]);
  expect(foundIn(log, canaries)).toEqual([]);
  expect(log).not.toContain(HIDDEN.key);
  expect(foundIn(log, controls)).toEqual(controls);
});

test('of an item that is not public nothing reaches everybody, and its members have all of it', async () => {
  const { opened, anonymous, log } = await openedWith({ ...ITEM, public: false });
  expect([opened.status, anonymous.status]).toEqual([303, 303]);
  expect(foundIn(log.join('\n'), canaries)).toEqual(canaries);
});

test('who is excluded and has no vote reads neither the item nor what lies beside it', async () => {
  const office = await ballotOffice([{ ...ITEM, public: false, excluded: ['beirat'] }], {
    papers: [HIDDEN, SHOWN],
  });
  await office.parts.accounts.save(sampleAccount({ id: 'beirat', person: 'beirat' }));
  const id = await preparedDraft(await office.browserOf('zeisig'), ITEM.id);
  const open = await sendForm(await office.browserOf('zeisig'), at.ballotPreview(id), {});
  expect(open.status).toBe(303);
  const [excluded, member] = [await office.browserOf('beirat'), await office.browserOf('amsel')];
  const pages = [at.ballot(id), at.ballotItem(id, ITEM.id), at.paper(HIDDEN.key), at.ballotLog(id)];
  const statuses = (browser: Browser) =>
    Promise.all(pages.map(async (page) => (await browser.get(page)).status));
  expect(await statuses(member)).toEqual([200, 200, 200, 404]);
  expect(await statuses(excluded)).toEqual([404, 404, 404, 404]);
});

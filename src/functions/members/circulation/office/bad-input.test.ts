import { expect, test } from 'vitest';
import { idIn, LAGE, preparedDraft, sendForm as send } from '../../../../testing/members/ballot-clerk.ts';
import {
  ballotOffice,
  BALLOT_MEETING,
  hiddenIn,
  SCHOOL_MEETING,
} from '../../../../testing/members/ballot-office.ts';
import { failingStore, type StoreMood } from '../../../../testing/members/failing-store.ts';
import { memoryBlobs } from '../../../../testing/members/memory-blobs.ts';
import { memorySlots } from '../../../../testing/members/memory-slots.ts';
import { plainWords } from '../../../../testing/members/plain-words.ts';
import { at } from '../../addresses.ts';
import { circulationIn } from '../circulation-in.ts';

const wordsOf = async (answer: Response): Promise<string> => plainWords(await answer.text());

async function setUp(...given: Parameters<typeof ballotOffice>) {
  const office = await ballotOffice(...given);
  const clerk = await office.browserOf('zeisig');
  return { office, clerk, circulation: circulationIn(office.parts) };
}

test('a store that overwrites what stands there opens no ballot, and the page says whom to ask', async () => {
  const slots = memorySlots();
  let isOverwriting = false;
  const { clerk, circulation } = await setUp(undefined, {
    slots: {
      ...slots,
      put: async (key, body) => (await slots.put(key, body)) || (isOverwriting && key.startsWith('probe/')),
    },
  });
  const id = await preparedDraft(clerk, 'item-1');
  isOverwriting = true;
  const answer = await send(clerk, at.ballotPreview(id), {});
  expect(answer.status).toBe(422);
  expect(await wordsOf(answer)).toContain('Wenden Sie sich an die Technik.');
  expect(await circulation.state(id)).toBeUndefined();
  isOverwriting = false;
  expect((await send(clerk, at.ballotPreview(id), {})).status).toBe(303);
});

test('a store that is down opens nothing half; the same form opens it once it is back', async () => {
  const mood: { now: StoreMood } = { now: 'well' };
  const { slots } = failingStore({ slots: memorySlots(), blobs: memoryBlobs() }, mood, 'no connection');
  const { clerk, circulation } = await setUp(undefined, { slots });
  const id = await preparedDraft(clerk, 'item-1');
  const form = { stand: hiddenIn(await (await clerk.get(at.ballotPreview(id))).text(), 'stand') };
  mood.now = 'full';
  expect((await clerk.post(at.ballotPreview(id), form)).status).toBe(503);
  mood.now = 'well';
  expect(await circulation.state(id)).toBeUndefined();
  expect((await clerk.post(at.ballotPreview(id), form)).status).toBe(303);
  expect((await circulation.state(id))?.phase).toBe('open');
});

test('a clock that runs backwards: neither extended nor cancelled, and nothing typed is lost', async () => {
  const { office, clerk, circulation } = await setUp();
  const id = await preparedDraft(clerk, 'item-1');
  await send(clerk, at.ballotPreview(id), {});
  office.parts.clock.now -= 60_000;
  const extended = { tag: '2027-03-15', uhrzeit: '18:00', 'verlaengern-grund': 'Viele sind krank.' };
  const cancelled = { 'abbrechen-grund': 'Doch eine Sitzung.', sicher: 'ja' };
  for (const [step, form, typed] of [
    ['verlaengern', extended, 'Viele sind krank.'],
    ['abbrechen', cancelled, 'Doch eine Sitzung.'],
  ] as const) {
    const answer = await send(clerk, at.ballotOffice(id), form, at.ballotStep(id, step));
    const page = await wordsOf(answer);
    expect([answer.status, page.includes(typed)], step).toEqual([422, true]);
    expect(page).toContain('Die Uhr des Servers geht nach. Verzeichnet wurde nichts.');
  }
  expect((await circulation.log(id)).length).toBe(1);
});

test('who left the council before the opening neither votes nor stays excluded', async () => {
  const { office, clerk, circulation } = await setUp();
  const id = await preparedDraft(clerk, 'item-1');
  const item = { titel: 'Haushalt', text: 'So.', ausgeschlossen: 'specht' };
  expect((await send(clerk, at.ballotDraftItem(id, 'item-1'), item)).status).toBe(303);
  office.leave('specht');
  const answer = await send(clerk, at.ballotPreview(id), {});
  expect(answer.status).toBe(422);
  expect(await wordsOf(answer)).toContain('gar nicht stimmberechtigt');
  const { ausgeschlossen: _, ...mended } = item;
  await send(clerk, at.ballotDraftItem(id, 'item-1'), mended);
  const words = await wordsOf(await clerk.get(at.ballotPreview(id)));
  expect(words).not.toContain('Sven Specht');
  expect(words).toContain('3 Mitglieder.');
  expect(words).toContain('Nötige Zustimmungen 4 von 5');
  const refused = await send(clerk, at.ballotPreview(id), {});
  expect(refused.status).toBe(422);
  expect(await wordsOf(refused)).toContain('An diesem Punkt dürfen zu wenige Mitglieder mitwirken');
  expect(await circulation.state(id)).toBeUndefined();
});

test('the only rule of a body is chosen already, and that of another body is refused', async () => {
  const { clerk } = await setUp();
  const id = idIn(await clerk.post(at.newBallot, { womit: 'g:va' }));
  const page = await (await clerk.get(at.ballotProcedure(id))).text();
  expect(page).toMatch(/id="art-ni-main-committee"[^>]*\schecked/);
  const answer = await send(clerk, at.ballotProcedure(id), LAGE);
  expect(answer.status).toBe(422);
  expect(await wordsOf(answer)).toContain('Wählen Sie, nach welcher Regel beschlossen wird.');
});

test('an election on the agenda is known by its paper, and is opened neither here nor later', async () => {
  const { clerk } = await setUp([
    {
      id: 'wahl',
      public: true,
      title: 'Wahl einer Schiedsperson',
      papers: ['0005-2027'],
      guests: [],
      excluded: [],
      documents: [],
      items: [],
    },
  ]);
  const id = await preparedDraft(clerk, 'wahl');
  const answer = await send(clerk, at.ballotPreview(id), {});
  expect(answer.status).toBe(422);
  expect(await wordsOf(answer)).toContain('Wahlen sind im Umlaufverfahren nicht möglich.');
});

test('papers lie beside an own item; one that is not public lies beside none that is', async () => {
  const { clerk, circulation } = await setUp();
  const id = await preparedDraft(clerk, 'item-1');
  const own = { titel: 'Radweg', text: 'Der Radweg wird gebaut.', entscheidung: 'open', oeffentlich: 'ja' };
  const item = at.ballotDraftItem(id, 'neu');
  for (const [names, words] of [
    ['0007/2027\n9999/2027', 'Diese Vorlagen gibt es nicht: 9999/2027.'],
    ['0003-2027', 'Nichtöffentlich, der Gegenstand aber öffentlich: 0003-2027.'],
  ] as const) {
    const answer = await send(clerk, item, { ...own, vorlagen: names });
    const page = await answer.text();
    expect([answer.status, page.includes(names)], names).toEqual([422, true]);
    expect(plainWords(page)).toContain(words);
  }
  expect((await send(clerk, item, { ...own, vorlagen: '0001/2027' })).status).toBe(303);
  expect(await wordsOf(await clerk.get(at.ballotDraftItem(id, 'punkt-1')))).toContain('Haushaltsplan');
  await send(clerk, at.ballotPreview(id), {});
  const items = (await circulation.state(id))?.ballot.items.map(({ documents }) =>
    documents.map(({ title }) => title),
  );
  expect(items).toEqual([['Haushaltsplan'], ['Haushaltsplan']]);
});

test('a meeting whose agenda has nothing to decide says what to do instead', async () => {
  const { clerk } = await setUp([]);
  const id = idIn(await clerk.post(at.newBallot, { womit: `s:${BALLOT_MEETING}` }));
  expect(await wordsOf(await clerk.get(at.ballotDraft(id)))).toContain(
    'Die Tagesordnung hat noch keine Punkte. Nehmen Sie Vorlagen oder eigene Gegenstände auf.',
  );
});

test('a meeting of a committee that may not decide so: the page says it before anything is typed', async () => {
  const { clerk } = await setUp();
  const words = await wordsOf(await clerk.get(`${at.newBallot}?sitzung=${SCHOOL_MEETING}`));
  expect(words).toMatch(
    /Schulausschuss: Für diese Art von Gremium sieht das Recht kein Umlaufverfahren vor\./,
  );
  const answer = await clerk.post(at.newBallot, { womit: `s:${SCHOOL_MEETING}` });
  expect(answer.status).toBe(422);
});

test('how it stands is told before the end only where the members see it too', async () => {
  const { clerk, circulation } = await setUp();
  const [closed, open] = [await preparedDraft(clerk, 'item-1'), await preparedDraft(clerk, 'item-1')];
  await send(clerk, at.ballotProcedure(open), [...LAGE, ['zwischenstand', 'ja']]);
  for (const id of [closed, open]) {
    expect((await send(clerk, at.ballotPreview(id), {})).status).toBe(303);
    const by = { account: 'amsel', person: 'amsel', clerk: false };
    await circulation.add(id, { type: 'object', item: 'item-1', person: 'amsel' }, by, `o-${id}`);
  }
  const pages = [closed, open].map(async (id) => wordsOf(await clerk.get(at.ballotOffice(id))));
  const [without = '', having = ''] = await Promise.all(pages);
  expect(having).toMatch(/Zwischenstand .*Haushalt 0 1 0 0 0/);
  expect(without).not.toContain('Widersprüche');
  expect(without).toContain('1 von 4 Mitgliedern');
});

test('records that were changed behind the function are told in the list, and the others stand', async () => {
  const slots = memorySlots();
  const { clerk } = await setUp(undefined, { slots });
  const [one, two] = [await preparedDraft(clerk, 'item-1'), await preparedDraft(clerk, 'item-1')];
  for (const id of [one, two]) await send(clerk, at.ballotPreview(id), {});
  const cancelled = { 'abbrechen-grund': 'Doch eine Sitzung.', sicher: 'ja' };
  await send(clerk, at.ballotOffice(one), cancelled, at.ballotStep(one, 'abbrechen'));
  const { clerk: later } = await setUp(undefined, {
    slots: {
      ...slots,
      get: async (key) => {
        const text = await slots.get(key);
        return key === `ballots/${one}/000000.json` ? text?.replace('Haushalt', 'Haushilt') : text;
      },
    },
  });
  const words = await wordsOf(await later.get(at.ballotsOffice));
  expect(words).toContain('Die Aufzeichnungen eines Umlaufverfahrens stimmen nicht mehr');
  expect(words).toContain(`Umlaufverfahren ${one}`);
  expect(words).toContain('Beschlüsse im März');
});

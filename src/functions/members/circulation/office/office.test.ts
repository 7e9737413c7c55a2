import { describe, expect, test } from 'vitest';
import type { Ballot } from '../../../../domain/circulation/index.ts';
import { ballotOf, BY_SILENCE, FOUR_FIFTHS, NO_OBJECTION } from '../../../../testing/circulation/ballots.ts';
import {
  idIn,
  LAGE,
  preparedDraft,
  PROCEDURE,
  sendForm as send,
} from '../../../../testing/members/ballot-clerk.ts';
import {
  ballotOffice,
  BALLOT_MEETING,
  hiddenIn,
  HIDDEN_WORDS,
} from '../../../../testing/members/ballot-office.ts';
import { anotherWord, open } from '../../../../testing/members/ballot-service.ts';
import { ballotTown } from '../../../../testing/members/ballot-town.ts';
import type { Browser } from '../../../../testing/members/clerk-office.ts';
import { plainWords } from '../../../../testing/members/plain-words.ts';
import { at } from '../../addresses.ts';
import { circulationIn } from '../circulation-in.ts';

async function setUp() {
  const office = await ballotOffice();
  const clerk = await office.browserOf('zeisig');
  return { office, clerk, circulation: circulationIn(office.parts) };
}

/** A draft with one item of the agenda, ready to be opened. */
const prepared = (clerk: Browser): Promise<string> => preparedDraft(clerk, 'item-1');

test('from a meeting to an open ballot: exactly what was seen is opened, and members hear of it once', async () => {
  const { office, clerk, circulation } = await setUp();
  expect(await (await clerk.get(`${at.newBallot}?sitzung=${BALLOT_MEETING}`)).text()).toMatch(
    new RegExp(`value="s:${BALLOT_MEETING}"\\s+selected`),
  );
  const id = await prepared(clerk);
  const preview = await (await clerk.get(at.ballotPreview(id))).text();
  for (const words of [
    'Der Haushalt wird beschlossen.',
    '4 von 5',
    'Epidemische Lage; Vorschlag der Hauptverwaltungsbeamtin',
    'Haushaltsplan',
    'Der Zugang hat keine',
    'Diese Person hat keinen Zugang',
  ])
    expect(preview.includes(words), words).toBe(words !== 'Der Zugang hat keine');
  const opened = await send(clerk, at.ballotPreview(id), {});
  expect([opened.status, opened.headers.get('location')]).toEqual([
    303,
    `${at.ballotOffice(id)}?erledigt=eroeffnet`,
  ]);
  const state = await circulation.state(id);
  expect(state?.ballot).toMatchObject({
    title: 'Beschlüsse im März',
    statutory: 5,
    closes: '2027-03-12T17:00:00.000Z',
    basis: {
      preset: 'ni-council',
      reason: 'Eine Sitzung ist nicht möglich.',
      declared: ['epidemic', 'proposed-by-chief-officer'],
    },
    items: [{ id: 'item-1', text: 'Der Haushalt wird beschlossen.', documents: [{ id: 'd-haushalt' }] }],
  });
  expect(state?.ballot.eligible.map(({ person }) => person)).toEqual(['amsel', 'drossel', 'fink', 'specht']);
  await office.deliver();
  await office.deliver();
  expect(office.sent.map(({ to }) => to).sort()).toEqual([
    'amsel@rat.example',
    'drossel@rat.example',
    'fink@rat.example',
  ]);
  expect(await (await clerk.get(at.ballotOffice(id))).text()).toContain('vom Mailserver angenommen');
});

test('two clerks at once: one opens, the other sees what stands; one saves, the other loses nothing typed', async () => {
  const { office, clerk } = await setUp();
  const other = await office.browserOf('kauz');
  const id = await prepared(clerk);
  const stale = await (await other.get(at.ballotProcedure(id))).text();
  await send(clerk, at.ballotProcedure(id), [
    ...LAGE.filter(([name]) => name !== 'titel'),
    ['titel', 'Anders'],
  ]);
  const refused = await other.post(at.ballotProcedure(id), [
    ['stand', hiddenIn(stale, 'stand')],
    ...LAGE.filter(([name]) => name !== 'grund'),
    ['grund', 'Getippt und nicht verloren'],
  ] as unknown as Record<string, string>);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Getippt und nicht verloren');
  await send(clerk, at.ballotPreview(id), {});
  const second = await other.post(at.ballotPreview(id), {});
  expect(second.headers.get('location')).toBe(`${at.ballotOffice(id)}?erledigt=schon`);
});

test('what changed since the preview is not opened', async () => {
  const { clerk, circulation } = await setUp();
  const id = await prepared(clerk);
  const preview = await (await clerk.get(at.ballotPreview(id))).text();
  await send(clerk, at.ballotDraftItem(id, 'item-1'), { titel: 'Haushalt', text: 'Etwas anderes.' });
  const answer = await clerk.post(at.ballotPreview(id), { stand: hiddenIn(preview, 'stand') });
  expect(answer.status).toBe(409);
  expect(await circulation.state(id)).toBeUndefined();
});

test.each<[string, Record<string, string>, string]>([
  ['no title', { titel: '' }, 'titel'],
  ['no rule', { art: '' }, 'art'],
  ['a rule that the law does not know here', { art: 'rp-emergency' }, 'art'],
  ['no reason', { grund: ' ' }, 'grund'],
  ['a reason that is too long', { grund: 'x'.repeat(2001) }, 'grund'],
  ['a close in the past', { tag: '2027-03-07' }, 'tag'],
  ['a close in sixty-one days', { tag: '2027-05-09' }, 'tag'],
  ['no day', { tag: '' }, 'tag'],
  ['an hour that does not exist', { tag: '2027-03-28', uhrzeit: '02:30' }, 'uhrzeit'],
])('%s is refused beside its field, and nothing typed is lost', async (_, change, field) => {
  const { clerk } = await setUp();
  const id = await prepared(clerk);
  const fields = LAGE.filter(([name]) => !Object.hasOwn(change, name));
  const answer = await send(clerk, at.ballotProcedure(id), [...fields, ...Object.entries(change)]);
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain(`id="${field}-fehler"`);
  if (field !== 'titel') expect(page).toContain('value="Beschlüsse im März"');
  if (field !== 'grund') expect(page).toContain('Eine Sitzung ist nicht möglich.');
});

test('without the declared situation the reason and the source are told', async () => {
  const { clerk } = await setUp();
  const id = await prepared(clerk);
  const answer = await send(clerk, at.ballotProcedure(id), PROCEDURE);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toMatch(/muss das Verfahren vorschlagen\. Grundlage: .*NKomVG/);
});

test('a committee may not decide so by the law, and the page says why', async () => {
  const { clerk } = await setUp();
  const answer = await clerk.post(at.newBallot, { womit: 'g:schule' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toMatch(
    /Schulausschuss: Für diese Art von Gremium sieht das Recht kein Umlaufverfahren vor\. Grundlage: .*NKomVG/,
  );
  const start = await (await clerk.get(at.newBallot)).text();
  expect(start).not.toContain('value="g:schule"');
  expect(start).toContain('<li>Schulausschuss</li>');
});

test.each([
  ['geheim', { entscheidung: 'secret' }, 'Geheim lässt sich im Umlaufverfahren nicht abstimmen'],
  ['eine Wahl', { entscheidung: 'election' }, 'Wahlen sind im Umlaufverfahren nicht möglich'],
  ['jemand Fremdes', { ausgeschlossen: 'beirat' }, 'gar nicht stimmberechtigt'],
  ['kein Text', { text: '' }, 'Schreiben Sie, worüber abgestimmt wird'],
])('an item: %s', async (_, change, words) => {
  const { clerk } = await setUp();
  const id = await prepared(clerk);
  const answer = await send(clerk, at.ballotDraftItem(id, 'item-1'), {
    titel: 'Getippter Titel',
    text: 'So.',
    ...change,
  });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain(words);
  expect(page).toContain('value="Getippter Titel"');
});

test('an unready draft is not opened: no items, no rule', async () => {
  const { clerk, circulation } = await setUp();
  const id = idIn(await clerk.post(at.newBallot, { womit: 'g:rat' }));
  const answer = await send(clerk, at.ballotPreview(id), {});
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Es ist kein Punkt ausgewählt');
  expect(await circulation.state(id)).toBeUndefined();
});

test('four fifths of a number that nobody recorded are not opened', async () => {
  const office = await ballotOffice(undefined, { statutory: null });
  const clerk = await office.browserOf('zeisig');
  const id = await prepared(clerk);
  const answer = await send(clerk, at.ballotPreview(id), {});
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Aus ihr folgt, wie viele zustimmen oder abstimmen müssen.');
  expect(await circulationIn(office.parts).state(id)).toBeUndefined();
});

test('200 items are opened, the 201st is refused', async () => {
  const office = await ballotOffice(
    Array.from({ length: 201 }, (_, n) => ({
      id: `i-${String(n)}`,
      public: true,
      title: `Punkt ${String(n)}`,
      papers: ['0001-2027'],
      guests: [],
      excluded: [],
      documents: [],
      items: [],
    })),
  );
  const clerk = await office.browserOf('zeisig');
  const id = idIn(await clerk.post(at.newBallot, { womit: `s:${BALLOT_MEETING}` }));
  const all = await send(clerk, at.ballotDraft(id), { was: 'alle' });
  expect(all.status).toBe(422);
  expect(await all.text()).toContain('höchstens 200');
  const ticks = Array.from({ length: 200 }, (_, n): [string, string] => ['punkt', `i-${String(n)}`]);
  expect((await send(clerk, at.ballotDraft(id), [['was', 'tagesordnung'], ...ticks])).status).toBe(303);
  const more = await send(clerk, at.ballotDraft(id), { was: 'vorlagen', vorlagen: '0007/2027' });
  expect(more.status).toBe(422);
  await send(clerk, at.ballotProcedure(id), LAGE);
  expect((await send(clerk, at.ballotPreview(id), {})).status).toBe(303);
  expect((await circulationIn(office.parts).state(id))?.ballot.items).toHaveLength(200);
});

test('each fault is tied to its field, so that it is heard with it', async () => {
  const { clerk } = await setUp();
  const id = await prepared(clerk);
  const faults = async (answer: Response) => {
    const page = await answer.text();
    return [...page.matchAll(/id="([\w-]+-fehler)"/g)].map(([, fault]) => {
      expect(page).toMatch(new RegExp(`aria-describedby="(?:[\\w-]+ )?${fault}"`));
      return fault;
    });
  };
  expect(await faults(await send(clerk, at.ballotDraft(id), { was: 'tagesordnung' }))).toEqual([
    'punkt-fehler',
  ]);
  const stranger = { titel: 'T', text: 'So.', ausgeschlossen: 'niemand' };
  expect(await faults(await send(clerk, at.ballotDraftItem(id, 'item-1'), stranger))).toEqual([
    'ausgeschlossen-fehler',
  ]);
  await send(clerk, at.ballotPreview(id), {});
  const cancel = { 'abbrechen-grund': 'Sitzung.' };
  expect(
    await faults(await send(clerk, at.ballotOffice(id), cancel, at.ballotStep(id, 'abbrechen'))),
  ).toEqual(['sicher-fehler']);
});

test('the office has the same word for consent as the members, on every page', async () => {
  const { office, clerk } = await setUp();
  const id = await prepared(clerk);
  const pages = [at.ballotProcedure(id), at.ballotPreview(id)];
  const words = async (browser: Browser, page: string) => plainWords(await (await browser.get(page)).text());
  const before = await Promise.all(pages.map((page) => words(clerk, page)));
  expect(before[0]).toContain('Je Gegenstand müssen 4 von 5 Mitgliedern dem Verfahren zustimmen.');
  expect(before[1]).toContain('Nötige Zustimmungen 4 von 5');
  await send(clerk, at.ballotPreview(id), {});
  const running = await words(clerk, at.ballotOffice(id));
  office.parts.clock.now = Date.parse('2027-03-12T17:00:00Z');
  const over = await words(await office.browserOf('zeisig'), at.ballotOffice(id));
  expect(over).toContain('Zustimmungen 0 von 4 nötigen');
  for (const page of [...before, running, over]) expect(page).not.toMatch(/einwillig/i);
});

test('who sends the opening twice is not told that somebody else was first', async () => {
  const { clerk } = await setUp();
  const id = await prepared(clerk);
  const stand = hiddenIn(await (await clerk.get(at.ballotPreview(id))).text(), 'stand');
  await clerk.post(at.ballotPreview(id), { stand });
  const again = await clerk.post(at.ballotPreview(id), { stand });
  const page = plainWords(await (await clerk.get(again.headers.get('location') ?? '')).text());
  expect(page).toContain('von Ihnen oder von jemand anderem');
});

test('where the index names no law, the office reads what to enter and where', async () => {
  const { post } = await ballotTown();
  const answer = await post(at.newBallot, 'office', { womit: 'g:rat' });
  expect(answer.status).toBe(422);
  expect(plainWords(await answer.text())).toContain('nicht hinterlegt, nach welchem Recht es entscheidet');
});

test('items are put in another order, by the version that was seen', async () => {
  const { clerk } = await setUp();
  const id = await preparedDraft(clerk, 'item-1', 'item-3');
  const order = async () =>
    [...(await (await clerk.get(at.ballotDraft(id))).text()).matchAll(/punkt\/([\w-]+)\/"/g)].map(
      ([, item]) => item,
    );
  const before = await order();
  expect(new Set(before)).toEqual(new Set(['item-1', 'item-3', 'neu']));
  const stand = hiddenIn(await (await clerk.get(at.ballotDraft(id))).text(), 'stand');
  expect((await send(clerk, at.ballotDraft(id), { hoch: 'item-3' })).status).toBe(303);
  expect(await order()).toEqual([before[1], before[0], before[2]]);
  expect((await clerk.post(at.ballotDraft(id), { stand, hoch: 'item-1' })).status).toBe(409);
  // the first stays where it is, and so does what is not there
  for (const hoch of ['item-3', 'fehlt']) await send(clerk, at.ballotDraft(id), { hoch });
  expect(await order()).toEqual([before[1], before[0], before[2]]);
});

test('papers are taken by their numbers; an unknown one is refused with all that was typed', async () => {
  const { clerk } = await setUp();
  const id = idIn(await clerk.post(at.newBallot, { womit: 'g:rat' }));
  const wrong = await send(clerk, at.ballotDraft(id), { was: 'vorlagen', vorlagen: '0007/2027\n9999/2027' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toMatch(/Diese Vorlagen gibt es nicht: 9999\/2027[^]*0007\/2027\n9999\/2027/);
  await send(clerk, at.ballotDraft(id), { was: 'vorlagen', vorlagen: '0007/2027' });
  expect(await (await clerk.get(at.ballotDraftItem(id, '0007-2027'))).text()).toContain(
    'Der Radweg wird gebaut.',
  );
  expect((await send(clerk, at.ballotDraftItem(id, '0007-2027'), { was: 'entfernen' })).status).toBe(303);
  const silent = await send(clerk, at.ballotDraftItem(id, 'neu'), { titel: 'Frei', text: 'Frei.' });
  expect([silent.status, await silent.text()]).toEqual([
    422,
    expect.stringContaining('Wählen Sie, ob der Gegenstand öffentlich oder nichtöffentlich ist.'),
  ]);
  expect(
    (await send(clerk, at.ballotDraftItem(id, 'neu'), { titel: 'Frei', text: 'Frei.', oeffentlich: 'ja' }))
      .status,
  ).toBe(303);
  expect((await clerk.get(at.ballotDraftItem(id, 'punkt-1'))).status).toBe(200);
});

describe('before the close the office sees who answered, and not how', () => {
  const ELIGIBLE = ['amsel', 'drossel', 'fink', 'specht'].map((person) => ({ person, name: person }));
  const by = (person: string) => ({ account: person, person, clerk: false });

  /** Opens a ballot, lets Fink object and Drossel decide otherwise, and gives the rows of both, and the whole page, a day before the end. */
  async function seen(over: Partial<Ballot>, drossel: readonly ('consent' | 'cast')[]) {
    const { office, circulation } = await setUp();
    const ballot = ballotOf({ eligible: ELIGIBLE, statutory: 4, ...over });
    await open(circulation, ballot);
    await office.deliver();
    const add = (person: string, type: 'consent' | 'object' | 'cast') =>
      circulation.add(
        ballot.id,
        type === 'cast' ? { type, item: 'a', person, value: 'yes' } : { type, item: 'a', person },
        by(person),
        anotherWord(),
      );
    await add('fink', 'object');
    for (const type of drossel) await add('drossel', type);
    office.parts.clock.now = Date.parse(ballot.closes) - 80_000_000;
    await office.deliver();
    const clerk = await office.browserOf('zeisig');
    const html = await (await clerk.get(at.ballotOffice(ballot.id))).text();
    const rowOf = (name: string) =>
      plainWords(new RegExp(`<th scope="row">\\s*${name}\\s*</th>([^]*?)</tr>`).exec(html)?.[1] ?? '').trim();
    const log = await (await clerk.get('/verwaltung/protokoll/?zugang=fink')).text();
    return { page: plainWords(html), fink: rowOf('fink'), drossel: rowOf('drossel'), log: plainWords(log) };
  }

  test.each([
    ['a share', FOUR_FIFTHS, ['consent', 'cast']],
    ['nobody objects', NO_OBJECTION, ['cast']],
    ['nobody objects, and consent is said', NO_OBJECTION, ['consent', 'cast']],
  ] as const)('where the rule is %s, who objected looks like who voted', async (_, consent, says) => {
    const { page, fink, drossel, log } = await seen({ consent }, says);
    expect(fink).toMatch(/^vollständig/);
    expect(fink).toBe(drossel);
    expect(page).toContain('Vollständig geantwortet 2 von 4 Mitgliedern');
    expect(page).not.toMatch(/zum Verfahren \d|abgestimmt \d/);
    expect(log).not.toMatch(/Umlaufverfahren erklärt|Umlaufverfahren abgestimmt/);
  });

  test('where silence agrees, who objected looks like who said nothing', async () => {
    const { page, fink, drossel, log } = await seen({ consent: BY_SILENCE }, []);
    expect(fink).toMatch(/Erinnerung/);
    expect(fink).toBe(drossel);
    expect(page).not.toMatch(/vollständig|keine Äußerung|Vollständig geantwortet/);
    expect(log).not.toContain('Umlaufverfahren erklärt');
  });
});

test('after the close the office sees the names', async () => {
  const { office, clerk, circulation } = await setUp();
  const id = await prepared(clerk);
  await send(clerk, at.ballotPreview(id), {});
  for (const person of ['amsel', 'drossel', 'fink', 'specht']) {
    const by = { account: person, person, clerk: false };
    await circulation.add(id, { type: 'consent', item: 'item-1', person }, by, `c-${person}`);
    await circulation.add(
      id,
      { type: 'cast', item: 'item-1', person, value: person === 'fink' ? 'no' : 'yes' },
      by,
      `v-${person}`,
    );
  }
  const running = await (await clerk.get(at.ballotOffice(id))).text();
  expect(running).toContain('4 von 4');
  expect(running).not.toMatch(/<dt>(?:Ja|Nein)|: Falk Fink/);
  office.parts.clock.now = Date.parse('2027-03-12T17:00:00Z');
  const later = await office.browserOf('zeisig');
  const over = await (await later.get(at.ballotOffice(id))).text();
  expect(over).toMatch(/1: Falk Fink/);
  expect(over).toContain('3: Anna Amsel, Dora Drossel, Sven Specht');
  expect(over).toContain(at.ballotLog(id));
});

test('extending needs a later time and a reason, cancelling a reason and a confirmation; members hear of both once', async () => {
  const { office, clerk, circulation } = await setUp();
  const id = await prepared(clerk);
  await send(clerk, at.ballotPreview(id), {});
  const page = at.ballotOffice(id);
  const extend = (fields: Record<string, string>) =>
    send(clerk, page, fields, at.ballotStep(id, 'verlaengern'));
  const early = await extend({ tag: '2027-03-11', uhrzeit: '18:00', 'verlaengern-grund': 'Getippt' });
  expect(early.status).toBe(422);
  expect(await early.text()).toContain('Getippt');
  expect((await extend({ tag: '2027-03-15', uhrzeit: '18:00', 'verlaengern-grund': '' })).status).toBe(422);
  const stale = hiddenIn(await (await clerk.get(page)).text(), 'stand');
  expect(
    (await extend({ tag: '2027-03-15', uhrzeit: '18:00', 'verlaengern-grund': 'Viele sind krank.' })).status,
  ).toBe(303);
  expect((await circulation.state(id))?.closes).toBe('2027-03-15T17:00:00.000Z');
  const heard = async () => {
    await office.deliver();
    await office.deliver();
    return office.sent
      .splice(0)
      .filter(({ to }) => to === 'amsel@rat.example')
      .map(({ subject }) => subject);
  };
  expect(await heard()).toEqual(['Umlaufverfahren eröffnet: Rat', 'Umlaufverfahren: Frist verlängert: Rat']);
  const second = await clerk.post(at.ballotStep(id, 'abbrechen'), {
    stand: stale,
    wort: 'w',
    'abbrechen-grund': 'Weg',
    sicher: 'ja',
  });
  expect(second.status).toBe(409);
  const cancel = (fields: Record<string, string>) =>
    send(clerk, page, fields, at.ballotStep(id, 'abbrechen'));
  expect((await cancel({ 'abbrechen-grund': 'Doch eine Sitzung.' })).status).toBe(422);
  expect((await cancel({ 'abbrechen-grund': 'Doch eine Sitzung.', sicher: 'ja' })).status).toBe(303);
  expect(await heard()).toEqual(['Umlaufverfahren abgebrochen: Rat']);
});

test('a day before the close who is missing is reminded, once; after it all hear that it is over', async () => {
  const { office, clerk, circulation } = await setUp();
  const id = await prepared(clerk);
  await send(clerk, at.ballotPreview(id), {});
  await office.deliver();
  const by = { account: 'amsel', person: 'amsel', clerk: false };
  await circulation.add(id, { type: 'object', item: 'item-1', person: 'amsel' }, by, 'o-amsel');
  office.sent.length = 0;
  const rounds = async (instant: string) => {
    office.parts.clock.now = Date.parse(instant);
    await office.deliver();
    await office.deliver();
    return office.sent
      .splice(0)
      .map(({ to, subject }) => `${to.split('@')[0]}: ${subject.split(':')[0]}`)
      .sort();
  };
  expect(await rounds('2027-03-11T16:59:59Z')).toEqual(['amsel: Quittung']);
  expect(await rounds('2027-03-11T17:00:00Z')).toEqual(['drossel: Erinnerung', 'fink: Erinnerung']);
  expect(await rounds('2027-03-12T17:00:00Z')).toEqual([
    'amsel: Ergebnis',
    'drossel: Ergebnis',
    'fink: Ergebnis',
  ]);
});

test('a mail server that is down holds no ballot up: it stands, the mails wait, the office sees it', async () => {
  const { office, clerk, circulation } = await setUp();
  office.answer = () => ({ outcome: 'deferred', reason: 'no connection' });
  const id = await prepared(clerk);
  await send(clerk, at.ballotPreview(id), {});
  await office.deliver();
  expect((await circulation.state(id))?.phase).toBe('open');
  expect(await (await clerk.get(at.ballotOffice(id))).text()).toContain(
    'Der Mailserver nahm sie noch nicht an',
  );
  office.answer = () => ({ outcome: 'accepted', answer: '250 ok' });
  office.parts.clock.now += 3_600_000;
  await office.deliver();
  expect(office.sent).toHaveLength(3);
});

test('no mail bears a title, a text or a vote; nobody but clerks has these pages', async () => {
  const { office, clerk } = await setUp();
  const id = idIn(await clerk.post(at.newBallot, { womit: `s:${BALLOT_MEETING}` }));
  await send(clerk, at.ballotDraft(id), { was: 'tagesordnung', punkt: 'item-3' });
  const text = 'Das Grundstück wird verkauft.';
  await send(clerk, at.ballotDraftItem(id, 'item-3'), { titel: HIDDEN_WORDS, text });
  await send(clerk, at.ballotProcedure(id), LAGE);
  const opened = await send(clerk, at.ballotPreview(id), {});
  expect(opened.status).toBe(303);
  await office.deliver();
  expect(office.sent).toHaveLength(3);
  expect(JSON.stringify(office.sent)).not.toContain(HIDDEN_WORDS);
  const member = await office.browserOf('amsel');
  for (const address of [at.ballotsOffice, at.newBallot, at.ballotOffice(id)])
    expect((await member.get(address)).status).toBe(404);
  expect(await (await clerk.get(at.ballotsOffice)).text()).toContain('Beschlüsse im März');
});

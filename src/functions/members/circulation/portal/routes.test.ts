import { describe, expect, test } from 'vitest';
import { ballotOf, BY_SILENCE, FOUR_FIFTHS, itemOf } from '../../../../testing/circulation/ballots.ts';
import { anotherWord, CLERK } from '../../../../testing/members/ballot-service.ts';
import { ballotTown } from '../../../../testing/members/ballot-town.ts';
import { htmlFaults } from '../../../../testing/members/html-faults.ts';
import { plainWords } from '../../../../testing/members/plain-words.ts';
import { at } from '../../addresses.ts';

const { id: ID } = ballotOf();
const ITEM = at.ballotItem(ID, 'a');
const YES = { verfahren: 'consents', stimme: 'yes' };

test('one form consents and votes; the receipt shows both, and what stands there', async () => {
  const { vote, text, circulation, parts } = await ballotTown({ consent: FOUR_FIFTHS });
  const answer = await vote(ITEM, 'p1', YES);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${at.ballotReceipt(ID, 1)}?und=2`]);
  const page = await text(`${at.ballotReceipt(ID, 1)}?und=2`, 'p1');
  expect(await htmlFaults(page)).toEqual([]);
  const words = plainWords(page);
  for (const expected of [
    'Ihre Abgabe ist verzeichnet',
    'Zum Verfahren: einverstanden',
    'Ihre Stimme: Ja',
    'Nummer im Protokoll 1',
    'Nummer im Protokoll 2',
    'Montag, 8. März 2027, 10:00:00 Uhr',
  ])
    expect(words).toContain(expected);
  const state = await circulation.state(ID);
  expect(state?.standing.get('a')?.get('p1')).toMatchObject({ consent: 'consents', value: 'yes' });
  expect(words.replaceAll(' ', '')).toContain(state?.last.hash);
  expect(parts.audit.entries.map(({ event }) => event)).toContain('ballot-voted');
});

test('the same form sent twice is one vote, and told so', async () => {
  const { post, formOn, text, circulation } = await ballotTown();
  const form = { ...(await formOn(ITEM, 'p1')), ...YES };
  const first = await post(ITEM, 'p1', form);
  const again = await post(ITEM, 'p1', form);
  expect(again.headers.get('location')).toBe(`${first.headers.get('location')}&bereits`);
  expect((await circulation.state(ID))?.last.n).toBe(2);
  expect(plainWords(await text(again.headers.get('location') ?? '', 'p1'))).toContain('Bereits verzeichnet');
});

test('a form of before, sent once more after a change, changes nothing back', async () => {
  const { post, formOn, vote, text, circulation } = await ballotTown();
  const form = { ...(await formOn(ITEM, 'p1')), ...YES };
  await post(ITEM, 'p1', form);
  await vote(ITEM, 'p1', { stimme: 'no' });
  const again = await post(ITEM, 'p1', form);
  expect(again.status).toBe(303);
  expect((await circulation.state(ID))?.standing.get('a')?.get('p1')?.value).toBe('no');
  const page = plainWords(await text(again.headers.get('location') ?? '', 'p1'));
  expect(page).toContain('Bereits verzeichnet');
  expect(page).toContain('überholt durch eine spätere Abgabe');
});

test('what was chosen stands in the form, and only what changes is recorded anew', async () => {
  const { vote, formOn, text, circulation } = await ballotTown();
  await vote(ITEM, 'p1', YES);
  expect(await formOn(ITEM, 'p1')).toMatchObject(YES);
  const answer = await vote(ITEM, 'p1', { stimme: 'abstain' });
  expect(answer.headers.get('location')).toBe(at.ballotReceipt(ID, 3));
  expect((await circulation.log(ID)).map((line) => /"type":"([a-z]+)"/.exec(line)?.[1])).toEqual([
    'open',
    'consent',
    'cast',
    'cast',
  ]);
  expect(plainWords(await text(at.ballotReceipt(ID, 2), 'p1'))).toContain('überholt');
  expect(plainWords(await text(ITEM, 'p1'))).toContain('Stimme: Enthaltung');
});

describe('what is refused', () => {
  test('nothing chosen is asked for again', async () => {
    const { vote } = await ballotTown();
    const answer = await vote(ITEM, 'p1', {});
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(await htmlFaults(page)).toEqual([]);
    expect(plainWords(page)).toContain('Sie haben noch nichts ausgewählt');
    expect(page).toMatch(/<fieldset\s+role="radiogroup"\s+aria-invalid="true"\s+aria-describedby="fehler"/);
    saidFirst(page);
  });

  /** Whoever hears the page learns from its title and right behind the heading that nothing was recorded. */
  function saidFirst(page: string) {
    expect(/<title>([^<]*)/.exec(page)?.[1]).toMatch(/^Nicht verzeichnet: /);
    const behind = plainWords(page.slice(page.indexOf('</h1>')));
    expect(behind.trim()).toMatch(/^(?:Das wurde nicht|Nichts) verzeichnet/);
  }

  test.each([
    ['at the very instant', 0],
    ['a day later', 86_400_000],
  ])('a vote that comes when it is over, %s, is told with what was chosen', async (_, late) => {
    const { post, formOn, parts, ballot, circulation, get } = await ballotTown();
    const form = { ...(await formOn(ITEM, 'p1')), ...YES };
    parts.clock.now = Date.parse(ballot.closes) + late;
    const answer = await post(ITEM, 'p1', form);
    const page = await answer.text();
    expect([answer.status, await htmlFaults(page)]).toEqual([409, []]);
    const words = plainWords(page);
    saidFirst(page);
    expect(words).toContain('Ihre Eingabe war: Verfahren: einverstanden · Stimme: Ja');
    expect(page).not.toContain('<form class="form ballot-form"');
    expect((await circulation.log(ID)).filter((line) => line.includes('"type":"cast"'))).toEqual([]);
    expect(await (await get(ITEM, 'p1')).text()).not.toContain('type="radio"');
  });

  test('the last millisecond counts', async () => {
    const { post, formOn, parts, ballot } = await ballotTown();
    const form = { ...(await formOn(ITEM, 'p1')), ...YES };
    parts.clock.now = Date.parse(ballot.closes) - 1;
    expect((await post(ITEM, 'p1', form)).status).toBe(303);
  });

  test.each([
    ['office', 'Mit einem Zugang des Ratsbüros'],
    ['listener', 'nicht stimmberechtigt'],
  ])('%s sees no form, and a vote sent all the same is not recorded', async (who, words) => {
    const { post, text, circulation } = await ballotTown();
    const page = await text(ITEM, who);
    expect(page).not.toContain('type="radio"');
    expect(plainWords(page)).toContain('Sie lesen hier mit');
    const answer = await post(ITEM, who, YES);
    expect([answer.status, plainWords(await answer.text()).includes(words)]).toEqual([409, true]);
    expect((await circulation.state(ID))?.last.n).toBe(0);
  });

  test('who is excluded from an item reads it where it is public, and sends nothing', async () => {
    const { text, post } = await ballotTown({ items: [itemOf('a', { excluded: ['p1'] }), itemOf('b')] });
    const page = await text(ITEM, 'p1');
    expect(page).not.toContain('type="radio"');
    expect(plainWords(page)).toContain('Sie wirken hier nicht mit');
    expect((await post(ITEM, 'p1', YES)).status).toBe(409);
    expect((await text(at.ballotItem(ID, 'b'), 'p1')).includes('type="radio"')).toBe(true);
  });

  test('the second factor that the ballot asks for is asked for, where others need none', async () => {
    const { get, post, vote, parts } = await ballotTown({ stepUp: true });
    Object.assign(parts.settings, { stepUp: { kind: 'none', decision: 'Beschluss' } });
    const page = await (await get(ITEM, 'p1', 1)).text();
    expect(page).not.toContain('type="radio"');
    expect(page).toContain(`${at.passkey}?nach=${encodeURIComponent(ITEM)}`);
    const answer = await post(ITEM, 'p1', YES, 1);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${at.passkey}?nach=${encodeURIComponent(`${ITEM}?nicht-verzeichnet`)}`,
    ]);
    expect((await vote(ITEM, 'p1', YES)).headers.get('location')).toContain('/quittung/');
  });
});

test('what is unknown and what is forbidden have the same answer, to the byte', async () => {
  const secret = itemOf('b', { public: false, title: 'Grundstück am Bach', excluded: ['p2'] });
  const { get, text, vote } = await ballotTown({ items: [itemOf('a'), secret] });
  await vote(ITEM, 'p1', YES);
  const unknown = await text('/umlauf/nichts/', 'stranger');
  for (const path of [at.ballot(ID), ITEM, at.ballotCheck(ID), at.ballotReceipt(ID, 1)]) {
    const answer = await get(path, 'stranger');
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, unknown]);
  }
  const mine = await text('/umlauf/nichts/', 'p2');
  for (const path of [
    at.ballotItem(ID, 'b'),
    at.ballotItem(ID, 'nichts'),
    at.ballotReceipt(ID, 0),
    at.ballotReceipt(ID, 1),
    at.ballotReceipt(ID, 99),
    at.ballotReceipt(ID, 'x'),
    at.ballot('z'.repeat(26)),
  ]) {
    const answer = await get(path, 'p2');
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, mine]);
  }
  for (const path of [at.ballot(ID), ITEM, at.ballotCheck(ID)])
    expect(await text(path, 'p2')).not.toContain('Grundstück');
  expect(await text(at.ballotItem(ID, 'b'), 'p1')).toContain('Grundstück am Bach');
});

test('how many consented is told in whole sentences, while it runs and after it', async () => {
  const { vote, text, parts, ballot } = await ballotTown({ consent: FOUR_FIFTHS, interim: true });
  await vote(ITEM, 'p1', YES);
  expect(plainWords(await text(ITEM, 'p2'))).toContain(
    '1 Mitglied hat dem Verfahren zugestimmt; nötig sind 4',
  );
  await vote(ITEM, 'p2', YES);
  parts.clock.now = Date.parse(ballot.closes);
  expect(plainWords(await text(ITEM, 'p3'))).toContain(
    '2 Mitglieder haben dem Verfahren zugestimmt; nötig waren 4',
  );
});

test('the list tells nothing of how an item came out that its reader may not know', async () => {
  const secret = itemOf('b', { public: false, title: 'Grundstück am Bach', excluded: ['p2'] });
  const { vote, text, parts, ballot } = await ballotTown({ items: [itemOf('a'), secret] });
  await vote(ITEM, 'p1', YES);
  await vote(at.ballotItem(ID, 'b'), 'p1', { verfahren: 'consents', stimme: 'no' });
  parts.clock.now = Date.parse(ballot.closes);
  expect(plainWords(await text(at.ballots, 'p1'))).toContain('1 × abgelehnt');
  const page = plainWords(await text(at.ballots, 'p2'));
  expect(page).toContain('1 × angenommen');
  expect(page).not.toContain('abgelehnt');
});

test('nobody sees how it stands before it is over, and who voted how only where that is made known', async () => {
  const seen = async (over: object) => {
    const { vote, text, parts, ballot } = await ballotTown(over);
    await vote(ITEM, 'p1', YES);
    await vote(ITEM, 'p2', { verfahren: 'consents', stimme: 'no' });
    const before = plainWords(await text(ITEM, 'p3'));
    parts.clock.now = Date.parse(ballot.closes);
    const page = await text(ITEM, 'p3');
    expect(await htmlFaults(page)).toEqual([]);
    return { before, after: plainWords(page) };
  };
  const named = await seen({});
  expect(named.before).not.toContain('1 Ja');
  expect(named.after).toContain('1 Ja, 1 Nein');
  expect(named.after).toMatch(/Ja Mitglied 1 .*Nein Mitglied 2 .*Nicht abgestimmt Mitglied 3/);
  const open = await seen({ visibility: 'open', interim: true });
  expect(open.before).toContain('Zwischenstand: 1 Ja, 1 Nein');
  expect(open.after).toContain('1 Ja, 1 Nein');
  expect(open.after).not.toContain('Mitglied 1');
});

test('where silence consents only an objection is recorded, and can be taken back', async () => {
  const { vote, text, circulation } = await ballotTown({ consent: BY_SILENCE });
  const page = await text(ITEM, 'p1');
  expect(page).not.toContain('name="stimme"');
  expect((await vote(ITEM, 'p1', { verfahren: 'consents' })).status).toBe(422);
  expect((await vote(ITEM, 'p1', { verfahren: 'objects' })).status).toBe(303);
  expect(plainWords(await text(ITEM, 'p1'))).toContain('Sie haben widersprochen');
  expect((await vote(ITEM, 'p1', { verfahren: 'consents' })).status).toBe(303);
  expect((await circulation.state(ID))?.standing.get('a')?.get('p1')?.consent).toBe('consents');
});

test('a receipt is found in the records, an altered one is not', async () => {
  const { vote, text, circulation } = await ballotTown();
  await vote(ITEM, 'p1', YES);
  const hash = (await circulation.state(ID))?.last.hash ?? '';
  const grouped = (hash.match(/.{4}/g) ?? []).join('+').toUpperCase();
  const ask = async (query: string) => {
    const page = await text(`${at.ballotCheck(ID)}${query}`, 'p1');
    expect(await htmlFaults(page)).toEqual([]);
    return plainWords(page);
  };
  expect(await ask('')).toContain('Ihre Stimme: Ja');
  expect(await ask(`?n=2&h=${grouped}`)).toContain('Ja, der Eintrag steht im Protokoll: Nummer 2');
  expect(await ask(`?n=&h=${grouped}`)).toContain('Ja, der Eintrag steht im Protokoll: Nummer 2');
  expect(await ask(`?n=1&h=${grouped}`)).toContain('Nein, unter Nummer 1 steht etwas anderes');
  expect(await ask(`?n=7&h=${grouped}`)).toContain('eine Nummer 7 gibt es in diesem Protokoll nicht');
  expect(await ask(`?n=&h=${'0'.repeat(64)}`)).toContain('diese Prüfsumme steht nicht im Protokoll');
  expect(await ask('?n=2&h=abc')).toContain('Sie haben 3 eingegeben');
  expect(await ask(`?n=zwei&h=${grouped}`)).toContain('besteht nur aus Ziffern');
  expect(await ask('')).toContain('3 Einträge, eben nachgerechnet');
});

test('an extension and a cancellation are told with their reasons', async () => {
  const { text, circulation, get } = await ballotTown();
  const later = {
    type: 'extend',
    closes: '2027-03-20T16:00:00.000Z',
    reason: 'Der Server stand still.',
  } as const;
  await circulation.add(ID, later, CLERK, anotherWord());
  const extended = plainWords(await text(at.ballot(ID), 'p1'));
  expect(extended).toContain('Samstag, 20. März 2027, 17:00 Uhr');
  expect(extended).toContain('Grund: Der Server stand still.');
  await circulation.add(ID, { type: 'cancel', reason: 'Eine Sitzung findet statt.' }, CLERK, anotherWord());
  const page = await text(ITEM, 'p1');
  expect(await htmlFaults(page)).toEqual([]);
  expect(plainWords(page)).toContain('Grund: Eine Sitzung findet statt.');
  expect(page).not.toContain('type="radio"');
  expect(plainWords(await text(at.ballots, 'p1'))).toContain('Abgebrochen am');
  expect((await get(at.ballotLog(ID), 'p1')).status).toBe(404);
  expect(await text(at.ballot(ID), 'p1')).not.toContain(`href="${at.ballotLog(ID)}"`);
});

test('the start page and the list tell what waits for the member, until it is done', async () => {
  const { text, vote, parts, ballot } = await ballotTown();
  for (const who of ['p1', 'office', 'listener', 'stranger'])
    for (const path of [at.home, at.ballots, at.ballot(ID)]) {
      const page = await text(path, who);
      expect(await htmlFaults(page)).toEqual([]);
      if (path === at.home) expect([who, page.includes('Jetzt abstimmen')]).toEqual([who, who === 'p1']);
    }
  expect(plainWords(await text(at.ballots, 'p1'))).toContain('Ihre Stimme fehlt');
  parts.clock.now = Date.parse(ballot.closes) - 3_600_000;
  expect(plainWords(await text(at.home, 'p1'))).toContain('nur noch heute');
  expect(plainWords(await text(at.ballot(ID), 'p1'))).toContain('Nur noch heute: noch 1 Stunde');
  await vote(ITEM, 'p1', YES);
  expect(await text(at.home, 'p1')).not.toContain('Jetzt abstimmen');
  expect(plainWords(await text(at.ballots, 'p1'))).toContain('nichts mehr zu tun');
  parts.clock.now = Date.parse(ballot.closes);
  expect(plainWords(await text(at.ballots, 'p1'))).toContain('abgeschlossen');
});

test('before it begins there is no form', async () => {
  const { text, post } = await ballotTown({ opens: '2027-03-09T09:00:00.000Z' });
  expect(plainWords(await text(ITEM, 'p1'))).toContain('Die Abstimmung hat noch nicht begonnen');
  expect((await post(ITEM, 'p1', YES)).status).toBe(409);
});

test('a text that is not meant well stays a text', async () => {
  const text = 'Gut.\n\n<script>alert(1)</script>\n\n[Weg](javascript:alert(1))';
  const { text: page } = await ballotTown({ items: [itemOf('a', { text, title: '<b>Fett</b>' })] });
  const shown = await page(ITEM, 'p1');
  expect(shown).toContain('<p>Gut.</p>');
  expect(shown).not.toMatch(/<script>|href="javascript|<b>Fett/);
});

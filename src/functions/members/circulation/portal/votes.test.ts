import { describe, expect, test } from 'vitest';
import { ballotOf, FOUR_FIFTHS, itemOf, membersOf } from '../../../../testing/circulation/ballots.ts';
import { ballotTown } from '../../../../testing/members/ballot-town.ts';
import { sampleAccount } from '../../../../testing/members/sample-parts.ts';
import { loginCookie } from '../../../../testing/members/signed-in.ts';
import { plainWords } from '../../../../testing/members/plain-words.ts';
import { at } from '../../addresses.ts';

const { id: ID } = ballotOf();
const ITEM = at.ballotItem(ID, 'a');
const YES = { verfahren: 'consents', stimme: 'yes' };
const ORIGIN = 'https://rat.example';

describe('a form that did not come from a page of ours', () => {
  test.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['no origin', {}],
    ['the origin of nothing', { origin: 'null' }],
    ['plain HTTP', { origin: 'http://rat.example' }],
    ['ours, sent by another site', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
    ['ours, sent by a neighbour', { origin: ORIGIN, 'sec-fetch-site': 'same-site' }],
    ['ours, sent by nobody', { origin: ORIGIN, 'sec-fetch-site': 'none' }],
  ])('is refused in words, and nothing is recorded: %s', async (_, headers) => {
    const { app, parts, circulation, formOn } = await ballotTown();
    const form = { ...(await formOn(ITEM, 'p1')), ...YES };
    const send = async (more: Record<string, string>) =>
      app.request(ORIGIN + ITEM, {
        method: 'POST',
        headers: {
          cookie: await loginCookie(parts, 'p1'),
          'content-type': 'application/x-www-form-urlencoded',
          ...more,
        },
        body: new URLSearchParams(form).toString(),
      });
    const answer = await send(headers);
    expect(answer.status).toBe(403);
    expect(plainWords(await answer.text())).toContain('kam nicht von einer Seite des Mitgliederbereichs');
    expect((await circulation.state(ID))?.last.n).toBe(0);
    expect((await send({ origin: ORIGIN, 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });

  test.each([
    ['without the word of a form', {}],
    ['with half of it', { 'wort-verfahren': 'a'.repeat(26) }],
    ['with one that is none', { 'wort-verfahren': 'x', 'wort-stimme': '../x' }],
  ])('%s is shown again with what was chosen, and nothing is recorded', async (_, words) => {
    const { post, circulation } = await ballotTown();
    const answer = await post(ITEM, 'p1', { ...YES, ...words });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(plainWords(page)).toContain('Das Formular war unvollständig');
    expect(page).toMatch(/value="yes"\s+checked/);
    expect((await circulation.state(ID))?.last.n).toBe(0);
  });

  test('with the words of somebody else’s form is refused, and the vote of that one stands', async () => {
    const { post, formOn, circulation } = await ballotTown();
    const form = await formOn(ITEM, 'p1');
    await post(ITEM, 'p1', { ...form, ...YES });
    const answer = await post(ITEM, 'p2', { ...form, verfahren: 'objects', stimme: 'no' });
    expect(answer.status).toBe(409);
    expect(plainWords(await answer.text())).toContain('Das wurde nicht verzeichnet');
    const state = await circulation.state(ID);
    expect([state?.last.n, [...(state?.standing.get('a')?.keys() ?? [])]]).toEqual([2, ['p1']]);
  });
});

test('a clerk who is a member too is refused in words, with the page of that item', async () => {
  const { post, text, parts, circulation } = await ballotTown();
  const rights = { clerk: true, leadership: false, offices: [] };
  await parts.accounts.save(sampleAccount({ id: 'both', person: 'p1', rights }));
  expect(plainWords(await text(ITEM, 'both'))).toContain('Sie lesen hier mit');
  const answer = await post(ITEM, 'both', YES);
  expect(answer.status).toBe(409);
  expect(plainWords(await answer.text())).toContain(
    'Mit einem Zugang des Ratsbüros kann niemand zustimmen oder abstimmen. Melden Sie sich mit Ihrem Zugang als Mitglied an.',
  );
  expect((await circulation.state(ID))?.last.n).toBe(0);
});

describe('a deputy', () => {
  const eligible = [...membersOf(3), { person: 'p4', name: 'Mitglied 4', deputyFor: 'p1' }];
  const ballot = { consent: FOUR_FIFTHS, statutory: 3, eligible };

  test.each([
    ['where the member says nothing', false, '3 Ja, 0 Nein'],
    ['not where the member votes, before or after', true, '2 Ja, 1 Nein'],
  ])('counts %s', async (_, speaks, figures) => {
    const { vote, text, parts, ballot: whole } = await ballotTown(ballot);
    expect(plainWords(await text(ITEM, 'p4'))).toContain('Mitglied 1');
    expect((await vote(ITEM, 'p4', YES)).status).toBe(303);
    for (const member of ['p2', 'p3']) await vote(ITEM, member, YES);
    if (speaks) await vote(ITEM, 'p1', { verfahren: 'consents', stimme: 'no' });
    parts.clock.now = Date.parse(whole.closes);
    const page = plainWords(await text(ITEM, 'p2'));
    expect(page).toContain(figures);
    expect(page.includes('Mitglied 4 (für Mitglied 1)')).toBe(!speaks);
  });
});

test('where more than half are excluded the page says that the supervisory authority must approve', async () => {
  const item = itemOf('a', { excluded: ['p1', 'p2', 'p3'], approvalNeeded: true });
  const { vote, text, parts, ballot } = await ballotTown({ items: [item] });
  expect(plainWords(await text(ITEM, 'p4'))).toContain(
    'braucht deshalb eine Genehmigung der Kommunalaufsicht',
  );
  expect((await vote(ITEM, 'p4', YES)).status).toBe(303);
  parts.clock.now = Date.parse(ballot.closes);
  expect(plainWords(await text(ITEM, 'p5'))).toContain('Genehmigung der Kommunalaufsicht');
});

test('a vote that comes after the login has ended is not lost silently', async () => {
  const { app, parts, post, text, formOn, circulation } = await ballotTown();
  const form = { ...(await formOn(ITEM, 'p1')), ...YES };
  const body = new URLSearchParams(form).toString();
  const headers = { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await app.request(ORIGIN + ITEM, { method: 'POST', headers, body });
  const back = `${ITEM}?nicht-verzeichnet`;
  const login = answer.headers.get('location') ?? '';
  expect([answer.status, login]).toEqual([303, `${at.login}?nach=${encodeURIComponent(back)}`]);
  const words = plainWords(await (await app.request(ORIGIN + login)).text());
  expect(words).toContain('deshalb ist nicht verzeichnet, was Sie eben abgeschickt haben');
  const plain = plainWords(await (await app.request(`${ORIGIN}${at.login}?nach=${ITEM}`)).text());
  expect(plain).not.toContain('nicht verzeichnet');
  expect((await circulation.state(ID))?.last.n).toBe(0);
  expect(plainWords(await text(back, 'p1'))).toContain('Ihre Anmeldung war abgelaufen, als Sie das Formular');
  expect(plainWords(await text(ITEM, 'p1'))).not.toContain('abgelaufen');
  const half = await post(ITEM, 'p1', form, 1);
  expect(half.headers.get('location')).toBe(`${at.passkey}?nach=${encodeURIComponent(back)}`);
  parts.clock.now = Date.parse(ballotOf().closes);
  expect(plainWords(await text(back, 'p1'))).not.toContain('Ihre Anmeldung war abgelaufen');
});

describe('a form that was shown before something newer was said', () => {
  test('overwrites nothing: what counts is ticked, and what was sent is told', async () => {
    const { post, vote, formOn, circulation } = await ballotTown();
    await vote(ITEM, 'p1', { verfahren: 'consents', stimme: 'no' });
    const old = await formOn(ITEM, 'p1');
    await vote(ITEM, 'p1', { stimme: 'abstain' });
    const answer = await post(ITEM, 'p1', { ...old, verfahren: 'objects' });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(plainWords(page)).toContain('Ihre Eingabe war: Verfahren: ');
    expect(plainWords(page)).toContain('Stimme: Nein');
    expect(page).toMatch(/value="abstain"\s+checked/);
    expect(page).toMatch(/value="consents"\s+checked/);
    const standing = (await circulation.state(ID))?.standing.get('a')?.get('p1');
    expect(standing).toMatchObject({ consent: 'consents', value: 'abstain' });
    expect((await vote(ITEM, 'p1', { verfahren: 'objects' })).status).toBe(303);
  });

  test('is known where it was taken already, also after something newer', async () => {
    const { post, vote, formOn } = await ballotTown();
    const form = { ...(await formOn(ITEM, 'p1')), ...YES };
    expect((await post(ITEM, 'p1', form)).status).toBe(303);
    expect((await post(ITEM, 'p1', form)).headers.get('location')).toContain('bereits');
    await vote(ITEM, 'p1', { stimme: 'no' });
    const again = await post(ITEM, 'p1', form);
    expect([again.status, again.headers.get('location')]).toEqual([303, expect.stringContaining('bereits')]);
  });
});

test('where a passkey is asked for, nothing is recorded before it, not even what is sent with the words of the form', async () => {
  const { post, formOn, get, circulation, parts } = await ballotTown({ stepUp: true });
  Object.assign(parts.settings, { stepUp: { kind: 'none', decision: 'Beschluss' } });
  const words = await formOn(ITEM, 'p1');
  for (const choice of [{ verfahren: 'consents' }, { stimme: 'yes' }, YES, { verfahren: 'objects' }]) {
    const answer = await post(ITEM, 'p1', { ...words, ...choice }, 1);
    const back = encodeURIComponent(`${ITEM}?nicht-verzeichnet`);
    expect(answer.headers.get('location')).toBe(`${at.passkey}?nach=${back}`);
  }
  expect((await circulation.state(ID))?.last.n).toBe(0);
  expect((await get(ITEM, 'p1', 1)).status).toBe(200);
  expect((await post(ITEM, 'p1', { ...words, ...YES }, 2)).status).toBe(303);
  expect((await circulation.state(ID))?.last.n).toBe(2);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeFunction, type WholeFunction } from '../../../../testing/members/whole-function.ts';
import type { TakeAlong, TakenItem } from '../types.ts';

// Taking a meeting of the sample council along: what comes, to whom, and what the log has of it.

let whole: WholeFunction;
beforeAll(async () => {
  whole = await wholeFunction();
});
afterAll(() => whole[Symbol.asyncDispose]());

const MEMBER = 'claudia-rohde-finke';
/** Excluded from one item of the meeting. */
const EXCLUDED = 'petra-koelling';
const MEETING = '2027-03-18-ausschuss-schule';
const LIST = `/mitnehmen/${MEETING}/sitzung.json`;
const CLOSED = 'bw3s6jny';

async function ask(account: string, path: string, level?: 1 | 2) {
  return whole.ask(path, { headers: { cookie: await whole.cookie(account, level) } });
}
const listOf = async (account: string): Promise<TakeAlong> =>
  JSON.parse((await ask(account, LIST)).body.toString('utf8')) as TakeAlong;
const flat = (items: readonly TakenItem[]): TakenItem[] =>
  items.flatMap((item) => [item, ...flat(item.items)]);
const events = async (account: string) =>
  (await whole.parts.audit.of(account, { limit: 500 })).entries.map(({ event, subject, way }) => ({
    event,
    subject,
    way,
  }));

describe('the list', () => {
  test('names every document of the agenda once, each of which comes whole', async () => {
    const along = await listOf(MEMBER);
    const named = [
      ...along.meeting.documents,
      ...flat(along.agenda).flatMap(({ documents }) => documents),
      ...along.papers.flatMap(({ documents }) => documents),
    ];
    expect(along.documents.map(({ id }) => id).toSorted()).toEqual([...new Set(named)].toSorted());
    expect(along.documents.length).toBeGreaterThan(1);
    for (const document of along.documents) {
      const answer = await ask(MEMBER, `/mitnehmen/${MEETING}/dokumente/${document.id}`);
      expect([answer.status, answer.headers['content-type'], answer.body.length]).toEqual([
        200,
        'application/pdf',
        document.size,
      ]);
    }
    const papers = new Set(along.papers.map(({ key }) => key));
    for (const item of flat(along.agenda))
      for (const key of item.papers) expect(papers.has(key), key).toBe(true);
  });

  test('leaves out what an excluded member may not read, and says of the item that it is closed', async () => {
    const [open, closed] = [await listOf(MEMBER), await listOf(EXCLUDED)];
    expect(open.documents.map(({ id }) => id)).toContain(CLOSED);
    expect(closed.documents.map(({ id }) => id)).not.toContain(CLOSED);
    expect(flat(closed.agenda).map(({ title }) => title)).toContain('Sie wirken hier nicht mit.');
    expect(closed.fingerprint).not.toBe(open.fingerprint);
    const answer = await ask(EXCLUDED, `/mitnehmen/${MEETING}/dokumente/${CLOSED}`);
    expect(answer.status).toBe(404);
  });

  test('has the same fingerprint as long as nothing changes', async () => {
    const [once, again] = [await listOf(MEMBER), await listOf(MEMBER)];
    expect(once).toEqual(again);
    expect(once.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test('asks for the second factor first', async () => {
    for (const path of [`/mitnehmen/${MEETING}/`, LIST, `/mitnehmen/${MEETING}/dokumente/${CLOSED}`]) {
      const answer = await ask(MEMBER, path, 1);
      expect([path, answer.status, answer.headers['location']]).toEqual([
        path,
        303,
        expect.stringMatching(/^\/anmelden\/passkey\//),
      ]);
    }
  });
});

test('the page says what comes, how large it is, and what it cannot protect from', async () => {
  const page = (await ask(MEMBER, `/mitnehmen/${MEETING}/`)).body.toString('utf8').replaceAll(/\s+/g, ' ');
  expect(page).toMatch(/Dokumente mit zusammen <strong>[\d,]+[\s\u00a0]MB<\/strong>|Dokumente mit zusammen/);
  expect(page).toContain('Nichts schützt vor jemandem, der das entsperrte Gerät in der Hand hat');
  expect(page).toContain('Dafür braucht es JavaScript');
  expect(page).toMatch(/data-take="2027-03-18-ausschuss-schule" data-holder="[0-9a-f]{32}"/);
  expect(page).not.toContain(MEMBER);
});

test('the log tells that the meeting and each document were taken', async () => {
  const { documents } = await listOf(MEMBER);
  const [{ id } = { id: '' }] = documents;
  await ask(MEMBER, `/mitnehmen/${MEETING}/dokumente/${id}`);
  const told = await events(MEMBER);
  expect(told).toContainEqual({ event: 'meeting-taken', subject: MEETING, way: undefined });
  expect(told).toContainEqual({ event: 'document-read', subject: id, way: 'taken' });
  await ask(EXCLUDED, `/mitnehmen/${MEETING}/dokumente/${CLOSED}`);
  expect(await events(EXCLUDED)).toContainEqual({
    event: 'document-refused',
    subject: CLOSED,
    way: undefined,
  });
});

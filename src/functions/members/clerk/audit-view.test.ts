import { expect, test } from 'vitest';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { eraseAccounts } from '../sweep/erase-accounts.ts';

/** Entries of three accounts at 23:30 and 0:30 of the council's place, which is one hour before UTC. */
async function officeWithLog() {
  const office = await clerkOffice();
  const { audit, clock } = office.parts;
  for (const [instant, account, subject] of [
    ['2027-03-06T22:30:00Z', 'amsel', 'late-6'],
    ['2027-03-06T23:30:00Z', 'zeisig', 'early-7'],
    ['2027-03-07T12:00:00Z', 'amsel', 'noon-7'],
    ['2027-03-07T22:30:00Z', 'zeisig', 'late-7'],
    ['2027-03-07T23:30:00Z', 'amsel', 'early-8'],
  ] as const) {
    clock.now = Date.parse(instant);
    await audit.record({ account, event: 'document-read', subject });
  }
  clock.now = Date.parse('2027-03-08T09:00:00Z');
  return { office, clerk: await office.browserOf('zeisig') };
}

const subjects = (text: string): string[] =>
  [...text.matchAll(/data-label="Gegenstand">([^<]*)</g)].map(([, subject]) => subject?.trim() ?? '');

test('the log of a day is that of the wall clock, over all accounts, newest first', async () => {
  const { clerk } = await officeWithLog();
  const text = await (await clerk.get('/verwaltung/protokoll/?tag=2027-03-07')).text();
  expect(subjects(text)).toEqual(['late-7', 'noon-7', 'early-7']);
  expect(text.replaceAll('\u00a0', ' ')).toContain('Sonntag, 7. März 2027');
  expect(text).toContain('href="/verwaltung/protokoll/?tag=2027-03-06"');
  expect(await htmlFaults(text)).toEqual([]);
});

test('the log of one account is whole, or of one day', async () => {
  const { clerk } = await officeWithLog();
  const whole = await (await clerk.get('/verwaltung/protokoll/?zugang=amsel')).text();
  expect(subjects(whole)).toEqual(['–', 'early-8', 'noon-7', 'late-6']);
  const day = await (await clerk.get('/verwaltung/protokoll/?zugang=amsel&tag=2027-03-07')).text();
  expect(subjects(day)).toEqual(['noon-7']);
});

test('reading the log is recorded where the person sees it', async () => {
  const { office, clerk } = await officeWithLog();
  await clerk.get('/verwaltung/protokoll/?zugang=amsel');
  await clerk.get('/verwaltung/protokoll/protokoll.csv?zugang=amsel');
  await clerk.get('/verwaltung/protokoll/?tag=2027-03-07');
  const of = async (id: string) =>
    (await office.logOf(id))
      .filter(({ event }) => event === 'audit-read')
      .map(({ by, subject }) => `${by} ${subject}`);
  expect(await of('amsel')).toEqual(['zeisig undefined', 'zeisig undefined']);
  expect(await of('zeisig')).toEqual(['zeisig 2027-03-07']);
});

test('what is kept about an erased access stays readable until its time is over', async () => {
  const { office, clerk } = await officeWithLog();
  const { slots, now } = office.parts.means;
  const { audit, clock } = office.parts;
  await office.parts.accounts.save({ ...(await office.account('amsel')), state: 'revoked' });
  clock.now += 40 * 86_400_000;
  const erasing = { slots, sweeper: memorySlots(), audit, now: now(), revokedDays: 30 };
  expect(await eraseAccounts(erasing)).toMatchObject({ accounts: 1 });
  clock.now = Date.parse('2027-03-08T09:30:00Z');
  const text = await (await clerk.get('/verwaltung/protokoll/?zugang=amsel')).text();
  expect(text).toContain('Gelöschter Zugang „amsel“');
  expect(text).toContain('noon-7');
  expect(await (await clerk.get('/verwaltung/protokoll/?tag=2027-03-07')).text()).toContain('noon-7');
  expect(await (await clerk.get('/verwaltung/')).text()).not.toContain('Gelöschter Zugang');
});

test('pages of a busy day follow each other without gap and repetition', async () => {
  const { office, clerk } = await officeWithLog();
  const { audit, clock } = office.parts;
  clock.now = Date.parse('2027-03-05T09:00:00Z');
  for (let n = 0; n < 120; n += 1)
    await audit.record({
      account: n % 2 === 0 ? 'amsel' : 'zeisig',
      event: 'document-read',
      subject: `d-${n}`,
    });
  clock.now = Date.parse('2027-03-08T09:00:00Z');
  const found: string[] = [];
  for (let path: string | undefined = '/verwaltung/protokoll/?tag=2027-03-05'; path !== undefined;) {
    const text: string = await (await clerk.get(path)).text();
    found.push(...subjects(text));
    path = /href="(\/verwaltung\/protokoll\/\?tag=2027-03-05&amp;vor=[^"]+)"/
      .exec(text)?.[1]
      ?.replaceAll('&amp;', '&');
  }
  expect(found).toHaveLength(120);
  expect(new Set(found).size).toBe(120);
});

test('the table starts no formula', async () => {
  const { office, clerk } = await officeWithLog();
  office.parts.clock.now = Date.parse('2027-03-04T09:00:00Z');
  for (const subject of ['=HYPERLINK("http://evil.example")', '+1', '-1', '@x', '\tx', 'a;b"c', 'plain'])
    await office.parts.audit.record({ account: 'amsel', event: 'document-read', subject });
  office.parts.clock.now = Date.parse('2027-03-08T09:00:00Z');
  const answer = await clerk.get('/verwaltung/protokoll/protokoll.csv?tag=2027-03-04');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="protokoll-2027-03-04.csv"');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines[0]).toBe('Zeitpunkt (UTC);Ereignis;Zugang;Durch;Gegenstand;Sitzung');
  const cells = lines.slice(1, -1).map((line) => line.split(';amsel;;')[1]);
  expect(cells.toReversed()).toEqual([
    `"'=HYPERLINK(""http://evil.example"")";`,
    "'+1;",
    "'-1;",
    "'@x;",
    "'\tx;",
    '"a;b""c";',
    'plain;',
  ]);
});

test('what is older than the retention is not shown, and the page says how long it is kept', async () => {
  const { office, clerk } = await officeWithLog();
  office.parts.clock.now += 365 * 86_400_000;
  const late = await office.browserOf('zeisig');
  const text = await (await late.get('/verwaltung/protokoll/?tag=2027-03-06')).text();
  expect(subjects(text)).toEqual([]);
  expect(text).toContain('365 Tage aufbewahrt');
  expect((await clerk.get('/verwaltung/protokoll/')).status).toBe(303);
});

test('strange words in the address choose nothing', async () => {
  const { clerk } = await officeWithLog();
  for (const query of [
    '?zugang=../x',
    '?tag=2027-02-30',
    '?tag=gestern',
    '?vor=%00',
    '?zugang=amsel&vor=../../x',
  ])
    expect((await clerk.get(`/verwaltung/protokoll/${query}`)).status).toBe(200);
});

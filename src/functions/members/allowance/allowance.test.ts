import { expect, test } from 'vitest';
import { periodOf } from '../../../domain/allowance/periods.ts';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type { MembersStatement, PersonAllowance } from '../../../domain/members/index.ts';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import { SAMPLE_DIRECTORY, sampleCouncil } from '../../../testing/members/sample-council.ts';

const sha256 = 'a'.repeat(64);
const file = (name: string) => ({ sha256, size: 1234, name });

const statement = (person: string, amount: number): MembersStatement => ({
  person,
  body: 'gemeinde',
  period: periodOf(calendarDate('2026-12-01'), 'quarter'),
  lines: [
    {
      kind: 'meeting',
      body: 'gemeinde',
      day: calendarDate('2026-12-10'),
      meeting: 'm',
      organization: 'rat',
      function: 'member',
      rate: amount,
      amount,
    },
  ],
  total: amount,
  pdf: file(`sitzungsgeld-gemeinde-2026-q4-${person}.pdf`),
  csv: file(`sitzungsgeld-gemeinde-2026-q4-${person}.csv`),
});
const paid = (person: string, amount: number): PersonAllowance => ({
  person,
  statements: [statement(person, amount)],
});
const blob = { sha256: '0'.repeat(64), size: 2 };

/** Amsel is paid 31.11 €, Specht 72.22 €. */
const office = () =>
  clerkOffice(
    { specht: { person: 'specht' }, chef: { rights: { clerk: false, leadership: true, offices: [] } } },
    {
      readCouncil: () =>
        Promise.resolve(
          sampleCouncil({ ...SAMPLE_DIRECTORY, allowance: blob }, undefined, {
            part: {
              people: { amsel: blob, specht: blob },
              payrolls: [
                {
                  body: 'gemeinde',
                  period: periodOf(calendarDate('2026-12-01'), 'quarter'),
                  total: 10_333,
                  csv: file('sitzungsgeld-gemeinde-2026-q4.csv'),
                },
              ],
            },
            people: [paid('amsel', 3111), paid('specht', 7222)],
          }),
        ),
    },
  );

test('a member sees the own statement, and nobody else is named', async () => {
  const town = await office();
  const member = await town.browserOf('amsel');
  expect(await (await member.get('/profil/')).text()).toContain('href="/profil/sitzungsgeld/"');
  const page = await (await member.get('/profil/sitzungsgeld/')).text();
  expect(page).toContain('31,11');
  expect(page).not.toMatch(/72,22|Specht/);
  expect(await htmlFaults(page)).toEqual([]);
  expect(await town.logOf('amsel')).toMatchObject([
    { event: 'allowance-read', subject: 'amsel', by: 'amsel' },
  ]);
});

test('a file is handed out to whom it is about, under its own name alone', async () => {
  const town = await office();
  const member = await town.browserOf('amsel');
  const own = await member.get('/profil/sitzungsgeld/sitzungsgeld-gemeinde-2026-q4-amsel.pdf');
  expect([own.status, own.headers.get('location')]).toEqual([
    302,
    expect.stringContaining(`/datei/${sha256}`),
  ]);
  for (const path of [
    '/profil/sitzungsgeld/sitzungsgeld-gemeinde-2026-q4-specht.pdf',
    '/verwaltung/sitzungsgeld/',
    '/verwaltung/sitzungsgeld/amsel/',
    '/verwaltung/sitzungsgeld/specht/sitzungsgeld-gemeinde-2026-q4-specht.pdf',
    '/verwaltung/sitzungsgeld/auszahlung.csv?koerperschaft=gemeinde&von=2026-10-01&bis=2026-12-31',
  ])
    expect((await member.get(path)).status, path).toBe(404);
});

test('leadership sees neither the payroll nor a statement', async () => {
  const chef = await (await office()).browserOf('chef');
  for (const path of [
    '/profil/sitzungsgeld/',
    '/verwaltung/sitzungsgeld/',
    '/verwaltung/sitzungsgeld/amsel/',
  ])
    expect((await chef.get(path)).status, path).toBe(404);
});

test('without a second factor there is nothing to see', async () => {
  const member = await (await office()).browserOf('amsel', 1);
  const answer = await member.get('/profil/sitzungsgeld/');
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    expect.stringContaining('/anmelden/passkey/'),
  ]);
});

test('the office reads all; whose it read, stands in the log of that person', async () => {
  const town = await office();
  const clerk = await town.browserOf('zeisig');
  const list = await (await clerk.get('/verwaltung/sitzungsgeld/')).text();
  expect(await htmlFaults(list)).toEqual([]);
  expect(list).toContain('103,33');
  expect(list).toContain('href="/verwaltung/sitzungsgeld/specht/"');
  const one = await (await clerk.get('/verwaltung/sitzungsgeld/specht/')).text();
  expect(one).toContain('72,22');
  expect(await htmlFaults(one)).toEqual([]);
  expect(await town.logOf('specht')).toMatchObject([{ event: 'allowance-read', by: 'zeisig' }]);
  expect((await clerk.get('/verwaltung/sitzungsgeld/niemand/')).status).toBe(404);
  expect((await clerk.get('/verwaltung/sitzungsgeld/__proto__/')).status).toBe(404);
});

test('the payroll is a table of any span, and a span that is none is refused', async () => {
  const town = await office();
  const clerk = await town.browserOf('zeisig');
  const table = (query: string) => clerk.get(`/verwaltung/sitzungsgeld/auszahlung.csv?${query}`);
  const whole = await table('koerperschaft=gemeinde&von=2026-12-01&bis=2026-12-31');
  expect(whole.headers.get('content-disposition')).toContain(
    'sitzungsgeld-gemeinde-2026-12-01-2026-12-31.csv',
  );
  expect((await whole.text()).split('\r\n').slice(1)).toEqual([
    'amsel;Anna Amsel;gemeinde;01.12.2026;31.12.2026;1;1;31,11;0,00;31,11',
    'specht;Sven Specht;gemeinde;01.12.2026;31.12.2026;1;1;72,22;0,00;72,22',
    '',
  ]);
  expect(await town.logOf('zeisig')).toMatchObject([{ event: 'allowance-read' }]);
  const before = await table('koerperschaft=gemeinde&von=2026-12-11&bis=2026-12-31');
  expect((await before.text()).split('\r\n')).toHaveLength(2);
  for (const wrong of [
    '',
    'koerperschaft=gemeinde&von=2026-12-31&bis=2026-12-01',
    'koerperschaft=x&von=2026-12-01&bis=2026-12-31',
  ])
    expect((await table(wrong)).status, wrong).toBe(422);
});

test('where no allowances are reckoned, no page of them exists', async () => {
  const town = await clerkOffice();
  expect((await (await town.browserOf('amsel')).get('/profil/sitzungsgeld/')).status).toBe(404);
  expect((await (await town.browserOf('zeisig')).get('/verwaltung/sitzungsgeld/')).status).toBe(404);
});

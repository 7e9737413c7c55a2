import { expect, test } from 'vitest';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';

const issuer = 'https://idp.example';
const oidc = { issuer, clientId: 'x', clientSecret: 'x', strongAcr: [], bindByEmail: false };

async function clerk() {
  const settings = { login: { mail: true, oidc } };
  const office = await clerkOffice({ bekannt: { subjects: [`${issuer}|1`] } }, { settings });
  return office.browserOf('zeisig');
}

test('logins stand last and folded, but open where there are some', async () => {
  const browser = await clerk();
  const text = await (await browser.get('/verwaltung/zugaenge/neu')).text();
  expect(await htmlFaults(text)).toEqual([]);
  expect(text).toMatch(/<details\s*>\s*<summary>Weitere Angaben<\/summary>[^]*name="subjects"/);
  expect(text.indexOf('name="subjects"')).toBeGreaterThan(text.indexOf('name="channel"'));
  const known = await (await browser.get('/verwaltung/zugaenge/bekannt/')).text();
  expect(known).toMatch(/<details open\s*>\s*<summary>Weitere Angaben/);
});

test('a fault of a login is not folded away', async () => {
  const browser = await clerk();
  const form = { name: 'Neue Person', email: 'neu@rat.example', channel: 'paper', subjects: 'ohne Strich' };
  const answer = await browser.post('/verwaltung/zugaenge/neu', form);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toMatch(/<details open\s*>/);
});

test('the day of the consent stands in the group of the electronic way and says so', async () => {
  const text = await (await (await clerk()).get('/verwaltung/zugaenge/neu')).text();
  const group = /<legend>Zustellung der Einladung<\/legend>[^]*?<\/fieldset>/.exec(text)?.[0] ?? '';
  expect(group).toContain('In die elektronische Zustellung eingewilligt am</label>');
  expect(group).toContain('name="consentedAt"');
});

import { expect, test } from 'vitest';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import { noticeOutbox } from '../deliver/notice-outbox.ts';
import { mailId } from '../notices/mail-id.ts';
import type { NoticeRun } from '../notices/run.ts';

const PAGE = '/verwaltung/zugaenge/amsel/';
const HINT = 'Benachrichtigungen kommen nicht an';

test('the page of an access says that the last notice did not arrive, until the address was changed', async () => {
  const office = await clerkOffice();
  const { means } = office.parts;
  const clerk = await office.browserOf('zeisig');
  const shown = async () => (await clerk.get(PAGE)).text();
  expect(await shown()).not.toContain(HINT);
  const run = { number: 1, word: 'w-1' };
  await means.slots.put('notices/000000001.json', JSON.stringify(run satisfies Partial<NoticeRun>));
  const outbox = noticeOutbox({
    means: { ...means, sendOnce: () => Promise.resolve({ outcome: 'refused', reason: '550 5.1.1' }) },
  });
  const id = await mailId(run, 'amsel');
  await outbox.queue(id, '');
  await outbox.deliver(() => Promise.resolve({ id, to: 'amsel@rat.example', subject: 'Neues', text: '' }));
  const text = await shown();
  expect(text).toContain(HINT);
  expect(text).toMatch(/am \d\d\.03\.2027, \d\d:\d\d Uhr zurückgewiesen oder kam zurück \(550 5\.1\.1\)/);
  expect(await htmlFaults(text)).toEqual([]);
  const account = await office.account('amsel');
  const changedAt = new Date(means.now() + 1).toISOString();
  await office.parts.accounts.save({ ...account, changedAt });
  expect(await shown()).not.toContain(HINT);
});

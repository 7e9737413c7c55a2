import { expect, test } from 'vitest';
import { sampleParts } from '../../../../testing/members/sample-parts.ts';
import { ballotMailOf } from './ballot-mail.ts';
import { ballotOutbox } from './ballot-outbox.ts';
import { queueReceiptMail } from './queue-receipt.ts';

const receipt = (n: number) => ({ ballot: 'b'.repeat(26), n });

test('the same receipts are mailed once, in whichever order they come; others have a mail of their own', async () => {
  const parts = sampleParts();
  await queueReceiptMail(parts, 'amsel', [receipt(3), receipt(4)]);
  await queueReceiptMail(parts, 'amsel', [receipt(4), receipt(3)]);
  expect(await ballotOutbox(parts).ids('umlauf.')).toHaveLength(1);
  await queueReceiptMail(parts, 'amsel', [receipt(5)]);
  await queueReceiptMail(parts, 'drossel', [receipt(6)]);
  expect(await ballotOutbox(parts).ids('umlauf.')).toHaveLength(3);
});

test('no receipts, no mail', async () => {
  const parts = sampleParts();
  await queueReceiptMail(parts, 'amsel', []);
  expect(await ballotOutbox(parts).ids('')).toEqual([]);
});

test.each(['', '"text"', '{}', '{"kind":"other","ballot":"b","account":"a","of":"1"}', '[1'])(
  'a record that is no mail about a ballot: %s',
  (body) => {
    expect(ballotMailOf(body)).toBeUndefined();
  },
);

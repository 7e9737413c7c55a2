import { expect, test } from 'vitest';
import type { SendResult } from '../../../mail/ports.ts';
import { noticeTown } from '../../../testing/members/notice-town.ts';
import { undeliveredNotice } from './undelivered.ts';

const LONG_AGO = '2026-01-01T00:00:00.000Z';

test('a notice that was refused stands at the account until the account changes or one arrives', async () => {
  const answers: SendResult[] = [
    { outcome: 'refused', reason: '550 5.1.1' },
    { outcome: 'accepted', answer: '250' },
  ];
  const town = noticeTown({
    sendOnce: () => Promise.resolve(answers.shift() ?? { outcome: 'accepted', answer: '250' }),
  });
  const { outbox } = town.instance();
  const at = (since = LONG_AGO, account = 'amsel') => undeliveredNotice(town.slots, outbox, account, since);
  await town.join('amsel');
  await town.send();
  expect(await at()).toBeUndefined();
  town.publish(2, { paper: 2 });
  await town.send();
  const lost = await at();
  expect(lost).toEqual({ at: new Date(town.parts.clock.now).toISOString(), reason: '550 5.1.1' });
  expect(await at(lost?.at)).toBeUndefined();
  expect(await at(LONG_AGO, 'specht')).toBeUndefined();
  town.parts.clock.now += 3_600_000;
  town.publish(3, { paper: 3 });
  await town.send();
  expect(await at()).toBeUndefined();
});

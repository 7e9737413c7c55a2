import { beforeEach, describe, expect, test } from 'vitest';
import {
  type MemoryDevice,
  memoryDevice,
  memoryMeans,
} from '../../../../testing/members/offline/copy-means.ts';
import { passkeyOf } from '../../../../testing/members/offline/passkey-unlock.ts';
import {
  alongOf,
  bytesOf,
  documentOf,
  noteOf,
  serverOf,
  takeOptions,
} from '../../../../testing/members/offline/taken.ts';
import { copyDevice } from './device.ts';

const START = new Date('2027-03-09T08:00:00Z');
const DAY = 24 * 3600 * 1000;
const PIN = { kind: 'pin', pin: '482915' } as const;
const WRONG = { kind: 'pin', pin: '482916' } as const;
const PASSKEY = passkeyOf(1);

let device: MemoryDevice;
let clock: Date;
const open = () => copyDevice(memoryMeans(device, { now: () => clock }));
const later = (milliseconds: number) => {
  clock = new Date(clock.getTime() + milliseconds);
};
const fault = (name: string) => expect.objectContaining({ fault: name });

beforeEach(() => {
  device = memoryDevice();
  clock = START;
});

describe('opening', () => {
  test('with the PIN, and with nothing else', async () => {
    await open().create('amsel', PIN, START);
    expect(await open().look('amsel')).toMatchObject({
      is: 'locked',
      unlocks: [{ kind: 'pin' }],
      triesLeft: 10,
    });
    await expect(open().open(WRONG)).rejects.toEqual(fault('wrong-pin'));
    await expect(open().open(PASSKEY)).rejects.toEqual(fault('passkey-refused'));
    expect(await (await open().open(PIN)).meetings()).toEqual([]);
    expect(await open().look('amsel')).toMatchObject({ triesLeft: 10 });
  });

  test('a PIN that anyone would try first makes no copy', async () => {
    await expect(open().create('amsel', { kind: 'pin', pin: '123456' }, START)).rejects.toEqual(
      fault('weak-pin'),
    );
    expect(await open().look('amsel')).toEqual({ is: 'none' });
  });

  test('a PIN and a passkey open the same copy, and each can go but the last', async () => {
    const copy = await open().create('amsel', PASSKEY, START);
    await copy.saveNote(noteOf('a', 'd-1'));
    await open().addUnlock(PASSKEY, PIN);
    expect(await (await open().open(PIN)).notes('d-1')).toHaveLength(1);
    const { unlocks } = (await open().look()) as never as { unlocks: { id: string; kind: string }[] };
    expect(unlocks.map(({ kind }) => kind)).toEqual(['passkey', 'pin']);
    await open().removeUnlock(PASSKEY, unlocks[1]?.id ?? '');
    await expect(open().open(PIN)).rejects.toEqual(fault('wrong-pin'));
    await expect(open().removeUnlock(PASSKEY, unlocks[0]?.id ?? '')).rejects.toEqual(fault('missing'));
    expect(await (await open().open(PASSKEY)).notes('d-1')).toHaveLength(1);
  });

  test('a new way to open it needs a former one', async () => {
    await open().create('amsel', PASSKEY, START);
    await expect(open().addUnlock(passkeyOf(2), PIN)).rejects.toEqual(fault('passkey-refused'));
    await expect(open().open(PIN)).rejects.toEqual(fault('wrong-pin'));
  });
});

describe('wrong PINs', () => {
  test(
    'the tenth erases the copy, also when each is typed in a new window',
    { timeout: 120_000 },
    async () => {
      await open().create('amsel', PIN, START);
      for (let tries = 1; tries < 10; tries += 1) {
        await expect(open().open(WRONG)).rejects.toEqual(fault('wrong-pin'));
        later(10 * 60_000);
      }
      expect(await open().look()).toMatchObject({ triesLeft: 1 });
      await expect(open().open(WRONG)).rejects.toEqual(fault('pin-erased'));
      expect(device.files.size).toBe(0);
      expect(device.records.size).toBe(0);
      await expect(open().open(PIN)).rejects.toEqual(fault('missing'));
    },
  );

  test('after the fourth the next one waits, even the right one', async () => {
    await open().create('amsel', PIN, START);
    for (let tries = 0; tries < 4; tries += 1)
      await expect(open().open(WRONG)).rejects.toEqual(fault('wrong-pin'));
    await expect(open().open(PIN)).rejects.toEqual(fault('pin-waits'));
    expect(await open().look()).toMatchObject({ waitUntil: new Date(START.getTime() + 5000), triesLeft: 6 });
    later(5000);
    expect(await (await open().open(PIN)).meetings()).toEqual([]);
  });

  test('a count that cannot be read gives no new tries', async () => {
    await open().create('amsel', PIN, START);
    device.records.set('tries', 'none');
    expect(await open().look()).toEqual({ is: 'none', erased: 'pin-erased' });
  });
});

describe('30 days without contact', () => {
  test('the copy is there on the thirtieth day and erased after it', async () => {
    await open().create('amsel', PASSKEY, START);
    later(30 * DAY);
    expect(await open().look()).toMatchObject({ is: 'locked' });
    later(1);
    expect(await open().look()).toEqual({ is: 'none', erased: 'expired' });
    expect(device.files.size).toBe(0);
    expect(await open().look()).toEqual({ is: 'none' });
  });

  test('whoever only tries to open it finds it erased, too', async () => {
    await open().create('amsel', PASSKEY, START);
    later(31 * DAY);
    await expect(open().open(PASSKEY)).rejects.toEqual(fault('expired'));
  });

  test('contact begins them anew', async () => {
    await open().create('amsel', PASSKEY, START);
    later(29 * DAY);
    await open().contact(clock);
    later(29 * DAY);
    expect(await open().look()).toMatchObject({ is: 'locked', lastContact: '2027-04-07T08:00:00.000Z' });
  });

  test('a clock that is set back does not make the copy younger', async () => {
    await open().create('amsel', PASSKEY, START);
    later(29 * DAY);
    await open().look();
    later(-28 * DAY);
    await open().look();
    later(28 * DAY + 1);
    expect(await open().look()).toMatchObject({ is: 'locked' });
    later(DAY);
    expect(await open().look()).toMatchObject({ erased: 'expired' });
  });

  test('a clock that ran ahead is put right by the server', async () => {
    await open().create('amsel', PASSKEY, START);
    later(20 * DAY);
    await open().look();
    clock = new Date(START.getTime() + DAY);
    await open().contact(clock);
    later(30 * DAY);
    expect(await open().look()).toMatchObject({ is: 'locked' });
  });
});

describe('erasing', () => {
  test('at the log-in of another member', async () => {
    await open().create('amsel', PASSKEY, START);
    expect(await open().look('amsel')).toMatchObject({ is: 'locked' });
    expect(await open().look('drossel')).toEqual({ is: 'none', erased: 'other-member' });
    expect(device.files.size).toBe(0);
  });

  test('leaves nothing, locks what is open, and may be repeated', async () => {
    const means = memoryMeans(device, { now: () => clock });
    const copy = await copyDevice(means).create('amsel', PASSKEY, START);
    const bytes = bytesOf(1, 100);
    await copy.take(alongOf('m', [documentOf(bytes)]), serverOf([bytes]).fetchDocument, takeOptions());
    await copy.saveNote(noteOf('a', 'd-1'));
    let told = 0;
    copy.onLocked(() => (told += 1));
    await copyDevice(means).wipe();
    expect([device.files.size, device.records.size, told]).toEqual([0, 0, 1]);
    await expect(copy.meetings()).rejects.toEqual(fault('locked'));
    await copyDevice(means).wipe();
    expect(await copyDevice(means).look()).toEqual({ is: 'none' });
  });

  test('in another window, unheard, lets nothing more be written', async () => {
    const copy = await open().create('amsel', PASSKEY, START);
    await open().wipe();
    await expect(copy.saveNote(noteOf('a', 'd-1'))).rejects.toEqual(fault('locked'));
    expect(device.files.size).toBe(0);
  });

  test('a new copy does not open with the key of the former one', async () => {
    const copy = await open().create('amsel', PASSKEY, START);
    await open().create('amsel', passkeyOf(2), START);
    await expect(copy.notes('d-1')).rejects.toEqual(fault('locked'));
    await expect(open().open(PASSKEY)).rejects.toEqual(fault('passkey-refused'));
  });
});

test('a header that is none is told, not overwritten', async () => {
  await open().create('amsel', PASSKEY, START);
  device.records.set('header', { version: 2 });
  await expect(open().look()).rejects.toEqual(fault('damaged'));
  await open().wipe();
  expect(await open().look()).toEqual({ is: 'none' });
});

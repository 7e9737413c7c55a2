import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Exim, noExim, startExim } from '../testing/mail/exim.ts';
import { startReplyThief } from '../testing/mail/reply-thief.ts';
import { memorySlots } from '../testing/members/memory-slots.ts';
import { readBounce } from './bounce.ts';
import { readMaildir } from './maildir.ts';
import { openOutbox } from './outbox.ts';
import { OUTBOX_POLICY } from './policy.ts';
import type { OutgoingMail } from './ports.ts';
import { smtpSender } from './smtp-sender.ts';

const FROM = { from: 'ratsbuero@mittelaue.example', bounces: 'zurueck@mittelaue.example' };
const mailTo = (local: string, id: string): OutgoingMail => ({
  id,
  to: `${local}@mittelaue.example`,
  subject: 'Einladung zur Sitzung am 3. Dezember',
  text: 'Guten Tag,\n\nmit Umlauten: äöüß\n',
});
function sender({ smtp }: Exim, reply = 5000) {
  const send = smtpSender({ smtp, ...FROM }, { patience: { connect: 5000, data: 5000, reply } });
  onTestFinished(() => send.close());
  return send;
}
async function delivered(exim: Exim, id: string): Promise<void> {
  await expect.poll(() => exim.delivered(), { timeout: 10_000 }).toContain(`${id}@mittelaue.example`);
}

describe.skipIf(noExim !== undefined)(`Debian's mail server ${noExim ?? ''}`, { timeout: 30_000 }, () => {
  let exim: Exim;
  beforeAll(async () => {
    exim = await startExim();
  });
  afterAll(() => exim?.stop());

  test('takes a mail over, and delivers it', async () => {
    expect(await sender(exim)(mailTo('amsel', 'm-1.amsel'))).toEqual({
      outcome: 'accepted',
      answer: expect.stringMatching(/^250 \w{6}-\w{6,11}-\w{2,4}$/),
    });
    await delivered(exim, 'm-1.amsel');
  });

  test('refuses an address that it does not know', async () => {
    expect(await sender(exim)(mailTo('550.amsel', 'm-2.amsel'))).toEqual({
      outcome: 'refused',
      reason: '550 5.1.1',
    });
  });

  test('takes its time', async () => {
    expect(await sender(exim)(mailTo('slow.amsel', 'm-3.amsel'))).toMatchObject({ outcome: 'accepted' });
  });

  test('lets a mail in that comes again after greylisting, by the outbox at its hour', async () => {
    let clock = Date.parse('2026-11-23T10:00:00Z');
    const outbox = openOutbox(
      {
        slots: memorySlots(),
        now: () => clock,
        sendOnce: sender(exim),
        random: (bytes) => new Uint8Array(bytes),
      },
      'notices',
    );
    const compose = async (id: string) => mailTo('grey.amsel', id);
    await outbox.queue('m-4.amsel', '');
    await outbox.deliver(compose);
    expect(await outbox.delivery('m-4.amsel')).toMatchObject({ state: 'deferred', reason: '451 4.2.0' });
    clock += OUTBOX_POLICY.waits[0] ?? 0;
    expect(await outbox.deliver(compose)).toMatchObject({ accepted: 1, waiting: 0 });
    await delivered(exim, 'm-4.amsel');
  });

  test('a reply that comes too late leaves a doubt', async () => {
    const result = await sender(exim, 500)(mailTo('late.amsel', 'm-5.amsel'));
    expect(result).toEqual({ outcome: 'doubtful', reason: 'ETIMEDOUT' });
  });

  test('a lost reply leaves a doubt, and rightly so: the mail arrives, once', async () => {
    const thief = await startReplyThief(exim.smtp);
    onTestFinished(() => thief.stop());
    expect(await sender({ ...exim, smtp: thief.smtp })(mailTo('amsel', 'm-9.amsel'))).toEqual({
      outcome: 'doubtful',
      reason: 'ECONNECTION',
    });
    await delivered(exim, 'm-9.amsel');
    expect((await exim.delivered()).filter((id) => id.startsWith('m-9.'))).toHaveLength(1);
  });

  test('what it sends back names the mail that did not arrive', async () => {
    expect(await sender(exim)(mailTo('bounce.amsel', 'm-6.amsel'))).toMatchObject({ outcome: 'accepted' });
    const bounces: unknown[] = [];
    const look = async () => {
      await readMaildir(exim.returned, async (raw) => void bounces.push(await readBounce(raw))).catch(
        () => 0,
      );
      return bounces;
    };
    await expect
      .poll(look, { timeout: 10_000 })
      .toEqual([{ kind: 'failed', id: 'm-6.amsel', status: '5.0.0' }]);
  });

  test('killed between the end of a mail and its reply leaves a doubt', async () => {
    const other = await startExim();
    onTestFinished(() => other.stop());
    const result = sender(other)(mailTo('late.amsel', 'm-7.amsel'));
    setTimeout(() => void other.kill(), 1500);
    expect(await result).toMatchObject({ outcome: 'doubtful' });
    expect(await sender(other)(mailTo('amsel', 'm-8.amsel'))).toMatchObject({ outcome: 'deferred' });
  });
});

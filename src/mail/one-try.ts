import type { SlotStore } from '../store/ports.ts';
import { fourDigits, type MailKeys } from './mail-keys.ts';
import type { End, Try } from './mail-records.ts';
import type { OpenDays } from './open-days.ts';
import type { OutboxPolicy } from './policy.ts';
import type { OutgoingMail, SendOnce, SendResult } from './ports.ts';

/** Makes tries, each claimed in the store before anything leaves. */
export interface Tries {
  /** @returns what it came to; undefined where another process makes this try @throws StoreError */
  send(id: string, number: number, mail: OutgoingMail): Promise<SendResult | undefined>;
  /** @returns false where another process makes this try @throws StoreError */
  drop(id: string, number: number): Promise<boolean>;
  /** Writes down what could not be written when it was known. @throws StoreError */
  catchUp(): Promise<void>;
}

interface Needs {
  readonly slots: SlotStore;
  readonly now: () => number;
  readonly sendOnce: SendOnce;
  /** Names this process among others. */
  readonly instance: string;
  readonly keys: MailKeys;
  readonly days: OpenDays;
  readonly policy: OutboxPolicy;
}

/**
 * The claim is put if absent, so that of all processes one sends. What a try came to is put afterwards; where that fails, the
 * try is tried again by nobody: it stands without a result, and this process writes it down as soon as the store is back.
 */
export function tries({ slots, now, sendOnce, instance, keys, days, policy }: Needs): Tries {
  const unwritten = new Map<string, () => Promise<void>>();
  const at = () => new Date(now()).toISOString();

  async function persist(name: string, write: () => Promise<void>): Promise<void> {
    unwritten.set(name, write);
    await write();
    unwritten.delete(name);
  }

  const finish = (id: string, number: number, begun: number, end: End) =>
    persist(`${id}/${number}`, async () => {
      // others may have taken this try for lost, and the mail for theirs to forget
      if (end.outcome === 'deferred' && now() - begun >= policy.lostAfter) await days.mark(id, number);
      await slots.put(`${keys.mail(id)}end-${fourDigits(number)}`, JSON.stringify(end));
    });

  async function claim(id: string, number: number, body: Try): Promise<boolean> {
    const [key, text] = [`${keys.mail(id)}try-${fourDigits(number)}`, JSON.stringify(body)];
    try {
      return await slots.put(key, text);
    } catch (error) {
      // it may stand there without a mail having left; once it can be read, that is certain
      unwritten.set(`${id}/${number}`, async () => {
        if ((await slots.get(key)) !== text || body.dropped) return;
        await finish(id, number, 0, { outcome: 'deferred', reason: 'ESTORE', at: at() });
      });
      throw error;
    }
  }

  return {
    send: async (id, number, mail) => {
      const begun = now();
      if (!(await claim(id, number, { at: at(), instance }))) return undefined;
      const result = await sendOnce(mail);
      await finish(id, number, begun, { ...result, at: at() });
      return result;
    },
    drop: (id, number) => claim(id, number, { at: at(), instance, dropped: true }),
    catchUp: async () => {
      for (const [name, write] of unwritten) {
        await write();
        unwritten.delete(name);
      }
    },
  };
}

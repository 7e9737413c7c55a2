import type { Delivery } from '../../../mail/ports.ts';
import { mailKeys } from '../../../mail/mail-keys.ts';
import { OUTBOX } from '../open-subscribe.ts';
import { type Office, officeOf } from '../office.ts';
import { allKeys, inPages } from '../records/all-keys.ts';
import { paceOf } from '../records/spans.ts';
import type { Command } from './run.ts';

/** Counts; nobody needs more of whom it is about. */
export const listCommand: Command = async (_, { parts }, { print }) => {
  const office = officeOf(parts);
  const count = { sofort: 0, taeglich: 0 };
  for await (const subscription of office.subscriptions.all()) count[paceOf(subscription)] += 1;
  let waiting = 0;
  for await (const key of allKeys(parts.means.slots, 'pending/')) if (key.endsWith('.json')) waiting += 1;
  print(
    `Abonnements: ${count.sofort + count.taeglich} (sofort ${count.sofort}, täglich ${count.taeglich})\n`,
  );
  print(`Noch nicht bestätigt: ${waiting}\n`);
  print(`Zuletzt gemeldeter Eintrag des Protokolls: ${(await office.entries.done()) ?? 'keiner'}\n`);
  const mails = await mailsOf(office);
  print(
    `E-Mails: angenommen ${mails.accepted}, wartend ${mails.waiting}, ungewiss ${mails.doubtful}, nicht zustellbar ${mails.failed}\n`,
  );
  return 0;
};

const AT_ONCE = 50;

/** Where the mails stand that the store still knows. Who has a doubtful one may have got it, and gets no second one. */
async function mailsOf({ means }: Office): Promise<Record<Standing, number>> {
  const found = { accepted: 0, waiting: 0, doubtful: 0, failed: 0 };
  const keys = mailKeys(OUTBOX);
  const ids = async function* () {
    for (const { folder } of keys.below(''))
      for await (const key of allKeys(means.slots, folder)) {
        const id = keys.idOf(key);
        if (id !== undefined) yield id;
      }
  };
  for await (const page of inPages(ids(), AT_ONCE))
    for (const delivery of await Promise.all(page.map((id) => means.outbox.delivery(id)))) {
      const standing = delivery && STANDING[delivery.state];
      if (standing) found[standing] += 1;
    }
  return found;
}

type Standing = 'accepted' | 'waiting' | 'doubtful' | 'failed';

/** Dropped ones nobody wanted. */
const STANDING: Readonly<Record<Delivery['state'], Standing | undefined>> = {
  queued: 'waiting',
  sending: 'waiting',
  deferred: 'waiting',
  accepted: 'accepted',
  settled: 'accepted',
  doubtful: 'doubtful',
  refused: 'failed',
  'given-up': 'failed',
  bounced: 'failed',
  dropped: undefined,
};

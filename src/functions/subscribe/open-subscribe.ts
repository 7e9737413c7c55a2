import { openOutbox } from '../../mail/outbox.ts';
import { smtpSender } from '../../mail/smtp-sender.ts';
import type { Asset } from '../../server/assets/asset.ts';
import { faultWords } from '../../server/fault-words.ts';
import { openStore } from '../../store/open-store.ts';
import { probePutIfAbsent } from '../../store/probe.ts';
import { noteBounce } from './bounces/note-bounce.ts';
import { hearingRefusals } from './bounces/refused-at-once.ts';
import { type Office, officeOf } from './office.ts';
import type { Parts } from './ports.ts';
import type { SubscribeSettings } from './settings.ts';
import { httpSite } from './site/http-site.ts';

/** Name of the outbox in the store. */
export const OUTBOX = 'abo';

/** What the function takes from the machine that it runs on. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (event: string) => void;
  readonly assets: ReadonlyMap<string, Asset>;
}

/** The opened function. @property close ends connections to the mail server */
export interface OpenSubscribe {
  readonly parts: Parts & { readonly removeTemporary: (before: number) => Promise<number> };
  /** Sets what is called when a mail waits or word came; nothing is until then. */
  readonly onWake: (wake: (why?: 'notice') => void) => void;
  readonly close: () => void;
}

/**
 * Opens the store of the settings, and tries whether it holds what everything rests on.
 * @throws NotPutIfAbsent, StoreError
 */
export async function openSubscribe(
  settings: SubscribeSettings,
  { now, log, assets }: Surroundings,
): Promise<OpenSubscribe> {
  const { slots, sweeper } = openStore(settings.store);
  await probePutIfAbsent(slots, () => crypto.randomUUID().replaceAll('-', ''), now());
  let wake: (why?: 'notice') => void = () => undefined;
  const sender = smtpSender(settings.mail);
  let office: Office | undefined;
  const heard = (id: string, isForGood: boolean): void => {
    if (office)
      noteBounce(office, id, isForGood).catch((error: unknown) => log(`fault ${faultWords(error)}`));
  };
  const outbox = openOutbox(
    {
      slots,
      now,
      sendOnce: hearingRefusals(sender, heard),
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    },
    OUTBOX,
  );
  const means: Parts['means'] = {
    now,
    log,
    assets,
    slots,
    sweeper,
    outbox,
    site: httpSite(settings.site, { fetch, now }),
    wake: (why) => wake(why),
    peer: ({ env }) => env.peer,
  };
  const parts = { settings, means, removeTemporary: (before: number) => sweeper.removeTemporary(before) };
  office = officeOf(parts);
  return { parts, onWake: (next) => (wake = next), close: () => sender.close() };
}

import type { MailServer, SendOnce } from '../../mail/ports.ts';
import { openStore } from '../../store/open-store.ts';
import { probePutIfAbsent } from '../../store/probe.ts';
import { accountsIn } from './accounts.ts';
import { auditLog } from './audit.ts';
import { councilReader } from './council.ts';
import { SettingsError } from '../../server/environment.ts';
import type { StampPdf } from './files/watermark/stamp.ts';
import type { Asset, Means, Parts } from './ports.ts';
import type { MembersSettings } from './settings.ts';
import { smtpMail } from './smtp-mail.ts';

/** What the function takes from the machine that it runs on. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (event: string) => void;
  readonly assets: ReadonlyMap<string, Asset>;
}

/** The machine's clock is so far behind that nothing it says of sessions and memberships could be true. */
export class ClockBehind extends Error {}

/** No clock that is right shows less: this program was written then. */
const EARLIEST = Date.parse('2026-11-22T00:00:00Z');

/**
 * Opens the stores of the settings, and tries whether they hold what everything rests on.
 * @throws ClockBehind, SettingsError, NotPutIfAbsent, StoreError
 */
export async function openMembers(settings: MembersSettings, around: Surroundings): Promise<Parts> {
  if (around.now() < EARLIEST) throw new ClockBehind();
  const stampPdf = settings.watermark ? await stamper() : undefined;
  const { slots } = openStore(settings.store);
  await probePutIfAbsent(slots, randomWord, around.now());
  const published = openStore(settings.blobs);
  const { mail } = settings;
  const means: Means = {
    ...around,
    slots,
    blobs: published.blobs,
    peer: ({ env }) => env.peer,
    ...(stampPdf && { stampPdf }),
    ...(mail && { sendOnce: senderOf(mail) }),
    sendMail: mail ? smtpMail(mail) : () => Promise.reject(new Error('no mail server')),
  };
  return {
    settings,
    means,
    accounts: accountsIn(slots),
    audit: auditLog({ slots, now: around.now, auditDays: settings.auditDays }),
    readCouncil: councilReader({ slots: published.slots, blobs: published.blobs, now: around.now }),
  };
}

/** The sender is read with the first mail that leaves. */
function senderOf(mail: MailServer): SendOnce {
  let opened: Promise<SendOnce> | undefined;
  return async (outgoing) => {
    opened ??= import('../../mail/smtp-sender.ts').then(({ smtpSender }) => smtpSender(mail));
    return (await opened)(outgoing);
  };
}

const randomWord = (): string => crypto.randomUUID().replaceAll('-', '');

/** Stamps in threads, which the permissions of the process must allow. */
async function stamper(): Promise<StampPdf> {
  const { threadsAllowed, workerStamper } = await import('./files/watermark/worker-stamper.ts');
  if (threadsAllowed()) return workerStamper();
  throw new SettingsError(
    'Der Mitgliederbereich startet nicht: Das Wasserzeichen braucht Threads, die Node hier nicht erlaubt.\n- MEMBERS_WATERMARK: Ergänzen Sie bitte NODE_OPTIONS=--allow-worker, oder schalten Sie es mit „off“ aus.',
  );
}

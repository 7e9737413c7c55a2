import { openStore } from '../../store/open-store.ts';
import { probePutIfAbsent } from '../../store/probe.ts';
import { accountsIn } from './accounts.ts';
import { auditLog } from './audit.ts';
import { councilReader } from './council.ts';
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
 * @throws ClockBehind, NotPutIfAbsent, StoreError
 */
export async function openMembers(settings: MembersSettings, around: Surroundings): Promise<Parts> {
  if (around.now() < EARLIEST) throw new ClockBehind();
  const { slots } = openStore(settings.store);
  await probePutIfAbsent(slots, randomWord);
  const published = openStore(settings.blobs);
  const { mail } = settings;
  const means: Means = {
    ...around,
    slots,
    blobs: published.blobs,
    peer: ({ env }) => env.peer,
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

const randomWord = (): string => crypto.randomUUID().replaceAll('-', '');

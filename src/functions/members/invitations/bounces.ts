import { readBounce } from '../../../mail/bounce.ts';
import { readMaildir } from '../../../mail/maildir.ts';
import { ballotOutbox } from '../circulation/mails/ballot-outbox.ts';
import { noticeOutbox } from '../deliver/notice-outbox.ts';
import type { Parts } from '../ports.ts';
import { invitationOutbox } from './outbox.ts';

/**
 * Notes that an invitation, a mail about a ballot or a notice came back, where `raw` is a report of that on one of ours. A delay is none: the server goes on trying.
 * @returns whether something was noted
 * @throws StoreError
 */
export async function noteBounce(parts: Pick<Parts, 'means'>, raw: Uint8Array): Promise<boolean> {
  const bounce = await readBounce(raw);
  if (bounce.kind !== 'failed') return false;
  const { id, status } = bounce;
  for (const outbox of [invitationOutbox(parts), ballotOutbox(parts), noticeOutbox(parts)])
    if (await outbox.bounced(id, status)) return true;
  return false;
}

/** Reads the Maildir of the settings. @returns how many mails came back; 0 without a Maildir @throws StoreError, Error where it cannot be read */
export async function readBounces(parts: Pick<Parts, 'means' | 'settings'>): Promise<number> {
  const { bounceMaildir } = parts.settings.invitation;
  if (bounceMaildir === undefined) return 0;
  let noted = 0;
  await readMaildir(bounceMaildir, async (raw) => {
    if (await noteBounce(parts, raw)) noted += 1;
  });
  return noted;
}

import type { MembersDocument } from '../../../domain/members/index.ts';
import type { MailAttachment, OutgoingMail } from '../../../mail/ports.ts';
import type { BlobStore } from '../../../store/ports.ts';
import { exactly } from '../files/exactly.ts';
import type { Parts } from '../ports.ts';
import { calendarPart } from './calendar-part.ts';
import { type Invitation, invitationOf } from './invitation.ts';
import { mailPlace, type OrderPlace } from './keys.ts';
import { mailSubject, mailText } from './mail-text.ts';
import { isSet, isToCome, meetingNow } from './meeting-now.ts';
import type { Order } from './order.ts';
import { ordersIn } from './orders.ts';
import { thingsOf } from './things.ts';

/**
 * The mail of that id as it is right now: the address of today, the words that are published. Undefined where nobody wants it
 * any more: the access was revoked or has no address, or the meeting is called off or over.
 * @throws StoreError
 */
export const composeInvitation =
  (parts: Parts) =>
  async (id: string, body: string): Promise<OutgoingMail | undefined> => {
    const place = mailPlace(body);
    if (!place) return undefined;
    const [account, orders] = await Promise.all([
      parts.accounts.get(place.account),
      ordersIn(parts.means.slots).of(place.meeting),
    ]);
    const invitation = await invitationToSend(parts, orders, place);
    const addressee = addresseeIn(orders, place);
    if (account?.state !== 'active' || account.email === undefined || !addressee || !invitation)
      return undefined;
    const person = invitation.council.directory.people.find(({ key }) => key === addressee.person);
    return {
      id,
      to: account.email,
      subject: mailSubject(invitation),
      text: mailText(
        invitation,
        { name: person?.name ?? account.name, as: addressee.as },
        parts.settings.origin,
      ),
      calendar: calendarPart(invitation.meeting, invitation.council),
      attachments: await attachmentsOf(parts.means.blobs, invitation.enclosures.attached),
    };
  };

const addresseeIn = (
  orders: readonly Order[],
  { number, account }: { readonly number: number; readonly account: string },
) =>
  orders
    .find((order) => order.number === number)
    ?.addressees.find((one) => one.way === 'mail' && one.account === account);

/** What that order sends, reckoned from its day; undefined where the meeting is called off, over or not public any more. */
async function invitationToSend(
  { readCouncil, settings }: Parts,
  orders: readonly Order[],
  { meeting, number }: OrderPlace,
): Promise<Invitation | undefined> {
  const council = await readCouncil();
  const now = council && (await meetingNow(council, meeting));
  if (!now || !isSet(now.meeting, council) || !isToCome(now.meeting, council)) return undefined;
  const order = orders.find((one) => one.number === number);
  if (!order) return undefined;
  const before = orders.find((one) => one.number === number - 1);
  return invitationOf({ now, council, settings, things: await thingsOf(now), before, day: order.day });
}

const attachmentsOf = (
  blobs: Pick<BlobStore, 'read'>,
  documents: readonly MembersDocument[],
): Promise<MailAttachment[]> =>
  Promise.all(
    documents.map(async ({ name, mimeType, sha256, size }, place) => ({
      // several papers call their file alike
      name: `${String(place + 1).padStart(2, '0')}-${name}`,
      type: mimeType,
      bytes: new Uint8Array(await new Response(exactly(await blobs.read(sha256), size)).arrayBuffer()),
    })),
  );

import type { NoticeChange, SiteOffer } from '../../../domain/subscriptions/index.ts';
import type { OutgoingMail } from '../../../mail/ports.ts';
import type { AddressSeal } from '../address-seal.ts';
import { at } from '../addresses.ts';
import type { Marks } from '../marks.ts';
import type { Frequency, Means } from '../ports.ts';
import type { PendingWishes } from '../records/pending.ts';
import { isTold } from '../records/spans.ts';
import type { Subscriptions } from '../records/subscriptions.ts';
import type { SubscribeSettings } from '../settings.ts';
import { confirmText } from './confirm-text.ts';
import { subjectOf } from './mail-ids.ts';
import { newsSubject, newsText } from './news-text.ts';
import { wantedOf } from './wanted.ts';

/** What mails are made of. */
export interface Composing {
  readonly settings: SubscribeSettings;
  readonly means: Pick<Means, 'site'>;
  readonly subscriptions: Subscriptions;
  readonly pending: PendingWishes;
  readonly seal: AddressSeal;
  readonly marks: Marks;
}

/**
 * The mail of the outbox with that id, as it is to leave now; undefined where nobody wants it any more: confirmed or over, ended,
 * or told at another pace.
 * @throws SiteSilent, StoreError
 */
export async function compose(
  composing: Composing,
  id: string,
  body: string,
): Promise<OutgoingMail | undefined> {
  const subject = subjectOf(id);
  if (!subject) return undefined;
  const offer = await composing.means.site.offer();
  if (subject.kind === 'confirm') return confirmMail(composing, id, subject.pending, offer);
  const { entries } = JSON.parse(body) as { readonly entries: readonly number[] };
  return newsMail(composing, { id, ...subject, entries }, offer);
}

async function confirmMail(
  { pending, seal, marks, settings }: Composing,
  id: string,
  wishId: string,
  offer: SiteOffer,
): Promise<OutgoingMail | undefined> {
  const wish = await pending.get(wishId);
  const to = wish && (await seal.open(wish.sealed, wish.id));
  if (!wish || to === undefined) return undefined;
  const link = `${settings.origin}${at.confirm(await marks.token('bestaetigen', wish.id, ''))}`;
  const subject = `Bitte bestätigen Sie Ihr Abonnement: ${offer.shortName ?? offer.name}`;
  return { id, to, subject, text: confirmText(wish, offer, link) };
}

interface News {
  readonly id: string;
  readonly subscription: string;
  readonly frequency: Frequency;
  readonly entries: readonly number[];
}

async function newsMail(
  { settings, means, subscriptions, seal, marks }: Composing,
  { id, subscription: owner, frequency, entries }: News,
  offer: SiteOffer,
): Promise<OutgoingMail | undefined> {
  const subscription = await subscriptions.get(owner);
  const to = subscription && (await seal.open(subscription.sealed, owner));
  if (!subscription || to === undefined) return undefined;
  const changes: NoticeChange[] = [];
  for (const entry of entries.filter((each) => isTold(subscription, frequency, each))) {
    const notice = await means.site.notice(entry);
    if (notice) changes.push(...wantedOf(subscription, notice));
  }
  if (changes.length === 0) return undefined;
  const link = async (use: 'ab' | 'verwalten') => marks.token(use, owner, subscription.epoch);
  const end = `${settings.origin}${at.end(await link('ab'))}`;
  const manage = `${settings.origin}${at.manage(await link('verwalten'))}`;
  const text = newsText({ changes, frequency, offer, site: settings.site, entries, end, manage });
  return { id, to, subject: newsSubject(changes, offer), text, headers: listHeaders(settings.origin, end) };
}

/** By which mail programs offer to unsubscribe, and do so by one request (RFC 2369, RFC 2919, RFC 8058). */
const listHeaders = (origin: string, end: string) => ({
  'List-Unsubscribe': `<${end}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  'List-Id': `<abonnement.${new URL(origin).hostname}>`,
  Precedence: 'bulk',
});

import { Hono, type Handler } from 'hono';
import { at } from '../../addresses.ts';
import { askedBy } from '../../clerk/request.ts';
import { formOf } from '../../form/form-of.ts';
import { confirmed } from '../../guards.ts';
import { page } from '../../layout/page.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { choose, chosenBy, NOTICE_CHOICES } from '../choices.ts';
import { currentEpoch, renewEpoch } from '../feed/feed-epochs.ts';
import { feedTokens } from '../feed/feed-token.ts';
import { noticesPage } from './notices-page.ts';

/** The choice of how one hears of what is new. Whoever holds the mailbox alone may neither change it nor see the addresses. */
export function noticesRoutes(parts: Parts): Hono<MembersEnv> {
  const app = new Hono<MembersEnv>();
  const second = confirmed(parts.settings);
  app.get(at.myNotices, second, showNotices(parts));
  app.post(at.myNotices, second, changeNotices(parts));
  app.post(at.myFeeds, second, renewFeeds(parts));
  return app;
}

const showNotices =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who, council } = askedBy(context);
    const { slots } = parts.means;
    const [{ choice, since }, epoch] = await Promise.all([
      chosenBy(slots, who.account),
      currentEpoch(slots, who.account.id),
    ]);
    const title = 'Benachrichtigungen';
    const main = noticesPage({
      account: who.account,
      council,
      choice,
      chosen: since > 0,
      mails: parts.settings.mail !== undefined,
      ...(epoch !== undefined && { addresses: await addressesOf(parts, who.account.id, epoch) }),
      done: context.req.query('erledigt'),
    });
    const breadcrumbs = [{ label: 'Mein Profil', href: at.profile }, { label: title }];
    return context.html(page({ title, who, council, current: 'profile', breadcrumbs }, main));
  };

async function addressesOf({ settings }: Parts, account: string, epoch: number) {
  const token = await feedTokens(settings.keys).make({ account, epoch });
  const { origin } = settings;
  return { feed: `${origin}${at.feed(token)}`, calendar: `${origin}${at.calendar(token)}`, since: epoch };
}

const changeNotices =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who } = askedBy(context);
    const wished = (await formOf(context)).get('wahl');
    const choice = NOTICE_CHOICES.find((one) => one === wished);
    if (choice === undefined) return context.redirect(at.myNotices, 303);
    const { slots, now } = parts.means;
    if ((await chosenBy(slots, who.account)).choice !== choice) {
      await recordChange(parts, who, 'notices-changed');
      await choose(slots, who.account.id, choice, now());
    }
    return context.redirect(`${at.myNotices}?erledigt=gespeichert`, 303);
  };

const renewFeeds =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who } = askedBy(context);
    const on = (await formOf(context)).get('was') !== 'aus';
    await recordChange(parts, who, 'feed-renewed');
    await renewEpoch(parts.means.slots, who.account.id, on, parts.means.now());
    return context.redirect(`${at.myNotices}?erledigt=${on ? 'adressen' : 'abgeschaltet'}`, 303);
  };

/** What cannot be recorded is not changed. @throws StoreError */
const recordChange = (
  { audit }: Parts,
  { account, session }: ReturnType<typeof askedBy>['who'],
  event: 'notices-changed' | 'feed-renewed',
): Promise<void> => audit.record({ event, account: account.id, by: account.id, session: session.id });

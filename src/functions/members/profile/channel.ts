import type { Handler } from 'hono';
import { at } from '../addresses.ts';
import { stepAccount } from '../clerk/change-account.ts';
import { askedBy } from '../clerk/request.ts';
import { formOf } from '../form/form-of.ts';
import { recordDay } from '../instant-words.ts';
import type { Account, MembersEnv, Parts } from '../ports.ts';

/** Consents to electronic delivery, or goes back to paper; the day is recorded. */
export const changeChannel =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who, council } = askedBy(context);
    const channel = (await formOf(context)).get('channel');
    const today = recordDay(parts.means.now(), council);
    const { id } = who.account;
    if (channel === 'paper' || channel === 'electronic')
      await stepAccount(parts, id, (account) => withChannel(account, channel, today), {
        by: id,
        event: 'channel-changed',
      });
    return context.redirect(`${at.profile}?erledigt=zustellung#zustellung`, 303);
  };

/** The account with the other channel; undefined where it is as wished already. */
function withChannel(account: Account, channel: Account['channel'], today: string): Account | undefined {
  if (account.channel === channel) return undefined;
  const { consentedAt: _before, ...rest } = account;
  return channel === 'paper' ? { ...rest, channel } : { ...rest, channel, consentedAt: today };
}

import { type Context, Hono } from 'hono';
import { clientAddress, networkOf } from '../../../server/client-address.ts';
import { at } from '../addresses.ts';
import { confirmId } from '../deliver/mail-ids.ts';
import type { Office } from '../office.ts';
import { formPage } from '../page/form-page.ts';
import { messagePage, sentPage } from '../page/plain-pages.ts';
import type { SubscribeEnv } from '../ports.ts';
import { readChoice } from '../read-choice.ts';
import { readEmail } from '../read-email.ts';
import type { Choice } from '../records/subscriptions.ts';
import { around, formOf, refusedForm } from './around.ts';

/** Mails that ask for a confirmation, in any day or hour. */
const PER_ADDRESS_AND_DAY = 3;
const PER_NETWORK_AND_HOUR = 10;
const OF_ALL_AND_HOUR = 300;

/** The form, and what comes of it: the same answer for every address. */
export function subscribeRoutes(office: Office): Hono<SubscribeEnv> {
  const app = new Hono<SubscribeEnv>();
  const form = async (context: Context<SubscribeEnv>) => {
    const { chosen, fault } = readChoice(new URL(context.req.url).searchParams);
    const isChosen = chosen.interests.length > 0 || chosen.words !== '';
    const faults = isChosen && fault !== undefined ? { choice: fault } : {};
    return context.html(formPage(await around(office), chosen, { faults }));
  };
  app.get(at.form, form);
  app.get(at.chosen, form);
  app.get(at.sent, async (context) => context.html(sentPage(await around(office))));
  app.post(at.form, async (context) => {
    const refused = await refusedForm(office, context);
    if (refused) return refused;
    const sent = await formOf(context);
    const { chosen, choice, fault } = readChoice(sent);
    const email = readEmail(sent.get('email') ?? '');
    if (!choice || 'fault' in email) {
      const faults = {
        ...(fault !== undefined && { choice: fault }),
        ...('fault' in email && { email: email.fault }),
      };
      // what cannot be an address is not shown again where it could not stand in a field either
      const again = (sent.get('email') ?? '').replaceAll(/\p{Cc}/gu, '').slice(0, 254);
      return context.html(formPage(await around(office), chosen, { email: again, faults }), 422);
    }
    const busy = await turnOfNetwork(office, context);
    if (busy !== undefined) return tooMany(office, context, busy);
    await ask(office, email.address, choice);
    return context.redirect(at.sent, 303);
  });
  return app;
}

/** Takes a turn of the network, then of all; gives the seconds after which there is one again, where there is none. */
async function turnOfNetwork(
  { means, hourly, settings }: Office,
  context: Context<SubscribeEnv>,
): Promise<number | undefined> {
  const forwarded = context.req.header('X-Forwarded-For');
  const client = clientAddress(means.peer(context), forwarded, settings.trustedProxies);
  for (const [what, who, limit] of [
    ['network', networkOf(client), PER_NETWORK_AND_HOUR],
    ['all', '', OF_ALL_AND_HOUR],
  ] as const) {
    const turn = await hourly.take(what, who, limit);
    if (turn.free) continue;
    means.log(`throttled: ${what}`);
    return turn.retryAfter;
  }
  return undefined;
}

/** Lays the wish down and lets the mail leave. An address that had its mails of the day gets none, and nobody hears of it. */
async function ask({ means, daily, pending }: Office, address: string, choice: Choice): Promise<void> {
  const turn = await daily.take('address', address.toLowerCase(), PER_ADDRESS_AND_DAY);
  if (!turn.free) return means.log('throttled: address');
  const id = await pending.add(address, choice);
  await means.outbox.queue(confirmId(id), '{}');
  means.wake();
}

async function tooMany(office: Office, context: Context<SubscribeEnv>, seconds: number): Promise<Response> {
  context.header('Retry-After', String(seconds));
  const minutes = Math.ceil(seconds / 60);
  const words = `In der letzten Stunde kamen sehr viele Anmeldungen, aus Ihrem Netz oder insgesamt. Bitte versuchen Sie es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} noch einmal. Es ist nichts gespeichert.`;
  return context.html(messagePage(await around(office), 'Gerade sind es zu viele Anmeldungen', words), 429);
}

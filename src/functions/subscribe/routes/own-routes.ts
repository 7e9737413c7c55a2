import { Hono } from 'hono';
import { endSubscription } from '../end-subscription.ts';
import type { Office } from '../office.ts';
import { chosenOf } from '../page/choice-fields.ts';
import { managePage } from '../page/own-pages.ts';
import { deadLinkPage, endedPage, endPage } from '../page/plain-pages.ts';
import type { SubscribeEnv, Subscription } from '../ports.ts';
import type { TokenUse } from '../marks.ts';
import { readChoice } from '../read-choice.ts';
import { paceOf } from '../records/spans.ts';
import { around, aroundIfAny, formOf, refusedForm } from './around.ts';

/** What a subscriber does by the links of a mail: change the choice, end it. */
export function ownRoutes(office: Office): Hono<SubscribeEnv> {
  const { subscriptions, marks, entries } = office;
  const app = new Hono<SubscribeEnv>();

  app.get('/verwalten/:token', async (context) => {
    const found = await ownedBy('verwalten', context.req.param('token'));
    if (!found) return context.html(deadLinkPage(await around(office)), 404);
    const chosen = chosenOf(found.interests, paceOf(found));
    const options = { saved: context.req.query('gespeichert') === 'ja' };
    return context.html(managePage(await around(office), await tokensOf(found), chosen, options));
  });
  app.post('/verwalten/:token', async (context) => {
    const refused = await refusedForm(office, context);
    if (refused) return refused;
    const found = await ownedBy('verwalten', context.req.param('token'));
    if (!found) return context.html(deadLinkPage(await around(office)), 404);
    const { chosen, choice, fault } = readChoice(await formOf(context));
    if (!choice) {
      const options = fault === undefined ? {} : { fault };
      return context.html(managePage(await around(office), await tokensOf(found), chosen, options), 422);
    }
    await subscriptions.change(found.id, choice, await entries.begun());
    return context.redirect(`/verwalten/${context.req.param('token')}?gespeichert=ja`, 303);
  });
  app.get('/ab/:token', async (context) => {
    const token = context.req.param('token');
    const found = await ownedBy('ab', token);
    if (!found) return context.html(deadLinkPage(await aroundIfAny(office)), 404);
    return context.html(endPage(await aroundIfAny(office), token));
  });
  // by a mail program, which sends `List-Unsubscribe=One-Click` and no Origin (RFC 8058, 3.1), or by the button; the token is
  // all that it needs, and whoever has it may end the subscription anyway
  app.post('/ab/:token', async (context) => {
    const found = await ownedBy('ab', context.req.param('token'));
    if (!found) return context.html(deadLinkPage(await aroundIfAny(office)), 404);
    await endSubscription(office, found.id);
    office.means.log('subscription ended: by its link');
    return context.html(endedPage(await aroundIfAny(office)));
  });
  return app;

  async function ownedBy(use: TokenUse, token: string): Promise<Subscription | undefined> {
    const id = marks.idOf(token);
    const found = id === undefined ? undefined : await subscriptions.get(id);
    // the same work for what is unknown
    const holds = await marks.holds(use, token, found?.epoch ?? '');
    return holds ? found : undefined;
  }

  async function tokensOf({ id, epoch }: Subscription) {
    const [manage, end] = await Promise.all([
      marks.token('verwalten', id, epoch),
      marks.token('ab', id, epoch),
    ]);
    return { manage, end };
  }
}

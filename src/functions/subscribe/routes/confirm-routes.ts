import { Hono } from 'hono';
import { parseInterests, interestText } from '../../../domain/subscriptions/index.ts';
import { beginWithNewest } from '../deliver/tell.ts';
import type { Office } from '../office.ts';
import { confirmPage } from '../page/own-pages.ts';
import { confirmedPage, deadLinkPage, messagePage } from '../page/plain-pages.ts';
import type { Pending, SubscribeEnv } from '../ports.ts';
import { CONFIRMED_WORDS } from '../words.ts';
import { around, formOf, refusedForm } from './around.ts';

/** The second half of the double opt-in: a page with a button, and the button. */
export function confirmRoutes(office: Office): Hono<SubscribeEnv> {
  const { seal, subscriptions, pending, entries } = office;
  const app = new Hono<SubscribeEnv>();
  app.get('/bestaetigen/:token', async (context) => {
    const token = context.req.param('token');
    const found = await wishOf(office, token);
    if (!found) return context.html(deadLinkPage(await around(office)), 404);
    const before = await subscriptions.ofAddress(found.address);
    return context.html(confirmPage(await around(office), token, found.wish, before));
  });
  app.post('/bestaetigen/:token', async (context) => {
    const refused = await refusedForm(office, context);
    if (refused) return refused;
    const found = await wishOf(office, context.req.param('token'));
    if (!found) return context.html(deadLinkPage(await around(office)), 404);
    const { wish, address } = found;
    const both = (await formOf(context)).get('wie') === 'dazu';
    const before = both ? await subscriptions.ofAddress(address) : undefined;
    const parsed = parseInterests([...(before?.interests ?? []), ...wish.interests]);
    if ('fault' in parsed)
      return context.html(messagePage(await around(office), 'Das sind zu viele Themen', TOO_MANY), 422);
    await beginWithNewest(office);
    const choice = { interests: parsed.map(interestText), frequency: wish.frequency };
    await subscriptions.save(address, choice, await entries.begun());
    await pending.remove(wish.id);
    return context.html(confirmedPage(await around(office), CONFIRMED_WORDS[wish.frequency]));
  });
  return app;

  /** A wish that the token opens, and its address. */
  async function wishOf(
    { marks }: Office,
    token: string,
  ): Promise<{ wish: Pending; address: string } | undefined> {
    const id = marks.idOf(token);
    if (id === undefined || !(await marks.holds('bestaetigen', token, ''))) return undefined;
    const wish = await pending.get(id);
    const address = wish && (await seal.open(wish.sealed, id));
    return wish && address !== undefined ? { wish, address } : undefined;
  }
}

const TOO_MANY =
  'Zusammen mit dem, was Sie schon abonniert haben, sind es mehr als 30. Bitte gehen Sie zurück, und wählen Sie „Nur noch das Neue“, oder ändern Sie Ihre Auswahl mit dem Link in einer unserer E-Mails.';

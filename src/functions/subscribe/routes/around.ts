import type { Context } from 'hono';
import { isFromOwnPage } from '../../../server/own-page.ts';
import type { Office } from '../office.ts';
import { messagePage } from '../page/plain-pages.ts';
import type { SubscribeEnv } from '../ports.ts';

type Ask = Context<SubscribeEnv>;

/** What stands around pages: the site, and what it offers. @throws SiteSilent */
export const around = async ({ settings, means }: Office) => ({
  site: settings.site,
  offer: await means.site.offer(),
});

/** The same for pages that must come even where the site is silent. */
export const aroundIfAny = async ({ settings, means }: Office) => {
  const offer = await means.site.offer().catch(() => undefined);
  return { site: settings.site, ...(offer && { offer }) };
};

/** What a plain form sent. */
export const formOf = async (context: Ask): Promise<URLSearchParams> =>
  new URLSearchParams(await context.req.text());

/** The page that refuses a form that no page of ours sent; undefined for one of ours. */
export async function refusedForm(office: Office, context: Ask): Promise<Response | undefined> {
  const asked = { from: context.req.header('Origin'), site: context.req.header('Sec-Fetch-Site') };
  if (isFromOwnPage(asked, office.settings.origin)) return undefined;
  office.means.log('refused: not from our pages');
  const words =
    'Diese Anfrage kam nicht von einer Seite dieses Dienstes. Zu Ihrer Sicherheit ist deshalb nichts geschehen. Bitte öffnen Sie die Seite neu, und wiederholen Sie dort, was Sie vorhatten.';
  return context.html(
    messagePage(await aroundIfAny(office), 'Bitte versuchen Sie es noch einmal', words),
    403,
  );
}

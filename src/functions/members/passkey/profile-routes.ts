import { type Context, Hono } from 'hono';
import { at } from '../addresses.ts';
import { deviceOf } from '../device.ts';
import { formOf } from '../form/form-of.ts';
import { notFound } from '../faults.ts';
import { signedIn } from '../guards.ts';
import { page } from '../layout/page.ts';
import type { MembersEnv, Who } from '../ports.ts';
import { confirmThen } from './addresses.ts';
import type { PasskeyDesk } from './desk.ts';
import { listMain } from './list-page.ts';
import { tellOfPasskey } from './notify.ts';
import { type Passkey, passkeyName } from './passkey.ts';
import { safeTarget } from '../safe-target.ts';
import { removalMain } from './removal-page.ts';

type Ask = Context<MembersEnv>;

/** The member's own passkeys: read at level 1, changed at level 2, each change by a plain form. */
export function profileRoutes(desk: PasskeyDesk): Hono<MembersEnv> {
  const mine = (run: Step) => (context: Ask) => withPasskey(desk, context, run);
  return new Hono<MembersEnv>()
    .use(`${at.myPasskeys}*`, signedIn)
    .get(at.myPasskeys, (context) => list(desk, context))
    .post(`${at.myPasskeys}:id/name`, mine(rename))
    .get(`${at.myPasskeys}:id/entfernen/`, mine(askRemoval))
    .post(`${at.myPasskeys}:id/entfernen/`, mine(remove));
}

/** The passkey of the address, its owner, and all passkeys of that owner. */
interface Mine {
  readonly who: Who;
  readonly passkey: Passkey;
  readonly all: readonly Passkey[];
}
type Step = (desk: PasskeyDesk, context: Ask, mine: Mine) => Promise<Response> | Response;

async function withPasskey(desk: PasskeyDesk, context: Ask, run: Step): Promise<Response> {
  const { who } = context.var;
  if (!who) return notFound(context);
  if (who.session.level === 1) return context.redirect(confirmThen(at.myPasskeys), 303);
  const all = await desk.ceremony.passkeys.of(who.account);
  const passkey = all.find((one) => one.id === context.req.param('id'));
  return passkey ? run(desk, context, { who, passkey, all }) : notFound(context);
}

const profile = { label: 'Mein Profil', href: at.profile };

async function list({ ceremony }: PasskeyDesk, context: Ask): Promise<Response> {
  const { who, council } = context.var;
  if (!who) return notFound(context);
  const passkeys = await ceremony.passkeys.of(who.account);
  const confirmed = who.session.level === 2;
  const timeZone = council?.directory.site.timeZone ?? 'Europe/Berlin';
  const title = 'Meine Passkeys';
  const frame = {
    title,
    who,
    council,
    current: 'profile',
    scripts: confirmed ? [at.passkeyScript] : [],
    breadcrumbs: [profile, { label: title }],
  } as const;
  const { eingerichtet, nach } = context.req.query();
  const setUp = eingerichtet === 'ja' ? (nach === undefined ? {} : { next: safeTarget(nach) }) : undefined;
  return context.html(page(frame, listMain({ passkeys, confirmed, timeZone, setUp })));
}

async function rename({ ceremony }: PasskeyDesk, context: Ask, { who, passkey }: Mine): Promise<Response> {
  const name = passkeyName((await formOf(context)).get('name') ?? '');
  if (name !== undefined && name !== passkey.name)
    await ceremony.passkeys.rename(who.account.id, passkey.id, name);
  return context.redirect(at.myPasskeys, 303);
}

function askRemoval(
  _desk: PasskeyDesk,
  context: Ask,
  { who, passkey, all }: Mine,
): Promise<Response> | Response {
  const { council } = context.var;
  const frame = {
    title: `„${passkey.name}“ entfernen`,
    who,
    council,
    current: 'profile',
    breadcrumbs: [profile, { label: 'Meine Passkeys', href: at.myPasskeys }, { label: 'Entfernen' }],
  } as const;
  return context.html(page(frame, removalMain(passkey, all.length === 1)));
}

/** The last one goes only where the page said what follows: another one may have been removed since it was shown. */
async function remove(desk: PasskeyDesk, context: Ask, mine: Mine): Promise<Response> {
  const { who, passkey, all } = mine;
  const { account } = who;
  const isSaid = (await formOf(context)).get('letzter') === 'ja';
  if (all.length === 1 && !isSaid) return askRemoval(desk, context, mine);
  const { parts, ceremony } = desk;
  await parts.audit.record({
    event: 'passkey-removed',
    account: account.id,
    session: who.session.id,
    subject: passkey.id,
  });
  const device = deviceOf(context.req.header('user-agent'));
  const instant = new Date(parts.means.now()).toISOString();
  if (await ceremony.passkeys.remove(account.id, passkey.id, instant))
    await tellOfPasskey(parts, account, { what: 'removed', passkey, device, council: context.var.council });
  return context.redirect(at.myPasskeys, 303);
}

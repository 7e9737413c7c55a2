import type { Context, Handler } from 'hono';
import { normalEmail } from '../accounts.ts';
import { at } from '../addresses.ts';
import { isEmailAddress } from '../email-address.ts';
import { formOf } from '../form/form-of.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import type { AccessRow } from './access-rows.ts';
import { changeAccount } from './change-account.ts';
import { fewAtOnce } from './few-at-once.ts';
import { invite } from './invite.ts';
import { peopleWithout } from './list.ts';
import { EMPTY_INPUT, freshAccount } from './new-account.ts';
import { newAccountsPage, type NewAccountsPage } from './new-accounts-page.ts';
import { REFUSAL } from './refusal-words.ts';
import { askedBy, mailFrame } from './request.ts';

/** Asks for the addresses of all people who have no access. */
export const showNewAccounts =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    answer(parts, context, { emails: new Map(), faults: new Map(), invite: true, created: 0 }, 200);

/** Creates an access for each address; with a fault in one of them, none. */
export const createAccounts =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const form = await formOf(context);
    const wantsInvite = form.has('invite');
    const rows = await peopleWithout(parts, context);
    const emails = emailsIn(form, rows);
    const again = (faults: ReadonlyMap<string, string>, status: 409 | 422, fault?: string, created = 0) =>
      answer(parts, context, { emails, faults, invite: wantsInvite, fault, created }, status);
    if (emails.size === 0)
      return again(new Map(), 422, 'Bitte tragen Sie mindestens eine E-Mail-Adresse ein.');
    const faults = faultsIn(emails);
    if (faults.size > 0) return again(faults, 422);
    const { refused, created, unsent } = await createAll(parts, context, emails, rows, wantsInvite);
    if (refused.size > 0) return again(refused, 409, undefined, created);
    const words = `anzahl=${created}${unsent > 0 ? `&ohne=${unsent}` : ''}`;
    return context.redirect(
      `${at.accounts}?erledigt=${wantsInvite ? 'viele-eingeladen' : 'viele-angelegt'}&${words}`,
      303,
    );
  };

/** Addresses by the person's key; who was left empty is left out. */
function emailsIn(form: URLSearchParams, rows: readonly AccessRow[]): Map<string, string> {
  const all = rows.map(({ id }) => [id, normalEmail(form.get(`email-${id}`) ?? '')] as const);
  return new Map(all.filter(([, email]) => email !== ''));
}

function faultsIn(emails: ReadonlyMap<string, string>): Map<string, string> {
  const count = new Map<string, number>();
  for (const email of emails.values()) count.set(email, (count.get(email) ?? 0) + 1);
  const faultOf = (email: string) => {
    if (!isEmailAddress(email))
      return 'Diese E-Mail-Adresse ist unvollständig. Sie hat die Form name@gemeinde.de.';
    return (count.get(email) ?? 0) > 1
      ? 'Diese Adresse steht hier mehrmals. Jede Adresse kann nur einen Zugang öffnen.'
      : undefined;
  };
  const faults = new Map<string, string>();
  for (const [id, email] of emails) {
    const fault = faultOf(email);
    if (fault !== undefined) faults.set(id, fault);
  }
  return faults;
}

/** One after the other, so that each is compared with those before. @throws StoreError */
async function createAll(
  parts: Parts,
  context: Context<MembersEnv>,
  emails: ReadonlyMap<string, string>,
  rows: readonly AccessRow[],
  wantsInvite: boolean,
) {
  const asked = askedBy(context);
  const by = asked.who.account.id;
  const refused = new Map<string, string>();
  const created: string[] = [];
  for (const [id, email] of emails) {
    const name = rows.find((row) => row.id === id)?.name ?? '';
    const fresh = freshAccount({ ...EMPTY_INPUT, name, email }, id);
    const { kind } = await changeAccount(parts, fresh, fresh, { by, event: 'account-created' });
    if (kind === 'saved') created.push(id);
    // somebody else gave the access meanwhile: there is nothing left to do
    else if (kind !== 'outdated') refused.set(id, REFUSAL[kind]);
  }
  const frame = mailFrame(parts, asked);
  const sent = await fewAtOnce(wantsInvite ? created : [], (id) => invite(parts, frame, id, by));
  return { refused, created: created.length, unsent: sent.filter((done) => done !== 'einladen').length };
}

const answer = async (
  parts: Parts,
  context: Context<MembersEnv>,
  given: Pick<NewAccountsPage, 'emails' | 'faults' | 'invite' | 'fault' | 'created'>,
  status: 200 | 409 | 422,
) =>
  context.html(
    newAccountsPage({ ...askedBy(context), without: await peopleWithout(parts, context), ...given }),
    status,
  );

import type { Context, Handler } from 'hono';
import { at } from '../addresses.ts';
import { formOf } from '../form/form-of.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { stepAccount } from './change-account.ts';
import { doneIn } from './done-words.ts';
import { stepMail } from './mails.ts';
import { REFUSAL } from './refusal-words.ts';
import { askedBy, mailFrame } from './request.ts';
import { sendAll } from './send-all.ts';
import { unknownLogins } from './unknown-logins.ts';
import { unknownPage } from './unknown-page.ts';

/** The logins that wait to be bound. */
export const showUnknown =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    answer(parts, context, undefined, 200);

/** Binds a login to an account: from then on it opens it. */
export const bindLogin =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const form = await formOf(context);
    const login = (await unknownLogins(parts)).find(({ key }) => key === form.get('login'));
    if (!login) return answer(parts, context, 'Diese Anmeldung ist inzwischen zugeordnet.', 409);
    const id = form.get(`zugang-${login.key}`) ?? '';
    const subject = `${login.issuer}|${login.subject}`;
    const outcome = await stepAccount(
      parts,
      id,
      (account) =>
        account.state === 'active'
          ? { ...account, subjects: [...new Set([...account.subjects, subject])] }
          : undefined,
      { by: asked.who.account.id, event: 'login-bound' },
    );
    if (!outcome)
      return answer(parts, context, 'Bitte wählen Sie einen Zugang, der nicht gesperrt ist.', 422);
    if (outcome.kind !== 'saved') return answer(parts, context, REFUSAL[outcome.kind], 409);
    const sent = await sendAll(parts.means, stepMail(mailFrame(parts, asked), outcome.account, 'anmeldung'));
    return context.redirect(`${at.unknownLogins}?erledigt=${sent ? 'zugeordnet' : 'mail-fehlt'}`, 303);
  };

async function answer(
  parts: Parts,
  context: Context<MembersEnv>,
  fault: string | undefined,
  status: 200 | 409 | 422,
) {
  const [logins, accounts] = await Promise.all([unknownLogins(parts), parts.accounts.all()]);
  const open = accounts
    .filter(({ state }) => state === 'active')
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const done = fault === undefined ? doneIn(context.req.query('erledigt')) : undefined;
  return context.html(unknownPage({ ...askedBy(context), logins, accounts: open, done, fault }), status);
}

import type { Context, Handler } from 'hono';
import { at } from '../addresses.ts';
import { formOf } from '../form/form-of.ts';
import { recordDay } from '../instant-words.ts';
import type { Account, MembersEnv, Parts } from '../ports.ts';
import {
  type AccountInput,
  differingFields,
  faultsOf,
  inputOf,
  type InputFaults,
  mergedInput,
  readInput,
  withInput,
} from './account-input.ts';
import { accountPage } from './account-page.ts';
import { type ChangeOutcome, changeAccount } from './change-account.ts';
import { changerWords } from './changer-words.ts';
import { conflictPage } from './conflict-page.ts';
import { doneIn } from './done-words.ts';
import { rowsNow } from './list.ts';
import { addressMails } from './mails.ts';
import { REFUSAL } from './refusal-words.ts';
import { askedBy, mailFrame } from './request.ts';
import { sendAll } from './send-all.ts';
import { accountVersion } from './versions.ts';
import { noticeOutbox } from '../deliver/notice-outbox.ts';
import { undeliveredNotice } from '../notices/undelivered.ts';

/** The page of one access. */
export const showAccount =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const account = await parts.accounts.get(context.req.param('id') ?? '');
    return account ? answer(parts, context, account, inputOf(account), {}, 200) : context.notFound();
  };

/** Saves what a clerk changed in the form of an access. */
export const saveAccount =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const form = await formOf(context);
    const account = await parts.accounts.get(context.req.param('id') ?? '');
    if (!account) return context.notFound();
    const base = await accountVersion(parts.means.slots, account, Number(form.get('version')));
    const mine = readInput(form, inputOf(base));
    if (base.version !== account.version) return conflict(parts, context, account, base, mine);
    const today = recordDay(parts.means.now(), asked.council);
    const faults = faultsOf(mine, today, parts.settings.login.oidc?.issuer);
    if (Object.keys(faults).length > 0) return answer(parts, context, account, mine, faults, 422);
    const fields = differingFields(inputOf(account), mine);
    if (fields.length === 0) return context.redirect(`${at.account(account.id)}?erledigt=unveraendert`, 303);
    const next = changed(parts, account, mine, fields);
    const by = asked.who.account.id;
    const outcome = await changeAccount(parts, account, next, { by, event: 'account-changed', fields });
    if (outcome.kind === 'outdated') return conflict(parts, context, outcome.current, base, mine);
    if (outcome.kind !== 'saved') return answer(parts, context, account, mine, faultOf(outcome.kind), 409);
    const mails = fields.includes('email')
      ? addressMails(mailFrame(parts, asked), outcome.account, account.email)
      : [];
    const sent = await sendAll(parts.means, mails);
    const done = endsInvitation(account, outcome.account, parts.means.now()) ? 'neu-einladen' : 'gespeichert';
    return context.redirect(`${at.account(account.id)}?erledigt=${sent ? done : 'mail-fehlt'}`, 303);
  };

/** Who comes by a new address must log in anew, and enrols a first passkey only once the clerk invites that address. */
function changed(
  { means }: Parts,
  account: Account,
  input: AccountInput,
  fields: readonly string[],
): Account {
  const next = withInput(account, input);
  if (!fields.includes('email')) return next;
  const { enrolUntil: _ended, ...closed } = next;
  return { ...closed, sessionsSince: new Date(means.now()).toISOString() };
}

/** Whether the enrolment was open, and is no more. */
const endsInvitation = (before: Account, next: Account, now: number): boolean =>
  Date.parse(before.enrolUntil ?? '') > now && next.enrolUntil === undefined;

export function faultOf(kind: Exclude<ChangeOutcome['kind'], 'saved' | 'outdated'>): InputFaults {
  const field = { 'subject-taken': 'subjects', 'email-taken': 'email', 'last-clerk': 'clerk' } as const;
  return { [field[kind]]: REFUSAL[kind] };
}

async function answer(
  parts: Parts,
  context: Context<MembersEnv>,
  account: Account,
  input: AccountInput,
  faults: InputFaults,
  status: 200 | 409 | 422,
) {
  const asked = askedBy(context);
  const row = (await rowsNow(parts, asked.council)).find(({ id }) => id === account.id);
  if (!row) return context.notFound();
  const done = doneIn(context.req.query('erledigt'));
  const changer = await changerWords(parts.accounts, account);
  const { slots } = parts.means;
  const undelivered = await undeliveredNotice(slots, noticeOutbox(parts), account.id, account.changedAt);
  const given = {
    ...asked,
    undelivered,
    settings: parts.settings,
    row: { ...row, account },
    input,
    faults,
    changer,
    now: parts.means.now(),
    done,
  };
  return context.html(accountPage(given), status);
}

/** Somebody else was quicker: both versions, and a form that puts them together. */
async function conflict(
  { settings, accounts }: Parts,
  context: Context<MembersEnv>,
  current: Account,
  base: Account,
  mine: AccountInput,
) {
  const theirs = inputOf(current);
  const input = mergedInput(inputOf(base), theirs, mine);
  const changer = await changerWords(accounts, current);
  return context.html(
    conflictPage({ ...askedBy(context), settings, current, changer, theirs, mine, input }),
    409,
  );
}

import type { Context, Handler } from 'hono';
import { defined } from '../../../domain/defined.ts';
import { at } from '../addresses.ts';
import { formOf } from '../form/form-of.ts';
import { recordDay } from '../instant-words.ts';
import { randomHex } from '../keyed.ts';
import type { Account, MembersEnv, Parts } from '../ports.ts';
import { type AccountInput, faultsOf, readInput, withInput } from './account-input.ts';
import { changeAccount } from './change-account.ts';
import { invite } from './invite.ts';
import { peopleWithout } from './list.ts';
import { newPage, type NewPage } from './new-page.ts';
import { askedBy, mailFrame } from './request.ts';
import { REFUSAL } from './refusal-words.ts';
import { faultOf } from './save-account.ts';

/** The form before anybody filled it in. */
export const EMPTY_INPUT: AccountInput = {
  name: '',
  email: '',
  subjects: [],
  clerk: false,
  leadership: false,
  offices: [],
  channel: 'paper',
  consentedAt: '',
};

/** The form for a new access, for the person of the address where it names one. */
export const showNew =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const without = await peopleWithout(parts, context);
    const person = without.find(({ id }) => id === context.req.query('person'))?.id ?? '';
    return answer(parts, context, { without, person, input: EMPTY_INPUT, faults: {}, invite: true }, 200);
  };

/** Creates an access, and invites where the clerk wants it. */
export const createAccount =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const form = await formOf(context);
    const without = await peopleWithout(parts, context);
    const person = form.get('person') ?? '';
    const row = without.find(({ id }) => id === person);
    const input = { ...readInput(form, EMPTY_INPUT), ...(row && { name: row.name }) };
    const wantsInvite = form.has('invite');
    const again = (faults: NewPage['faults'], status: 409 | 422) =>
      answer(parts, context, { without, person: row?.id ?? '', input, faults, invite: wantsInvite }, status);
    const faults = defined({
      ...faultsOf(input, recordDay(parts.means.now(), asked.council), parts.settings.login.oidc?.issuer),
      person: person !== '' && !row ? 'Diese Person hat inzwischen einen Zugang.' : undefined,
    });
    if (Object.keys(faults).length > 0) return again(faults, 422);
    const by = asked.who.account.id;
    const fresh = freshAccount(input, person);
    const outcome = await changeAccount(parts, fresh, fresh, { by, event: 'account-created' });
    if (outcome.kind === 'outdated') return again({ person: REFUSAL.outdated }, 409);
    if (outcome.kind !== 'saved') return again(faultOf(outcome.kind), 409);
    const invites = wantsInvite && input.email !== '';
    const done = invites ? await invite(parts, mailFrame(parts, asked), fresh.id, by) : 'angelegt';
    return context.redirect(`${at.account(fresh.id)}?erledigt=${done}`, 303);
  };

/** An account that stands nowhere yet. */
export function freshAccount(input: AccountInput, person: string): Account {
  const blank: Account = {
    id: person === '' ? `k-${randomHex(6)}` : person,
    version: 0,
    ...(person !== '' && { person }),
    name: '',
    subjects: [],
    rights: { clerk: false, leadership: false, offices: [] },
    channel: 'paper',
    state: 'active',
    changedBy: '',
    changedAt: '',
  };
  return withInput(blank, input);
}

const answer = (
  { settings }: Parts,
  context: Context<MembersEnv>,
  given: Pick<NewPage, 'without' | 'person' | 'input' | 'faults' | 'invite'>,
  status: 200 | 409 | 422,
) => context.html(newPage({ ...askedBy(context), settings, ...given }), status);

import type { Context, Handler } from 'hono';
import type { Council, MembersEnv, Parts } from '../ports.ts';
import { ACCESS_STATES, type AccessRow, accessRows, type AccessState, filterRows } from './access-rows.ts';
import { listPage } from './list-page.ts';
import { manyDone } from './many-done.ts';
import { passkeyCount } from './passkey-count.ts';
import { askedBy } from './request.ts';
import { unknownLogins } from './unknown-logins.ts';
import { recordDay } from '../instant-words.ts';

/** The list of accesses, by state, organization and name. */
export const showList =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const all = await rowsNow(parts, asked.council);
    const filter = {
      state: stateIn(context.req.query('zustand')),
      organization: context.req.query('gremium') ?? '',
      name: context.req.query('name') ?? '',
    };
    const used = new Set(all.flatMap((row) => row.organizations));
    return context.html(
      listPage({
        ...asked,
        settings: parts.settings,
        all,
        shown: filterRows(all, filter),
        filter,
        organizations: (asked.council?.directory.organizations ?? []).filter(({ key }) => used.has(key)),
        unknownLogins: parts.settings.login.oidc ? (await unknownLogins(parts)).length : 0,
        now: parts.means.now(),
        done: manyDone((name) => context.req.query(name)),
      }),
    );
  };

/** All rows as of this request. @throws StoreError */
export async function rowsNow({ accounts, means, settings }: Parts, council: Council | undefined) {
  const all = await accounts.all();
  const passkeys = await passkeyCount(means.slots, all);
  const now = means.now();
  return accessRows({
    people: council?.directory.people ?? [],
    accounts: all,
    passkeys,
    day: recordDay(now, council),
    now,
    needsPasskey: settings.stepUp.kind === 'passkey',
  });
}

/** People of the directory who have no access. @throws StoreError */
export async function peopleWithout(parts: Parts, context: Context<MembersEnv>): Promise<AccessRow[]> {
  const rows = await rowsNow(parts, context.get('council'));
  return rows.filter(({ account }) => account === undefined);
}

const stateIn = (word: string | undefined): AccessState | '' =>
  ACCESS_STATES.find((state) => state === word) ?? '';

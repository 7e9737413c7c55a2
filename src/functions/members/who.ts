import { createMiddleware } from 'hono/factory';
import type { DirectoryPerson, Reader } from '../../domain/members/index.ts';
import type { Account, Council, MembersEnv, Parts, Session, Who } from './ports.ts';
import { mayGoOn } from './session/limits.ts';
import { sessionsWith } from './session/sessions.ts';

/**
 * Finds out who asks, anew at each request: the session, the account as it is now, the person of the published index. Sets
 * `council` and, where somebody is logged in, `who`.
 */
export function whoAsks(parts: Parts) {
  const sessions = sessionsWith(parts);
  return createMiddleware<MembersEnv>(async function whoAsksNow(context, next) {
    const [council, session] = await Promise.all([parts.readCouncil(), sessions.current(context)]);
    if (council) context.set('council', withBallots(council, parts));
    const account = session && (await parts.accounts.get(session.account));
    if (!session || !account || !mayGoOn(account, session, parts.means.now())) return next();
    context.set('who', whoOf(account, session, council));
    await next();
    await sessions.touch(context, session);
  });
}

/** What ballots lead to is asked of the store at most once a request, and only where papers are asked for. */
function withBallots(council: Council, parts: Parts): Council {
  let ways: ReturnType<NonNullable<Council['circulated']>> | undefined;
  const ask = async () => (await import('./circulation/circulated.ts')).circulatedIn(parts, council);
  return { ...council, circulated: () => (ways ??= ask()) };
}

/** What the record and the clerk say of an account today. */
export function whoOf(account: Account, session: Session, council: Council | undefined): Who {
  const person = personOf(account, council);
  const reader = readerOf(account, council);
  return { account, session, reader, ...(person && { person }) };
}

/** What the record and the clerk let an account read today. */
export function readerOf(account: Account, council: Council | undefined): Reader {
  const person = personOf(account, council);
  const { clerk, leadership, offices } = account.rights;
  const memberships = person?.memberships ?? [];
  return { memberships, clerk, leadership, offices, ...(person && { person: person.key }) };
}

const personOf = ({ person }: Account, council: Council | undefined): DirectoryPerson | undefined =>
  council?.directory.people.find(({ key }) => key === person);

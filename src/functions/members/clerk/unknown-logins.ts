import type { UnknownLogin } from '../login/oidc/unknown-logins.ts';
import type { Parts } from '../ports.ts';

/** A login that the identity provider vouched for, and that waits to be bound. @property key hash by which a form names it */
export interface WaitingLogin extends UnknownLogin {
  readonly key: string;
  readonly name: string;
}

/** More are not read at once. */
const MOST = 200;
const SHAPE = /^unknown-logins\/\d{4}-\d{2}-\d{2}\/([0-9a-f]{64})\.json$/;

/** Logins that no account bears yet, newest first. @throws StoreError */
export async function unknownLogins({
  means,
  accounts,
}: Pick<Parts, 'means' | 'accounts'>): Promise<WaitingLogin[]> {
  const listed = await means.slots.list('unknown-logins/');
  const keys = listed
    .filter((key) => SHAPE.test(key))
    .reverse()
    .slice(0, MOST);
  if (keys.length === 0) return [];
  const [bodies, all] = await Promise.all([
    Promise.all(keys.map((key) => means.slots.get(key))),
    accounts.all(),
  ]);
  const bound = new Set(all.flatMap(({ subjects }) => subjects));
  const logins = keys.flatMap((key, index) => loginOf(SHAPE.exec(key)?.[1] ?? '', bodies[index]));
  const newest = new Map(logins.toReversed().map((login) => [login.key, login]));
  return [...newest.values()]
    .filter(({ issuer, subject }) => !bound.has(`${issuer}|${subject}`))
    .sort((a, b) => (a.at > b.at ? -1 : 1));
}

/** A record that cannot be read is left out: the login writes it anew. */
function loginOf(key: string, body: string | undefined): WaitingLogin[] {
  try {
    const read = JSON.parse(body ?? '') as Record<string, unknown>;
    const { issuer, subject, at, name } = read;
    const isWhole =
      typeof issuer === 'string' &&
      typeof subject === 'string' &&
      typeof at === 'string' &&
      !Number.isNaN(Date.parse(at));
    return isWhole ? [{ key, issuer, subject, at, name: typeof name === 'string' ? name : '' }] : [];
  } catch {
    return [];
  }
}

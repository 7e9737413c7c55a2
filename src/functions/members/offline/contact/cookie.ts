import type { Context } from 'hono';
import { randomHex } from '../../keyed.ts';
import type { Account, MembersEnv, Parts } from '../../ports.ts';
import { sealedCookie } from '../../session/cookie.ts';

/** Which device asks whether its copy still holds; it opens nothing. Instants are milliseconds since 1970, machine's clock. */
export interface Contact {
  readonly account: string;
  /** Of the account when the first meeting was taken along. */
  readonly version: number;
  /** Random; 64 bits. */
  readonly device: string;
  /** When the login stood behind it. */
  readonly begun: number;
}

export interface ContactCookie {
  /** The contact of this browser, if it has one that we sealed. */
  read(context: Context<MembersEnv>): Promise<Contact | undefined>;
  /** Gives this browser a contact for the account, by the login that stands behind this request. */
  give(context: Context<MembersEnv>, account: Account): Promise<void>;
  /** The same contact for another sixty days. */
  renew(context: Context<MembersEnv>, contact: Contact): Promise<void>;
  clear(context: Context<MembersEnv>): void;
}

const DAYS = 60;
const DAY = 86_400_000;

/** `__Host-ratsfenster-unterwegs`: sent from our own pages alone (`SameSite=Strict`), and read by nothing but the question for the state. */
export function contactCookie({ settings, means }: Pick<Parts, 'settings' | 'means'>): ContactCookie {
  const cookie = sealedCookie('ratsfenster-unterwegs', settings, read, 'Strict');
  const write: ContactCookie['renew'] = (context, contact) =>
    cookie.write(context, contact, means.now(), means.now() + DAYS * DAY);
  return {
    read: (context) => cookie.read(context, means.now()),
    give: async (context, { id, version }) => {
      const before = await cookie.read(context, means.now());
      const device = before?.account === id ? before.device : randomHex(8);
      await write(context, { account: id, version, device, begun: means.now() });
    },
    renew: write,
    clear: (context) => cookie.clear(context),
  };
}

function read(value: unknown): Contact | undefined {
  const { account, version, device, begun } = (value ?? {}) as Partial<Record<keyof Contact, unknown>>;
  if (typeof account !== 'string' || typeof device !== 'string') return undefined;
  return typeof version === 'number' && typeof begun === 'number'
    ? { account, version, device, begun }
    : undefined;
}

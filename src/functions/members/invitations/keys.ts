import { hashOf } from '../hash-of.ts';

/** Four digits, so that keys sort as numbers do. */
const digits = (number: number): string => String(number).padStart(4, '0');

/** All orders, whichever meeting they are of. */
export const ORDERS = 'invitations/';

/** Where an order stands: 1 is the invitation, what follows are supplements. */
export const orderKey = (meeting: string, number: number): string =>
  `${ORDERS}${meeting}/${digits(number)}.json`;

/** The mark that all mails of an order stand in the outbox. */
export const queuedKey = (meeting: string, number: number): string =>
  `${ORDERS}${meeting}/${digits(number)}.queued`;

/** Where it stands that a member opened the meeting after an order. */
export const openedKey = (account: string, meeting: string, number: number): string =>
  `opened/${account}/${meeting}.${digits(number)}`;

/** An order by its meeting and number. */
export interface OrderPlace {
  readonly meeting: string;
  readonly number: number;
}

/** The order of a key, and whether the key is that of the order or of its mark; undefined for what is neither. */
export function orderPlace(key: string): (OrderPlace & { readonly what: 'json' | 'queued' }) | undefined {
  const [, meeting, number, what] = /^invitations\/([^/]+)\/(\d{4})\.(json|queued)$/.exec(key) ?? [];
  if (meeting === undefined || (what !== 'json' && what !== 'queued')) return undefined;
  return { meeting, number: Number(number), what };
}

/** A mail of an order, as its record in the outbox names it. */
export interface MailPlace extends OrderPlace {
  readonly account: string;
}

/**
 * Id of the mail of an order to an account: constant, so that its Message-ID is too. Nobody guesses it without the order's word,
 * so that nobody but who has the mail can claim that it came back; and it is short enough to stand in a return address.
 */
export const mailId = async (
  { meeting, number, word }: OrderPlace & { readonly word: string },
  account: string,
): Promise<string> => `einladung.${await hashOf([meeting, number, account, word])}`;

/** Order and account that the record of a mail names; undefined for one of another kind. */
export function mailPlace(body: string): MailPlace | undefined {
  try {
    const { meeting, number, account } = JSON.parse(body) as Partial<MailPlace>;
    if (typeof meeting !== 'string' || typeof number !== 'number' || typeof account !== 'string')
      return undefined;
    return { meeting, number, account };
  } catch {
    return undefined;
  }
}

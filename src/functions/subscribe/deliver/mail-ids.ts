import type { Frequency } from '../ports.ts';

/** What a mail in the outbox is about. */
export type MailSubject =
  | { readonly kind: 'confirm'; readonly pending: string }
  | { readonly kind: 'news'; readonly subscription: string; readonly frequency: Frequency };

/** The mail that asks for a confirmation. */
export const confirmId = (pending: string): string => `neu.${pending}`;
/** The mail that tells an entry at once. */
export const entryId = (entry: number, subscription: string): string => `abo.${entry}.${subscription}`;
/** The mail of a day. @param date `2027-02-15` */
export const dayId = (date: string, subscription: string): string =>
  `abo.t${date.replaceAll('-', '')}.${subscription}`;

/** What the id of a mail tells; undefined where it is none of ours. */
export function subjectOf(id: string): MailSubject | undefined {
  const pending = /^neu\.([0-9a-f]{32})$/.exec(id)?.[1];
  if (pending !== undefined) return { kind: 'confirm', pending };
  const [, run, subscription] = /^abo\.(t\d{8}|\d{1,9})\.([0-9a-f]{24})$/.exec(id) ?? [];
  if (run === undefined || subscription === undefined) return undefined;
  return { kind: 'news', subscription, frequency: run.startsWith('t') ? 'taeglich' : 'sofort' };
}

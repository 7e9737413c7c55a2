/** Milliseconds of a day of UTC; it has no leap seconds and no summer time. */
export const DAY = 86_400_000;

/** Everything about one account. */
export const auditOf = (account: string): string => `audit/${account}/`;

/** The day of the log (UTC), `YYYY-MM-DD`. @param ms since 1970 */
export const auditDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The first day that is still kept. @param now milliseconds since 1970 */
export const oldestDay = (now: number, auditDays: number): string => auditDay(now - auditDays * DAY);

/** Where a record goes; keys of one account sort by time. @param random letters and digits */
export const auditKey = (account: string, ms: number, random: string): string =>
  `${auditOf(account)}${auditDay(ms)}/${String(ms).padStart(15, '0')}-${random}.jsonl`;

const SHAPE = /^audit\/([^/]+)\/(\d{4}-\d{2}-\d{2})\/((\d{15})-[a-z0-9]+)\.jsonl$/;

/** What a key of the log says of its record, or undefined for what is none. */
export function auditPlace(
  key: string,
):
  { readonly account: string; readonly day: string; readonly name: string; readonly ms: number } | undefined {
  const [, account, day, name, ms] = SHAPE.exec(key) ?? [];
  return account !== undefined && day !== undefined && name !== undefined
    ? { account, day, name, ms: Number(ms) }
    : undefined;
}

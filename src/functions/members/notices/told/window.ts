/** Instants of the record in milliseconds since 1970: after `since`, up to `until`. */
export interface Window {
  readonly since: number;
  readonly until: number;
}

/** @param at milliseconds since 1970 */
export const isWithin = (at: number | undefined, { since, until }: Window): boolean =>
  at !== undefined && since < at && at <= until;

/** What happened within the window to what `members:publish` dates; it was new before it changed. */
export function datedWithin(
  { addedAt, changedAt }: { readonly addedAt?: string; readonly changedAt?: string },
  window: Window,
): 'new' | 'changed' | undefined {
  const parsed = (at: string | undefined) => (at === undefined ? undefined : Date.parse(at));
  if (isWithin(parsed(addedAt), window)) return 'new';
  return isWithin(parsed(changedAt), window) ? 'changed' : undefined;
}

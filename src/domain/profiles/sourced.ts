import type { Sourced } from './legal-profile.ts';

/** A value whose text we saw at `source`, in stored copies that can be older than the law in force. */
export const seen = <const T>(value: T, source: string, remark?: string): Sourced<T> => ({
  value,
  source,
  ...(remark !== undefined && { remark }),
  seen: true,
});

/** A value from general knowledge; nobody here saw the text of `source`. */
export const unseen = <const T>(value: T, source: string, remark?: string): Sourced<T> => ({
  value,
  source,
  ...(remark !== undefined && { remark }),
  seen: false,
});

import type { ProtectedItem } from '../../../../domain/schema/protected.ts';

export type Disclosure = NonNullable<ProtectedItem['disclosure']>;

/** Another state of disclosure; what the new state does not know is left out. */
export function withState(
  disclosure: Disclosure | undefined,
  state: Disclosure['state'] | undefined,
): Disclosure | undefined {
  if (state === undefined || state === disclosure?.state) return state === undefined ? undefined : disclosure;
  // What is not entered yet is told by the check.
  return { state } as Disclosure;
}

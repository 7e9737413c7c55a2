import { differingFields, inputOf } from '../clerk/account-input.ts';
import type { Recorded } from '../clerk/change-account.ts';
import type { Account } from '../ports.ts';

/** The record of an invitation that changes nothing else. */
export const INVITED: Recorded = { event: 'invited' };

/** What the log says of the command: all that it changes, as the clerk's view records it, before the invitation itself. */
export function recordsOf(before: Account, next: Account): readonly Recorded[] {
  if (before.version === 0) return [{ event: 'account-created' }];
  const fields = differingFields(inputOf(before), inputOf(next));
  return [
    ...(before.state === next.state ? [] : [{ event: 'account-restored' } as const]),
    ...(fields.length === 0 ? [] : [{ event: 'account-changed', fields } as const]),
    INVITED,
  ];
}

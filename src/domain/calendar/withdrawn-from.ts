import type { CouncilRecord } from '../council-record.ts';
import { NEVER, type Opening } from '../gate/opening.ts';
import { startOfDay } from '../local-time.ts';
import { canonicalAddress } from '../url.ts';

/** Tells from when the thing at an address is withdrawn; `NEVER` where nobody took it back. */
export function withdrawalsOf({ site, withdrawals }: CouncilRecord): (address: string) => Opening {
  const first = new Map<string, Opening>();
  for (const { target, date } of withdrawals) {
    const address = canonicalAddress(target);
    first.set(address, Math.min(first.get(address) ?? NEVER, startOfDay(date, site.timeZone)));
  }
  return (address) => first.get(canonicalAddress(address)) ?? NEVER;
}

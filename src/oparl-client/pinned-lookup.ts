import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

/** Code of the error that says: this name leads into a private network. */
export const PRIVATE = 'ERATSFENSTER_PRIVATE';

/** Resolves a name to addresses, as `dns.lookup` with `all` does. */
export type Resolve = (
  hostname: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

const byMachine: Resolve = (hostname, done) => lookup(hostname, { all: true }, done);

/**
 * A lookup for connections that gives only addresses of public hosts, so that the address checked is the one connected to
 * (a name that answers differently the second time gains nothing). Fails with code `PRIVATE` where no public address is left.
 */
export function pinnedLookup(allowPrivate: boolean, resolve: Resolve = byMachine): LookupFunction {
  return (hostname, options, done) =>
    resolve(hostname, (error, addresses) => {
      const open = addresses?.filter((found) => allowPrivate || !isPrivateAddress(found.address)) ?? [];
      const first = error ? undefined : open[0];
      const fault: NodeJS.ErrnoException | null =
        error ?? (first ? null : Object.assign(new Error(`${hostname}: private`), { code: PRIVATE }));
      if (!first) done(fault, options.all ? [] : '', 0);
      else if (options.all) done(null, open);
      else done(null, first.address, first.family);
    });
}

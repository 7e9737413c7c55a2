import { webAddress } from '../rules/web-address.ts';
import type { Run } from '../run.ts';

/** Hosts on which objects of the endpoint lie, and those named by the caller. Others are not asked. */
export function homeOf(run: Run): ReadonlySet<string> {
  const hosts = run.census.seen().map((number) => webAddress(run.census.id(number))?.host);
  return new Set([...run.extent.hosts, ...hosts.filter((host) => host !== undefined)]);
}

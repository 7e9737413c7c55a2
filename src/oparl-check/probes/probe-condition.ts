import { type Answer, type Ask, FetchFault } from '../fetcher.ts';
import type { Fault } from '../finding.ts';
import type { Run } from '../run.ts';

const isSame = (one: Answer, other: Answer): boolean => Buffer.compare(one.bytes, other.bytes) === 0;

/**
 * Whether a server that gave an ETag answers 304 to who holds it (RFC 9110, section 13.1.2; recommended in section 2-07). Content
 * that changed in between is no fault.
 */
export async function conditionFaults(run: Run, url: string, first: Answer, ask: Ask = {}): Promise<Fault[]> {
  const { etag } = first.headers;
  if (first.status !== 200 || etag === undefined) return [];
  try {
    const again = await run.fetcher.get(url, { ...ask, ifNoneMatch: etag });
    const isHonest = again.status === 304 || (again.status === 200 && !isSame(first, again));
    return isHonest ? [] : [{ code: 'condition-ignored', value: String(again.status), expected: etag }];
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return [{ code: 'http-failed', value: error.said }];
  }
}

/** Asks twice for an address of JSON, the second time with the ETag of the first answer. */
export async function probeCondition(run: Run, url: string): Promise<void> {
  try {
    run.findings.add(url, await conditionFaults(run, url, await run.fetcher.get(url)));
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
  }
}

import { checkEndpoint, type Checked } from '../../oparl-check/check-endpoint.ts';
import { fetchWithClient } from '../../oparl-check/fetch-with-client.ts';
import { createFindings, type Group } from '../../oparl-check/findings.ts';
import type { Endpoint } from './endpoint.ts';
import { BASE } from './objects.ts';

/** What a check of the small endpoint gave. */
export interface Outcome {
  readonly checked: Checked;
  readonly groups: readonly Group[];
}

/** Checks the small endpoint over HTTP, as the command does; pauses are left out. */
export async function check(endpoint: Endpoint, limit?: number): Promise<Outcome> {
  const fetcher = fetchWithClient({
    perSecond: 0,
    atOnce: 4,
    allowPrivate: true,
    retries: 0,
    timeoutMs: 5_000,
    connectTo: { from: BASE, to: endpoint.address },
  });
  const findings = createFindings(10);
  try {
    const checked = await checkEndpoint(
      `${BASE}/system`,
      { fetcher, findings, progress: () => undefined, now: Date.now, sleep: () => Promise.resolve() },
      { limit, files: 5, hosts: [], atOnce: 4 },
      5,
    );
    return { checked, groups: findings.groups() };
  } finally {
    await fetcher.close();
  }
}

import type { OparlClient } from '../../oparl-client/create-client.ts';
import { readJson } from '../../oparl-client/read-json.ts';
import type { Load } from '../../oparl-client/read-list.ts';
import type { SourceType } from '../read/source-object.ts';
import type { FetchReport } from './fetch-report.ts';
import type { PageStore } from './page-store.ts';
import type { Run } from './run-state.ts';
import { withType } from './with-type.ts';

/** Where answers come from and go to. */
export interface Fetching {
  readonly client: OparlClient;
  readonly run: Run;
  readonly report: FetchReport;
  readonly now: () => Date;
}

/**
 * A `Load` over a store: what this run has already stored is not asked for again; what an earlier run stored is asked for with a
 * condition; every answer is stored before it is used. Only JSON is ever stored. Throws an HttpFault.
 * @param type of the objects of a list, for those that do not tell their own
 */
export const loadThrough =
  (store: PageStore, { client, run, report, now }: Fetching, type?: SourceType): Load =>
  async (url) => {
    const stored = store.value(url);
    const known = stored === undefined ? undefined : store.facts(url);
    if (known?.run === run.id) {
      report.reused += 1;
      return { value: stored, finalUrl: known.finalUrl };
    }
    const answer = await client.get(url, {
      ifNoneMatch: known?.etag,
      ifModifiedSince: known?.lastModified,
    });
    const at = now().toISOString();
    if (answer.notModified && known) {
      store.note({ ...known, at, run: run.id });
      return { value: stored, finalUrl: known.finalUrl };
    }
    const { value: plain, repaired } = readJson(answer);
    const value = withType(plain, type);
    if (repaired) report.repaired.push(url);
    const text = JSON.stringify(value);
    const { finalUrl, headers } = answer;
    store.write(text, {
      url,
      finalUrl,
      etag: headers['etag'],
      lastModified: headers['last-modified'],
      at,
      run: run.id,
    });
    return { value, finalUrl };
  };

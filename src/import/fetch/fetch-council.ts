import type { OparlClient } from '../../oparl-client/create-client.ts';
import { applyChanges } from './apply-changes.ts';
import { asImportError, crawl } from './crawl.ts';
import { createEstimate } from './estimate.ts';
import { loadThrough } from './fetch-page.ts';
import type { FetchReport } from './fetch-report.ts';
import { Gaps } from './gaps.ts';
import { PageStore } from './page-store.ts';
import { References } from './references.ts';
import { beginRun, endRun, type Run } from './run-state.ts';
import { typeOfList } from './with-type.ts';
import type { WorkFolder } from './work-folder.ts';

/** What fetching needs. */
export interface FetchOptions {
  readonly source: string;
  readonly work: WorkFolder;
  readonly client: OparlClient;
  readonly full: boolean;
  readonly atOnce: number;
  /** Pages after which a list counts as endless. */
  readonly maxPages: number;
  readonly now: () => Date;
  /** Shows a line that the next one replaces. */
  readonly status: (line: string) => void;
}

/** A server that calls most of its objects changed does not understand the question, or stamps everything anew each day. */
const DEAF_SHARE = 0.5;
const DEAF_LEAST = 100;

function newReport(source: string, run: Run, resumed: boolean): FetchReport {
  return {
    source,
    mode: run.since === undefined ? 'full' : 'changes',
    since: run.since,
    resumed,
    requests: 0,
    retries: 0,
    notModified: 0,
    wire: 0,
    bytes: 0,
    reused: 0,
    lists: [],
    gaps: [],
    skipped: [],
    repaired: [],
  };
}

const asking = (since: string | undefined) => (url: string) => {
  if (since === undefined) return url;
  const asked = new URL(url);
  asked.searchParams.set('modified_since', since);
  return asked.href;
};

/** Ends a run whose answers are all there: removes what is no more at the source, or works the changes in. */
function settle(run: Run, pages: PageStore, changes: PageStore, report: FetchReport): void {
  if (run.since === undefined) {
    if (report.gaps.length === 0) pages.keepOnly(run.id);
    return;
  }
  const { changed, told, stored } = applyChanges(pages, changes, run.id);
  report.changed = changed;
  report.deaf = told >= DEAF_LEAST && told > stored * DEAF_SHARE;
}

/**
 * Brings the work folder to the state of the source: everything at first and now and then, else what changed since the last run.
 * A run that was killed is taken up where it stood. Gaps in the report mean that the record is not whole; the run then stays open.
 * @throws ImportError
 */
export async function fetchCouncil(options: FetchOptions): Promise<FetchReport> {
  const { source, work, client, now } = options;
  const { run, resumed } = beginRun(work.dir, options.full, now());
  const report = newReport(source, run, resumed);
  const [pages, changes] = [new PageStore(work.pages), new PageStore(work.changes)];
  if (!resumed) changes.clear();
  const fetching = { client, run, report, now };
  const lists = run.since === undefined ? pages : changes;
  const refs = new References();
  if (run.since !== undefined) for (const name of pages.names()) refs.know(JSON.parse(pages.read(name)));
  try {
    await crawl(source, {
      refs,
      load: loadThrough(pages, fetching),
      loadList: (name) => loadThrough(lists, fetching, typeOfList(name)),
      listUrl: asking(run.since),
      atOnce: options.atOnce,
      maxPages: options.maxPages,
      report,
      gaps: new Gaps(report),
      estimate: createEstimate(options.status, () => now().getTime()),
    });
  } catch (error) {
    throw asImportError(error);
  } finally {
    const { requests, retries, notModified, wire, bytes } = client.stats;
    Object.assign(report, { requests, retries, notModified, wire, bytes });
  }
  settle(run, pages, changes, report);
  if (report.gaps.length === 0) {
    endRun(work.dir, run, report.deaf ?? false);
    changes.clear();
  }
  return report;
}

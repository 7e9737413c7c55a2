import { rmSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Instant, wallClock } from '../domain/local-time.ts';
import { createClient, type OparlClient } from '../oparl-client/create-client.ts';
import { webAddress } from '../oparl-client/host-rule.ts';
import { HttpFault } from '../oparl-client/http-fault.ts';
import { documentsOf } from './documents/documents-of.ts';
import { asImportError } from './fetch/crawl.ts';
import { fetchCouncil } from './fetch/fetch-council.ts';
import type { FetchReport } from './fetch/fetch-report.ts';
import { replaceFile } from './fetch/replace-file.ts';
import { defaultWork, openWork, type WorkFolder } from './fetch/work-folder.ts';
import { finishImport } from './finish-import.ts';
import type { Imported } from './import-council.ts';
import { ImportError } from './import-error.ts';
import type { HttpOptions } from './options.ts';
import { planImport } from './plan-import.ts';
import { ZONE } from './values/moment.ts';
import { findDeletions } from './withdraw/find-deletions.ts';
import { readTarget } from './write/target.ts';

/** No council has lists of more pages; at five a second they take an hour. */
const MOST_PAGES = 20_000;

/** What the machine gives: its clock, and a line to show. */
export interface Machine {
  readonly now: () => Date;
  readonly status: (line: string) => void;
}

/** An import over HTTP, with what there is to tell about fetching. */
export interface ImportedOverHttp extends Imported {
  readonly http: FetchReport;
}

function sourceAddress(text: string): URL {
  try {
    return webAddress(text);
  } catch (error) {
    throw error instanceof HttpFault ? asImportError(error) : error;
  }
}

function clientFor(url: URL, options: HttpOptions): OparlClient {
  return createClient({
    purpose: 'import',
    version: options.version,
    hosts: [url.host, ...options.hosts],
    allowPrivate: options.allowPrivate,
    perSecond: options.perSecond,
    atOnce: options.atOnce,
    ...options.limits,
  });
}

/** Removes what an import that was killed while it wrote has left beside its target. */
function clearLeftovers(into: string): void {
  const dir = resolve(into);
  const parent = dirname(dir);
  try {
    for (const name of readdirSync(parent))
      if (name.startsWith(`.${basename(dir)}-import-`))
        rmSync(join(parent, name), { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function assertWhole({ gaps }: FetchReport, acceptGaps: boolean): void {
  const [first] = gaps;
  if (!first || acceptGaps) return;
  const more = gaps.length === 1 ? '' : ` und ${gaps.length - 1} weitere`;
  throw new ImportError(
    'import-incomplete',
    `Es fehlt etwas, deshalb wurde nichts übernommen: ${first.url}${more}. ${first.what} Derselbe Befehl versucht es noch einmal; mit --accept-gaps wird übernommen, was da ist.`,
  );
}

async function importFrom(
  url: URL,
  work: WorkFolder,
  options: HttpOptions,
  machine: Machine,
): Promise<ImportedOverHttp> {
  const client = clientFor(url, options);
  const { now, status } = machine;
  try {
    const common = { work, client, atOnce: options.atOnce, now, status };
    const http = await fetchCouncil({
      ...common,
      source: url.href,
      full: options.full,
      maxPages: options.maxPages ?? MOST_PAGES,
    });
    replaceFile(join(work.dir, 'abruf.json'), `${JSON.stringify(http, null, 1)}\n`);
    assertWhole(http, options.acceptGaps);
    clearLeftovers(options.into);
    const plan = planImport({ ...options, source: work.pages });
    const documents = options.files ? await documentsOf(plan, { ...common, report: http }) : undefined;
    const deletions = await findDeletions(plan, {
      client,
      today: wallClock(now().getTime() as Instant, ZONE).slice(0, 10),
      ask: http.mode === 'full' && http.gaps.length === 0,
      acceptMany: options.acceptDeletions,
    });
    return { ...finishImport(plan, options, { http, deletions, documents }), http };
  } finally {
    await client.close();
  }
}

/**
 * Imports a council from an OParl endpoint: fetches it into the work folder, goes on where an earlier run stopped, and only when all
 * is there imports the folder. @throws ImportError; the content is then as it was
 */
export async function importOverHttp(options: HttpOptions, machine: Machine): Promise<ImportedOverHttp> {
  const url = sourceAddress(options.source);
  readTarget(options.into);
  const work = openWork(options.work ?? defaultWork(url), url.href);
  try {
    return await importFrom(url, work, options, machine);
  } finally {
    work.unlock();
  }
}

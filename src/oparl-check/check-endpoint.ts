import { Census, MET } from './census/census.ts';
import { Edges } from './census/edges.ts';
import { Venues } from './census/venues.ts';
import type { Fetcher } from './fetcher.ts';
import type { Findings } from './findings.ts';
import type { Plain } from './plain.ts';
import { modifiedFaults } from './probes/modified-statistics.ts';
import { filesIn, probeFiles } from './probes/probe-files.ts';
import { probeCondition } from './probes/probe-condition.ts';
import { probeFilters } from './probes/probe-filters.ts';
import { probeMissing } from './probes/probe-missing.ts';
import { probeStability } from './probes/probe-stability.ts';
import { probeTombstones } from './probes/probe-tombstones.ts';
import type { Extent, Run, Step } from './run.ts';
import type { TypeName, Version } from './schema/field.ts';
import { checkReferences } from './walk/check-references.ts';
import { readLists } from './walk/read-lists.ts';
import { readObjects } from './walk/read-objects.ts';
import { readSystem } from './walk/read-system.ts';
import { type Tier, tierOf } from './tier.ts';

/** What the check is made with; clock and waiting are parameters. */
export interface Means {
  readonly fetcher: Fetcher;
  readonly findings: Findings;
  readonly progress: (step: Step, done: number, all?: number) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** What was looked at; the findings are in the collection given. */
export interface Checked {
  readonly url: string;
  readonly version: Version;
  readonly tier: Tier;
  /** Objects by type, tombstones included. */
  readonly objects: ReadonlyMap<TypeName, number>;
  readonly tombstones: number;
  readonly lists: number;
  /** Files that were downloaded and compared. */
  readonly files: number;
  /** Files that objects tell of. */
  readonly filesInAll: number;
  /** Fields of vendors that lead to lists or objects of their own, as `Body.vendor:field`; these were not checked. */
  readonly vendorFields: readonly string[];
  readonly requests: number;
  /** Whether all that was to be looked at was looked at before the time was over. */
  readonly isFinished: boolean;
}

function newRun(means: Means, extent: Extent, maxMinutes: number): Run {
  const end = means.now() + maxMinutes * 60_000;
  return {
    ...means,
    extent,
    census: new Census(),
    edges: new Edges(),
    version: '1.1',
    lists: [],
    schemes: new Map(),
    unread: new Set(),
    venues: new Venues(),
    vendorFields: new Set(),
    isOver: () => means.now() > end,
  };
}

function checkStatistics(run: Run, url: string): void {
  const dates = run.census.seen().map((number) => run.census.entry(number));
  const known = dates.filter(({ created, modified }) => !Number.isNaN(created + modified));
  run.findings.add(url, modifiedFaults(known, run.now() / 1000));
}

function checkLicence(run: Run, system: Plain, url: string, bodies: readonly (string | undefined)[]): void {
  const all = [system['license'], ...bodies];
  if (
    system['license'] === undefined &&
    (bodies.length === 0 || bodies.includes(undefined)) &&
    all.length > 0
  )
    run.findings.add(url, { code: 'license-missing', field: 'license' });
}

async function probe(run: Run, tier: Tier, system: string): Promise<number> {
  const [sample] = run.census.seen().filter((number) => run.census.entry(number).type === 'Meeting');
  const first = sample ?? run.census.seen()[0];
  if (first !== undefined) await probeMissing(run, run.census.id(first));
  await probeCondition(run, system);
  if (first !== undefined) await probeCondition(run, run.census.id(first));
  for (const [done, list] of run.lists.entries()) {
    if (tier === 'static' || run.isOver()) break;
    await probeFilters(run, list);
    if (run.extent.limit === undefined && list.name.startsWith('Body.')) await probeTombstones(run, list);
    run.progress('filters', done + 1, run.lists.length);
  }
  const files = run.isOver() ? 0 : await probeFiles(run);
  if (!run.isOver()) await probeStability(run);
  return files;
}

function countTypes(run: Run): Map<TypeName, number> {
  const counts = new Map<TypeName, number>();
  for (const number of run.census.seen()) {
    const { type } = run.census.entry(number);
    if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

/**
 * Checks an OParl endpoint: its lists, each object at its own address, references in both directions, filters, files, times of
 * change. What is wrong goes into the findings.
 * @throws NoEndpoint where nobody answers, or no System
 */
export async function checkEndpoint(
  asked: string,
  means: Means,
  extent: Extent,
  maxMinutes: number,
): Promise<Checked> {
  const run = newRun(means, extent, maxMinutes);
  const { system, url } = await readSystem(run, asked);
  const tier = tierOf(system);
  checkLicence(run, system, url, await readLists(run, system, url));
  await readObjects(run);
  checkReferences(run);
  const files = await probe(run, tier, url);
  checkStatistics(run, url);
  const tombstones = run.census.seen().filter((number) => (run.census.entry(number).met & MET.deleted) !== 0);
  return {
    url,
    version: run.version,
    tier,
    objects: countTypes(run),
    tombstones: tombstones.length,
    lists: run.lists.length,
    files,
    filesInAll: filesIn(run).length,
    vendorFields: [...run.vendorFields].toSorted(),
    requests: run.fetcher.requests(),
    isFinished: !run.isOver(),
  };
}

import { HttpFault } from '../../oparl-client/http-fault.ts';
import { readListPage } from '../../oparl-client/list-page.ts';
import { type ListEnd, type Load, readList } from '../../oparl-client/read-list.ts';
import { ImportError } from '../import-error.ts';
import { knownType } from '../read/known-type.ts';
import { asList, isRecord } from '../read/source-object.ts';
import { type BodyList, bodyLists } from './body-lists.ts';
import type { Estimate } from './estimate.ts';
import type { FetchReport } from './fetch-report.ts';
import type { Gaps } from './gaps.ts';
import { inTurn } from './in-turn.ts';
import type { References } from './references.ts';

/** How a source is walked over. */
export interface Crawl {
  readonly refs: References;
  readonly load: Load;
  /** For lists: with the question for changes in their addresses, where changes are asked for. */
  readonly loadList: (name: string) => Load;
  readonly listUrl: (url: string) => string;
  readonly atOnce: number;
  readonly maxPages: number;
  readonly report: FetchReport;
  readonly gaps: Gaps;
  readonly estimate: Estimate;
}

/** Rounds in which objects that are only referred to are fetched, and those that they refer to. */
const ROUNDS = 4;

interface Loaded {
  readonly value: unknown;
  readonly url: string;
}

/** The system of the source, or a body, or a list of bodies: whatever its address leads to. @throws ImportError, HttpFault */
async function bodiesOf(load: Load, source: string, refs: References): Promise<readonly Loaded[]> {
  const { value, finalUrl } = await load(source);
  const type = isRecord(value) ? knownType(value) : undefined;
  if (type === 'Body') return (refs.take(value), [{ value, url: finalUrl }]);
  if (type !== 'System')
    return readListPage(value, finalUrl, 1).objects.map((body) => ({ value: body, url: finalUrl }));
  refs.take(value);
  const bodies: Loaded[] = [];
  for (const body of asList(isRecord(value) ? value['body'] : undefined)) {
    if (typeof body !== 'string') bodies.push({ value: body, url: finalUrl });
    else bodies.push(...(await listedBodies(load, new URL(body, finalUrl).href)));
  }
  return bodies;
}

async function listedBodies(load: Load, url: string): Promise<Loaded[]> {
  const bodies: Loaded[] = [];
  for await (const page of readList(load, url))
    bodies.push(...page.objects.map((value) => ({ value, url: page.url })));
  return bodies;
}

/** Whether a list does not end, or leads nowhere before it has given all that it had announced. */
const isCutShort = ({ reason, objects, announced }: ListEnd): boolean =>
  reason === 'limit' || (reason !== 'end' && reason !== 'not-found' && (announced ?? 0) > objects);

/** Reads a list to its end and notes how it ended; what fails leaves a gap. */
async function readWhole({ name, url }: BodyList, crawl: Crawl): Promise<void> {
  const { refs, loadList, listUrl, report, gaps, estimate } = crawl;
  const pages = readList(loadList(name), listUrl(url), { maxPages: crawl.maxPages });
  try {
    for (;;) {
      const step = await pages.next();
      gaps.heard();
      if (step.done) {
        const { reason, pages: count, objects, announced } = step.value;
        report.lists.push({ name, url, reason, pages: count, objects, announced });
        if (isCutShort(step.value)) gaps.cutShort(url, step.value);
        return;
      }
      refs.take(step.value.objects);
      estimate.page(url, step.value);
    }
  } catch (error) {
    gaps.note(error, true);
  } finally {
    estimate.ended(url);
  }
}

async function fetchMissing({ refs, ...crawl }: Crawl): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const missing = refs.next();
    if (missing.length === 0) return;
    crawl.estimate.singles(missing.length);
    await inTurn(missing, crawl.atOnce, async (url) => {
      try {
        refs.take((await crawl.load(url)).value);
        crawl.gaps.heard();
      } catch (error) {
        crawl.gaps.note(error, false);
      }
      crawl.estimate.single();
    });
  }
}

/**
 * Fetches a whole source: the system, its bodies, their lists, and objects that are only referred to. What could not be fetched
 * stands in the report. @throws ImportError where there is no body, or the server is gone; HttpFault for the first addresses
 */
export async function crawl(source: string, way: Crawl): Promise<void> {
  const { refs } = way;
  const bodies = await bodiesOf(way.load, source, refs);
  refs.take(bodies.map(({ value }) => value));
  const lists = bodies.flatMap(({ value, url }) => bodyLists(value, url));
  if (lists.length === 0)
    throw new ImportError(
      'import-no-body',
      `Unter ${source} steht kein OParl-System mit einer Körperschaft. Bitte die Adresse des Systems angeben; sie endet oft auf „/system“.`,
    );
  way.estimate.lists(lists.map(({ url }) => url));
  await inTurn(lists, way.atOnce, (list) => readWhole(list, way));
  await fetchMissing(way);
}

/** An error of the first addresses as one of the import. */
export function asImportError(error: unknown): unknown {
  if (!(error instanceof HttpFault)) return error;
  const usage = error.code === 'http-url' || error.code === 'http-private-address';
  return new ImportError(`import-${error.code}`, `${error.what} (${error.url}) ${error.remedy}`, usage);
}

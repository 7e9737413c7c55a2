import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OparlClient } from '../../oparl-client/create-client.ts';
import { HttpFault } from '../../oparl-client/http-fault.ts';
import { readJson } from '../../oparl-client/read-json.ts';
import { parseYaml } from '../../format/yaml.ts';
import { type FetchFault, faultOf } from '../fetch/fetch-report.ts';
import { pageOfEntry } from '../old-addresses/page-of-entry.ts';
import type { Plan } from '../plan-import.ts';
import { isRecord } from '../read/source-object.ts';
import { toDate } from '../values/moment.ts';
import { textOf } from '../values/text-of.ts';
import { valuesOf } from '../write/append-list.ts';
import { orphansIn } from '../write/merge.ts';
import type { Deletions, Withdrawal } from './deletions.ts';

/** Reason of a withdrawal by import, as citizens read it. */
export const REASON = 'Der Eintrag wurde im bisherigen Ratsinformationssystem gelöscht.';

/** More than so many, and more than a tenth of all, are held back until a person says that it is right. */
const MANY = 10;
const SHARE = 0.1;

/** How deletions are looked for. */
export interface DeletionOptions {
  readonly client: OparlClient;
  /** Today's date, where the source names none. */
  readonly today: string;
  /** Objects that no list holds are asked for one by one; only after a full run. */
  readonly ask: boolean;
  readonly acceptMany: boolean;
}

interface Orphan {
  readonly path: string;
  readonly page: string;
  readonly sourceId: string;
  readonly touched: boolean;
}

/** Own line of an entry's text; undefined where it has none or a broken one. */
function lineOf(text: string, field: string): string | undefined {
  const raw = new RegExp(`^${field}:[ \\t]*(.+)$`, 'm').exec(text)?.[0];
  try {
    const value = raw === undefined ? undefined : parseYaml(raw);
    return isRecord(value) ? textOf(value[field]) : undefined;
  } catch {
    return undefined;
  }
}

function orphansOf(plan: Plan): Orphan[] {
  const { dir, hashes, stamps } = plan.target;
  return orphansIn(new Set(plan.context.entries.map(({ unit }) => unit)), stamps).flatMap((path) => {
    if (path.startsWith('protected/') || !hashes.has(path)) return [];
    const text = readFileSync(join(dir, path), 'utf8');
    const page = pageOfEntry(path, lineOf(text, 'kind'));
    const sourceId = lineOf(text, 'sourceId');
    return page === undefined || sourceId === undefined
      ? []
      : [{ path, page, sourceId, touched: hashes.get(path) !== stamps[path] }];
  });
}

type Fate = { readonly gone: true; readonly date: string | undefined } | { readonly gone: false };

/** Whether the source still knows an object. @throws HttpFault where it cannot be asked */
async function askFor(client: OparlClient, id: string): Promise<Fate> {
  const answer = await client.get(id, { anyStatus: true });
  if (answer.status === 404 || answer.status === 410) return { gone: true, date: undefined };
  if (answer.status !== 200) return { gone: false };
  const { value } = readJson(answer);
  return isRecord(value) && value['deleted'] === true
    ? { gone: true, date: toDate(textOf(value['modified'])) }
    : { gone: false };
}

/**
 * Finds out what became of imported entries that the source holds no more: a tombstone, or an address that answers 404 or 410 or
 * with a deleted object, means a withdrawal; an entry that a clerk changed is only told of.
 */
export async function findDeletions(plan: Plan, options: DeletionOptions): Promise<Deletions> {
  const tombstones = new Map(plan.source.pool.tombstones().map((object) => [object.id, object]));
  const known = new Set(valuesOf(plan.target.withdrawals ?? '', 'target'));
  const [withdrawals, byHand, unclear]: [Withdrawal[], string[], string[]] = [[], [], []];
  const faults: FetchFault[] = [];
  const fateOf = async ({ sourceId }: Orphan): Promise<Fate> => {
    const tombstone = tombstones.get(sourceId);
    if (tombstone) return { gone: true, date: toDate(textOf(tombstone.fields['modified'])) };
    if (!options.ask || !/^https?:/.test(sourceId)) return { gone: false };
    try {
      return await askFor(options.client, sourceId);
    } catch (error) {
      if (!(error instanceof HttpFault)) throw error;
      faults.push(faultOf(error));
      return { gone: false };
    }
  };
  for (const orphan of orphansOf(plan)) {
    if (known.has(orphan.page)) continue;
    const fate = await fateOf(orphan);
    if (!fate.gone) unclear.push(orphan.path);
    else if (orphan.touched) byHand.push(orphan.path);
    else withdrawals.push({ target: orphan.page, date: fate.date ?? options.today, reason: REASON });
  }
  const isMuch = withdrawals.length > MANY && withdrawals.length > plan.context.entries.length * SHARE;
  const held = isMuch && !options.acceptMany ? withdrawals.map(({ target }) => target) : [];
  return {
    withdrawals: held.length > 0 ? [] : withdrawals,
    byHand,
    unclear,
    held,
    back: backOf(plan),
    faults,
  };
}

/** Pages that an import has taken back and now wants again. */
function backOf({ target, context }: Plan): string[] {
  const text = target.withdrawals ?? '';
  if (!text.includes(REASON)) return [];
  const withdrawn = new Set(valuesOf(text, 'target'));
  return context.entries.flatMap(({ path, data }) => {
    const page = path.startsWith('protected/') ? undefined : pageOfEntry(path, data['kind']);
    return page !== undefined && withdrawn.has(page) ? [page] : [];
  });
}

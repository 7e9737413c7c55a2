import { MET } from '../census/census.ts';
import { isPlain } from '../plain.ts';
import { isDateTime } from '../rules/date-time.ts';
import { show } from '../rules/show.ts';
import type { ReadList, Run } from '../run.ts';
import type { TypeName } from '../schema/field.ts';
import { pages } from './pages.ts';
import { readJson } from './read-json.ts';
import { takeObject, type Taken } from './take-object.ts';

/** An external list to be read. */
export interface ListToRead {
  readonly url: string;
  /** Where it is named: `Body.meeting`. */
  readonly name: string;
  readonly type: TypeName;
  /** Address of the body whose list it is; its objects must not name another one. */
  readonly body?: string;
}

/** Types whose objects several bodies may share although `body` names only one: people in two councils, a common term. */
const SHARED: ReadonlySet<TypeName> = new Set(['Person', 'LegislativeTerm']);

/** `modified` of every so many objects is kept for the filters. */
const KEEP_EVERY = 50;

function noteObject(run: Run, value: unknown, list: ListToRead, at: string): Taken | undefined {
  const taken = takeObject(run, value, { url: at, expected: list.type, standing: { how: 'list' } });
  if (!taken || !isPlain(value)) return undefined;
  if (taken.isDeleted) {
    if (run.version === '1.1') run.findings.add(at, { code: 'deleted-in-list', value: show(value['id']) });
    return undefined;
  }
  if (taken.type !== list.type)
    run.findings.add(at, {
      code: 'list-wrong-type',
      field: list.name,
      value: taken.type,
      expected: list.type,
    });
  const { body } = value;
  const isForeign = list.body !== undefined && typeof body === 'string' && body !== list.body;
  if (isForeign && !SHARED.has(taken.type))
    run.findings.add(at, {
      code: 'list-other-body',
      field: list.name,
      value: body,
      expected: list.body ?? '',
    });
  if (list.body !== undefined) run.census.entry(taken.number).met |= MET.bodyList;
  return taken;
}

const idOf = (object: unknown): unknown => (isPlain(object) ? object['id'] : undefined);

/** Asks for the first page once more: its objects must stand in the same order (section 2-05, "Paginierung"). */
async function checkOrder(run: Run, url: string, first: readonly unknown[]): Promise<void> {
  if (first.length < 2 || run.isOver()) return;
  const again = await readJson(run, url);
  const data = again.ok && isPlain(again.value) ? again.value['data'] : undefined;
  if (!Array.isArray(data)) return;
  const now = data.map(idOf);
  const isSame = now.length === first.length && now.every((id, at) => id === first[at]);
  const isSameSet = now.length === first.length && new Set([...now, ...first]).size === new Set(first).size;
  if (!isSame && isSameSet) run.findings.add(url, { code: 'order-unstable' });
}

/** Reads an external list to its end, or as far as the extent of the run goes; `visit` sees every living object. */
export async function readList(
  run: Run,
  list: ListToRead,
  visit: (value: unknown, taken: Taken) => void = () => undefined,
): Promise<ReadList> {
  const read: ReadList = { ...list, count: 0, modified: [], whole: false };
  run.lists.push(read);
  const limit = run.extent.limit ?? Number.POSITIVE_INFINITY;
  const walk = pages(run, list.url, list.name);
  let first: unknown[] | undefined;
  for (let step = await walk.next(); ; step = await walk.next()) {
    if (step.done) {
      read.whole = step.value;
      break;
    }
    first ??= step.value.objects.map(idOf);
    for (const value of step.value.objects.slice(0, limit - read.count)) {
      const taken = noteObject(run, value, list, step.value.url);
      if (!taken) continue;
      if (read.count % KEEP_EVERY === 0) keepModified(read, value);
      read.count += 1;
      visit(value, taken);
    }
    run.progress('lists', run.census.size);
    if (read.count >= limit) break;
  }
  await checkOrder(run, list.url, first ?? []);
  return read;
}

function keepModified(read: ReadList, value: unknown): void {
  const modified = isPlain(value) ? value['modified'] : undefined;
  if (typeof modified === 'string' && isDateTime(modified)) read.modified.push(modified);
}

import { isPlain, type Plain } from '../plain.ts';
import { type Before, nextOf, pageFaults, perPageOf } from '../rules/page-faults.ts';
import { kindOf } from '../rules/show.ts';
import { webAddress } from '../rules/web-address.ts';
import type { Run } from '../run.ts';
import { readJson } from './read-json.ts';

/** One page of an external list. */
export interface Page {
  readonly url: string;
  readonly page: Plain;
  readonly objects: readonly unknown[];
}

/** Pages in a row that bring nothing new before a list counts as one that never ends. */
const PATIENCE = 2;

const idsOf = (objects: readonly unknown[]): string[] =>
  objects.flatMap((object) => (isPlain(object) && typeof object['id'] === 'string' ? [object['id']] : []));

/** Notes why a list page cannot be read. */
function noteLost(run: Run, url: string, name: string, read: Awaited<ReturnType<typeof readJson>>): void {
  if (read.ok) run.findings.add(url, { code: 'list-shape', field: 'data', value: kindOf(read.value) });
  else if (read.status === 404 || read.status === 410)
    run.findings.add(url, { code: 'list-gone', field: name, value: String(read.status) });
  else run.findings.add(url, read.fault);
}

/** Guards against lists that run in a circle or never end; tells of objects that come twice. */
function createGuard(run: Run, url: string) {
  const addresses = new Set([url]);
  const seen = new Set<number>();
  let idle = 0;
  return {
    /** Whether the objects of a page bring anything new. */
    takesIn(objects: readonly unknown[], at: string): boolean {
      const numbers = idsOf(objects).map((id) => run.census.number(id));
      const fresh = new Set(numbers.filter((number) => !seen.has(number)));
      idle = fresh.size === 0 ? idle + 1 : 0;
      const left = new Set(fresh);
      const double = fresh.size === 0 ? [] : numbers.filter((number) => !left.delete(number));
      for (const number of double)
        run.findings.add(at, { code: 'list-double', value: run.census.id(number) });
      for (const number of fresh) seen.add(number);
      if (idle < PATIENCE) return true;
      run.findings.add(url, { code: 'list-endless', value: at });
      return false;
    },
    /** Whether the next address was not read before. */
    isNew(next: string, at: string): boolean {
      if (!addresses.has(next)) {
        addresses.add(next);
        return true;
      }
      run.findings.add(at, { code: 'list-loop', value: next });
      return false;
    },
  };
}

/**
 * The pages of an external list, one by one, each checked by the rules of section 2-05. Returns whether the list was read to
 * its end. `name` is the field that names the list, such as `Body.meeting`.
 */
export async function* pages(run: Run, url: string, name: string): AsyncGenerator<Page, boolean> {
  const guard = createGuard(run, url);
  let before: Before = { first: url, previous: undefined, pages: 0, objects: 0, perPage: undefined };
  let at = url;
  while (!run.isOver()) {
    const read = await readJson(run, at);
    if (!read.ok || !isPlain(read.value) || !Array.isArray(read.value['data'])) {
      noteLost(run, at, name, read);
      return false;
    }
    const page = read.value;
    const objects = page['data'] as readonly unknown[];
    run.findings.add(at, pageFaults(page, at, before));
    yield { url: at, page, objects };
    const next = nextOf(page);
    if (!guard.takesIn(objects, at)) return false;
    if (next === undefined) return true;
    if (!webAddress(next) || !guard.isNew(next, at)) return false;
    before = {
      first: url,
      previous: at,
      pages: before.pages + 1,
      objects: before.objects + objects.length,
      perPage: before.perPage ?? perPageOf(page),
    };
    at = next;
  }
  return false;
}

import { readListPage } from '../../oparl-client/list-page.ts';
import { isRecord } from '../read/source-object.ts';
import { sortedJson } from '../read/sorted-json.ts';
import type { PageStore } from './page-store.ts';

type Objects = Map<string, Record<string, unknown>>;

/** A stored text is one object, or holds several in a list or an array. */
function objectsOf(value: unknown): readonly unknown[] {
  return readListPage(value, 'about:blank', 1).objects;
}

function changedObjects(changes: PageStore): Objects {
  const objects: Objects = new Map();
  for (const name of changes.names()) {
    for (const object of objectsOf(JSON.parse(changes.read(name))))
      if (isRecord(object) && typeof object['id'] === 'string') objects.set(object['id'], object);
  }
  return objects;
}

/** A tombstone often bears hardly more than its id; its type stays known. */
const merged = (before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> =>
  after['deleted'] === true && after['type'] === undefined ? { ...after, type: before['type'] } : after;

/** What working in the changes has found. */
export interface Applied {
  /** Objects that are new or differ from what was stored. */
  readonly changed: number;
  /** Objects that the server called changed. */
  readonly told: number;
  /** Objects that are stored in all. */
  readonly stored: number;
}

/**
 * Puts changed objects in the place of the stored ones, and new ones on a page of their own, named by the run. Done twice, it
 * changes nothing the second time, so that a run that was killed in between is simply repeated.
 */
export function applyChanges(pages: PageStore, changes: PageStore, run: string): Applied {
  const told = changedObjects(changes);
  const missing = new Map(told);
  let [changed, stored] = [0, 0];
  for (const name of pages.names()) {
    const value: unknown = JSON.parse(pages.read(name));
    const touched = new Map<unknown, unknown>();
    for (const object of objectsOf(value)) {
      stored += 1;
      const id = isRecord(object) ? object['id'] : undefined;
      const after = typeof id === 'string' ? told.get(id) : undefined;
      if (!after || !isRecord(object)) continue;
      missing.delete(after['id'] as string);
      const replaced = merged(object, after);
      if (sortedJson(replaced) !== sortedJson(object)) touched.set(object, replaced);
    }
    if (touched.size === 0) continue;
    changed += touched.size;
    pages.put(name, JSON.stringify(withReplaced(value, touched)));
  }
  if (missing.size > 0) {
    const name = `neu-${run.replace(/\W/g, '')}.json`;
    pages.put(name, JSON.stringify({ data: [...missing.values()] }));
  }
  return { changed: changed + missing.size, told: told.size, stored };
}

function withReplaced(value: unknown, touched: ReadonlyMap<unknown, unknown>): unknown {
  if (touched.has(value)) return touched.get(value);
  const list = (all: readonly unknown[]): unknown[] => all.map((object) => touched.get(object) ?? object);
  if (Array.isArray(value)) return list(value);
  return isRecord(value) && Array.isArray(value['data']) ? { ...value, data: list(value['data']) } : value;
}

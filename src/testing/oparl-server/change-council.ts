import type { Json, ServedCouncil } from './small-council.ts';

function place(council: ServedCouncil, id: string): readonly [Json[], number] {
  for (const list of Object.values(council.lists)) {
    const index = list.findIndex((object) => object.id === id);
    if (index >= 0) return [list, index];
  }
  throw new Error(`no object ${id}`);
}

/** Changes fields of an object, modified at an instant. */
export function changeObject(council: ServedCouncil, id: string, modified: string, fields: object): void {
  const [list, index] = place(council, id);
  list[index] = { ...(list[index] as Json), ...fields, modified };
}

/** Leaves a tombstone of an object (OParl 1.1, section 2.8). */
export function deleteObject(council: ServedCouncil, id: string, modified: string): void {
  const [list, index] = place(council, id);
  const { type, created } = list[index] as Json;
  list[index] = { id, type, created, modified, deleted: true };
}

/** Removes an object without a trace. */
export function dropObject(council: ServedCouncil, id: string): void {
  const [list, index] = place(council, id);
  list.splice(index, 1);
}

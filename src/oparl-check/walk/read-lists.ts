import { isPlain, type Plain } from '../plain.ts';
import type { Run } from '../run.ts';
import type { TypeName } from '../schema/field.ts';
import { SCHEMA } from '../schema/schema.ts';
import { webAddress } from '../rules/web-address.ts';
import { readList } from './read-list.ts';
import { takeObject } from './take-object.ts';

/** External lists that an object names, with the field and the type of what they hold. */
function listsOf(object: Plain, type: TypeName): { field: string; url: string; of: TypeName }[] {
  return Object.entries(SCHEMA[type]).flatMap(([field, { kind, of }]) => {
    const url = object[field];
    const isList =
      kind === 'list' && of !== undefined && typeof url === 'string' && webAddress(url) !== undefined;
    return isList ? [{ field, url, of }] : [];
  });
}

/** An object whose own lists are read once all lists of the bodies were. */
interface Owner {
  readonly number: number;
  readonly lists: { field: string; url: string; of: TypeName }[];
}

async function readBody(run: Run, body: Plain, owners: Owner[]): Promise<void> {
  const id = String(body['id']);
  for (const { field, url, of } of listsOf(body, 'Body')) {
    if (run.isOver()) return;
    await readList(run, { url, name: `Body.${field}`, type: of, body: id }, (value, { number, type }) => {
      if (type !== 'Organization' || !isPlain(value)) return;
      const lists = listsOf(value, 'Organization');
      if (lists.length > 0) owners.push({ number, lists });
    });
  }
}

/** Reads the lists of all organizations: meetings and consultations, which also show whether references run both ways. */
async function readOwners(run: Run, owners: readonly Owner[]): Promise<void> {
  for (const { number, lists } of owners) {
    for (const { field, url, of } of lists) {
      if (run.isOver()) return;
      const read = await readList(run, { url, name: `Organization.${field}`, type: of }, (_, taken) =>
        run.edges.add('Organization', field, number, taken.number),
      );
      if (!read.whole) run.unread.add(`${number} ${field}`);
    }
  }
}

/** Reads all external lists: of the System, of each Body, of each Organization. @returns the bodies' licences, undefined where none */
export async function readLists(run: Run, system: Plain, url: string): Promise<(string | undefined)[]> {
  takeObject(run, system, { url, expected: 'System', standing: { how: 'list' } });
  const bodies: Plain[] = [];
  const [list] = listsOf(system, 'System');
  if (list) {
    await readList(run, { url: list.url, name: 'System.body', type: 'Body' }, (value) => {
      if (isPlain(value) && typeof value['id'] === 'string') bodies.push(value);
    });
  }
  const owners: Owner[] = [];
  for (const body of bodies) await readBody(run, body, owners);
  await readOwners(run, owners);
  return bodies.map((body) => (typeof body['license'] === 'string' ? body['license'] : undefined));
}

import type { CouncilRecord, ProtectedRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';
import { REFERENCES } from './reference-registry.ts';
import { type Keys, unknownIn } from './references.ts';

type People = ProtectedRecord['people'];

/** Ids of memberships that stand in the public record or earlier in the overlay. */
function membershipsOnce(people: People, record: CouncilRecord): Problem[] {
  const first = new Map(
    record.people.flatMap(({ path, data }) => data.memberships.map(({ id }) => [id, path])),
  );
  return people.flatMap(({ path: file, data }) =>
    data.memberships.flatMap(({ id }, i) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      const place = { file, field: ['memberships', i, 'id'] };
      return other === undefined ? [] : [problem('id-duplicate', place, { id, kind: 'membership', other })];
    }),
  );
}

/**
 * People of the overlay: their memberships lead to public organizations and to anybody, and nobody bears the key of
 * a person on the site, because one key is one person.
 * @param all keys of the public record and of the overlay
 */
export function protectedPeople(people: People, record: CouncilRecord, all: Keys): Problem[] {
  const open = new Map(record.people.map(({ key, path }) => [key, path]));
  return [
    ...people.flatMap(({ key, path: file, data }) => {
      const other = open.get(key);
      const twice = other === undefined ? [] : [problem('key-duplicate', { file }, { key, other })];
      return [...twice, ...unknownIn(file, data, [], REFERENCES.people, all)];
    }),
    ...membershipsOnce(people, record),
  ];
}

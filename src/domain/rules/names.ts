import type { CouncilRecord, Entry } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { textProblems } from './plain-text.ts';

function namesIn<T>(entries: readonly Entry<T>[], fields: readonly (keyof T & string)[]): Problem[] {
  return entries.flatMap(({ path: file, data }) =>
    fields.flatMap((field) => {
      const name = data[field];
      return typeof name === 'string' ? textProblems(name, { file, field: [field] }, { of: 'name' }) : [];
    }),
  );
}

/** Names of what meetings and papers point to that hold what is no text. */
export const oddNames = (record: CouncilRecord): Problem[] => [
  ...namesIn(record.bodies, ['name', 'shortName']),
  ...namesIn(record.terms, ['name']),
  ...namesIn(record.organizations, ['name', 'shortName', 'classification']),
  ...namesIn(record.people, ['surname', 'givenName', 'title']),
  ...namesIn(record.locations, ['name', 'room', 'street', 'locality']),
];

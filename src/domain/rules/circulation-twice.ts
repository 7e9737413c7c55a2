import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';

/** Public files that tell of the same item of the same ballot, such as one that was made known a second time. */
export function circulationTwice({ resolutions }: Pick<CouncilRecord, 'resolutions'>): Problem[] {
  const first = new Map<string, string>();
  return resolutions.flatMap(({ key, path: file, data }) => {
    if (data.kind !== 'circulation' || data.ballot === undefined) return [];
    const name = `${data.ballot} ${data.ballotItem}`;
    const other = first.get(name);
    if (other === undefined) first.set(name, key);
    return other === undefined ? [] : [problem('circulation-twice', { file, field: ['ballot'] }, { other })];
  });
}

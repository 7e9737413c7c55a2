import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { profileOf, PROFILES } from '../profiles/index.ts';
import { problem } from './codes.ts';
import { nearest } from './nearest.ts';

/** Bodies that name a legal basis which the product does not know. */
export function unknownProfiles({ bodies }: Pick<CouncilRecord, 'bodies'>): Problem[] {
  const known = PROFILES.map(({ key }) => key);
  return bodies.flatMap(({ path: file, data }) => {
    if (profileOf(data.profile)) return [];
    const suggestion = nearest(data.profile, known);
    const values = {
      value: data.profile,
      choices: known.join(', '),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
    return [problem('choice-unknown', { file, field: ['profile'] }, values)];
  });
}

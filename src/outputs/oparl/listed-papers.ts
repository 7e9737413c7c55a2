import type { PublicPaper } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { consultation } from './consultation.ts';
import { listed, type Listed } from './listed.ts';
import { listedFiles } from './listed-files.ts';
import { filesOfPaper, ownerOfPaper, paper } from './paper.ts';
import { bodiesOf, consultations, organizationsOf } from './relations.ts';

/** A paper with its documents and consultations. */
export function* listedPaper(one: PublicPaper, index: RecordIndex): Generator<Listed> {
  const bodies = index.body.has(one.body) ? [one.body] : bodiesOf([], index);
  const shared = { bodies, object: `papers/${one.key}` };
  yield listed('paper', one.key, { ...shared, make: (world) => paper(world, one) });
  const { main, others } = filesOfPaper(one, index);
  yield* listedFiles([...main, ...others], ownerOfPaper(one), shared);
  for (const station of consultations(index).ofPaper.get(one.key) ?? []) {
    yield listed('consultation', station.id, {
      ...shared,
      organizations: organizationsOf(station),
      make: (world) => consultation(world, station, 'alone'),
    });
  }
}

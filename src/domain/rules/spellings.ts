import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { spelledMost, squashed } from '../word-key.ts';
import { type Place, problem } from './codes.ts';
import { itemsOf } from './walk-items.ts';

type Field = 'subjects' | 'places';

/** Where a subject or place is written. */
interface Written {
  readonly word: string;
  readonly place: Place;
}

type Words = readonly string[] | undefined;

const placed = (words: Words, file: string, field: readonly (string | number)[]): Written[] =>
  (words ?? []).map((word, position) => ({ word, place: { file, field: [...field, position] } }));

function* written(record: Pick<CouncilRecord, 'meetings' | 'papers'>, name: Field): Generator<Written> {
  for (const { path, data } of record.papers) yield* placed(data[name], path, [name]);
  for (const meeting of record.meetings)
    for (const { item, field } of itemsOf(meeting))
      if (item.public) yield* placed(item[name], meeting.path, [...field, name]);
}

function inOneField(all: Iterable<Written>): Problem[] {
  const groups = new Map<string, Written[]>();
  for (const one of all) {
    const key = squashed(one.word);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  groups.delete('');
  return [...groups.values()].flatMap((group) => {
    const usual = spelledMost(group.map(({ word }) => word));
    return group
      .filter(({ word }) => word !== usual)
      .map(({ word, place }) => problem('word-spelling', place, { word, usual }));
  });
}

/** Subjects and places that are spelt otherwise than most things spell them: one matter under two names. */
export const oddSpellings = (record: Pick<CouncilRecord, 'meetings' | 'papers'>): Problem[] => [
  ...inOneField(written(record, 'subjects')),
  ...inOneField(written(record, 'places')),
];

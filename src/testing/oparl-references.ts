import type { Read } from './oparl-site.ts';

/** Fields that refer to each other: who names an object in the first is named by it in the second. */
const PAIRS: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
  ['Meeting', ['agendaItem'], 'AgendaItem', ['meeting']],
  ['Meeting', ['invitation', 'resultsProtocol', 'auxiliaryFile'], 'File', ['meeting']],
  ['AgendaItem', ['resolutionFile', 'auxiliaryFile'], 'File', ['agendaItem']],
  ['AgendaItem', ['consultation', 'ratsfenster:consultations'], 'Consultation', ['agendaItem']],
  ['Paper', ['mainFile', 'auxiliaryFile'], 'File', ['paper']],
  ['Paper', ['consultation'], 'Consultation', ['paper']],
  ['Paper', ['superordinatedPaper'], 'Paper', ['subordinatedPaper']],
  ['Paper', ['relatedPaper'], 'Paper', ['relatedPaper']],
  ['Person', ['membership'], 'Membership', ['person']],
  ['Organization', ['membership'], 'Membership', ['organization']],
  ['Body', ['legislativeTerm'], 'LegislativeTerm', ['body', 'ratsfenster:bodies']],
];

const typeOf = (object: Read): string => String(object['type']).split('/').at(-1) as string;

/** Addresses in a field, whether they stand there or objects that have them. */
const idsIn = (object: Read, fields: readonly string[]): string[] =>
  fields
    .flatMap((field) => object[field] ?? [])
    .map((value) => (typeof value === 'string' ? value : String((value as Read)['id'])));

/** References that stand on one side only, a line each. */
export function oneSided(objects: Iterable<Read>): string[] {
  const byType = Map.groupBy(objects, typeOf);
  return PAIRS.flatMap(([type, fields, other, backs]) => {
    const there = links(byType.get(type) ?? [], fields);
    const back = new Set([...links(byType.get(other) ?? [], backs)].map((line) => turned(line)));
    return [...there]
      .filter((line) => !back.has(line))
      .concat([...back].filter((line) => !there.has(line)))
      .map((line) => `${type}.${fields[0]}: ${line}`);
  });
}

const links = (objects: readonly Read[], fields: readonly string[]): Set<string> =>
  new Set(objects.flatMap((object) => idsIn(object, fields).map((id) => `${String(object['id'])} ${id}`)));

const turned = (line: string): string => line.split(' ').toReversed().join(' ');

/** Every address of the interface that a value names, at any depth. */
export function* addressesIn(value: unknown, base: string): Generator<string> {
  if (typeof value === 'string') {
    if (value.startsWith(`${base}/oparl/`)) yield value.replace(/#.*$/, '');
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* addressesIn(part, base);
  }
}

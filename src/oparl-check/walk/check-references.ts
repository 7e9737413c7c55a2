import { MET } from '../census/census.ts';
import { RELATIONS, type Side } from '../census/relations.ts';
import type { Run } from '../run.ts';
import type { TypeName } from '../schema/field.ts';
import { BODY } from '../schema/council-fields.ts';
import { SCHEMA } from '../schema/schema.ts';

/** References to objects that were seen: the type must fit, and what is deleted should no longer be referred to. */
function checkTypes(run: Run): void {
  for (const number of run.census.seen()) {
    const { type, met } = run.census.entry(number);
    for (const { from, field, expected } of run.census.references(number)) {
      const url = run.census.id(from);
      const value = run.census.id(number);
      if (type !== undefined && type !== expected)
        run.findings.add(url, { code: 'reference-type', field, value: `${type} (${value})`, expected });
      if ((met & MET.deleted) !== 0) run.findings.add(url, { code: 'reference-deleted', field, value });
    }
  }
}

const lives = (run: Run, number: number, type: TypeName): boolean => {
  const entry = run.census.entry(number);
  return entry.type === type && (entry.met & MET.deleted) === 0;
};

/** Whether a side has room for one reference only, so that an object which names another cannot name this one too. */
const isSingle = ({ type, fields }: Side): boolean =>
  fields.every((field) => SCHEMA[type][field]?.kind === 'ref');

/** Objects that name anything, by relation and side, for those sides where that decides whether one more can be missed. */
type Namers = readonly Readonly<Record<'one' | 'other', ReadonlySet<number> | undefined>>[];

function namersOf(run: Run): Namers {
  const decides = (side: Side) => isSingle(side) || side.isOptional === true;
  return RELATIONS.map(({ one, other }, relation) => ({
    one: decides(one) ? run.edges.namers(relation, true) : undefined,
    other: decides(other) ? run.edges.namers(relation, false) : undefined,
  }));
}

/**
 * Whether an object can be blamed for not naming another one: it was seen whole, its list was read, there is room, and
 * what may be left out was not.
 */
function isToBlame(run: Run, side: Side, lacking: number, namers: ReadonlySet<number> | undefined): boolean {
  const isWhole = (run.census.entry(lacking).met & (MET.list | MET.alone)) !== 0;
  const isUnread = side.fields.some((field) => run.unread.has(`${lacking} ${field}`));
  return isWhole && !isUnread && (namers === undefined || namers.has(lacking) === (side.isOptional === true));
}

/** Relations that only one side names. */
function checkBothWays(run: Run): void {
  const namers = namersOf(run);
  for (const { relation, lacksOne, one, other } of run.edges.oneWay()) {
    const sides = RELATIONS[relation];
    if (!sides || !lives(run, one, sides.one.type) || !lives(run, other, sides.other.type)) continue;
    const key = lacksOne ? 'one' : 'other';
    const [lacking, naming] = lacksOne ? [one, other] : [other, one];
    if (!isToBlame(run, sides[key], lacking, namers[relation]?.[key])) continue;
    run.findings.add(run.census.id(lacking), {
      code: 'reference-one-way',
      field: sides[key].fields.join(', '),
      value: run.census.id(naming),
    });
  }
}

/** Objects that no list of any body holds, though one list of that type was read to its end. */
function checkListed(run: Run): void {
  const fields = new Map(
    Object.entries(BODY).flatMap(([field, { kind, of }]) =>
      kind === 'list' && of ? [[of, field] as const] : [],
    ),
  );
  for (const number of run.census.seen()) {
    const { type, met } = run.census.entry(number);
    const field = type && fields.get(type);
    if (field === undefined || (met & (MET.bodyList | MET.deleted)) !== 0) continue;
    const lists = run.lists.filter(({ name }) => name === `Body.${field}`);
    if (lists.length > 0 && lists.every(({ whole }) => whole))
      run.findings.add(run.census.id(number), { code: 'not-in-list', field });
  }
}

/** A consultation is held where its agenda item is; whoever reads only one of both fields must find the same meeting. */
function checkVenues({ venues, census, findings }: Run): void {
  for (const { consultation, meeting, expected } of venues.astray())
    findings.add(census.id(consultation), {
      code: 'consultation-meeting',
      field: 'meeting',
      value: census.id(meeting),
      expected: census.id(expected),
    });
}

/** Compares references in both directions. What a limit or the time left out cannot be judged, so then only types are. */
export function checkReferences(run: Run): void {
  checkTypes(run);
  checkVenues(run);
  if (run.extent.limit !== undefined || run.isOver()) return;
  checkBothWays(run);
  checkListed(run);
}

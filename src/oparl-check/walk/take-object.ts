import { type Entry, MET } from '../census/census.ts';
import { isPlain, type Plain } from '../plain.ts';
import { agendaOrderFaults } from '../rules/agenda-order.ts';
import { epochOf } from '../rules/date-time.ts';
import { fingerprint } from '../rules/fingerprint.ts';
import { objectFaults } from '../rules/object-faults.ts';
import { parentFaults, type Standing } from '../rules/parent-faults.ts';
import { kindOf, show } from '../rules/show.ts';
import { tombstoneFaults } from '../rules/tombstone-faults.ts';
import type { Run } from '../run.ts';
import type { TypeName } from '../schema/field.ts';
import { embeddedIn, noteReferences, noteScheme, noteVendorFields } from './note-references.ts';
import { typeOf } from './type-faults.ts';

/** Where an object was found. */
export interface Place {
  /** Address of the answer, named in findings where the object has no id. */
  readonly url: string;
  readonly expected: TypeName | undefined;
  readonly standing: Standing;
}

/** An object taken in: its number in the census, its type. */
export interface Taken {
  readonly number: number;
  readonly type: TypeName;
  readonly isDeleted: boolean;
}

/** Takes an object in, and all that are embedded in it: checks each by its table and notes what later comparisons need. */
export function takeObject(run: Run, value: unknown, place: Place): Taken | undefined {
  if (!isPlain(value)) {
    run.findings.add(place.url, {
      code: 'object-shape',
      value: kindOf(value),
      expected: place.expected ?? '',
    });
    return undefined;
  }
  const { type, faults } = typeOf(value['type'], place.expected, run.version);
  const id = value['id'];
  const url = typeof id === 'string' ? id : place.url;
  run.findings.add(url, faults);
  if (type === undefined) {
    run.findings.add(url, {
      code: 'type-wrong',
      field: 'type',
      value: show(value['type']),
      expected: 'OParl',
    });
    return undefined;
  }
  const isDeleted = value['deleted'] === true;
  if (typeof id !== 'string' || !URL.canParse(id)) {
    run.findings.add(url, isDeleted ? tombstoneFaults(value) : objectFaults(value, type, run.version));
    return undefined;
  }
  noteScheme(run, id);
  const number = run.census.number(id);
  const entry = run.census.entry(number);
  if (entry.type !== undefined && entry.type !== type)
    run.findings.add(url, { code: 'id-twice', value: entry.type, expected: type });
  entry.type ??= type;
  if (isDeleted) takeTombstone(run, value, url, entry);
  else takeLiving(run, value, type, { ...place, url }, { number, entry });
  return { number, type, isDeleted };
}

function takeTombstone(run: Run, value: Plain, url: string, entry: Entry): void {
  if ((entry.met & MET.deleted) === 0) run.findings.add(url, tombstoneFaults(value));
  entry.met |= MET.deleted;
}

function takeLiving(
  run: Run,
  value: Plain,
  type: TypeName,
  place: Place,
  { number, entry }: { readonly number: number; readonly entry: Entry },
): void {
  run.findings.add(place.url, parentFaults(value, type, place.standing));
  compare(run, value, type, place.url, entry);
  entry.met |= MET[place.standing.how];
  noteReferences(run, value, type, number);
  noteVendorFields(run, value, type);
  for (const [field, of, child] of embeddedIn(value, type)) {
    const standing: Standing = { how: 'embedded', within: type };
    const taken = takeObject(run, child, { url: place.url, expected: of, standing });
    if (!taken) continue;
    run.edges.add(type, field, number, taken.number);
    run.venues.add(type, field, number, taken.number);
    if (taken.isDeleted)
      run.findings.add(place.url, { code: 'deleted-embedded', field, value: show(child['id']) });
    else if (taken.type !== of)
      run.findings.add(place.url, { code: 'reference-type', field, value: taken.type, expected: of });
  }
}

/** Checks an object that is new here, or that has another content than before; the same content is not checked twice. */
function compare(run: Run, value: Plain, type: TypeName, url: string, entry: Entry): void {
  const print = fingerprint(value, type);
  const modified = epochOf(value['modified']) ?? Number.NaN;
  const isNew = (entry.met & (MET.embedded | MET.list | MET.alone)) === 0;
  const isChanged = print !== entry.print;
  const losesDate = Number.isNaN(modified) && !Number.isNaN(entry.modified);
  if (isNew || isChanged || losesDate) {
    run.findings.add(url, objectFaults(value, type, run.version));
    if (type === 'Meeting') run.findings.add(url, agendaOrderFaults(value));
  }
  if (!isNew && (entry.met & MET.differs) === 0) {
    const dates = modified !== entry.modified && !Number.isNaN(modified) && !Number.isNaN(entry.modified);
    if (dates) {
      const expected = new Date(entry.modified * 1000).toISOString();
      run.findings.add(url, { code: 'modified-differs', value: show(value['modified']), expected });
    } else if (isChanged) run.findings.add(url, { code: 'object-differs' });
    if (dates || isChanged) entry.met |= MET.differs;
  }
  if (isNew) entry.print = print;
  if (Number.isNaN(entry.modified)) entry.modified = modified;
  if (Number.isNaN(entry.created)) entry.created = epochOf(value['created']) ?? Number.NaN;
}

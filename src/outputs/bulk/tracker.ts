import { doneInTime } from '../../domain/implementation.ts';
import { url } from '../../domain/url.ts';
import { type RecordIndex, type TrackedResolution, trackedResolutions } from '../../domain/view/index.ts';
import { IMPLEMENTATION_STATE } from '../../format/wording/enums.ts';
import { absolute } from '../absolute.ts';
import { toCsv } from './csv.ts';
import type { Cell } from './table.ts';

type Value = (resolution: TrackedResolution, index: RecordIndex) => Cell;

const nameOf = (key: string | undefined, index: RecordIndex): string | undefined =>
  key === undefined ? undefined : index.organization.get(key)?.name;

/** Names of the fields are part of the open data: change none. */
const FIELDS: readonly (readonly [name: string, value: Value])[] = [
  ['beschluss', ({ key }) => key],
  ['titel', ({ title }) => title],
  ['gremium', ({ organization }, index) => nameOf(organization, index)],
  ['datum', ({ date }) => date],
  ['stand', ({ implementation }) => IMPLEMENTATION_STATE[implementation.status]],
  ['zustaendig', ({ implementation }, index) => nameOf(implementation.office, index)],
  ['frist', ({ implementation }) => implementation.due],
  ['frist_ueberschritten', ({ implementation }) => implementation.overdue === true],
  ['umgesetzt_am', ({ implementation }) => implementation.doneOn],
  ['fristgerecht', ({ implementation }) => doneInTime(implementation)],
  ['adresse', ({ key }, { record }) => absolute(record.site, url.resolution(key))],
];

/** The tracker as CSV, in its own order; the last report stands in the last two columns. */
export function trackerCsv(index: RecordIndex): string {
  const rows = trackedResolutions(index).map((one) => {
    const last = reportsOf(one).at(-1);
    return [...FIELDS.map(([, value]) => value(one, index)), last?.datum, last?.bericht];
  });
  return toCsv([[...FIELDS.map(([name]) => name), 'letzter_bericht_am', 'letzter_bericht'], ...rows]);
}

/** The tracker as JSON: an object for each resolution with all its reports, without what is not known. */
export function trackerJson(index: RecordIndex): string {
  const rows = trackedResolutions(index).map((one) => ({
    ...Object.fromEntries(FIELDS.map(([name, value]) => [name, value(one, index)])),
    berichte: reportsOf(one),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

const reportsOf = ({ implementation }: TrackedResolution) =>
  implementation.reports
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, text }) => ({ datum: date, bericht: text }));

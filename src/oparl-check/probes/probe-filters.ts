import { isPlain, objectsIn, type Plain } from '../plain.ts';
import { epochOf } from '../rules/date-time.ts';
import { show } from '../rules/show.ts';
import type { ReadList, Run } from '../run.ts';
import { errorFaults } from './error-faults.ts';
import { claimFaults, pageBeyond } from './page-beyond.ts';
import { hear, type Heard, objectsOf } from './quiet-list.ts';
import { withQuery, withRawQuery } from './with-query.ts';

const FUTURE = '2100-01-01T00:00:00+01:00';
const PAST = '1900-01-01T00:00:00+01:00';

/** Filters that nothing can fit. */
const EMPTY: readonly (readonly [string, string])[] = [
  ['created_since', FUTURE],
  ['created_until', PAST],
  ['modified_since', FUTURE],
  ['modified_until', PAST],
];

/** Fields that `omit_internal` leaves out (section 2-05, "Filter"). */
const INTERNAL: readonly string[] = ['auxiliaryFile', 'agendaItem', 'membership', 'legislativeTerm'];

const told = ({ status, value }: Heard): string => (status === 200 ? show(value) : `HTTP ${status}`);

/** Each of the four filters must bring an empty list where nothing fits it. */
async function probeEmpty(run: Run, url: string): Promise<void> {
  for (const [field, value] of EMPTY) {
    const heard = await hear(run, withQuery(url, { [field]: value }));
    const objects = objectsOf(heard);
    if (!objects) run.findings.add(url, { code: 'filter-empty', field, value: told(heard) });
    else if (objects.length > 0)
      run.findings.add(url, { code: 'filter-ignored', field, value, expected: String(objects.length) });
  }
}

/** From the time of an object that stands in the list: nothing older may come, and the links must keep the filter. */
async function probeBound(run: Run, url: string, bound: string): Promise<void> {
  const address = withQuery(url, { modified_since: bound });
  const heard = await hear(run, address);
  const objects = objectsOf(heard);
  if (!objects) {
    run.findings.add(url, { code: 'filter-empty', field: 'modified_since', value: told(heard) });
    return;
  }
  const from = epochOf(bound) ?? 0;
  const older = objects.find(({ modified }) => (epochOf(modified) ?? from) < from);
  if (older)
    run.findings.add(url, {
      code: 'filter-wrong',
      field: 'modified_since',
      value: show(older['modified']),
      expected: bound,
    });
  const page = isPlain(heard.value) ? heard.value : {};
  const links = isPlain(page['links']) ? page['links'] : {};
  for (const field of ['first', 'prev', 'next', 'last'] as const) {
    const link = links[field];
    if (typeof link === 'string' && !link.includes('modified_since'))
      run.findings.add(url, { code: 'filter-lost', field, value: link });
  }
  run.findings.add(address, claimFaults(page));
  await probeBeyond(run, pageBeyond(address, page));
}

/** A page beyond the end of a filtered list may be refused; answered, it must not claim more pages than there are. */
async function probeBeyond(run: Run, address: string): Promise<void> {
  const { status, value } = await hear(run, address);
  if (status === 200 && isPlain(value)) run.findings.add(address, claimFaults(value));
}

/** Nonsense should be refused with 400, an unencoded plus sign taken, `limit` and `omit_internal` obeyed. */
async function probeManners(run: Run, url: string): Promise<void> {
  const garbage = await hear(run, withQuery(url, { modified_since: 'gestern' }));
  if (garbage.status < 400)
    run.findings.add(url, {
      code: 'filter-garbage',
      value: 'modified_since=gestern',
      expected: String(garbage.status),
    });
  else run.findings.add(url, errorFaults(garbage.value, run.version));
  const plus = await hear(run, withRawQuery(url, `modified_since=${FUTURE}`));
  if (plus.status !== 200) run.findings.add(url, { code: 'filter-plus', value: String(plus.status) });
  const limited = objectsOf(await hear(run, withQuery(url, { limit: '1' }))) ?? [];
  if (limited.length > 1) run.findings.add(url, { code: 'limit-ignored', value: String(limited.length) });
  if (run.version === '1.0') return;
  const bare: readonly Plain[] = objectsOf(await hear(run, withQuery(url, { omit_internal: 'true' }))) ?? [];
  const field = INTERNAL.find((name) => bare.some((object) => objectsIn(object[name]).length > 0));
  if (field !== undefined) run.findings.add(url, { code: 'omit-ignored', field });
}

/** Tries the filters of one external list (section 2-05, "Filter"). */
export async function probeFilters(run: Run, list: ReadList): Promise<void> {
  if (list.count === 0) return;
  await probeEmpty(run, list.url);
  const bound = list.modified.toSorted()[Math.floor(list.modified.length / 2)];
  if (bound !== undefined) await probeBound(run, list.url, bound);
  await probeManners(run, list.url);
}

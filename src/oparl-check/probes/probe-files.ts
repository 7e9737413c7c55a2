import { MET } from '../census/census.ts';
import { FetchFault } from '../fetcher.ts';
import type { Fault } from '../finding.ts';
import { isPlain, type Plain } from '../plain.ts';
import { webAddress } from '../rules/web-address.ts';
import type { Run } from '../run.ts';
import { homeOf } from '../walk/home.ts';
import { accessFaults, downloadFaults } from './file-faults.ts';
import { conditionFaults } from './probe-condition.ts';
import { hear } from './quiet-list.ts';
import { spread } from './spread.ts';

/** Largest file that is compared: 64 MiB. */
const ASK = { accept: '*/*', maxBytes: 64 * 1024 * 1024 } as const;

/** What came of one address of a File: what is wrong, and whether it was asked for and compared. */
interface Loaded {
  readonly faults: readonly Fault[];
  readonly isCompared: boolean;
}

const untouched = (...faults: readonly Fault[]): Loaded => ({ faults, isCompared: false });

/** The address in a field of a File, told instead of asked where it lies on a foreign host. */
async function load(
  run: Run,
  object: Plain,
  field: 'accessUrl' | 'downloadUrl',
  home: ReadonlySet<string>,
): Promise<Loaded> {
  const address = object[field];
  const host = typeof address === 'string' ? webAddress(address)?.host : undefined;
  if (typeof address !== 'string' || host === undefined) return untouched();
  if (!home.has(host)) return untouched({ code: 'file-host', field, value: host });
  try {
    const answer = await run.fetcher.get(address, ASK);
    if (field === 'downloadUrl') return { faults: downloadFaults(answer), isCompared: true };
    const condition = await conditionFaults(run, address, answer, ASK);
    return { faults: [...accessFaults(object, answer), ...condition], isCompared: true };
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    if (error.code === 'http-too-large') return untouched();
    return { faults: [{ code: 'file-gone', field, value: error.said }], isCompared: true };
  }
}

/** Numbers of the objects that tell of a file, deleted ones left out. */
export const filesIn = ({ census }: Run): number[] =>
  census.seen().filter((number) => {
    const { type, met } = census.entry(number);
    return type === 'File' && (met & MET.deleted) === 0;
  });

/** Downloads a sample of the files and compares them with what their objects say. @returns how many were downloaded */
export async function probeFiles(run: Run): Promise<number> {
  const home = homeOf(run);
  const sample = spread(filesIn(run), run.extent.files);
  let compared = 0;
  for (const [done, number] of sample.entries()) {
    if (run.isOver()) break;
    const id = run.census.id(number);
    const { value } = await hear(run, id);
    if (!isPlain(value)) continue;
    const loaded: Loaded[] = [];
    for (const field of ['accessUrl', 'downloadUrl'] as const)
      loaded.push(await load(run, value, field, home));
    for (const { faults } of loaded) run.findings.add(id, faults);
    if (loaded.some(({ isCompared }) => isCompared)) compared += 1;
    run.progress('files', done + 1, sample.length);
  }
  return compared;
}

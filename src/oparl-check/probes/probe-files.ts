import { MET } from '../census/census.ts';
import { FetchFault } from '../fetcher.ts';
import type { Fault } from '../finding.ts';
import { isPlain, type Plain } from '../plain.ts';
import { webAddress } from '../rules/web-address.ts';
import type { Run } from '../run.ts';
import { homeOf } from '../walk/home.ts';
import { accessFaults, downloadFaults } from './file-faults.ts';
import { hear } from './quiet-list.ts';
import { spread } from './spread.ts';

const LARGEST = 64 * 1024 * 1024;

/** The address in a field of a File, told instead of asked where it lies on a foreign host. */
async function load(
  run: Run,
  object: Plain,
  field: 'accessUrl' | 'downloadUrl',
  home: ReadonlySet<string>,
): Promise<readonly Fault[]> {
  const address = object[field];
  const host = typeof address === 'string' ? webAddress(address)?.host : undefined;
  if (typeof address !== 'string' || host === undefined) return [];
  if (!home.has(host)) return [{ code: 'file-host', field, value: host }];
  try {
    const answer = await run.fetcher.get(address, { accept: '*/*', maxBytes: LARGEST });
    return field === 'accessUrl' ? accessFaults(object, answer) : downloadFaults(answer);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return error.code === 'http-too-large' ? [] : [{ code: 'file-gone', field, value: error.said }];
  }
}

/** Downloads a sample of the files and compares them with what their objects say. */
export async function probeFiles(run: Run): Promise<number> {
  const files = run.census.seen().filter((number) => {
    const { type, met } = run.census.entry(number);
    return type === 'File' && (met & MET.deleted) === 0;
  });
  const home = homeOf(run);
  const sample = spread(files, run.extent.files);
  for (const [done, number] of sample.entries()) {
    if (run.isOver()) return done;
    const id = run.census.id(number);
    const { value } = await hear(run, id);
    if (!isPlain(value)) continue;
    for (const field of ['accessUrl', 'downloadUrl'] as const)
      run.findings.add(id, await load(run, value, field, home));
    run.progress('files', done + 1, sample.length);
  }
  return sample.length;
}

import { MET } from '../census/census.ts';
import { type Answer, FetchFault } from '../fetcher.ts';
import type { Fault } from '../finding.ts';
import { isPlain, type Plain } from '../plain.ts';
import { webAddress } from '../rules/web-address.ts';
import type { Run } from '../run.ts';
import { accessFaults, downloadFaults } from './file-faults.ts';
import { hear } from './quiet-list.ts';
import { spread } from './spread.ts';

const LARGEST = 64 * 1024 * 1024;

async function load(
  run: Run,
  address: unknown,
  field: string,
  judge: (answer: Answer) => readonly Fault[],
): Promise<readonly Fault[]> {
  if (typeof address !== 'string' || !webAddress(address)) return [];
  try {
    return judge(await run.fetcher.get(address, { accept: '*/*', maxBytes: LARGEST }));
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return error.code === 'http-too-large' ? [] : [{ code: 'file-gone', field, value: error.message }];
  }
}

async function checkFile(run: Run, object: Plain, id: string): Promise<void> {
  run.findings.add(
    id,
    await load(run, object['accessUrl'], 'accessUrl', (answer) => accessFaults(object, answer)),
  );
  run.findings.add(id, await load(run, object['downloadUrl'], 'downloadUrl', downloadFaults));
}

/** Downloads a sample of the files and compares them with what their objects say. */
export async function probeFiles(run: Run): Promise<number> {
  const files = run.census.seen().filter((number) => {
    const { type, met } = run.census.entry(number);
    return type === 'File' && (met & MET.deleted) === 0;
  });
  const sample = spread(files, run.extent.files);
  for (const [done, number] of sample.entries()) {
    if (run.isOver()) return done;
    const id = run.census.id(number);
    const { value } = await hear(run, id);
    if (isPlain(value)) await checkFile(run, value, id);
    run.progress('files', done + 1, sample.length);
  }
  return sample.length;
}

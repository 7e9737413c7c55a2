import { availableParallelism } from 'node:os';
import type { UploadAnswer, UploadJob } from './check-upload.ts';
import type { Finding } from './finding.ts';
import { LimitedChild, type Stopped } from './limited-child.ts';
import { type ReadUpload, readUpload, type Upload } from './read-upload.ts';
import { UploadCache } from './upload-cache.ts';
import { childFlags, UPLOAD_LIMITS, type UploadLimits } from './upload-limits.ts';

/** How uploads are checked. */
export interface UploadOptions {
  /** Folder of earlier results; not there is fine. */
  readonly cache: string;
  readonly limits?: UploadLimits;
  /** Processes at once; default as many as there are cores, at most four. */
  readonly parallel?: number;
  /** Told before the first and after each file that has no earlier result. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Task extends Omit<UploadJob, 'limits' | 'engineMemory'> {
  readonly id: string;
}

const MOST_CHILDREN = 4;
/** Files read for their hash at once. */
const READ_AT_ONCE = 4;
/** A child costs a third of a second, so it is given some files at least. */
const FEWEST_PER_CHILD = 4;

/**
 * Checks uploaded files and gives the findings by path; never throws for what the files hold. Each file is opened in a
 * child process with limits, which checks a batch and is replaced when a file kills it. Results are kept by content.
 */
export async function checkUploads(
  uploads: readonly Upload[],
  options: UploadOptions,
): Promise<Map<string, readonly Finding[]>> {
  const { cache: folder, limits = UPLOAD_LIMITS, onProgress = () => {} } = options;
  const cache = new UploadCache(folder);
  const read = await lanes(uploads, READ_AT_ONCE, (upload) => readUpload(upload, limits.size));
  const results = new Map<string, readonly Finding[]>();
  const tasks = new Map<string, Task>();
  for (const [position, one] of read.entries()) {
    const id = idOf(one);
    const known = id === undefined || results.has(id) ? undefined : await cache.read(id);
    if (known) results.set(id as string, known);
    else if (id !== undefined && (one.kind === 'pdf' || one.kind === 'picture') && !results.has(id)) {
      tasks.set(id, { id, kind: one.kind, path: uploads[position]?.path ?? '' });
    }
  }
  let done = 0;
  if (tasks.size > 0) onProgress(done, tasks.size);
  await checkInChildren([...tasks.values()], limits, options.parallel, async ({ id }, findings, lasting) => {
    results.set(id, findings);
    onProgress((done += 1), tasks.size);
    if (lasting) await cache.write(id, findings);
  });
  return new Map(uploads.map(({ path }, position) => [path, findingsOf(read[position], results)]));
}

const idOf = (read: ReadUpload): string | undefined =>
  read.kind === 'pdf' || read.kind === 'picture' ? `${read.sha256}-${read.kind}` : undefined;

function findingsOf(
  read: ReadUpload | undefined,
  results: ReadonlyMap<string, readonly Finding[]>,
): readonly Finding[] {
  if (!read || read.kind === 'other') return [];
  return read.kind === 'unread' ? [read.finding] : (results.get(idOf(read) as string) ?? []);
}

type UploadChild = LimitedChild<UploadAnswer>;
type OnChecked = (task: Task, findings: readonly Finding[], lasting: boolean) => Promise<void>;

async function checkInChildren(
  tasks: readonly Task[],
  limits: UploadLimits,
  parallel = Math.min(availableParallelism(), MOST_CHILDREN),
  onChecked: OnChecked,
): Promise<void> {
  const queue = tasks.values();
  const width = Math.min(parallel, Math.ceil(tasks.length / FEWEST_PER_CHILD));
  await Promise.all(Array.from({ length: width }, () => checkQueue(queue, limits, onChecked)));
}

async function checkQueue(
  queue: Iterator<Task> & Iterable<Task>,
  limits: UploadLimits,
  onChecked: OnChecked,
): Promise<void> {
  let child: UploadChild | undefined;
  const ask = async (task: Task): Promise<UploadAnswer | { stopped: Stopped; again: boolean }> => {
    child ??= new LimitedChild(new URL('./check-upload.ts', import.meta.url), childFlags(limits));
    const result = await child.ask({ ...task, limits, engineMemory: limits.engineMemory }, limits);
    if ('answer' in result && !result.answer.tired) return result.answer;
    if ('answer' in result) child.close();
    // A late failure of an earlier file must not be laid to this one; what costs time or memory is not paid twice.
    const again = 'stopped' in result && result.stopped === 'crash' && child.answered > 0;
    child = undefined;
    return 'answer' in result ? result.answer : { ...result, again };
  };
  for (let next = queue.next(); !next.done; next = queue.next()) {
    let result = await ask(next.value);
    if ('stopped' in result && result.again) result = await ask(next.value);
    if ('findings' in result) await onChecked(next.value, result.findings, true);
    else await onChecked(next.value, [unchecked(result.stopped)], result.stopped !== 'time');
  }
  child?.close();
}

/** How long a check takes depends on the machine, so that a timeout is not kept. */
const unchecked = (stopped: Stopped): Finding => ({ code: 'upload-unchecked', values: { reason: stopped } });

async function lanes<T, R>(
  things: readonly T[],
  width: number,
  work: (thing: T) => Promise<R>,
): Promise<R[]> {
  const results = Array.from<R>({ length: things.length });
  const entries = things.entries();
  const lane = async () => {
    for (const [position, thing] of entries) results[position] = await work(thing);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

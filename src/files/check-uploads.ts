import type { UploadAnswer, UploadJob } from './check-upload.ts';
import { inChildren } from './child-queue.ts';
import type { Finding } from './finding.ts';
import { lanes } from './lanes.ts';
import type { Stopped } from './limited-child.ts';
import { type ReadUpload, readUpload, type Upload } from './read-upload.ts';
import { uploadCache } from './upload-cache.ts';
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

/** Files read for their hash at once. */
const READ_AT_ONCE = 4;

/**
 * Checks uploaded files and gives the findings by path; never throws for what the files hold. Each file is opened in a
 * child process with limits, which checks a batch and is replaced when a file kills it. Results are kept by content.
 */
export async function checkUploads(
  uploads: readonly Upload[],
  options: UploadOptions,
): Promise<Map<string, readonly Finding[]>> {
  const { cache: folder, limits = UPLOAD_LIMITS, onProgress = () => {} } = options;
  const cache = uploadCache(folder);
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

type OnChecked = (task: Task, findings: readonly Finding[], lasting: boolean) => Promise<void>;

const checkInChildren = (
  tasks: readonly Task[],
  limits: UploadLimits,
  parallel: number | undefined,
  onChecked: OnChecked,
): Promise<void> =>
  inChildren<Task, UploadAnswer>(
    tasks,
    {
      script: new URL('./check-upload.ts', import.meta.url),
      flags: childFlags(limits),
      limits,
      jobOf: (task) => ({ ...task, limits, engineMemory: limits.engineMemory }) satisfies UploadJob,
      isTired: ({ tired }) => tired,
      parallel,
    },
    (task, outcome) =>
      'answer' in outcome
        ? onChecked(task, outcome.answer.findings, true)
        : onChecked(task, [unchecked(outcome.stopped)], outcome.stopped !== 'time'),
  );

/** How long a check takes depends on the machine, so that a timeout is not kept. */
const unchecked = (stopped: Stopped): Finding => ({ code: 'upload-unchecked', values: { reason: stopped } });

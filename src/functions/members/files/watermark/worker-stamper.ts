import { Worker } from 'node:worker_threads';
import { exactly } from '../exactly.ts';
import type { StampFault, StampPdf, StampSource } from './stamp.ts';

/** What stamping may use up. */
export interface StampLimits {
  /** Bytes of a PDF. */
  readonly size: number;
  /** Milliseconds for one PDF. */
  readonly time: number;
  /** Bytes of memory of the thread, watched from outside. */
  readonly memory: number;
  /** How many are stamped at once, and how many may wait for their turn. */
  readonly atOnce: number;
  readonly waiting: number;
}

/** Measured: a PDF of 30 MB takes about 200 MB and one second; the unit of the function allows 400 MB in all. */
const LIMITS: StampLimits = {
  size: 24 * 1024 * 1024,
  time: 20_000,
  memory: 200 * 1024 * 1024,
  atOnce: 1,
  waiting: 100,
};
const WATCH_EVERY = 100;
const MEGABYTE = 1024 * 1024;

type Result = Awaited<ReturnType<StampPdf>>;

/** The program of the thread: a source here, and beside the bundle a file of its own. */
const BESIDE = new URL(
  import.meta.url.endsWith('.ts') ? './stamp-worker.ts' : './stamp-worker.mjs',
  import.meta.url,
);

/** Whether the process may start threads; under Node's permissions it needs `--allow-worker`. */
export const threadsAllowed = (): boolean => process.permission?.has('worker') ?? true;

/** Stamps PDFs, each in a thread of its own that ends with it, so that a hostile one harms none but itself. */
export function workerStamper(limits: Partial<StampLimits> = {}, worker: URL = BESIDE): StampPdf {
  const { size, atOnce, waiting, ...use } = { ...LIMITS, ...limits };
  const turns = queueOf(atOnce);
  return async (source, line) => {
    if (source.size > size) return { fault: 'too-large' };
    if (turns.waiting() >= waiting) return { fault: 'busy' };
    return turns.take(async () => inThread(worker, await bytesOf(source), line, use));
  };
}

/** Lets so many work at once, the others in the order in which they came. */
function queueOf(atOnce: number) {
  const queue: (() => void)[] = [];
  let free = atOnce;
  return {
    waiting: () => queue.length,
    async take<T>(work: () => Promise<T>): Promise<T> {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => queue.push(resolve));
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}

const bytesOf = async (source: StampSource): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(exactly(await source.open(), source.size)).arrayBuffer());

/** What the thread answers; it has ended then. */
function inThread(
  script: URL,
  pdf: Uint8Array<ArrayBuffer>,
  line: string,
  { time, memory }: Pick<StampLimits, 'time' | 'memory'>,
): Promise<Result> {
  const thread = new Worker(script, {
    workerData: { pdf, line },
    transferList: [pdf.buffer],
    // no secret of the surroundings, and nothing of what a library prints
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / MEGABYTE), stackSizeMb: 4 },
  });
  return new Promise((resolve) => {
    const end = (result: Result) => {
      clearTimeout(timer);
      clearInterval(watch);
      // its own end, which follows, is no other answer
      thread.removeAllListeners('exit');
      void thread.terminate().then(() => resolve(result));
    };
    const fail = (fault: StampFault) => end({ fault });
    const timer = setTimeout(() => fail('time'), time);
    const watch = setInterval(
      () => void usedBy(thread).then((used) => used > memory && fail('memory')),
      WATCH_EVERY,
    );
    thread
      .once('message', (answer: Result) => end(answer))
      .once('error', (error: NodeJS.ErrnoException) =>
        fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken'),
      )
      .once('exit', () => fail('broken'));
  });
}

/** Bytes on the heap of the thread and in its buffers; 0 where it has ended. */
const usedBy = async (thread: Worker): Promise<number> => {
  const { used_heap_size: heap, external_memory: buffers } = await thread
    .getHeapStatistics()
    .catch(() => ({ used_heap_size: 0, external_memory: 0 }));
  return heap + buffers;
};

import { availableParallelism } from 'node:os';
import { type ChildLimits, LimitedChild, type Stopped } from './limited-child.ts';

/** How jobs are done in child processes. */
export interface ChildWork<Task, Answer> {
  readonly script: URL;
  readonly flags: readonly string[];
  readonly limits: ChildLimits;
  /** The job that the child is handed for a task. */
  readonly jobOf: (task: Task) => object;
  /** Whether a child that gave this answer should do no further job. */
  readonly isTired: (answer: Answer) => boolean;
  /** Processes at once; default as many as there are cores, at most four. */
  readonly parallel?: number | undefined;
}

/** What became of a job. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly stopped: Stopped };

const MOST_CHILDREN = 4;
/** A child costs a third of a second, so it is given some jobs at least. */
const FEWEST_PER_CHILD = 4;

/** Does the tasks in child processes, each a batch; one that is lost is replaced, and the next task goes on. */
export async function inChildren<Task, Answer>(
  tasks: readonly Task[],
  work: ChildWork<Task, Answer>,
  onDone: (task: Task, outcome: Outcome<Answer>) => Promise<void>,
): Promise<void> {
  const queue = tasks.values();
  const most = work.parallel ?? Math.min(availableParallelism(), MOST_CHILDREN);
  const width = Math.min(most, Math.ceil(tasks.length / FEWEST_PER_CHILD));
  const lane = async () => {
    const children = new ReplacedChild(work);
    try {
      for (const task of queue) await onDone(task, await children.ask(task));
    } finally {
      children.close();
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
}

/** A child process that is replaced when it is lost or tired. */
export class ReplacedChild<Task, Answer> {
  readonly #work: ChildWork<Task, Answer>;
  #child: LimitedChild<Answer> | undefined;

  constructor(work: ChildWork<Task, Answer>) {
    this.#work = work;
  }

  /** Does one task. */
  async ask(task: Task): Promise<Outcome<Answer>> {
    const first = await this.#askOnce(task);
    return first.again ? this.#askOnce(task) : first;
  }

  close(): void {
    this.#child?.close();
    this.#child = undefined;
  }

  async #askOnce(task: Task): Promise<Outcome<Answer> & { readonly again: boolean }> {
    const { script, flags, limits, jobOf, isTired } = this.#work;
    const child = (this.#child ??= new LimitedChild<Answer>(script, flags));
    const outcome = await child.ask(jobOf(task), limits);
    if ('answer' in outcome) {
      if (isTired(outcome.answer)) this.close();
      return { ...outcome, again: false };
    }
    this.#child = undefined;
    // A late failure of an earlier file must not be laid to this one; what costs time or memory is not paid twice.
    return { ...outcome, again: outcome.stopped === 'crash' && child.answered > 0 };
  }
}

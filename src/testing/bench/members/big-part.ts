import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { measure } from '../measure.ts';
import type { IndexRead, IndexWritten } from './index-step.ts';
import { startBundle } from './members-process.ts';
import type { BenchPart, Stage } from './part.ts';

const STEP = path.join(import.meta.dirname, 'index-step.ts');

/** A council with many documents: publishing it, again without anything new, and the function's first requests after it. */
export async function bigPart({ dir, bundle, plan }: Stage): Promise<BenchPart> {
  const store = path.join(dir, 'big');
  mkdirSync(store);
  const environment = { ...bundle.environment, MEMBERS_STORE: store };
  const published = await step<IndexWritten>(environment, 'publish', store, String(plan.documents));
  const read = await step<IndexRead>(environment, 'read', store);
  const running = await startBundle({ ...bundle, store, environment });
  try {
    const idle = running.memory().now;
    const times: number[] = [];
    for (const address of published.addresses) {
      const began = performance.now();
      const headers = { cookie: published.cookie };
      const answer = await fetch(running.origin + address, { headers, redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status !== 302) throw new Error(`${address} answers ${answer.status}.`);
      times.push(performance.now() - began);
    }
    const [first = 0, ...later] = times;
    const { now } = running.memory();
    return {
      title: `a council of ${plan.documents} documents`,
      notes: [
        `members:publish: ${(published.first / 1000).toFixed(1)} s at first, ${(published.unchanged / 1000).toFixed(1)} s with nothing new; ${published.cpu.toFixed(1)} s of CPU in both; peak ${published.peak} MB`,
        `index: ${read.parts} parts, the median one ${kB(read.median)}, the largest ${kB(read.largest)}; directory and newest generation in ${read.first} ms, a part in ${read.part.toFixed(1)} ms, later ${(read.request * 1000).toFixed(0)} µs a request`,
        `first document after the start: ${first.toFixed(0)} ms; the next ${later.length} of all years: ${(later.reduce((sum, time) => sum + time, 0) / later.length).toFixed(1)} ms each, at most ${Math.max(...later).toFixed(0)} ms; memory ${idle.toFixed(0)} MB before, ${now.toFixed(0)} MB after`,
      ],
    };
  } finally {
    await running.stop();
  }
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

async function step<T>(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<T> {
  const { output } = await measure([process.execPath, STEP, ...args], environment);
  return JSON.parse(output) as T;
}

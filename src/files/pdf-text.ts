import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PdfTextJob, PdfTextResult } from './read-pdf-text.ts';

/** Milliseconds that one PDF may take. */
const TIME_LIMIT = 30_000;

/**
 * The text of each PDF as a reader sees it, also where the fonts have codes of their own; undefined for one that cannot
 * be read. In a child process with limits on memory and time; after a crash or a timeout a new one goes on.
 */
export async function pdfTexts(
  pdfs: readonly Uint8Array[],
  timeLimit = TIME_LIMIT,
): Promise<(string | undefined)[]> {
  const texts: (string | undefined)[] = [];
  let child: ChildProcess | undefined;
  for (const bytes of pdfs) {
    child ??= startChild();
    const result = await ask(child, { bytes }, timeLimit);
    if (result === undefined) {
      child.kill('SIGKILL');
      child = undefined;
    }
    texts.push(result?.text ?? undefined);
  }
  child?.disconnect();
  return texts;
}

const startChild = (): ChildProcess =>
  fork(fileURLToPath(new URL('./read-pdf-text.ts', import.meta.url)), {
    execArgv: ['--max-old-space-size=512'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

function ask(child: ChildProcess, job: PdfTextJob, timeLimit: number): Promise<PdfTextResult | undefined> {
  return new Promise((resolve) => {
    const end = (result: PdfTextResult | undefined) => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(result);
    };
    const timer = setTimeout(() => end(undefined), timeLimit);
    child.once('message', (result) => end(result as PdfTextResult));
    child.once('exit', () => end(undefined));
    child.send(job, (error) => error && end(undefined));
  });
}

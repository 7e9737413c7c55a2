import { parentPort, workerData } from 'node:worker_threads';
import { stampPages } from './stamp-pages.ts';

// A thread that stamps one PDF and ends; `workerStamper` starts it and limits what it may use up.

const { pdf, line } = workerData as { readonly pdf: Uint8Array; readonly line: string };
const answer = await stampPages(pdf, line);
parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer] : []);

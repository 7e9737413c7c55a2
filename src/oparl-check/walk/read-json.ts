import { type Answer, FetchFault } from '../fetcher.ts';
import type { Fault } from '../finding.ts';
import { isPlain } from '../plain.ts';
import type { Run } from '../run.ts';
import { headerFaults, parseStrictly } from './answer-faults.ts';

/** What an address gave: a value of JSON with status 200, or the reason why there is none, for whoever asked to judge. */
export type Read =
  | { readonly ok: true; readonly value: unknown; readonly headers: Answer['headers'] }
  | { readonly ok: false; readonly status: number; readonly fault: Fault };

/** Asks an address. A connection that fails is told as status 0. */
async function ask(run: Run, url: string): Promise<Answer | Fault> {
  try {
    return await run.fetcher.get(url);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return { code: 'http-failed', value: error.said };
  }
}

const isErrorObject = (value: unknown): boolean =>
  isPlain(value) && typeof value['type'] === 'string' && /\/Error\/?$/i.test(value['type']);

const isSame = (one: string, other: string): boolean => new URL(one).href === new URL(other).href;

/**
 * Reads JSON from an address, and notes what is wrong with the answer as such. Status, web pages and lost connections come
 * back as the fault, since only the caller knows what they mean (a dead reference, a lost list).
 */
export async function readJson(run: Run, url: string): Promise<Read> {
  const answer = await ask(run, url);
  if ('code' in answer) return { ok: false, status: 0, fault: answer };
  const { status, headers } = answer;
  if (status !== 200) return { ok: false, status, fault: { code: 'http-status', value: String(status) } };
  const parsed = parseStrictly(answer);
  if (!('value' in parsed)) {
    const [fault = { code: 'json-invalid' as const }, ...more] = parsed.faults;
    run.findings.add(url, more);
    return { ok: false, status, fault };
  }
  const moved: Fault[] = isSame(answer.finalUrl, url) ? [] : [{ code: 'redirected', value: answer.finalUrl }];
  run.findings.add(url, [...parsed.faults, ...moved, ...headerFaults(answer)]);
  if (isErrorObject(parsed.value))
    return { ok: false, status, fault: { code: 'error-success', value: String(status) } };
  return { ok: true, value: parsed.value, headers };
}

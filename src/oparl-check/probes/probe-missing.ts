import { FetchFault } from '../fetcher.ts';
import type { Fault } from '../finding.ts';
import type { Run } from '../run.ts';
import { headerFaults, parseStrictly } from '../walk/answer-faults.ts';
import { errorFaults } from './error-faults.ts';

/** An address beside that of an object at which nothing lies. */
export function missingAddress(id: string): string {
  const url = new URL(id);
  const [, head = '', ending = ''] = /^(.*?)(\.json)?$/.exec(url.pathname.replace(/\/$/, '')) ?? [];
  url.pathname = `${head}-gibt-es-nicht-4c1f${ending}`;
  return url.href;
}

/** Asks for something that does not exist: the answer should be 404 with an error object, readable from other sites (2-09, 2-06). */
export async function probeMissing(run: Run, id: string): Promise<void> {
  const url = missingAddress(id);
  try {
    const answer = await run.fetcher.get(url);
    const parsed = parseStrictly(answer);
    const value = 'value' in parsed ? parsed.value : undefined;
    const isJson = value !== undefined;
    const found: Fault[] =
      answer.status < 400 ? [{ code: 'missing-found', value: String(answer.status) }] : [];
    const shape = isJson
      ? [...errorFaults(value, run.version), ...headerFaults(answer)]
      : errorFaults(undefined, run.version).map((fault) => ({
          ...fault,
          value: { de: 'kein JSON', en: 'no JSON' },
        }));
    run.findings.add(url, found.length > 0 ? found : shape);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    run.findings.add(url, { code: 'http-failed', value: error.said });
  }
}

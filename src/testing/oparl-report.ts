import type { PublicRecord } from '../domain/public-record.ts';
import { runCheck } from '../oparl-check/run-check.ts';
import { serveOparl } from './oparl-served.ts';

/** What is read of the report in JSON. */
interface Report {
  readonly tier: string;
  readonly tombstones: number;
  readonly findings: readonly {
    readonly code: string;
    readonly examples: readonly { readonly url: string; readonly message: { readonly de: string } }[];
  }[];
}

/** What `oparl:check` says of the interface of records, published one after the other: exit code, and a line for each rule broken. */
export async function oparlReport(records: readonly PublicRecord[], contentDir: string) {
  const served = await serveOparl(records, contentDir);
  const baseUrl = records.at(-1)?.site.baseUrl ?? '';
  let said = '';
  try {
    const code = await runCheck(
      [`${baseUrl}/oparl/v1.1/system.json`, '--connect-to', `${baseUrl}=${served.address}`, '--json'],
      {
        out: (text) => void (said += text),
        error: (text) => void (said += text),
        now: Date.now,
        sleep: () => Promise.resolve(),
      },
    );
    const { tier, tombstones, findings } = JSON.parse(said) as Report;
    const lines = findings.map(
      (one) => `${one.code}: ${one.examples[0]?.message.de} (${one.examples[0]?.url})`,
    );
    return { code, tier, findings: lines, tombstones };
  } finally {
    await served.close();
  }
}

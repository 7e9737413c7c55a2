import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../content/index.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import { publish } from '../domain/gate/index.ts';
import type { Instant } from '../domain/local-time.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { buildInstant } from '../publishing/instant.ts';
import { withFacts } from '../testing/file-facts.ts';
import { serveOparl } from '../testing/oparl-served.ts';
import { runCheck } from './run-check.ts';

let record: PublicRecord;

beforeAll(async () => {
  const council = (await readContent('content')).record as CouncilRecord;
  record = publish(
    council,
    buildInstant(undefined, council.site, () => 0),
  );
  await withFacts(record, 'content');
}, 240_000);

/** What is read of the report in JSON. */
interface Report {
  readonly tier: string;
  readonly tombstones: number;
  readonly findings: readonly {
    readonly code: string;
    readonly examples: readonly { readonly url: string; readonly message: { readonly de: string } }[];
  }[];
}

/** What the command says in JSON of the interface of records, published one after the other. */
async function report(...records: PublicRecord[]) {
  const served = await serveOparl(records, 'content');
  const { baseUrl } = record.site;
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

const withFilter = (oparlFilter: boolean, parts: Partial<PublicRecord> = {}): PublicRecord => ({
  ...record,
  ...parts,
  site: { ...record.site, oparlFilter },
});

test('the sample council on plain files passes without a finding', async () => {
  expect(await report(withFilter(false))).toMatchObject({ code: 0, tier: 'static', findings: [] });
}, 240_000);

test('the sample council with filters passes without a finding, deleted objects included', async () => {
  const gone = record.meetings.find(({ key, agenda }) => agenda.length === 0 && !isNamed(key));
  const meetings = record.meetings.filter(({ key }) => key !== gone?.key);
  const later = { ...withFilter(true, { meetings }), at: (record.at + 3_600_000) as Instant };
  const found = await report(withFilter(true), later);
  expect(found).toMatchObject({ code: 0, tier: 'filter', findings: [] });
  expect(found.tombstones).toBeGreaterThan(0);
}, 240_000);

/** Whether anything beside the meeting itself names it. */
function isNamed(key: string): boolean {
  const others = record.meetings.filter((meeting) => meeting.key !== key);
  return JSON.stringify([others, record.papers, record.resolutions]).includes(`"${key}"`);
}

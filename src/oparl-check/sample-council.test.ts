import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../content/index.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import { publish } from '../domain/gate/index.ts';
import type { Instant } from '../domain/local-time.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { buildInstant } from '../publishing/instant.ts';
import { withFacts } from '../testing/file-facts.ts';
import { oparlReport } from '../testing/oparl-report.ts';

let record: PublicRecord;

beforeAll(async () => {
  const council = (await readContent('content')).record as CouncilRecord;
  record = publish(
    council,
    buildInstant(undefined, council.site, () => 0),
  );
  await withFacts(record, 'content');
}, 240_000);

const withFilter = (oparlFilter: boolean, parts: Partial<PublicRecord> = {}): PublicRecord => ({
  ...record,
  ...parts,
  site: { ...record.site, oparlFilter },
});

test('the sample council on plain files passes without a finding', async () => {
  expect(await oparlReport([withFilter(false)], 'content')).toMatchObject({
    code: 0,
    tier: 'static',
    findings: [],
  });
}, 240_000);

test('the sample council with filters passes without a finding, deleted objects included', async () => {
  const gone = record.meetings.find(({ key, agenda }) => agenda.length === 0 && !isNamed(key));
  const meetings = record.meetings.filter(({ key }) => key !== gone?.key);
  const later = { ...withFilter(true, { meetings }), at: (record.at + 3_600_000) as Instant };
  const found = await oparlReport([withFilter(true), later], 'content');
  expect(found).toMatchObject({ code: 0, tier: 'filter', findings: [] });
  expect(found.tombstones).toBeGreaterThan(0);
}, 240_000);

/** Whether anything beside the meeting itself names it. */
function isNamed(key: string): boolean {
  const others = record.meetings.filter((meeting) => meeting.key !== key);
  return JSON.stringify([others, record.papers, record.resolutions]).includes(`"${key}"`);
}

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../content/index.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import { publish } from '../domain/gate/index.ts';
import { importCouncil } from '../import/import-council.ts';
import { buildInstant } from '../publishing/instant.ts';
import { withFacts } from '../testing/file-facts.ts';
import { oparlReport } from '../testing/oparl-report.ts';

const SAMPLE = process.env['RATSFENSTER_SAMPLE_OPARL'] ?? '';
const why = SAMPLE === '' ? 'RATSFENSTER_SAMPLE_OPARL ist nicht gesetzt' : `${SAMPLE} fehlt`;

/** What a clerk has yet to enter, or is so by nature: no licence, and files that still lie with the former vendor. */
const EXPECTED = /^(?:license-missing|file-host):/;

test(
  'an imported council passes the check of OParl, with filters',
  { timeout: 600_000 },
  async ({ skip }) => {
    skip(!existsSync(SAMPLE), why);
    const into = await mkdtemp(path.join(tmpdir(), 'ratsfenster-imported-'));
    importCouncil({ source: SAMPLE, into, trustUnmarked: true });
    const council = (await readContent(into)).record as CouncilRecord;
    const record = publish(council, buildInstant(undefined, council.site, Date.now));
    await withFacts(record, into);
    const filtered = { ...record, site: { ...record.site, oparlFilter: true } };
    const { code, tier, findings } = await oparlReport([filtered], into);
    await rm(into, { recursive: true });
    expect({ code, tier, others: findings.filter((line) => !EXPECTED.test(line)) }).toEqual({
      code: 0,
      tier: 'filter',
      others: [],
    });
  },
);

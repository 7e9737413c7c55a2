import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../content/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { publish } from '../../domain/gate/index.ts';
import { instant } from '../../domain/local-time.ts';
import { importCouncil } from '../../import/import-council.ts';
import { referenceFaults, specificationFaults, typeOf, vendorFaults } from '../../testing/oparl-faults.ts';
import { oparlSite } from '../../testing/oparl-site.ts';

const SAMPLE = process.env['RATSFENSTER_SAMPLE_OPARL'] ?? '';
const why = SAMPLE === '' ? 'RATSFENSTER_SAMPLE_OPARL ist nicht gesetzt' : `${SAMPLE} fehlt`;

/** The OParl objects of a real municipality, unpacked outside the project. */
describe('a real council', () => {
  it('imported and published keeps to the specification', { timeout: 300_000 }, async ({ skip }) => {
    skip(!existsSync(SAMPLE), why);
    const into = await mkdtemp(path.join(tmpdir(), 'ratsfenster-real-'));
    importCouncil({ source: SAMPLE, into, trustUnmarked: true });
    const { record } = await readContent(into);
    await rm(into, { recursive: true });
    const shown = publish(record as CouncilRecord, instant('2030-01-01T00:00:00Z'));
    const site = await oparlSite(shown);
    expect(specificationFaults(site).slice(0, 20)).toEqual([]);
    expect(vendorFaults(site, shown.site.baseUrl).slice(0, 20)).toEqual([]);
    expect(referenceFaults(site, shown.site.baseUrl).slice(0, 20)).toEqual([]);
    const meetings = [...site.objects.values()].filter((object) => typeOf(object) === 'Meeting');
    expect(meetings).toHaveLength(shown.meetings.length);
  });
});

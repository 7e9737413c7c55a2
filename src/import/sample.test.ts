import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../content/index.ts';
import { filesOf, folders } from './fixtures/folders.ts';
import { importCouncil } from './import-council.ts';

const SAMPLE = process.env['RATSFENSTER_SAMPLE_OPARL'] ?? '';
const why = SAMPLE === '' ? 'RATSFENSTER_SAMPLE_OPARL ist nicht gesetzt' : `${SAMPLE} fehlt`;
const temporary = folders();
afterEach(() => temporary.clear(), 60_000);

/** The OParl objects of a real municipality, unpacked outside the project. */
describe('a real council', () => {
  it('comes through whole, twice alike, and without an error', { timeout: 120_000 }, async ({ skip }) => {
    skip(!existsSync(SAMPLE), why);
    const into = temporary.fresh();
    const { report } = importCouncil({ source: SAMPLE, into });
    const objects = Object.fromEntries(report.types.map((type) => [type.type, type.objects]));
    expect(objects).toMatchObject({ Meeting: 1081, AgendaItem: 11575, Paper: 1564, File: 6016 });
    const { entries, agenda } = report;
    expect(entries['meetings']).toBe(1081);
    expect((entries['papers'] ?? 0) + (entries['protected/papers'] ?? 0)).toBe(1564);
    const { items = 0, public: open = 0, nonPublic = 0, unmarked = 0, markers = 0 } = agenda;
    expect(items).toBe(11575);
    expect(open + nonPublic + unmarked + markers).toBe(11575);
    for (const { seen, taken, mapped, dropped } of report.types) expect(taken + mapped + dropped).toBe(seen);
    const before = filesOf(into);
    expect(importCouncil({ source: SAMPLE, into }).summary).toMatchObject({ written: 0, removed: 0 });
    expect(filesOf(into)).toEqual(before);
    const { problems } = await readContent(into);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

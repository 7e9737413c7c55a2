import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { filesOf, folders, MUSTERAU } from './fixtures/folders.ts';
import { importCouncil } from './import-council.ts';

const temporary = folders();
afterEach(() => temporary.clear());

const imported = (options: { trustUnmarked?: boolean } = {}) => {
  const into = temporary.fresh();
  const { report, summary } = importCouncil({ source: MUSTERAU, into, ...options });
  return { into, report, summary };
};
const again = (into: string, source = MUSTERAU) => importCouncil({ source, into });
const MEETING = 'meetings/2024-03-12-rat/index.md';
const PAPER = 'papers/ds-31-2024-1-ergaenzung/index.md';

/** A copy of the fixture with one file changed. */
function changedSource(path: string, change: (text: string) => string): string {
  const source = temporary.fresh('source');
  cpSync(MUSTERAU, source, { recursive: true });
  writeFileSync(join(source, path), change(readFileSync(join(source, path), 'utf8')));
  return source;
}

describe('importCouncil: golden files', () => {
  it.each([
    [MEETING, 'meeting.md'],
    [`protected/${MEETING}`, 'protected-meeting.md'],
    [PAPER, 'paper.md'],
  ])('%s', async (path, golden) => {
    await expect(readFileSync(join(imported().into, path), 'utf8')).toMatchFileSnapshot(
      `./fixtures/golden/${golden}`,
    );
  });

  it('takes nothing private of a person', () => {
    const text = readFileSync(join(imported().into, 'people/erika-von-der-au.yml'), 'utf8');
    expect(text).toContain('surname: von der Au');
    expect(text).not.toMatch(/privat|05000|1970|female|Frau/);
  });
});

describe('importCouncil: the report', () => {
  it('accounts for every field that it saw', () => {
    const { report } = imported();
    expect(report.types.length).toBeGreaterThan(8);
    for (const { seen, taken, mapped, dropped } of report.types) expect(taken + mapped + dropped).toBe(seen);
  });

  it('lists what a clerk must decide, below protected only', () => {
    const { into, report } = imported();
    expect(report.notes['releaseItems']).toMatchObject([
      { text: '1 Erörterung des Spielplatzes Krähenwinkel' },
    ]);
    expect(report.tombstones).toHaveLength(1);
    expect(report.foreign).toEqual(['downloads.json']);
    const telling = Object.entries(filesOf(into)).filter(([, text]) => /Krähenwinkel|Musterbrink/.test(text));
    expect(telling.map(([path]) => path).every((path) => path.startsWith('protected/'))).toBe(true);
  });

  it('publishes unmarked items, and no others, where the source is trusted', () => {
    const files = filesOf(imported({ trustUnmarked: true }).into);
    expect(files['meetings/2024-02-06-rat/index.md']).toContain('Krähenwinkel');
    const open = Object.entries(files).filter(([path]) => !path.startsWith('protected/'));
    expect(open.map(([, text]) => text).join()).not.toContain('Musterbrink');
  });
});

describe('importCouncil: again', () => {
  it('changes no byte', () => {
    const { into } = imported();
    const before = filesOf(into);
    expect(again(into).summary).toMatchObject({ written: 0, removed: 0 });
    expect(filesOf(into)).toEqual(before);
  });

  it('does not depend on names and order of the source files', () => {
    const source = temporary.fresh('source');
    cpSync(MUSTERAU, source, { recursive: true });
    renameSync(join(source, 'vorlagen.json'), join(source, 'aaa.json'));
    renameSync(join(source, 'liste'), join(source, 'zzz'));
    const into = temporary.fresh();
    again(into, source);
    const open = (files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).filter(([path]) => !/import-report/.test(path)));
    expect(open(filesOf(into))).toEqual(open(filesOf(imported().into)));
  });

  it('keeps keys when titles and references change', () => {
    const { into } = imported();
    again(
      into,
      changedSource('vorlagen.json', (text) => text.replace('DS 31/2024 1. Ergänzung', 'DS 77/2024')),
    );
    expect(filesOf(into)[PAPER]).toContain('reference: DS 77/2024');
  });

  it('leaves alone what a clerk changed, both sides of a meeting', () => {
    const { into } = imported();
    const path = join(into, MEETING);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Radweg an', 'Der Radweg an'));
    const before = filesOf(into);
    const source = changedSource('tief/liegend/sitzung.json', (text) =>
      text.replaceAll('Anfragen', 'Fragen'),
    );
    expect(again(into, source).report.kept).toEqual(['meetings/2024-03-12-rat']);
    expect(filesOf(into)[MEETING]).toBe(before[MEETING]);
    expect(filesOf(into)[`protected/${MEETING}`]).toBe(before[`protected/${MEETING}`]);
  });

  it('does not bring back what a clerk deleted, nor overwrite site.yml', () => {
    const { into } = imported();
    rmSync(join(into, PAPER));
    writeFileSync(join(into, 'site.yml'), `${readFileSync(join(into, 'site.yml'), 'utf8')}shortName: Au\n`);
    expect(again(into).report.kept).toEqual(['papers/ds-31-2024-1-ergaenzung']);
    expect(filesOf(into)[PAPER]).toBeUndefined();
    expect(filesOf(into)['site.yml']).toContain('shortName: Au');
  });

  it('moves a paper behind the wall when the source closes its item', () => {
    const { into } = imported();
    again(
      into,
      changedSource('tief/liegend/sitzung.json', (text) =>
        text.replace('"number": "3",', '"number": "3", "public": false,'),
      ),
    );
    expect(filesOf(into)[PAPER]).toBeUndefined();
    expect(filesOf(into)[`protected/${PAPER}`]).toContain('Radweg');
  });

  it('bears with an entry that a clerk broke', () => {
    const { into } = imported();
    const path = join(into, PAPER);
    writeFileSync(path, readFileSync(path, 'utf8').replace('title: ', 'title: ['));
    expect(again(into).report.kept).toEqual(['papers/ds-31-2024-1-ergaenzung']);
  });

  it('overwrites nothing where the report is gone', () => {
    const { into } = imported();
    rmSync(join(into, 'protected/import-report.json'));
    const source = changedSource('vorlagen.json', (text) => text.replace('"2024-02-20"', '"2024-02-19"'));
    expect(again(into, source).report.kept).toEqual(['papers/ds-31-2024-1-ergaenzung']);
  });
});

describe('importCouncil: refusals', () => {
  const code = (run: () => unknown): unknown => {
    try {
      run();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return undefined;
  };
  const folderWith = (path: string, text: string): string => {
    const dir = temporary.fresh();
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
    return dir;
  };

  it('knows source and target', () => {
    expect(code(() => again(temporary.fresh(), '/nowhere'))).toBe('import-no-source');
    expect(code(() => again(join(MUSTERAU, 'content')))).toBe('import-same-folder');
    expect(code(() => again(temporary.fresh(), folderWith('a.json', '{}')))).toBe('import-no-objects');
    expect(code(() => again(folderWith('readme.txt', 'x')))).toBe('import-target-foreign');
    expect(code(() => again(folderWith('bodies/anderswo.yml', 'name: Anderswo\n')))).toBe(
      'import-council-foreign',
    );
  });

  it('takes a body that a clerk made when told so', () => {
    const into = folderWith('bodies/au.yml', 'name: Au\n');
    importCouncil({ source: MUSTERAU, into, body: 'au' });
    expect(filesOf(into)['bodies/au.yml']).toBe('name: Au\n');
    expect(filesOf(into)['organizations/rat.yml']).toContain('body: au');
  });
});

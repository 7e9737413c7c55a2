import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SAMPLE_LOG, SAMPLE_TALLY } from '../testing/verify/sample-log.ts';
import { main, verifyLog } from './verify.ts';

const LOG = SAMPLE_LOG;

test('a log that holds is counted anew', () => {
  const { ok, faults, result } = verifyLog(LOG);
  expect(faults).toEqual([]);
  expect(ok).toBe(true);
  expect(result).toMatchObject({
    phase: 'closed',
    records: 8,
    source: '§ 7 Hauptsatzung',
    counts: SAMPLE_TALLY,
  });
});

/** Runs the command over a file of that content. */
function run(content: string, ...options: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'protokoll.jsonl');
  writeFileSync(file, content);
  let said = '';
  const code = main([file, ...options], (text) => void (said += text));
  return { code, said };
}

test('the command says the result in words and what is wrong', () => {
  const lines = (log: readonly string[]) => log.map((line) => `${line}\n`).join('');
  const right = run(lines(LOG));
  expect(right.code).toBe(0);
  expect(right.said).toContain('Gegenstand top-1: angenommen');
  expect(right.said).toContain('2 Ja, 1 Nein, 0 Enthaltung');
  expect(right.said).toContain('Alles stimmt.');
  const edited = run(lines(LOG.with(2, (LOG[2] ?? '').replace('"no"', '"yes"'))));
  expect(edited.code).toBe(1);
  expect(edited.said).toContain('Eintrag 3: Der Eintrag schließt nicht an den davor an.');
  expect(edited.said).toContain('Eintrag 7: Das verzeichnete Ergebnis ist nicht das gezählte.');
  for (const options of [['--nichts'], ['noch-eines'], ['--receipt', '12:ab'], ['--heads', 'fehlt.json']]) {
    const { code, said } = run('', ...options);
    expect([code, said]).toEqual([2, expect.stringContaining('\nAufruf: verify PROTOKOLL')]);
  }
  expect(run('').said).toContain('Das Protokoll ist leer.');
});

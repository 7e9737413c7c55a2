import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  doubleSlashes,
  emptyPagesForEver,
  folderCouncil,
  hangsUp,
  octetstream,
  type OparlServer,
  serveOparl,
  smallCouncil,
  storeCouncil,
} from '../testing/oparl-server/index.ts';
import { contentOf } from '../testing/oparl-server/import-server.ts';
import { filesOf, folders } from './fixtures/folders.ts';
import { importCouncil } from './import-council.ts';

const SAMPLE = process.env['RATSFENSTER_SAMPLE_OPARL'] ?? '';
const ROOT = join(import.meta.dirname, '../..');
const temporary = folders();
const hasSample = SAMPLE !== '' && existsSync(SAMPLE);

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function start(server: OparlServer, into: string): { child: ChildProcess; ended: Promise<Ended> } {
  const args = [server.system, '--into', into, '--work', `${into}-work`, '--allow-private', '--rate', '0'];
  const child = spawn(process.execPath, ['scripts/import.ts', ...args], { cwd: ROOT, stdio: 'pipe' });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, said }))) };
}

/** Kills an import as soon as `when` holds. @returns whether it was killed before its end */
async function killWhen(server: OparlServer, into: string, when: () => boolean): Promise<boolean> {
  const { child, ended } = start(server, into);
  const timer = setInterval(() => {
    if (when()) child.kill('SIGKILL');
  }, 1);
  const { code } = await ended;
  clearInterval(timer);
  return code === null;
}

/** Files in the folder in which an import prepares what it is going to move; none where it moves them right now. */
function prepared(into: string): number {
  const [work] = readdirSync(dirname(into)).filter((name) => name.startsWith('.content-import-'));
  try {
    return work === undefined ? 0 : readdirSync(join(dirname(into), work), { recursive: true }).length;
  } catch {
    return 0;
  }
}

const FAULTS = [hangsUp, doubleSlashes, octetstream, emptyPagesForEver];

describe.each([
  ['an invented council', false],
  ['a real council', true],
])('%s over HTTP with faults', (_, isReal) => {
  let server: OparlServer;
  let expected: Record<string, string>;
  const why = SAMPLE === '' ? 'RATSFENSTER_SAMPLE_OPARL ist nicht gesetzt' : `${SAMPLE} fehlt`;

  beforeAll(async () => {
    if (isReal && !hasSample) return;
    const council = (base: string) => (isReal ? folderCouncil(SAMPLE, base) : smallCouncil(base, 600));
    server = await serveOparl({ council, faults: FAULTS, pageSize: isReal ? 100 : 50 });
    const [source, into] = [temporary.fresh('source'), temporary.fresh()];
    storeCouncil(server.council, source);
    importCouncil({ source, into });
    expected = contentOf(into);
  }, 120_000);
  afterAll(async () => {
    if (!isReal || hasSample) await server.close();
    temporary.clear();
  });

  it(
    'is whole after being killed at ten moments, and the next run changes no byte',
    { timeout: 600_000 },
    async ({ skip }) => {
      skip(isReal && !hasSample, why);
      const into = temporary.fresh();
      for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
        const before = server.asked.length;
        const wasKilled = await killWhen(server, into, () => server.asked.length >= before + 4);
        expect(wasKilled, `moment ${count}`).toBe(true);
        expect(existsSync(into), `moment ${count}`).toBe(false);
      }
      for (const count of [1, 400]) {
        expect(await killWhen(server, into, () => prepared(into) >= count), `${count} files`).toBe(true);
        expect(existsSync(into), `${count} files`).toBe(false);
      }
      const done = await start(server, into).ended;
      expect(done.code, done.said).toBe(0);
      expect(contentOf(into)).toEqual(expected);
      const whole = filesOf(into);
      const again = await start(server, into).ended;
      expect(again.code, again.said).toBe(0);
      expect(again.said).toContain('Nichts zu ändern');
      expect(filesOf(into)).toEqual(whole);
      expect(readdirSync(dirname(into)).sort()).toEqual(['content', 'content-work']);
    },
  );
});

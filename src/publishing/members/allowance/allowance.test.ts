import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { councilReader } from '../../../functions/members/council.ts';
import { openStore } from '../../../store/open-store.ts';
import { contentFolder, type Files, temporaryFolder } from '../../../testing/content-folder.ts';
import { pageTexts } from '../../../documents/pdf/page-texts.ts';
import { runCommand } from '../../run-command.ts';
import { membersCommand } from '../members-command.ts';

const ALLOWANCE = (cents: number) =>
  `rates:\n  - body: stadt\n    function: member\n    perMeeting: ${cents}\n    startDate: 2026-01-01\n`;
const OVERLAY: Files = {
  'meetings/2026-02-03-rat/index.md':
    '---\nagenda:\n  - id: t2a\n    title: x\nattendance:\n  - person: muster-erika\n---\n',
  'allowance.yml': ALLOWANCE(4217),
};
/** After the quarter of the meeting. */
const NOW = Date.parse('2026-04-02T10:00:00Z');

async function aTown() {
  const content = await contentFolder();
  const overlay = await temporaryFolder(OVERLAY);
  const folder = await temporaryFolder({ 'README.txt': 'x' });
  const store = openStore({ folder: folder.dir });
  const run = async (more: readonly string[] = [], now = NOW) => {
    let said = '';
    const write = (text: string) => (said += text);
    const args = ['--content', content.dir, '--protected', overlay.dir, '--store', folder.dir, ...more];
    const around = { env: {}, stdout: { write }, stderr: { write }, now: () => now };
    const code = await runCommand(() => membersCommand(args, around), write, write);
    return { code, said };
  };
  return {
    overlay: overlay.dir,
    store,
    run,
    council: async () => {
      const council = await councilReader({ ...store, now: () => NOW })();
      if (!council) throw new Error('nothing was published');
      return council;
    },
    async [Symbol.asyncDispose]() {
      for (const one of [content, overlay, folder]) await one[Symbol.asyncDispose]();
    },
  };
}

test(
  'statements, tables and documents lie in the store, and pruning leaves them',
  { timeout: 60_000 },
  async () => {
    await using town = await aTown();
    expect((await town.run()).code).toBe(0);
    expect((await town.run(['--prune'], NOW + 90 * 86_400_000)).code).toBe(0);
    const council = await town.council();
    const part = await council.allowance();
    expect(part).toMatchObject({ payrolls: [{ body: 'stadt', period: { key: '2026-q1' }, total: 4217 }] });
    const own = await council.allowanceOf('muster-erika');
    expect(own).toMatchObject({
      statements: [
        {
          total: 4217,
          lines: [{ kind: 'meeting', meeting: '2026-02-03-rat', amount: 4217 }],
          pdf: { name: 'sitzungsgeld-stadt-2026-q1-muster-erika.pdf' },
        },
      ],
    });
    expect(await council.allowanceOf('niemand')).toBeUndefined();
    const [statement] = own?.statements ?? [];
    const bytesOf = async (sha256 = '') => new Response(await town.store.blobs.read(sha256)).bytes();
    const text = (await pageTexts(await bytesOf(statement?.pdf?.sha256))).join(' ').replace(/\s+/g, ' ');
    for (const words of ['Sitzungsgeld: 1. Vierteljahr 2026', 'Erika Muster', '03.02.2026', '42,17 €'])
      expect(text).toContain(words);
    const table = new TextDecoder().decode(await bytesOf(statement?.csv?.sha256));
    expect(table).toContain('03.02.2026;Sitzung;Stadtrat;Mitglied;42,17;42,17;');
  },
);

test(
  'another rate makes other statements; the document of before is not made again',
  { timeout: 60_000 },
  async () => {
    await using town = await aTown();
    await town.run();
    await writeFile(path.join(town.overlay, 'allowance.yml'), ALLOWANCE(5000));
    await town.run();
    expect(await (await town.council()).allowanceOf('muster-erika')).toMatchObject({
      statements: [{ total: 5000 }],
    });
  },
);

test('a rate that overlaps another stops the run before anything is published', async () => {
  await using town = await aTown();
  const twice = `${ALLOWANCE(1)}${ALLOWANCE(2).replace('rates:\n', '')}`;
  await writeFile(path.join(town.overlay, 'allowance.yml'), twice);
  const { code, said } = await town.run();
  expect(code).toBe(1);
  expect(said).toContain('Satz 2 gilt an Tagen, an denen auch Satz 1 gilt');
  expect(said).toContain('Nichts wurde veröffentlicht.');
});

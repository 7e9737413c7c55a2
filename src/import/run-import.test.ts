import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { filesOf, folders, MUSTERAU } from './fixtures/folders.ts';
import { runImport } from './run-import.ts';

const temporary = folders();
afterEach(() => temporary.clear());

async function run(...args: string[]) {
  const said: string[] = [];
  const shown: string[] = [];
  const code = await runImport(args, {
    out: (text) => said.push(text),
    error: (text) => said.push(text),
    status: (text) => shown.push(text),
  });
  return { code, said: said.join('\n'), shown };
}

describe('runImport', () => {
  it('imports, tells numbers and no title', async () => {
    const { code, said, shown } = await run(MUSTERAU, '--into', temporary.fresh());
    expect(code).toBe(0);
    expect(said).toContain('Tagesordnungspunkte: 9');
    expect(said).not.toMatch(/Krähenwinkel|Musterbrink/);
    expect(shown.some((line) => line.startsWith('Lesen: '))).toBe(true);
  });

  it('speaks JSON', async () => {
    const { said } = await run(MUSTERAU, '--into', temporary.fresh(), '--json');
    expect(JSON.parse(said)).toMatchObject({
      agenda: { items: 9, public: 4, nonPublic: 2, unmarked: 1, markers: 2 },
    });
    expect(said).not.toMatch(/Krähenwinkel|Musterbrink/);
  });

  it('says that nothing is to be changed', async () => {
    const into = temporary.fresh();
    await run(MUSTERAU, '--into', into);
    expect((await run(MUSTERAU, '--into', into)).said).toContain('Nichts zu ändern');
  });

  it('ends with 1 where a file cannot be read, and imports the rest', async () => {
    const source = temporary.fresh('source');
    cpSync(MUSTERAU, source, { recursive: true });
    writeFileSync(join(source, 'kaputt.json'), '{\n"a"');
    const into = temporary.fresh();
    const { code, said } = await run(source, '--into', into);
    expect(code).toBe(1);
    expect(said).toContain('Unlesbar: kaputt.json:2:4 kein gültiges JSON');
    expect(Object.keys(filesOf(into))).toContain('organizations/rat.yml');
  });

  it.each([
    [[], 'import-source-missing'],
    [['a', 'b'], 'import-source-missing'],
    [['a'], 'import-into-missing'],
    [['a', '--into', 'b', '--body', 'Au!'], 'import-body-key'],
    [['a', '--into', 'b', '--profile', 'by-go'], 'import-profile-unknown'],
    [['a', '--into', 'b', '--force'], 'import-option-unknown'],
    [['/nowhere', '--into', 'b'], 'import-no-source'],
    [['a', '--into', 'b', '--full'], 'import-option-http'],
    [['https://rat.example/', '--into', 'b', '--rate', 'schnell'], 'import-rate'],
    [['https://a:b@rat.example/', '--into', 'b'], 'import-http-url'],
  ])('refuses %j', async (args, expected) => {
    const { code, said } = await run(...args);
    expect(code).toBe(2);
    expect(said.startsWith(`${expected}: `)).toBe(true);
  });

  it('shows its help', async () =>
    expect(await run('--help')).toMatchObject({
      code: 0,
      said: expect.stringContaining('--trust-unmarked') as string,
    }));
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { build } from 'vite';
import { OUTPUT } from '../../../server/bundle/output.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-passkey-'));
afterEach(() => rmSync(folder, { recursive: true }));

test('the library of passkeys is a file of its own, and runs in the bundle with no right but to read it', async () => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, '../passkey/library.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      reportCompressedSize: false,
      rollupOptions: { output: OUTPUT },
    },
  });
  const entry = path.join(folder, 'try.mjs');
  writeFileSync(
    entry,
    `import { webAuthn } from './library.mjs';
    const { generateAuthenticationOptions } = await webAuthn();
    console.log((await generateAuthenticationOptions({ rpID: 'rat.example' })).rpId);`,
  );
  const flags = ['--permission', `--allow-fs-read=${folder}`];
  expect(execFileSync(process.execPath, [...flags, entry], { encoding: 'utf8' }).trim()).toBe('rat.example');
});

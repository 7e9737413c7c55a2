import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../publishing/serve.ts';

/**
 * Builds the sample council and serves it with the headers of production; `SITE` and `SITE_DIR` tell where. `HARNESS_DIR` is
 * where the first test of a control alone puts the page that all of them share.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const given = process.env['SITE_DIR'];
  const folder = given ?? mkdtempSync(path.join(tmpdir(), 'ratsfenster-site-'));
  const out = given ?? path.join(folder, 'dist');
  if (given === undefined) {
    execFileSync('node', ['scripts/build.ts', '--content', 'content', '--out', out], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const { server, address } = await serve(out, 0);
  process.env['SITE'] = address.replace(/\/$/, '');
  process.env['SITE_DIR'] = out;
  const harness = mkdtempSync(path.join(tmpdir(), 'ratsfenster-harness-'));
  process.env['HARNESS_DIR'] = harness;
  return async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(harness, { recursive: true, force: true });
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  };
}

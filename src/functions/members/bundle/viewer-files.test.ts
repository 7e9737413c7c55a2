import { expect, test } from 'vitest';
import { DECODERS, VIEWER, VIEWER_FILES } from '../offline/viewer/paths.ts';
import { unpack } from '../offline/viewer/pdf/pack.ts';
import { viewerFiles } from './viewer-files.ts';

test('the reading view is complete, asks nobody but us and needs no eval', { timeout: 120_000 }, async () => {
  const files = await viewerFiles();
  expect([...files.keys()].toSorted()).toEqual([...VIEWER_FILES].toSorted());
  const text = (address: string) => new TextDecoder().decode(files.get(address)?.body);
  expect(text(VIEWER.script)).toMatch(/export\s*\{[^}]*openReader/);
  for (const address of [VIEWER.script, VIEWER.worker, ...DECODERS.map((name) => VIEWER.decoders + name)]) {
    expect(files.get(address)?.type).toBe('text/javascript; charset=utf-8');
    expect(text(address)).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
  }
  expect(text(VIEWER.style)).not.toContain('data:');
  const data = unpack(new Uint8Array(files.get(VIEWER.data)?.body ?? []));
  expect([...data.keys()]).toEqual(
    expect.arrayContaining(['LiberationSans-Regular.ttf', 'FoxitSymbol.pfb', 'Adobe-Japan1-UCS2.bcmap']),
  );
  // a tablet loads them once, by the reception of a train
  const bytes = [...files.values()].reduce((sum, { body }) => sum + body.byteLength, 0);
  expect(bytes).toBeLessThan(5_500_000);
  expect(files.get(VIEWER.script)?.body.byteLength).toBeLessThan(700_000);
});

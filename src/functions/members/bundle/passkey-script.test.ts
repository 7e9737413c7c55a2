import { expect, test } from 'vitest';
import { passkeyScript } from './passkey-script.ts';

test('the script is one small file that asks nobody but us', async () => {
  const [[path, asset] = []] = await passkeyScript();
  expect([path, asset?.type]).toEqual(['/skript/passkey.js', 'text/javascript; charset=utf-8']);
  const text = new TextDecoder().decode(asset?.body);
  expect(text.length).toBeLessThan(15_000);
  expect(text).not.toMatch(/^import|\bimport\(|\beval\(/m);
  expect(text).toContain('/anmelden/passkey/optionen');
});

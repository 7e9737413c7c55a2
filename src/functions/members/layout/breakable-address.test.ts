import { expect, test } from 'vitest';
import { breakableAddress } from './breakable-address.ts';

test('an address may break at its sign and dots, and is otherwise as it was', async () => {
  const written = String(await breakableAddress('dr.lea-ahl@rat.mittelaue.example'));
  expect(written).toBe('dr<wbr>.lea-ahl@<wbr>rat<wbr>.mittelaue<wbr>.example');
  expect(String(await breakableAddress('a&"@x.example'))).toBe('a&amp;&quot;@<wbr>x<wbr>.example');
});

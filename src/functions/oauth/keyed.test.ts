import { expect, test } from 'vitest';
import { keyFor, sha256, sign, verify } from './keyed.ts';

test('the challenge is that of RFC 7636, appendix B', async () => {
  expect(await sha256('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

test('a signature holds for its text, its secret and its use alone', async () => {
  const key = await keyFor('cookie', 'secret');
  const mark = await sign(key, 'text');
  expect(mark).toMatch(/^[\w-]{43}$/);
  expect(await verify(key, mark, 'text')).toBe(true);
  expect(await verify(key, mark, 'other')).toBe(false);
  expect(await verify(key, await sign(key, 'other'), 'text')).toBe(false);
  expect(await verify(await keyFor('verifier', 'secret'), mark, 'text')).toBe(false);
  expect(await verify(await keyFor('cookie', 'other'), mark, 'text')).toBe(false);
});

import { expect, test } from 'vitest';
import { StoreError } from '../store/ports.ts';
import { faultWords } from './fault-words.ts';

const refused = Object.assign(new Error('connect to geheim.example'), { code: 'ECONNREFUSED' });

test.each<[unknown, string]>([
  [new StoreError('full', 'amsel', { reason: 'ENOSPC' }), 'store-full: ENOSPC'],
  [new Error('mail refused', { cause: refused }), 'internal: ECONNREFUSED'],
  [Object.assign(new Error('x', { cause: refused }), { code: 'OUTER' }), 'internal: OUTER ECONNREFUSED'],
  [new Error('x', { cause: new StoreError('missing', 'There is no such object.') }), 'store-missing'],
  [new TypeError('amsel@rat.example is undefined'), 'internal: TypeError'],
  [Object.assign(new Error('x'), { code: 'amsel@rat.example' }), 'internal: Error'],
  [Object.assign(new Error('x'), { name: '„Amsel“' }), 'internal'],
  ['amsel@rat.example', 'internal'],
  [undefined, 'internal'],
])('%s is told as "%s"', (error, words) => {
  expect(faultWords(error)).toBe(words);
});

test('an error that causes itself is told too', () => {
  const ring = Object.assign(new Error('x'), { code: 'RING' });
  ring.cause = ring;
  expect(faultWords(ring)).toMatch(/RING/);
});

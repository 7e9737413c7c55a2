import { expect, test } from 'vitest';
import { faultsOf } from './clerk/account-input.ts';
import { EMPTY_INPUT } from './clerk/new-account.ts';
import { isEmailAddress } from './email-address.ts';

test.each(['anna.amsel@rat.example', 'a+b@sub.rat.example', "o'neil@rat.example", 'käthe@straße.example'])(
  '%s has the shape of an address',
  (text) => expect(isEmailAddress(text)).toBe(true),
);

test.each([
  'anna.amsel',
  'anna@rat',
  'anna@rat.example.',
  'a b@rat.example',
  'a@b@rat.example',
  'Anna <anna@rat.example>',
  'a(b)@rat.example',
  'a:b@rat.example',
  `${'a'.repeat(65)}@rat.example`,
  `a@${'b'.repeat(250)}.example`,
])('%s has none, neither at the login nor in the clerk view', (email) => {
  expect(isEmailAddress(email)).toBe(false);
  expect(faultsOf({ ...EMPTY_INPUT, name: 'Anna Amsel', email }, '2027-03-08')).toHaveProperty('email');
});

import { expect, it } from 'vitest';
import { phoneHref, phoneText } from './phone.ts';

it('keeps the number on one line', () => {
  expect(phoneText('05123 456-78')).toBe('05123\u00a0456\u201178');
});

it.each([
  ['05123 456-78', 'tel:0512345678'],
  ['+49 (5123) 456', 'tel:+495123456'],
])('dials %s as %s', (phone, href) => {
  expect(phoneHref(phone)).toBe(href);
});

import { expect, test } from 'vitest';
import { ID, idField, KEY, keyField, textField } from './key.ts';

test.each(['a', '0878-2017', '2026-06-30-rat', 'a1', '7', 'ab-cd'])('%s is a key', (text) => {
  expect(KEY.test(text)).toBe(true);
  expect(keyField().parse(text)).toBe(text);
});

test.each(['', 'A', 'ä', 'a_b', 'a--b', '-a', 'a-', 'a/b', 'a b', '../a', 'a.b'])(
  '"%s" is no key',
  (text) => {
    expect(KEY.test(text)).toBe(false);
    expect(
      keyField()
        .safeParse(text)
        .error?.issues.map(({ message }) => message),
    ).toEqual(['key']);
  },
);

test.each(['a', 'a1', '1a', 'top-7', '9-x', 'ab-cd', 'a-99'])('%s is an id', (text) => {
  expect(ID.test(text)).toBe(true);
  expect(idField().parse(text)).toBe(text);
});

test.each(['7', '2026-06', '', 'A1', 'a b', 'a-', 'a--b', '-a', 'a-ä', 'A-b', 'a.b'])(
  '"%s" is no id: it could be taken for a number',
  (text) => {
    expect(ID.test(text)).toBe(false);
    expect(
      idField()
        .safeParse(text)
        .error?.issues.map(({ message }) => message),
    ).toEqual(['id']);
  },
);

test('a text is trimmed and not empty', () => {
  expect(textField().parse('  Haushalt \n')).toBe('Haushalt');
  expect(
    textField()
      .safeParse(' \n')
      .error?.issues.map(({ message }) => message),
  ).toEqual(['empty']);
});

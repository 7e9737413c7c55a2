import { expect, test } from 'vitest';
import { languageIn, parseOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

const URL_OF_SYSTEM = 'https://rat.beispielstadt.example/oparl/v1.1/system.json';

test('a foreign server is asked slowly, the own machine as fast as it can', () => {
  expect(parseOptions([URL_OF_SYSTEM])).toMatchObject({
    rate: 5,
    language: 'de',
    limit: undefined,
    files: 20,
  });
  expect(parseOptions(['http://127.0.0.1:4321/oparl/v1.1/system.json'])?.rate).toBe(0);
  expect(
    parseOptions([URL_OF_SYSTEM, '--connect-to', 'https://rat.beispielstadt.example=http://localhost:1/']),
  ).toMatchObject({
    rate: 0,
    connectTo: { from: 'https://rat.beispielstadt.example', to: 'http://localhost:1' },
  });
  expect(parseOptions([URL_OF_SYSTEM, '--rate', '0.5'])?.rate).toBe(0.5);
});

test('help needs no address', () => {
  expect(parseOptions(['--help'])).toBeUndefined();
});

test('the language is known though the rest of the call is wrong', () => {
  expect(languageIn(['--tempo', '9', '--lang', 'en', '--limit'])).toBe('en');
  expect(languageIn(['--lang=en'])).toBe('en');
  expect([[], ['--lang'], ['--lang', 'fr']].map(languageIn)).toEqual(['de', 'de', 'de']);
});

test.each([
  [[], 'exactly one address'],
  [[URL_OF_SYSTEM, '--limit', '0'], '--limit 0: A number of at least 1 is expected.'],
  [[URL_OF_SYSTEM, '--lang', 'fr'], 'Possible are de and en'],
  [[URL_OF_SYSTEM, '--connect-to', 'a=b'], 'Two addresses are expected'],
  [[URL_OF_SYSTEM, '--tempo'], 'There is no option --tempo'],
])('%j is refused in English, too', (args, words) => {
  let said = '';
  try {
    parseOptions(args);
  } catch (error) {
    if (error instanceof UsageError) said = error.said.en;
  }
  expect(said).toContain(words);
});

test.each([
  [[], 'genau eine Adresse'],
  [[URL_OF_SYSTEM, URL_OF_SYSTEM], 'genau eine Adresse'],
  [['rat.beispielstadt.example'], 'genau eine Adresse'],
  [[URL_OF_SYSTEM, '--limit', '0'], '--limit 0: Erwartet ist eine Zahl ab 1.'],
  [[URL_OF_SYSTEM, '--rate', 'schnell'], '--rate schnell'],
  [[URL_OF_SYSTEM, '--lang', 'fr'], 'Möglich sind de und en'],
  [[URL_OF_SYSTEM, '--connect-to', 'a=b'], 'Erwartet sind zwei Adressen'],
  [[URL_OF_SYSTEM, '--tempo'], 'Die Option --tempo gibt es nicht'],
])('%j is refused', (args, words) => {
  expect(() => parseOptions(args)).toThrow(words);
});

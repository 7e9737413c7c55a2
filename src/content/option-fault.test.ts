import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { optionFault } from './option-fault.ts';

const faultOf = (args: string[]): string => {
  try {
    parseArgs({ args, options: { site: { type: 'string', short: 's' }, json: { type: 'boolean' } } });
  } catch (error) {
    return optionFault(error);
  }
  return '';
};

test.each([
  [['--seite', 'x'], 'Die Option --seite gibt es nicht.'],
  [['-x'], 'Die Option -x gibt es nicht.'],
  [['--site'], 'Der Option --site fehlt ihr Wert. Beginnt er mit einem Strich, schreiben Sie --site=WERT.'],
  [
    ['--site', '--json'],
    'Der Option --site fehlt ihr Wert. Beginnt er mit einem Strich, schreiben Sie --site=WERT.',
  ],
  [['--json=1'], 'Die Option --json nimmt keinen Wert.'],
  [['dist'], '„dist“ ist zu viel: Hier werden nur Optionen erwartet.'],
  [['--site', 'x', '--json'], ''],
])('%j: %s', (args, sentence) => expect(faultOf(args)).toBe(sentence));

test('a defect of the program is no mistake of the person', () => {
  expect(() => optionFault(new TypeError('x is not a function'))).toThrow('x is not a function');
});

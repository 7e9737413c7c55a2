import { expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const faultOf = (environment: Readonly<Record<string, string | undefined>>): string => {
  try {
    readSettings(environment);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as SettingsError).message;
  }
};

test('the site is enough; the rest has defaults', () => {
  const rest = { host: '127.0.0.1', port: 4331 };
  expect(readSettings({ OPARL_FILTER_SITE: '/srv/rat/current' })).toEqual({
    site: { folder: '/srv/rat/current' },
    ...rest,
  });
  expect(readSettings({ OPARL_FILTER_SITE: 'https://rat.example.de/' })).toEqual({
    site: { origin: 'https://rat.example.de' },
    ...rest,
  });
});

test('everything that is missing is told at once, with what belongs there', () => {
  expect(faultOf({ OPARL_FILTER_PORT: 'x' }))
    .toBe(`Der Filter für OParl startet nicht, weil Einstellungen fehlen oder falsch sind:
- OPARL_FILTER_SITE: fehlt. Der Ordner der gebauten Website mit vollem Pfad (/srv/rat/current) oder die Adresse ihres Hosts (https://rat.example.de).
- OPARL_FILTER_PORT: ist ungültig. Eine Portnummer von 0 bis 65535.`);
});

test.each([
  ['OPARL_FILTER_SITE', ''],
  ['OPARL_FILTER_SITE', 'dist'],
  ['OPARL_FILTER_SITE', 'ftp://rat.example.de'],
  ['OPARL_FILTER_SITE', 'https://rat.example.de/oparl'],
  ['OPARL_FILTER_SITE', 'https://user:pass@rat.example.de'],
  ['OPARL_FILTER_HOST', 'a b'],
  ['OPARL_FILTER_PORT', '65536'],
  ['OPARL_FILTER_PORT', ''],
])('%s = %j is refused by name', (name, value) => {
  const fault = faultOf({ OPARL_FILTER_SITE: '/srv', [name]: value });
  expect(fault).toContain(`- ${name}: ist ungültig. `);
  expect(fault.split('\n')).toHaveLength(2);
});

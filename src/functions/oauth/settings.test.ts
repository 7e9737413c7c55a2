import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originOf } from '../../server/origin.ts';
import { readSettings, SettingsError } from './settings.ts';

const GOOD = {
  OAUTH_CLIENT_ID: 'Ov23liMusterau',
  OAUTH_CLIENT_SECRET: '0123456789abcdef0123456789abcdef01234567',
  OAUTH_PUBLIC_URL: 'https://anmeldung.musterau.example',
  OAUTH_ALLOWED_ORIGINS: 'https://redaktion.musterau.example, https://intern.musterau.example/',
};

const faultOf = (environment: Readonly<Record<string, string | undefined>>): string => {
  try {
    readSettings(environment);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as SettingsError).message;
  }
};

test('four settings are enough; the rest has defaults', () => {
  expect(readSettings(GOOD)).toEqual({
    clientId: 'Ov23liMusterau',
    clientSecret: GOOD.OAUTH_CLIENT_SECRET,
    publicUrl: 'https://anmeldung.musterau.example',
    provider: 'https://github.com',
    allowedOrigins: ['https://redaktion.musterau.example', 'https://intern.musterau.example'],
    scopes: ['repo'],
    host: '127.0.0.1',
    port: 4330,
  });
});

test('everything that is missing is told at once, with what belongs there', () => {
  expect(faultOf({})).toBe(`Der Anmeldedienst startet nicht, weil Einstellungen fehlen oder falsch sind:
- OAUTH_CLIENT_ID: fehlt. Die „Client ID“ der OAuth-Anwendung bei GitHub.
- OAUTH_CLIENT_SECRET: fehlt. Das „Client secret“ der OAuth-Anwendung, mindestens 20 Zeichen ohne Leerzeichen.
- OAUTH_PUBLIC_URL: fehlt. Die Adresse dieses Dienstes im Browser: https://… ohne Pfad (http nur für localhost und 127.0.0.1).
- OAUTH_ALLOWED_ORIGINS: fehlt. Die Adressen der Redaktion, durch Komma getrennt, jede: https://… ohne Pfad (http nur für localhost und 127.0.0.1).`);
});

test.each([
  ['OAUTH_CLIENT_ID', ''],
  ['OAUTH_CLIENT_ID', 'with a space'],
  ['OAUTH_CLIENT_SECRET', 'short'],
  ['OAUTH_CLIENT_SECRET', `${GOOD.OAUTH_CLIENT_SECRET}\n`],
  ['OAUTH_PUBLIC_URL', 'http://anmeldung.musterau.example'],
  ['OAUTH_PUBLIC_URL', 'https://anmeldung.musterau.example/auth'],
  ['OAUTH_PROVIDER_URL', ''],
  ['OAUTH_PROVIDER_URL', 'http://github.com'],
  ['OAUTH_ALLOWED_ORIGINS', ' , '],
  ['OAUTH_ALLOWED_ORIGINS', '*'],
  ['OAUTH_ALLOWED_ORIGINS', 'https://*.musterau.example'],
  ['OAUTH_ALLOWED_ORIGINS', 'null'],
  ['OAUTH_ALLOWED_ORIGINS', 'https://redaktion.musterau.example http://intern.musterau.example'],
  ['OAUTH_SCOPES', ''],
  ['OAUTH_SCOPES', 'repo;user'],
  ['OAUTH_HOST', 'a b'],
  ['OAUTH_PORT', 'http'],
  ['OAUTH_PORT', '65536'],
])('%s = %j is refused by name, without its value', (name, value) => {
  const fault = faultOf({ ...GOOD, [name]: value });
  expect(fault).toContain(`- ${name}: ist ungültig. `);
  expect(fault.split('\n')).toHaveLength(2);
});

test('no fault quotes a value, since a secret may stand in the wrong place', () => {
  const secret = 'ghs_0123456789 abcdef';
  const fault = faultOf(Object.fromEntries(Object.keys(GOOD).map((name) => [name, secret])));
  expect(fault).not.toContain('ghs_');
  expect(fault).not.toContain('abcdef');
});

test('an origin is taken with or without the slash, in any case, and with plain http on loopback alone', () => {
  expect(originOf('https://Redaktion.Example/')).toBe('https://redaktion.example');
  expect(originOf('https://redaktion.example:8443')).toBe('https://redaktion.example:8443');
  for (const loopback of ['http://localhost:8080', 'http://127.0.0.1:1', 'http://[::1]:1'])
    expect(originOf(loopback)).toBe(loopback);
  for (const other of [
    'http://localhost.evil.example',
    'https://user:pass@redaktion.example',
    'https://redaktion.example?x',
    'https://redaktion.example#',
    'https://redaktion.example//',
    'ftp://redaktion.example',
    'javascript:alert(1)',
    'redaktion.example',
    ' https://redaktion.example',
  ])
    expect(originOf(other), other).toBeUndefined();
});

test('an origin that is taken is the one that browsers compare with', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (address) => {
      const origin = originOf(address);
      return origin === undefined || origin === new URL(address).origin;
    }),
  );
});

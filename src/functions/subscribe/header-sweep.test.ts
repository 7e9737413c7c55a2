import { expect, test } from 'vitest';
import { citizenOf } from '../../testing/subscribe/citizen.ts';
import { sampleSubscribe } from '../../testing/subscribe/sample-subscribe.ts';

const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const NOBODY = `${'0'.repeat(24)}-${'0'.repeat(64)}`;

test.each([
  ['GET', '/'],
  ['GET', '/neu?thema=all'],
  ['GET', '/gesendet'],
  ['GET', `/bestaetigen/${NOBODY}`],
  ['GET', `/verwalten/${NOBODY}`],
  ['GET', `/ab/${NOBODY}`],
  ['GET', '/stil/farben.css'],
  ['GET', '/health'],
  ['GET', '/gibt-es-nicht'],
  ['GET', `/${'x'.repeat(5000)}`],
  ['POST', '/'],
  ['POST', `/ab/${NOBODY}`],
  ['POST', `/verwalten/${NOBODY}`],
  ['POST', `/bestaetigen/${NOBODY}`],
  ['POST', '/meldung'],
  ['PUT', '/'],
  ['DELETE', `/ab/${NOBODY}`],
])('every answer to %s %s bears every header, and sets no cookie', async (method, path) => {
  const { app } = citizenOf(sampleSubscribe());
  const { headers, status } = await app.request(`https://abo.example${path}`, { method });
  expect(status).toBeLessThan(500);
  expect(headers.get('Content-Security-Policy')).toBe(POLICY);
  expect(headers.get('Cache-Control')).toMatch(/^private, no-(?:store|cache)$/);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('X-Robots-Tag')).toContain('noindex');
  expect(headers.get('Strict-Transport-Security')).toContain('max-age=63072000');
  expect(headers.get('Set-Cookie')).toBeNull();
  const isPage = headers.get('Content-Type')?.startsWith('text/html') === true;
  expect(headers.get('Referrer-Policy')).toBe(isPage ? 'same-origin' : 'no-referrer');
});

test('a form that is too long is refused', async () => {
  const citizen = citizenOf(sampleSubscribe());
  expect((await citizen.send('/', 'x'.repeat(20_000))).status).toBe(413);
});

test('a site that is silent and a fault of our own are told by pages with all headers', async () => {
  const town = sampleSubscribe();
  town.site.silent = true;
  const silent = await citizenOf(town).open('/');
  expect([silent.status, silent.headers.get('Retry-After')]).toEqual([503, '60']);
  expect(silent.headers.get('Content-Security-Policy')).toBe(POLICY);
  expect(await silent.text()).toContain('Bitte versuchen Sie es in einigen Minuten noch einmal.');
});

import { describe, expect, test } from 'vitest';
import { COLOURS, expectRows, missing, type Row } from '../../testing/schema-faults.ts';
import { Site } from './index.ts';

describe('the site', () => {
  const operator = {
    name: 'Stadt',
    street: 'Markt 1',
    postalCode: '67655',
    locality: 'Kaiserslautern',
    email: 'rat@stadt.example',
  };
  const base = {
    name: 'Rat',
    operator,
    baseUrl: 'https://rat.example',
    theme: { primary: '#123456' },
    contacts: {},
  };

  test('has an operator, an address, a theme and contacts', () => {
    expectRows(Site, base, [
      ...missing('name', 'operator', 'baseUrl', 'theme', 'contacts').map(([change, fault]): Row => [
        change,
        fault === 'baseUrl: invalid_type' ? 'baseUrl: url' : (fault as string),
      ]),
      [
        { operator: {} },
        ...['name', 'street', 'postalCode', 'locality'].map((name) => `operator.${name}: invalid_type`),
        'operator.email: email',
      ],
      [{ operator: { ...operator, postalCode: '6765' } }, 'operator.postalCode: postal-code'],
      [{ operator: { ...operator, postalCode: '676555' } }, 'operator.postalCode: postal-code'],
      [{ operator: { ...operator, postalCode: 'x67655' } }, 'operator.postalCode: postal-code'],
      [{ operator: { ...operator, postalCode: '6765x' } }, 'operator.postalCode: postal-code'],
      [{ operator: { ...operator, email: 'rat' } }, 'operator.email: email'],
      [
        { operator: { ...operator, representedBy: '', phone: '', vatId: '', supervisoryAuthority: '' } },
        ...['representedBy', 'phone', 'vatId', 'supervisoryAuthority'].map(
          (name) => `operator.${name}: empty`,
        ),
      ],
      [{ baseUrl: 'http://rat.example' }],
      [{ baseUrl: 'https://rat.example/' }],
      [{ baseUrl: 'https://rat.example:8443' }],
      ...[
        'https://example.org/rat/',
        'https://example.org/rat',
        'https://example.org//',
        'https://example.org/?a',
        'https://example.org?',
        'https://example.org/#a',
        'https://example.org#',
        'https://rat@example.org/',
        'https://rat:geheim@example.org',
      ].map((baseUrl): Row => [{ baseUrl }, 'baseUrl: base-url']),
      [{ baseUrl: 'rat.example' }, 'baseUrl: url'],
      [{ baseUrl: 'ftp://rat.example' }, 'baseUrl: url'],
      [{ baseUrl: 'xhttps://rat.example' }, 'baseUrl: url'],
      [{ baseUrl: 'httpsx://rat.example' }, 'baseUrl: url'],
    ]);
  });

  test('may have a function that mails what is new, at an origin of its own', () => {
    const at = (url: string) => ({ subscribe: { url } });
    expectRows(Site, base, [
      [{ subscribe: {} }],
      [at('https://abo.rat.example')],
      [at('https://abo.rat.example:8443/')],
      [at('http://127.0.0.1:4340')],
      [at('http://localhost:4340/')],
      [at('http://[::1]:4340')],
      ...[
        'http://abo.rat.example',
        'http://127.0.0.1.rat.example',
        'https://abo.rat.example/abo',
        'https://abo.rat.example?x',
        'https://abo@rat.example',
      ].map((url): Row => [at(url), 'subscribe.url: function-url']),
      [at('abo.rat.example'), 'subscribe.url: url'],
    ]);
  });

  test('has colours', () => {
    const rows = COLOURS.map(([change, fault]): Row => {
      const { colour } = change as { colour: string };
      return [
        { theme: { primary: colour, primaryDark: colour } },
        ...(fault ? ['theme.primary: colour', 'theme.primaryDark: colour'] : []),
      ];
    });
    expectRows(Site, base, [
      ...rows,
      [{ theme: {} }, 'theme.primary: invalid_type'],
      [{ theme: { primary: '#123456', coatOfArms: '.x' } }, 'theme.coatOfArms: file-name'],
    ]);
  });

  test('has defaults: German, Berlin, 30 days', () => {
    expect(Site.parse(base)).toMatchObject({ locale: 'de-DE', timeZone: 'Europe/Berlin', noticeDays: 30 });
    expectRows(Site, base, [
      [{ locale: 'de', timeZone: 'UTC', noticeDays: 0 }],
      [{ locale: 'de-AT', noticeDays: 366 }],
      ...['deutsch', 'DE', 'de-de', 'de-', 'xde-DE', 'de-DEX', 'd-DE', 'de_DE'].map((locale): Row => [
        { locale },
        'locale: locale',
      ]),
      [{ timeZone: 'Europe/Entenhausen' }, 'timeZone: time-zone'],
      [{ timeZone: '' }, 'timeZone: time-zone'],
      [{ noticeDays: -1 }, 'noticeDays: too_small'],
      [{ noticeDays: 367 }, 'noticeDays: too_big'],
      [{ noticeDays: 1.5 }, 'noticeDays: invalid_type'],
    ]);
  });

  test('may have contacts, a statement, a licence and switches', () => {
    const statement = { land: 'rp', reviewedOn: '2026-01-01', method: 'self-assessment', state: 'full' };
    const kinds = ['publishing', 'council', 'accessibility', 'dataProtection'];
    expectRows(Site, base, [
      ...kinds.map((kind): Row => [
        { contacts: { [kind]: { name: '', email: 'x', phone: '' } } },
        `contacts.${kind}.name: empty`,
        `contacts.${kind}.email: email`,
        `contacts.${kind}.phone: empty`,
      ]),
      ...['rp', 'ni'].map((land): Row => [{ accessibility: { ...statement, land } }]),
      ...['self-assessment', 'external-audit'].map((method): Row => [
        { accessibility: { ...statement, method } },
      ]),
      ...['full', 'partial', 'none'].map((state): Row => [{ accessibility: { ...statement, state } }]),
      [
        { accessibility: {} },
        'accessibility.land: invalid_value',
        'accessibility.reviewedOn: invalid_type',
        'accessibility.method: invalid_value',
        'accessibility.state: invalid_value',
      ],
      [{ accessibility: { ...statement, createdOn: '2025-12-01' } }],
      [{ accessibility: { ...statement, createdOn: '1.12.' } }, 'accessibility.createdOn: date'],
      [{ accessibility: { ...statement, exceptions: [{ part: 'PDF', reason: 'Alt' }] } }],
      [
        { accessibility: { ...statement, exceptions: [{}] } },
        'accessibility.exceptions.0.part: invalid_type',
        'accessibility.exceptions.0.reason: invalid_type',
      ],
      [{ license: { name: 'CC0', url: 'https://cc.example' } }],
      [{ license: {} }, 'license.name: invalid_type', 'license.url: url'],
      [
        { switches: { officialInternetNotice: 1, recording: 1, dataQuality: 1, handbook: 1 } },
        'switches.officialInternetNotice: invalid_type',
        'switches.recording: invalid_type',
        'switches.dataQuality: invalid_type',
        'switches.handbook: invalid_type',
      ],
      [{ demo: 'ja', demoNow: 'jetzt' }, 'demo: invalid_type', 'demoNow: time'],
    ]);
  });
});

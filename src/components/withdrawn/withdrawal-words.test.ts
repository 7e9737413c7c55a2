import { expect, test } from 'vitest';
import { aMeeting, aPaper, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { kindOfAddress, reasonParts, targetsOf } from './withdrawal-words.ts';

test.each([
  ['/vorlagen/0069-2025/', 'Diese Vorlage wurde zurückgezogen', '/vorlagen/'],
  ['/beschluesse/a-1/', 'Dieser Beschluss wurde zurückgezogen', '/beschluesse/'],
  ['/vorlagen/0069-2025/f1/plan.pdf/', 'Dieses Dokument wurde zurückgezogen', '/vorlagen/'],
  ['/personen/muster/', 'Die Seite dieser Person wurde zurückgezogen', '/personen/'],
])('%s is headed by what stood there', (address, heading, href) =>
  expect(kindOfAddress(address)).toMatchObject({ heading, href }),
);

test('a page of no list has no kind', () => expect(kindOfAddress('/seiten/alt/')).toBeUndefined());

const targets = targetsOf(
  aPublicRecord({
    papers: [aPaper('0070-2025', { reference: '0070/2025' })],
    meetings: [aMeeting('rat', '2026-05-01T18:00')],
    resolutions: [aResolution('a-1', 'rat', '2026-05-01')],
  }),
  'https://rat.example',
);
const parts = (reason: string) => reasonParts(reason, targets);

test('an address of this site becomes a link, the full stop behind it does not', () => {
  const link = { text: '/vorlagen/0070-2025/', href: '/vorlagen/0070-2025/' };
  expect(parts('Doppelt erfasst: siehe /vorlagen/0070-2025/.')).toEqual([
    { text: 'Doppelt erfasst: siehe ' },
    link,
    { text: '.' },
  ]);
  expect(parts('Jetzt (https://rat.example/vorlagen/0070-2025/) zu finden')).toEqual([
    { text: 'Jetzt (' },
    { text: 'https://rat.example/vorlagen/0070-2025/', href: link.href },
    { text: ') zu finden' },
  ]);
});

test.each(['Siehe /vorlagen/unbekannt/.', 'https://anderswo.example/vorlagen/0070-2025/', 'Ja/nein'])(
  'other words stay as they are: %s',
  (reason) => expect(parts(reason)).toEqual([{ text: reason }]),
);

test('the number of a paper leads to it', () =>
  expect(parts('Unter der Nummer 0070/2025 abrufbar.')).toEqual([
    { text: 'Unter der Nummer ' },
    { text: '0070/2025', href: '/vorlagen/0070-2025/' },
    { text: ' abrufbar.' },
  ]));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDisposition } from './content-disposition.ts';
import { safeFileName } from './file-name.ts';

test.each([
  ['vorlage.pdf', 'vorlage.pdf'],
  ['Anlage 1: Lageplan/Übersicht.pdf', 'Anlage 1- Lageplan-Übersicht.pdf'],
  ['..\\..\\etc\\passwd', '-..-etc-passwd'],
  ['rechnung\u202Efdp.exe', 'rechnungfdp.exe'],
  ['zwei\r\nZeilen.pdf', 'zwei Zeilen.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['  .. ', 'Dokument'],
  ['', 'Dokument'],
  ['U\u0308bersicht.pdf', 'Übersicht.pdf'],
  ['halb\ud800.pdf', 'halb.pdf'],
])('%j is saved as %j', (name, safe) => expect(safeFileName(name)).toBe(safe));

test('a long name is cut before its extension', () => {
  const name = safeFileName(`${'ä'.repeat(300)}.pdf`);
  expect(name).toMatch(/^ä+…\.pdf$/);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
});

test('whatever the name, every system can save it, and nothing in it turns the line around', () => {
  const strange = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(strange, (name) => {
      const safe = safeFileName(name);
      expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(safe).not.toMatch(/^[\s.]|[\s.]$/u);
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(181);
      expect(safe).not.toBe('');
      expect(safeFileName(safe)).toBe(safe);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['vorlage.pdf', `inline; filename="vorlage.pdf"; filename*=UTF-8''vorlage.pdf`],
  [
    "Maß (Größe) 100% 'neu'.pdf",
    `inline; filename="Mass (Groesse) 100_ 'neu'.pdf"; filename*=UTF-8''Ma%C3%9F%20%28Gr%C3%B6%C3%9Fe%29%20100%25%20%27neu%27.pdf`,
  ],
  ['Żółw.pdf', `inline; filename="Zo_w.pdf"; filename*=UTF-8''%C5%BB%C3%B3%C5%82w.pdf`],
])('%j stands in the header as RFC 6266 and RFC 8187 say', (name, header) =>
  expect(contentDisposition('inline', name)).toBe(header),
);

test('whatever the name, the header is one line that a reader takes apart into the name again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const header = contentDisposition('attachment', name);
      const [, plain, extended] =
        /^attachment; filename="([\x20-\x21\x23-\x5b\x5d-\x7e]*)"; filename\*=UTF-8''([\w.!~%-]*)$/.exec(
          header,
        ) ?? [];
      expect(plain).toBeDefined();
      expect(decodeURIComponent(extended ?? '')).toBe(safeFileName(name));
    }),
    { numRuns: 2000 },
  );
});

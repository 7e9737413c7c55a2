import { expect, test } from 'vitest';
import { accepted, type FileUse, refusal, typeOf } from './checks.ts';

const MIB = 1024 * 1024;
const told = (name: string, head: string, size = 100, use: FileUse = 'document') =>
  refusal({ name, size, head: Uint8Array.from(head, (c) => c.codePointAt(0) ?? 0) }, use, 25 * MIB);

test('a PDF begins like one', () => {
  expect(told('plan.pdf', '%PDF-1.7')).toBeUndefined();
  expect(told('PLAN.PDF', '%PDF-2.0')).toBeUndefined();
  for (const head of ['<html>', 'PK\x03\x04', '%PD', '\n%PDF-1.7']) {
    expect(told('plan.pdf', head), head).toContain('„plan.pdf“ ist keine PDF-Datei');
  }
});

test('a file is not above the limit, and not empty', () => {
  expect(told('plan.pdf', '%PDF-', 25 * MIB)).toBeUndefined();
  expect(told('plan.pdf', '%PDF-', 45 * MIB)).toContain('mit 45 MiB zu groß; erlaubt sind 25 MiB');
  expect(told('plan.pdf', '', 0)).toContain('ist leer');
});

test('only kinds that may be published are taken', () => {
  expect(told('seite.html', '<html>')).toContain('„.html“ sind hier nicht erlaubt');
  expect(told('bild.svg', '<svg>', 9, 'picture')).toContain('als JPEG oder PNG');
  expect(told('plan.pdf', '%PDF-', 9, 'picture')).toContain('„.pdf“ sind hier nicht erlaubt');
  expect(told('plan', '%PDF-')).toContain('hat keine Endung');
  expect(told('plan.docx', 'PK\x03\x04')).toBeUndefined();
});

test('a picture is of the kind that its name says', () => {
  const webp = 'RIFF\x01\x02\n\x00WEBPVP8 ';
  expect(told('a.png', '\x89PNG\r\n', 9, 'picture')).toBeUndefined();
  expect(told('a.jpg', '\xff\xd8\xff\xe0', 9, 'picture')).toBeUndefined();
  expect(told('a.webp', webp, 9, 'picture')).toBeUndefined();
  expect(told('a.png', webp, 9, 'picture')).toContain('kein Bild der Art PNG');
});

test('every kind that is offered has a media type', () => {
  const kinds = `${accepted('document')},${accepted('picture')}`.split(',');
  expect(kinds.filter((kind) => typeOf(`x${kind}`) === undefined)).toEqual([]);
  expect(typeOf('x.html')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { webAddress } from './address.ts';
import { coordinates } from './coordinates.ts';
import { mimeType } from './mime-type.ts';
import { daysIn, toDate, toTime } from './moment.ts';
import { officialKey, regionalKey } from './official-key.ts';

describe('toTime', () => {
  it.each([
    ['2023-10-05T19:00:00+02:00', '2023-10-05T19:00'],
    ['2023-12-05T18:00:00+00:00', '2023-12-05T19:00'],
    ['2023-06-30T22:30:00Z', '2023-07-01T00:30'],
    ['2023-06-30 18:00', '2023-06-30T18:00'],
    ['2023-06-30T18:00:00+0200', '2023-06-30T18:00'],
    ['2023-06-30', '2023-06-30T00:00'],
    ['2024-03-31T02:30', '2024-03-31T03:30'],
  ])('%s: %s', (raw, expected) => expect(toTime(raw)).toBe(expected));
  it.each([
    '',
    '200-10-03T10:00:00+02:00',
    '2023-02-31T10:00',
    '2023-06-30T25:00',
    '0001-01-01T00:00:00Z',
    '9999-12-31T00:00',
  ])('refuses "%s"', (raw) => expect(toTime(raw)).toBeUndefined());
});

describe('toDate', () => {
  it.each([
    ['2023-10-05', '2023-10-05'],
    ['5.10.2023', '2023-10-05'],
    ['2023-06-30T22:30:00Z', '2023-07-01'],
  ])('%s: %s', (raw, expected) => expect(toDate(raw)).toBe(expected));
  it.each(['200-10-03', '1899-12-30', '1900-01-01', '31.02.2020'])('refuses "%s"', (raw) =>
    expect(toDate(raw)).toBeUndefined(),
  );
  it('finds days in words', () => {
    expect(daysIn('vom 27. April 2023, 3.5.07 und 04. März 2025')).toEqual([
      '2023-04-27',
      '2007-05-03',
      '2025-03-04',
    ]);
  });
});

describe('coordinates', () => {
  const point = (...pair: number[]) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: pair } });
  it('takes longitude first', () => {
    expect(coordinates(point(9.8, 52.1))).toEqual({ longitude: 9.8, latitude: 52.1, swapped: false });
  });
  it('turns latitude first', () => {
    expect(coordinates(point(52.1, 9.8))).toEqual({ longitude: 9.8, latitude: 52.1, swapped: true });
  });
  it('drops what is no place in Germany', () => {
    expect(coordinates(point(0, 0))).toBeUndefined();
    expect(coordinates({ type: 'Polygon', coordinates: [] })).toBeUndefined();
    expect(coordinates(null)).toBeUndefined();
  });
});

describe('keys and types', () => {
  it('gives a lost leading zero back', () => {
    expect(officialKey('3254028')).toBe('03254028');
    expect(officialKey('03254028 ')).toBe('03254028');
    expect(regionalKey('32540280280')).toBe('032540280280');
    expect(officialKey('325402')).toBeUndefined();
    expect(officialKey('N/A')).toBeUndefined();
  });
  it('corrects media types', () => {
    expect(mimeType('application/octetstream', 'https://a.example/x.pdf')).toBe('application/pdf');
    expect(mimeType('application/octetstream', 'https://a.example/x')).toBe('application/octet-stream');
    expect(mimeType('PDF', undefined)).toBeUndefined();
  });
  it('encodes addresses and refuses what is none', () => {
    expect(webAddress('https://a.example//x//Straße 1.pdf')).toBe('https://a.example/x/Stra%C3%9Fe%201.pdf');
    expect(webAddress('/files/1')).toBeUndefined();
    expect(webAddress('javascript:alert(1)')).toBeUndefined();
  });
});

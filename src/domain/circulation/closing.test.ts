import { describe, expect, test } from 'vitest';
import { localTime } from '../local-time.ts';
import { closingInstant, closingRefusal } from './index.ts';

const BERLIN = 'Europe/Berlin';

describe('the closing time on the clock in Berlin', () => {
  test.each([
    ['2027-03-15T17:00', { closes: '2027-03-15T16:00:00.000Z' }],
    ['2027-07-15T17:00', { closes: '2027-07-15T15:00:00.000Z' }],
    // Summer time begins on 28 March 2027: 02:00 to 02:59 is skipped.
    ['2027-03-28T01:59', { closes: '2027-03-28T00:59:00.000Z' }],
    ['2027-03-28T02:00', { refusal: 'clock-gap' }],
    ['2027-03-28T02:59', { refusal: 'clock-gap' }],
    ['2027-03-28T03:00', { closes: '2027-03-28T01:00:00.000Z' }],
    // It ends on 31 October 2027: 02:00 to 02:59 comes twice.
    ['2027-10-31T01:59', { closes: '2027-10-30T23:59:00.000Z' }],
    ['2027-10-31T02:00', { refusal: 'clock-twice' }],
    ['2027-10-31T02:59', { refusal: 'clock-twice' }],
    ['2027-10-31T03:00', { closes: '2027-10-31T02:00:00.000Z' }],
    ['2027-12-31T23:59', { closes: '2027-12-31T22:59:00.000Z' }],
    ['2028-02-29T12:00', { closes: '2028-02-29T11:00:00.000Z' }],
  ])('%s: %j', (wall, closes) => {
    expect(closingInstant(localTime(wall), BERLIN)).toEqual(closes);
  });

  test('elsewhere by the clock there', () => {
    expect(closingInstant(localTime('2027-03-28T02:30'), 'UTC')).toEqual({
      closes: '2027-03-28T02:30:00.000Z',
    });
  });
});

describe('an instant at which a ballot cannot close', () => {
  test.each([
    ['2027-03-08T09:00:00.000Z', '2027-03-08T09:00:00.000Z', 'closes-in-past'],
    ['2027-03-08T09:00:00.001Z', '2027-03-08T09:00:00.000Z', undefined],
    ['2027-03-08T08:59:59.999Z', '2027-03-08T09:00:00.000Z', 'closes-in-past'],
    // Sixty times 24 hours, to the millisecond.
    ['2027-05-07T09:00:00.000Z', '2027-03-08T09:00:00.000Z', undefined],
    ['2027-05-07T09:00:00.001Z', '2027-03-08T09:00:00.000Z', 'closes-too-late'],
    ['2027-10-31T00:30:00.000Z', '2027-10-20T09:00:00.000Z', 'clock-twice'],
    ['2027-10-31T01:30:00.000Z', '2027-10-20T09:00:00.000Z', 'clock-twice'],
    ['2027-10-30T23:59:59.999Z', '2027-10-20T09:00:00.000Z', undefined],
    ['2027-10-31T02:00:00.000Z', '2027-10-20T09:00:00.000Z', undefined],
    ['2027-03-28T01:00:00.000Z', '2027-03-20T09:00:00.000Z', undefined],
  ])('%s, asked at %s: %s', (closes, now, refusal) => {
    expect(closingRefusal(closes, now, BERLIN)).toBe(refusal);
  });
});

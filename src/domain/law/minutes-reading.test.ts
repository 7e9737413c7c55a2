import { describe, expect, test } from 'vitest';
import { MINUTES_READING } from '../members/directory.ts';
import { type LegalProfile, PROFILES } from '../profiles/index.ts';
import { NI_NKOMVG } from '../profiles/ni-nkomvg.ts';
import { minutesReading, minutesReadingOf } from './minutes-reading.ts';

describe.each(PROFILES)('$key', (profile) => {
  test('gives members nothing of non-public minutes by itself (L-42)', () => {
    expect(minutesReading({}, profile)).toBe('none');
  });

  test.each(MINUTES_READING)('follows the rules of procedure of the body: %s', (nonPublicMinutes) => {
    expect(minutesReading({ nonPublicMinutes }, profile)).toBe(nonPublicMinutes);
  });
});

test('a profile that allows more counts where the body says nothing, and never against the body', () => {
  const first: LegalProfile = NI_NKOMVG;
  const value = { value: 'view', source: '§ 0', seen: false } as const;
  const open: LegalProfile = { ...first, minutes: { ...first.minutes, nonPublicToMembers: value } };
  expect(minutesReading({}, open)).toBe('view');
  expect(minutesReading({ nonPublicMinutes: 'none' }, open)).toBe('none');
});

test('a body is looked up with its law, and where nobody knows that, only what the body itself allows counts', () => {
  expect(minutesReadingOf({ profile: 'ni-nkomvg' })).toBe('none');
  expect(minutesReadingOf({ profile: 'ni-nkomvg', nonPublicMinutes: 'view' })).toBe('view');
  expect(minutesReadingOf({ profile: 'unbekannt' })).toBe('none');
  expect(minutesReadingOf({ profile: 'unbekannt', nonPublicMinutes: 'download' })).toBe('download');
});

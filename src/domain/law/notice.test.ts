import { describe, expect, test } from 'vitest';
import { closedItem, meetingEntry, openItem } from '../../testing/factories.ts';
import { NI_NKOMVG } from '../profiles/ni-nkomvg.ts';
import { RP_GEMO } from '../profiles/rp-gemo.ts';
import { RP_LKO } from '../profiles/rp-lko.ts';
import { boardsNeeded, noticeRequired, siteIsOfficialNotice } from './notice.ts';

const meeting = (status: string, agenda: object[] = [openItem('a1')], more: object = {}) =>
  meetingEntry('m', { status, agenda, ...more }).data;

describe('L-06: who must announce a meeting', () => {
  test.each([
    ['scheduled', false],
    ['invited', true],
    ['held', true],
    ['cancelled', false],
    ['moved', false],
  ])('%s: %s', (status, required) => {
    expect(noticeRequired(RP_GEMO, meeting(status)) !== undefined).toBe(required);
  });

  test('urgent meetings too', () => {
    expect(noticeRequired(RP_GEMO, meeting('invited', [openItem('a1')], { urgent: true }))).toBeDefined();
  });

  test('not a meeting that is not public at all; one whose agenda is not entered yet', () => {
    expect(noticeRequired(RP_GEMO, meeting('invited', [closedItem('a1'), closedItem('a2')]))).toBeUndefined();
    expect(noticeRequired(RP_GEMO, meeting('invited', [closedItem('a1'), openItem('a2')]))).toBeDefined();
    expect(noticeRequired(RP_GEMO, meeting('invited', []))).toBeDefined();
  });
});

describe('L-11: where it may stand', () => {
  test.each([
    [undefined, ['newspaper', 'gazette', 'board']],
    [2999, ['newspaper', 'gazette', 'board']],
    [3000, ['newspaper', 'gazette']],
    [99_000, ['newspaper', 'gazette']],
  ])('%s inhabitants', (inhabitants, media) => {
    expect(noticeRequired(RP_GEMO, meeting('invited'), inhabitants)).toEqual({
      of: ['time', 'place', 'agenda'],
      media,
      source: '§ 34 Abs. 6 GemO',
    });
  });

  test('a Landkreis has no board, Niedersachsen has the internet', () => {
    expect(noticeRequired(RP_LKO, meeting('invited'), 2000)?.media).toEqual(['newspaper', 'gazette']);
    expect(noticeRequired(NI_NKOMVG, meeting('invited'), 2000)?.media).toEqual([
      'newspaper',
      'gazette',
      'internet',
    ]);
  });

  test.each([
    [1, 1],
    [1000, 1],
    [1001, 2],
    [2001, 3],
    [2999, 3],
    [3000, 0],
    [3001, 0],
  ])('%i inhabitants need %i boards', (inhabitants, boards) => {
    expect(boardsNeeded(RP_GEMO, inhabitants)).toBe(boards);
    expect(boardsNeeded(RP_LKO, inhabitants)).toBe(0);
  });
});

test('this site is the official notice only where the law admits it and the operator says so', () => {
  const declared = { officialInternetNotice: true };
  expect(siteIsOfficialNotice(NI_NKOMVG, declared)).toBe(true);
  expect(siteIsOfficialNotice(NI_NKOMVG, { officialInternetNotice: false })).toBe(false);
  expect(siteIsOfficialNotice(RP_GEMO, declared)).toBe(false);
});

import { expect, test } from 'vitest';
import type { PublicBody } from '../../domain/public-record.ts';
import { officialNotice } from './official-notice.ts';

const body = (profile: string): PublicBody => ({
  key: 'x',
  name: 'Musterdorf',
  kind: 'municipality',
  profile,
  statutorySizes: [],
});

test.each(['rp-gemo', 'rp-lko'])(
  '%s: the site is never the official notice, whatever is switched on',
  (profile) => {
    for (const on of [true, false]) {
      expect(officialNotice(body(profile), on)).toMatch(
        /^Diese Website ersetzt nicht die öffentliche Bekanntmachung\./,
      );
    }
  },
);

test('rp-gemo: the sentence names the paragraph without our remarks', () => {
  expect(officialNotice(body('rp-gemo'), false)).toMatch(
    /\(§\u00a034 Abs. 6 GemO in Verbindung mit §\u00a027 GemO\)\.$/,
  );
});

test('ni-nkomvg: the site is the official notice where the operator switched it on', () => {
  expect(officialNotice(body('ni-nkomvg'), true)).toBe(
    'Zeit, Ort und Tagesordnung der Sitzungen werden auf dieser Website amtlich bekannt gemacht (§\u00a059 Abs. 5 NKomVG in Verbindung mit §\u00a011 NKomVG).',
  );
  expect(officialNotice(body('ni-nkomvg'), false)).toContain('ersetzt nicht');
});

test('an unknown profile says nothing', () => {
  expect(officialNotice(body('xx'), true)).toBeUndefined();
});

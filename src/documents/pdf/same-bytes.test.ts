import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import { SAMPLE_PICTURES } from '../../testing/documents/sample-pictures.ts';
import { sha256 } from './document-cache.ts';
import { renderPdf } from './render-pdf.ts';

const SCRIPT = fileURLToPath(new URL('../../testing/documents/print-hash.ts', import.meta.url));
const FONTS = fileURLToPath(new URL('../../../node_modules/@expo-google-fonts/fira-sans/', import.meta.url));

/**
 * Bytes of each sheet. They change with every release of the typesetter and every change of a template, which sets all
 * documents of all councils anew: look at the pages before you write down other values.
 */
const GOLDEN = {
  letter: 'ca2a8676b3777abebabb65da633e6a4bf942bc3b944bdb7fdcab70f7cc8c594f',
  report: '83784c0e2dd0c7e4b4c9099106daca5bed94320ec51d088e379bbefbf756e831',
  board: '39c906de21dbacc6e215f0e7ae0f37d9957867c5dc2aeafe074ac8603f9e31f3',
};

let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'fonts-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const hashWith = (env: Record<string, string>): string =>
  execFileSync(process.execPath, [SCRIPT], { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' });

test('fonts of the machine change no byte, not even other cuts of the same family', () => {
  const fonts = path.join(home, '.fonts');
  for (const cut of ['300Light', '700Bold', '900Black']) cpSync(`${FONTS}${cut}`, fonts, { recursive: true });
  const config = path.join(home, 'fonts.conf');
  writeFileSync(config, `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir></fontconfig>`);
  const elsewhere = { HOME: home, FONTCONFIG_FILE: config, LANG: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' };
  expect(hashWith(elsewhere)).toBe(GOLDEN.letter);
});

test.each(['letter', 'report', 'board'] as const)(
  'the bytes of a %s are those that were looked at',
  async (sheet) => {
    expect(sha256(await renderPdf(sampleDocument({ sheet }), SAMPLE_PICTURES))).toBe(GOLDEN[sheet]);
  },
);

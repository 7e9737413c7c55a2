import { expect, test } from 'vitest';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import { SAMPLE_PICTURES } from '../../testing/documents/sample-pictures.ts';
import { pageTexts } from './page-texts.ts';
import { renderPdf } from './render-pdf.ts';

const WORDS = [
  'Sitzung',
  'Verkehrsentwicklungsausschusses',
  'Feuerwehrbedarfsplanung',
  'Samtgemeindeausschusses',
  'Straßenausbaubeitragssatzung',
];

test.each(['letter', 'report', 'board'] as const)('no word of the title of a %s is parted', async (sheet) => {
  for (const first of ['Die', 'Eine weitere', 'Noch eine andere']) {
    const title = [first, ...WORDS].join(' und ');
    const [page = ''] = await pageTexts(await renderPdf(sampleDocument({ sheet, title }), SAMPLE_PICTURES));
    for (const word of WORDS) expect(page).toContain(word);
  }
});

test('a word that no line has room for is parted, and whole', async () => {
  const title = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragung';
  const pdf = await renderPdf(sampleDocument({ sheet: 'board', title }), SAMPLE_PICTURES);
  const [page = ''] = await pageTexts(pdf);
  expect(page).not.toContain(title);
  expect(page.replaceAll(/[\s\u00ad\ufffe-]/gu, '')).toContain(title);
});

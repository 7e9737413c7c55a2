import { expect, it } from 'vitest';
import { aBusyCouncil } from '../../../../testing/members/busy-council.ts';
import { aCouncilWithPaper, portalText } from '../../../../testing/members/council-with-paper.ts';

const PAPER = '/vorlagen/0121-2027/';

it('says what the public page says: summary, who brought it in, financial effects', async () => {
  const council = aCouncilWithPaper('0121-2027', {
    summary: 'Der Haushalt ist ausgeglichen.',
    originators: ['Fraktion der Mitte', 'Alex Beispiel'],
    financeHtml: '<p>Folgekosten von 3.000 Euro im Jahr.</p>',
  });
  const text = await portalText(council, PAPER, 'member');
  expect(text).toContain('<p class="lead">Der Haushalt ist ausgeglichen.</p>');
  expect(text).toContain('<dd>Fraktion der Mitte, Alex Beispiel</dd>');
  expect(text).toMatch(
    /Finanzielle Auswirkungen<\/h2> <div class="prose"><p>Folgekosten von 3.000 Euro im Jahr.<\/p>/,
  );
});

it('leaves out what the paper does not say', async () => {
  const text = await portalText(aBusyCouncil(), PAPER, 'member');
  expect(text).not.toMatch(/Finanzielle Auswirkungen|Eingebracht von|class="lead"/);
});

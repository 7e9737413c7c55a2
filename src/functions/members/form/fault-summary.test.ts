import { expect, test } from 'vitest';
import { faultSummary } from './fault-summary.ts';

const words = async (controls: Parameters<typeof faultSummary>[0]) => String(await faultSummary(controls));

test('nothing wrong, nothing said', () => {
  expect(faultSummary([{ id: 'titel', fault: undefined }])).toBeUndefined();
});

test('each link leads to its control, in the order of the form, by the first sentence', async () => {
  const page = await words([
    { id: 'titel', fault: 'Der Titel fehlt. Schreiben Sie ihn.' },
    { id: 'grund', fault: undefined },
    { id: 'lage-epidemic', fault: 'Es gilt § 182 Abs. 2 Satz 1 Nr. 1 NKomVG. Bestätigen Sie es.' },
  ]);
  expect(page).toContain('2 Angaben fehlen oder stimmen nicht');
  expect([...page.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, to, text]) => [to, text])).toEqual([
    ['#titel', 'Der Titel fehlt.'],
    ['#lage-epidemic', 'Es gilt § 182 Abs. 2 Satz 1 Nr. 1 NKomVG.'],
  ]);
});

test('one fault is told in the singular, and a sentence without an end is whole', async () => {
  const page = await words([{ id: 'tag', fault: 'Kein Tag' }]);
  expect(page).toContain('Eine Angabe fehlt oder stimmt nicht');
  expect(page).toContain('>Kein Tag</a>');
});

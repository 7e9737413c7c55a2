import { expect, test } from 'vitest';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import { oparlSite, type Read } from '../../testing/oparl-site.ts';
import { aBody, aPaper } from '../../testing/public-record.ts';

const files = ['plan', 'bericht'].map((id) => ({
  id,
  title: id,
  url: `https://alt.example/${id}.pdf`,
  mimeType: 'application/pdf',
}));

const namesOf = (value: unknown): unknown[] =>
  [value].flat().map((one) => (one as Read | undefined)?.['name']);

test('the first document is the main one, but no map passes for a paper that has a text', async () => {
  const papers = [
    aPaper('ohne-text', { body: 'auental', files }),
    aPaper('mit-text', { body: 'auental', files, text: '## Sachverhalt\n' }),
  ];
  const { read } = await oparlSite(anOpenRecord({ bodies: [aBody('auental')], papers }));
  const without = read('/oparl/v1.1/paper/ohne-text.json');
  expect([namesOf(without['mainFile']), namesOf(without['auxiliaryFile'])]).toEqual([['plan'], ['bericht']]);
  const own = read('/oparl/v1.1/paper/mit-text.json');
  expect(own).not.toHaveProperty('mainFile');
  expect(namesOf(own['auxiliaryFile'])).toEqual(['plan', 'bericht']);
});

import { expect, test } from 'vitest';
import { paperEntry } from '../../../testing/factories.ts';
import { paperRelations } from './paper-relations.ts';

const papers = [
  paperEntry('plan'),
  paperEntry('aenderung', { parent: 'plan', related: ['plan'], kind: 'amendment' }),
  paperEntry('bericht', { parent: 'plan', related: ['kauf'] }),
  paperEntry('kauf', { related: ['plan', 'fehlt', 'kauf'] }),
  paperEntry('allein'),
];

test('papers that one names and those that name it, each in one relation, those that are not there left out', () => {
  const of = paperRelations(papers);
  expect(of('plan')).toEqual([
    { paper: 'aenderung', as: 'amendment' },
    { paper: 'bericht', as: 'supplement' },
    { paper: 'kauf', as: 'related' },
  ]);
  expect(of('aenderung')).toEqual([{ paper: 'plan', as: 'parent' }]);
  expect(of('kauf')).toEqual([
    { paper: 'plan', as: 'related' },
    { paper: 'bericht', as: 'related' },
  ]);
  expect(of('allein')).toBeUndefined();
});

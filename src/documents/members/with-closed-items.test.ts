import { expect, test } from 'vitest';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import type { AgendaLine, Block } from '../model/index.ts';
import { withClosedItems } from './with-closed-items.ts';

const line = (id: string, title: string): AgendaLine => ({ id, title: [title], depth: 0, blocks: [] });
const agenda = (...lines: AgendaLine[]): Block => ({ kind: 'agenda', lines });
const paragraph: Block = { kind: 'paragraph', content: ['bleibt'] };

test('items that the edition tells of bear their titles and papers, all others what the public reads', () => {
  const data = sampleDocument({
    blocks: [paragraph, agenda(line('n1', 'Personal'), line('n2', 'Grundstücke'))],
    mark: 'Entwurf',
  });
  const words = new Map([['n2', { title: 'Kauf des Hofes', papers: ['Vorlage 0007/2027-N'] }]]);
  const edition = withClosedItems(data, words);
  expect(edition.mark).toBe('Entwurf · Nicht öffentlich – nur für Mitglieder');
  expect(edition.blocks).toEqual([
    paragraph,
    agenda(line('n1', 'Personal'), {
      ...line('n2', 'Kauf des Hofes'),
      blocks: [{ kind: 'paragraph', content: ['Vorlage 0007/2027-N'], small: true }],
    }),
  ]);
});

test('an edition that tells of nothing is the document itself', () => {
  const data = sampleDocument({ blocks: [agenda(line('n1', 'Personal'))] });
  expect(withClosedItems(data, new Map())).toBe(data);
});

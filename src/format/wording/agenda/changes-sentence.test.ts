import { expect, it } from 'vitest';
import { localTime } from '../../../domain/local-time.ts';
import { comparisonOf } from '../../../domain/view/agenda-changes.ts';
import { anOpenItem } from '../../../testing/public-record.ts';
import { changesInLetter, changesSentence } from './changes-sentence.ts';

const at = localTime('2027-03-01T09:00');

it('counts what changed since the invitation', () => {
  expect(changesSentence(comparisonOf([anOpenItem('a')]))).toBe('');
  expect(
    changesSentence(
      comparisonOf([
        anOpenItem('a', { addedAt: at }),
        anOpenItem('b', { addedAt: at, movedAt: at }),
        anOpenItem('c', { withdrawnAt: at }),
      ]),
    ),
  ).toBe('Seit der Einladung geändert: 2 Punkte ergänzt, 1 Punkt verschoben und 1 Punkt abgesetzt.');
});

it('says it in a letter, each way with its own verb', () => {
  const items = [
    anOpenItem('a', { addedAt: at }),
    anOpenItem('b', { addedAt: at }),
    anOpenItem('c', { withdrawnAt: at }),
  ];
  expect(changesInLetter(comparisonOf(items))).toBe(
    'die Tagesordnung der folgenden Sitzung hat sich seit der Einladung geändert: Zwei Punkte sind hinzugekommen und ein Punkt wurde abgesetzt.',
  );
});
